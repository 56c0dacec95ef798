using System.Collections.Concurrent;
using Regionetwerk.GraphQL.Execution.Cost;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>An operation with its plans: one for each set of values of the variables in its conditions, as far as they are kept.</summary>
internal sealed class CompiledOperation(
    OperationDefinitionNode definition,
    string[] conditionVariables,
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    GraphQLLimits limits,
    Func<int, bool> hold)
{
    private readonly ConcurrentDictionary<string, OperationPlan> _plans = new();

    public OperationDefinitionNode Definition { get; } = definition;

    public OperationPlan PlanFor(VariableValues variables)
    {
        var variant = conditionVariables.Length == 0
            ? ""
            : string.Create(conditionVariables.Length, variables, (text, values) =>
            {
                for (var i = 0; i < text.Length; i++) text[i] = values.IsTrue(conditionVariables[i]) ? '1' : '0';
            });
        if (_plans.TryGetValue(variant, out var plan)) return plan;

        // The plan may outlive the request (abstract types are compiled when met), so it keeps the outcome of the conditions only.
        var holding = conditionVariables.Where(variables.IsTrue).ToHashSet();
        var conditions = new SelectionConditions(holding.Contains);
        var compiler = new PlanCompiler(schema, fragments, conditions, limits);
        plan = new OperationPlan(compiler.Compile(Definition), new CostCompiler(schema, fragments, conditions, limits).Compile(Definition));
        if (_plans.Count >= limits.PlanVariants || !hold(compiler.Fields + plan.Cost.Size)) return plan;
        compiler.Added = fields => hold(fields);
        _plans.TryAdd(variant, plan);
        return plan;
    }
}

/// <summary>What an operation selects for one set of values of the variables in its conditions, and what that costs.</summary>
internal sealed record OperationPlan(SelectionPlan Selection, CostTerm Cost);
