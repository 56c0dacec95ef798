namespace Regionetwerk.GraphQL;

/// <summary>An error whose message is meant for the client. Thrown by a resolver it becomes an entry of <c>errors</c>.</summary>
/// <param name="message">Shown to the client as it stands.</param>
/// <param name="code">Becomes <c>extensions.code</c>; null leaves it out.</param>
/// <param name="extensions">Further entries of <c>extensions</c>.</param>
public class GraphQLException(string message, string? code = null, IReadOnlyDictionary<string, object?>? extensions = null)
    : Exception(message)
{
    public string? Code { get; } = code;
    public IReadOnlyDictionary<string, object?>? Extensions { get; } = extensions;
}
