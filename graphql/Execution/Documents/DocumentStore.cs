using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Telemetry;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Validation;

namespace Regionetwerk.GraphQL.Execution.Documents;

/// <summary>Parses, validates and compiles documents, each once as long as it is kept.</summary>
internal sealed class DocumentStore(Schema schema, GraphQLLimits limits)
{
    private readonly BoundedCache<CompiledDocument> _cache = new(limits.DocumentCacheSize, limits.DocumentCacheCharacters);
    private readonly DocumentValidator _validator = new(schema, limits);

    /// <summary>The document of this text; null when there are errors.</summary>
    public CompiledDocument? Find(string text, PhaseLog? log, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        if (_cache.TryFind(text, out var known)) return known;
        if (Compile(text, log, out errors) is not { } document) return null;
        _cache.Add(text, document, text.Length);
        return document;
    }

    /// <summary>The document of this text, which is not kept here; null when there are errors.</summary>
    public CompiledDocument? Compile(string text, PhaseLog? log, out IReadOnlyList<GraphQLError> errors)
    {
        try
        {
            var parsed = Parse(text, log);
            errors = Validate(parsed, log);
            return errors.Count > 0 ? null : new CompiledDocument(parsed, schema, limits) { Text = text };
        }
        catch (SyntaxException exception)
        {
            errors = [new GraphQLError(exception.Message, ErrorCodes.ParseFailed) { Locations = [exception.Position] }];
        }
        catch (DocumentTooLargeException exception)
        {
            errors = [new GraphQLError(exception.Message, ErrorCodes.LimitExceeded) { Locations = [exception.Position] }];
        }

        return null;
    }

    private DocumentNode Parse(string text, PhaseLog? log)
    {
        var from = log?.Now;
        try
        {
            return Parser.Parse(text, limits.MaxTokens, limits.MaxNesting);
        }
        finally
        {
            log?.Add("parse", from!.Value);
        }
    }

    private IReadOnlyList<GraphQLError> Validate(DocumentNode document, PhaseLog? log)
    {
        var from = log?.Now;
        var errors = _validator.Validate(document);
        log?.Add("validate", from!.Value);
        return errors;
    }
}
