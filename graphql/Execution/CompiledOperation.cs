using System.Collections.Concurrent;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>An operation with its plans: one for each set of values of the variables in its conditions, as far as they are kept.</summary>
internal sealed class CompiledOperation(
    OperationDefinitionNode definition,
    string[] conditions,
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    GraphQLLimits limits)
{
    private readonly ConcurrentDictionary<string, SelectionPlan> _plans = new();

    public OperationDefinitionNode Definition { get; } = definition;

    public SelectionPlan PlanFor(VariableValues variables)
    {
        var variant = conditions.Length == 0
            ? ""
            : string.Create(conditions.Length, variables, (text, values) =>
            {
                for (var i = 0; i < text.Length; i++) text[i] = values.IsTrue(conditions[i]) ? '1' : '0';
            });
        if (_plans.TryGetValue(variant, out var plan)) return plan;

        // The plan may outlive the request (abstract types are compiled when met), so it keeps the outcome of the conditions only.
        var holding = conditions.Where(variables.IsTrue).ToHashSet();
        plan = new PlanCompiler(schema, fragments, holding.Contains, limits).Compile(Definition);
        if (_plans.Count < limits.PlanVariants) _plans.TryAdd(variant, plan);
        return plan;
    }
}
