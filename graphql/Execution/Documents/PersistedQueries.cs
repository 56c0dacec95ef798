using Regionetwerk.GraphQL.Telemetry;

namespace Regionetwerk.GraphQL.Execution.Documents;

/// <summary>Automatic persisted queries: a client sends the hash of a document, and the document only when its hash is not known here.
/// Only text that was held against its hash, and that is a valid document, is kept; so nobody can put another document in the place of one, and a
/// client that sends many can at most make others send theirs again.</summary>
internal sealed class PersistedQueries(DocumentStore store, GraphQLLimits limits)
{
    private readonly BoundedCache<string> _texts = new(limits.PersistedQueries, limits.PersistedQueryCharacters);

    /// <summary>The document of this hash; null when it is not known, or not valid any more.</summary>
    public CompiledDocument? Find(string hash, PhaseLog? log, out IReadOnlyList<GraphQLError> errors)
    {
        if (_texts.TryFind(hash, out var text)) return store.Find(text, log, out errors);
        errors = [new GraphQLError("PersistedQueryNotFound", ErrorCodes.PersistedQueryNotFound)];
        return null;
    }

    /// <summary>The document of this text, which is found by its hash from now on; null when there are errors.</summary>
    public CompiledDocument? Keep(string hash, string text, PhaseLog? log, out IReadOnlyList<GraphQLError> errors)
    {
        if (DocumentHash.Of(text) != hash)
        {
            errors = [new GraphQLError("The sha256Hash is not that of the query.", ErrorCodes.BadUserInput)];
            return null;
        }

        var document = store.Find(text, log, out errors);
        if (document is not null) _texts.Add(hash, text, text.Length);
        return document;
    }
}
