using System.Text.Json;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>What a client asks.</summary>
/// <param name="Query">The document; null when it is named by <see cref="DocumentId"/> or <see cref="PersistedQuery"/>.</param>
/// <param name="OperationName">Which operation of the document; may be null when there is one.</param>
/// <param name="Variables">A JSON object, or nothing; it must live until the request is done.</param>
public sealed record GraphQLRequest(string? Query, string? OperationName = null, JsonElement? Variables = null)
{
    /// <summary>The id of a trusted document, as the appendix on persisted documents of GraphQL over HTTP has it: <c>sha256:</c> and its hash.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The hash of an automatic persisted query.</summary>
    public PersistedQuery? PersistedQuery { get; init; }

    /// <summary>The document is the application's own: it is answered also where only trusted documents are. Nothing that comes in over HTTP
    /// says so of itself.</summary>
    public bool IsTrusted { get; init; }
}

/// <summary>The entry <c>persistedQuery</c> of <c>extensions</c>, of Apollo's automatic persisted queries.</summary>
/// <param name="Version">Version 1 is the only one.</param>
/// <param name="Sha256Hash">The SHA-256 of the document, in lower-case hexadecimal digits.</param>
public sealed record PersistedQuery(int Version, string Sha256Hash);

/// <summary>How a request ended.</summary>
public enum GraphQLOutcome
{
    /// <summary>The operation ran; there may be errors beside the data.</summary>
    Executed,

    /// <summary>The request is wrong and nothing ran.</summary>
    RequestError,

    /// <summary>The operation began and was not completed: the time was up, or the response became too large. The data is null.</summary>
    Abandoned,

    /// <summary>The source of a subscription failed: this response is its last.</summary>
    SourceFailed,
}
