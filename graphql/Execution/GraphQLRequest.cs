using System.Text.Json;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>What a client asks.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which operation of the document; may be null when there is one.</param>
/// <param name="Variables">A JSON object, or nothing; it must live until the request is done.</param>
public sealed record GraphQLRequest(string Query, string? OperationName = null, JsonElement? Variables = null)
{
    /// <summary>True when only a query may be run, as is so for GET.</summary>
    public bool IsQueryOnly { get; init; }
}

/// <summary>How a request ended.</summary>
public enum GraphQLOutcome
{
    /// <summary>The operation ran; there may be errors beside the data.</summary>
    Executed,

    /// <summary>The request is wrong and nothing ran.</summary>
    RequestError,

    /// <summary>Only a query may be run here, and the operation is none.</summary>
    NotAQuery,

    /// <summary>The time was up.</summary>
    Timeout,
}
