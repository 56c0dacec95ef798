namespace Regionetwerk.Silo.Post;

/// <summary>What the mail server said of a letter.</summary>
public enum Bezorging
{
    /// <summary>It has it.</summary>
    Aangenomen,

    /// <summary>Not now.</summary>
    Later,

    /// <summary>Not this letter, or not to this address, ever.</summary>
    Nooit,

    /// <summary>Nothing, or nothing sensible: the connection is of no more use, and nobody knows whether it has the letter.</summary>
    Verbroken,
}

/// <summary>There is no server to give a letter to. The message names no addresses and is for the log.</summary>
public sealed class GeenMailserverException(string message) : Exception(message);
