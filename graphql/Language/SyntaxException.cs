namespace Regionetwerk.GraphQL.Language;

/// <summary>A document that is not GraphQL, with the first place where that shows.</summary>
public sealed class SyntaxException(string message, Position position) : Exception($"Syntax Error: {message}")
{
    public Position Position { get; } = position;
}
