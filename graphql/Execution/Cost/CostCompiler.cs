using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution.Cost;

/// <summary>Makes of an operation what it costs. It looks at every field once, as often as fragments spread it, which
/// <see cref="GraphQLLimits.MaxFields"/> bounds. Below an interface or union it adds up the fields of all types: a bound that is simple and never
/// too low.</summary>
internal sealed class CostCompiler(
    Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, SelectionConditions conditions, GraphQLLimits limits)
{
    public CostTerm Compile(OperationDefinitionNode operation) => Compile(schema.RootType(operation.Kind)!, [operation.SelectionSet], null);

    private CostTerm Compile(CompositeType type, IEnumerable<SelectionSetNode> sets, LengthBelow? lists)
    {
        var groups = new OrderedDictionary<(CompositeType Parent, string Key), List<FieldNode>>();
        HashSet<(CompositeType Parent, string Fragment)>? visited = null;
        foreach (var set in sets) Collect(type, set, groups, ref visited);

        var term = new CostTerm();
        foreach (var ((parent, _), nodes) in groups)
        {
            if (schema.FindField(parent, nodes[0].Name.Value) is { } field) Add(term, parent, field, nodes, lists);
        }

        return term;
    }

    private void Collect(
        CompositeType type, SelectionSetNode set, OrderedDictionary<(CompositeType, string), List<FieldNode>> groups, ref HashSet<(CompositeType, string)>? visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!conditions.Include(selection)) continue;
            switch (selection)
            {
                case FieldNode field:
                    if (!groups.TryGetValue((type, field.ResponseKey), out var nodes)) groups.Add((type, field.ResponseKey), nodes = []);
                    nodes.Add(field);
                    break;
                case FragmentSpreadNode spread when (visited ??= []).Add((type, spread.Name.Value)) && fragments.TryGetValue(spread.Name.Value, out var fragment):
                    if (Narrow(type, fragment.TypeCondition) is { } spreadType) Collect(spreadType, fragment.SelectionSet, groups, ref visited);
                    break;
                case InlineFragmentNode inline:
                    if (Narrow(type, inline.TypeCondition) is { } inlineType) Collect(inlineType, inline.SelectionSet, groups, ref visited);
                    break;
            }
        }
    }

    /// <summary>The type that a fragment is about, here; null when no value has it.</summary>
    private CompositeType? Narrow(CompositeType type, NamedTypeNode? condition)
    {
        if (condition is null) return type;
        if (schema.FindType(condition.Name.Value) is not CompositeType named || !schema.PossibleTypes(named).Overlaps(schema.PossibleTypes(type))) return null;
        return type is ObjectType ? type : named;
    }

    private void Add(CostTerm term, CompositeType parent, FieldDefinition field, List<FieldNode> nodes, LengthBelow? lists)
    {
        var cost = CostOf(parent, field);
        var own = cost.Size is { } size ? new LengthBelow(size, new ArgumentPlan(field, nodes[0], limits)) : null;
        var below = field.Type.Named is CompositeType named
            ? Compile(named, nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>(), own is { Size.Fields.Count: > 0 } ? own : null)
            : CostTerm.Nothing;
        var length = lists is not null && lists.Size.Fields.Contains(field.Name) ? lists : own is { Size.Fields.Count: 0 } ? own : null;
        if (length is { IsFixed: false }) term.Add(cost.Weight, below, length.Of);
        else term.Add(cost.Weight, below, length is null ? LengthOf(field.Type) : (int)length.Of(VariableValues.None));
    }

    private FieldCost CostOf(CompositeType parent, FieldDefinition field) => parent is InterfaceType
        ? FieldCost.OfInterface(field.Cost, schema.PossibleTypes(parent).Select(type => type.FindField(field.Name)?.Cost ?? FieldCost.Usual), Math.Max(limits.AssumedListSize, LengthOf(field.Type)))
        : field.Cost;

    /// <summary>Of a list of lists the length of both together.</summary>
    private int LengthOf(GraphQLType type) => type.Nullable is ListType list
        ? (int)Math.Min(int.MaxValue, (long)limits.AssumedListSize * LengthOf(list.OfType))
        : 1;
}
