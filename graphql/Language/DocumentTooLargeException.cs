namespace Regionetwerk.GraphQL.Language;

/// <summary>A document that is not read further because it exceeds a limit.</summary>
/// <param name="what">What there is too much of.</param>
/// <param name="allowed">How much is allowed.</param>
/// <param name="position">The first that is too much.</param>
public sealed class DocumentTooLargeException(string what, int allowed, Position position)
    : Exception($"The document has more than the allowed {allowed} {what}.")
{
    public Position Position { get; } = position;
}
