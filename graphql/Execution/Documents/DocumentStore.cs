using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Telemetry;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Validation;

namespace Regionetwerk.GraphQL.Execution.Documents;

/// <summary>Parses, validates and compiles documents, each once as long as it is kept.</summary>
internal sealed class DocumentStore(Schema schema, GraphQLLimits limits)
{
    /// <summary>The room in memory that a field of a plan takes, with what it costs, counted in characters.</summary>
    public const int CharactersPerField = 200;

    private readonly BoundedCache<CompiledDocument> _cache = new(limits.DocumentCacheSize, limits.DocumentCacheCharacters);
    private readonly DocumentValidator _validator = new(schema, limits);

    /// <summary>The document of this text; null when there are errors.</summary>
    public CompiledDocument? Find(string text, PhaseLog? log, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        if (_cache.TryFind(text, out var known)) return known;
        return Compile(text, log, Hold, out errors) is { } document ? _cache.Add(text, document, text.Length) : null;
    }

    /// <summary>The document of this text, which is not kept here; null when there are errors.</summary>
    public CompiledDocument? Compile(string text, PhaseLog? log, out IReadOnlyList<GraphQLError> errors) => Compile(text, log, hold: null, out errors);

    private CompiledDocument? Compile(string text, PhaseLog? log, Func<CompiledDocument, int, bool>? hold, out IReadOnlyList<GraphQLError> errors)
    {
        try
        {
            var parsed = Parse(text, log);
            errors = Validate(parsed, log);
            return errors.Count > 0 ? null : new CompiledDocument(parsed, schema, limits, hold) { Text = text };
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

    private bool Hold(CompiledDocument document, int fields) => _cache.Grow(document.Text, document, fields * CharactersPerField);

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
