using Regionetwerk.GraphQL.Execution.Documents;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>A document that was parsed and validated, with its operations as they get compiled.</summary>
internal sealed class CompiledDocument
{
    private readonly CompiledOperation[] _operations;
    private string? _hash;

    /// <param name="document">What was parsed.</param>
    /// <param name="schema">What it asks of.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="hold">Is told how many more fields its plans hold, and says whether that is worth while; null when it is kept anyhow.</param>
    public CompiledDocument(DocumentNode document, Schema schema, GraphQLLimits limits, Func<CompiledDocument, int, bool>? hold = null)
    {
        var fragments = new Dictionary<string, FragmentDefinitionNode>();
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>()) fragments.TryAdd(fragment.Name.Value, fragment);
        Introspects = IntrospectionUse.In(document);
        var conditions = ConditionVariables.Of(document);
        _operations =
        [
            .. document.Definitions.OfType<OperationDefinitionNode>()
                .Select(operation => new CompiledOperation(operation, conditions, schema, fragments, limits, fields => hold?.Invoke(this, fields) ?? true)),
        ];
    }

    /// <summary>The text that it was parsed from.</summary>
    public string Text { get; init; } = "";

    /// <summary>The SHA-256 of its text.</summary>
    public string Hash => _hash ??= DocumentHash.Of(Text);

    /// <summary>The places where it asks about the schema.</summary>
    public IReadOnlyList<Position> Introspects { get; }

    /// <summary>https://spec.graphql.org/September2025/#GetOperation()</summary>
    /// <exception cref="GraphQLException">There is no such operation, or the name is needed to choose.</exception>
    public CompiledOperation Operation(string? name)
    {
        if (_operations.Length == 0) throw Unresolved("Must provide an operation.");
        if (name is null)
        {
            return _operations.Length == 1
                ? _operations[0]
                : throw Unresolved("Must provide operation name if query contains multiple operations.");
        }

        return Array.Find(_operations, operation => operation.Definition.Name?.Value == name) ?? throw Unresolved($"Unknown operation named \"{name}\".");
    }

    private static GraphQLException Unresolved(string message) => new(message, ErrorCodes.OperationResolutionFailure);
}
