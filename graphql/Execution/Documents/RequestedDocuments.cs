using Regionetwerk.GraphQL.Telemetry;

namespace Regionetwerk.GraphQL.Execution.Documents;

/// <summary>Finds the document that a request means: by its text, by the id of a trusted document, or by the hash of a persisted query.</summary>
internal sealed class RequestedDocuments(DocumentStore store, TrustedDocuments trusted, bool onlyTrusted, GraphQLLimits limits)
{
    private const string Sha256 = "sha256:";
    private const int PersistedQueryVersion = 1;

    private readonly PersistedQueries _persisted = new(store, limits);

    /// <summary>The document; null when there are errors.</summary>
    public CompiledDocument? Find(GraphQLRequest request, PhaseLog? log, out IReadOnlyList<GraphQLError> errors)
    {
        if (request.DocumentId is { } id) return ById(id, request, out errors);
        if (request.PersistedQuery is { } persisted) return ByHash(persisted, request.Query, log, out errors);
        if (request.Query is not { } text) return Refuse("Give a query or a documentId.", ErrorCodes.BadUserInput, out errors);
        return onlyTrusted && !request.IsTrusted ? Trusted(text, out errors) : store.Find(text, log, out errors);
    }

    private CompiledDocument? ById(string id, GraphQLRequest request, out IReadOnlyList<GraphQLError> errors)
    {
        if (request.Query is not null || request.PersistedQuery is not null)
            return Refuse("Give a query or a documentId, not both.", ErrorCodes.BadUserInput, out errors);

        errors = [];
        return (id.StartsWith(Sha256, StringComparison.Ordinal) ? trusted.ByHash(id[Sha256.Length..]) : null)
            ?? Refuse("There is no document with this documentId.", ErrorCodes.PersistedDocumentNotFound, out errors);
    }

    private CompiledDocument? ByHash(PersistedQuery persisted, string? text, PhaseLog? log, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        if (persisted.Version != PersistedQueryVersion)
        {
            return Refuse(
                $"Persisted queries of version {persisted.Version} are not supported; version {PersistedQueryVersion} is.",
                ErrorCodes.PersistedQueryNotSupported,
                out errors);
        }

        if (text is null && trusted.ByHash(persisted.Sha256Hash) is { } known) return known;
        if (onlyTrusted) return text is null ? Refuse("PersistedQueryNotSupported", ErrorCodes.PersistedQueryNotSupported, out errors) : Trusted(text, out errors);
        return text is null ? _persisted.Find(persisted.Sha256Hash, log, out errors) : _persisted.Keep(persisted.Sha256Hash, text, log, out errors);
    }

    private CompiledDocument? Trusted(string text, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        return trusted.ByText(text) ?? Refuse("Only documents that were registered beforehand are answered here.", ErrorCodes.DocumentNotTrusted, out errors);
    }

    private static CompiledDocument? Refuse(string message, string code, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [new GraphQLError(message, code)];
        return null;
    }
}
