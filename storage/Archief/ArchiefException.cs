namespace Regionetwerk.Storage.Archief;

/// <summary>An archive that cannot be used; the message is for the operator, and nothing was recorded.</summary>
public sealed class ArchiefException(string message, Exception? inner = null) : Exception(message, inner);
