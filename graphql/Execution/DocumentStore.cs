using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Validation;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Parses, validates and compiles documents, each once as long as it is kept.</summary>
internal sealed class DocumentStore(Schema schema, GraphQLLimits limits)
{
    private readonly DocumentCache _cache = new(limits.DocumentCacheSize, limits.DocumentCacheCharacters);
    private readonly DocumentValidator _validator = new(schema, limits);

    /// <summary>The document of this text; null when there are errors.</summary>
    public CompiledDocument? Find(string text, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        if (_cache.Find(text) is { } known) return known;
        try
        {
            var parsed = Parser.Parse(text, limits.MaxTokens, limits.MaxNesting);
            errors = _validator.Validate(parsed);
            if (errors.Count > 0) return null;
            var document = new CompiledDocument(parsed, schema, limits);
            _cache.Add(text, document);
            return document;
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
}
