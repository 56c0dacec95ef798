using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Validation;

/// <summary>What the rules know of the document, and of the place where the walk is.</summary>
internal sealed class ValidationContext(Schema schema, DocumentNode document, GraphQLLimits limits, Steps steps)
{
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> _usages = [];
    private readonly List<GraphQLError> _errors = [];

    public Schema Schema => schema;

    public GraphQLLimits Limits => limits;

    /// <summary>What validating takes. Who looks at more than the node that it is told of counts that here.</summary>
    public Steps Steps => steps;

    /// <summary>The fragments and how they spread each other.</summary>
    public FragmentGraph Fragments { get; } = FragmentGraph.Of(document, steps);

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>True when no further error will be told.</summary>
    public bool IsFull => _errors.Count >= limits.MaxErrors;

    /// <summary>The type whose fields are selected here; null when unknown.</summary>
    public CompositeType? ParentType { get; set; }

    /// <summary>The field here; null when unknown.</summary>
    public FieldDefinition? Field { get; set; }

    public void Report(string message, params IReadOnlyList<Position> positions) => Report(ErrorCodes.ValidationFailed, message, positions);

    public void Report(string code, string message, IReadOnlyList<Position> positions)
    {
        if (!IsFull) _errors.Add(new GraphQLError(message, code) { Locations = positions });
    }

    public void AddUsage(ExecutableDefinitionNode definition, VariableUsage usage)
    {
        if (!_usages.TryGetValue(definition, out var usages)) _usages[definition] = usages = [];
        usages.Add(usage);
    }

    /// <summary>Where an operation uses variables, itself and in the fragments that it reaches. Known when the walk is over.</summary>
    public IEnumerable<VariableUsage> UsagesIn(OperationDefinitionNode operation) => Fragments.ReachableFrom(operation)
        .Prepend<ExecutableDefinitionNode>(operation)
        .SelectMany(definition => _usages.GetValueOrDefault(definition) ?? [])
        .Select(usage =>
        {
            steps.Add(1);
            return usage;
        });
}

/// <summary>A variable where it is used.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">The type that is asked there; null when unknown.</param>
/// <param name="HasDefault">Whether there is a default there for when the variable is absent.</param>
/// <param name="OneOfType">The input object of which exactly one field is to be given, when it stands in one.</param>
internal sealed record VariableUsage(VariableNode Node, GraphQLType? Type, bool HasDefault, InputObjectType? OneOfType);
