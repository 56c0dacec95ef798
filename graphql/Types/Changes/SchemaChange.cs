namespace Regionetwerk.GraphQL.Types.Changes;

/// <summary>A difference between two schemas.</summary>
/// <param name="Effect">What it does to clients.</param>
/// <param name="Message">What changed, in a sentence.</param>
public sealed record SchemaChange(ChangeEffect Effect, string Message);

/// <summary>What a change does to clients of the old schema.</summary>
public enum ChangeEffect
{
    /// <summary>Every document that was right still is, and gives the same.</summary>
    Safe,

    /// <summary>Documents stay right, but may behave otherwise: a client may meet a value that it does not know.</summary>
    Dangerous,

    /// <summary>Documents that were right are refused, or give what a client does not expect.</summary>
    Breaking,
}
