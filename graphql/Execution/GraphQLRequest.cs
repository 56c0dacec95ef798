using System.Text.Json;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>What a client asks.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which operation of the document; may be null when there is one.</param>
/// <param name="Variables">A JSON object, or nothing; it must live until the request is done.</param>
public sealed record GraphQLRequest(string Query, string? OperationName = null, JsonElement? Variables = null);

/// <summary>How a request ended.</summary>
public enum GraphQLOutcome
{
    /// <summary>The operation ran; there may be errors beside the data.</summary>
    Executed,

    /// <summary>The request is wrong and nothing ran.</summary>
    RequestError,

    /// <summary>The time was up.</summary>
    Timeout,

    /// <summary>The source of a subscription failed: this response is its last.</summary>
    SourceFailed,
}
