using System.Text.Json;
using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.GraphQL.Http;

/// <summary>A request as read, or why it cannot be. Holds the JSON that the variables stand in.</summary>
internal sealed class ParsedRequest : IDisposable
{
    private readonly JsonDocument? _json;

    public ParsedRequest(GraphQLRequest request, JsonDocument? json) => (Request, _json) = (request, json);

    public ParsedRequest(int status, string detail) => Problem = (status, detail);

    public GraphQLRequest? Request { get; }

    public (int Status, string Detail)? Problem { get; }

    public void Dispose() => _json?.Dispose();
}
