using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>Fields with one response key can be merged into one.
/// https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
/// <para>The specification compares all pairs. Here all fields of a key are gathered first, with what they select together, and each is
/// compared with the first of its group: https://tech.new-work.se/graphql-overlapping-fields-can-be-merged-fast-ea6e92e0a01. What was gathered
/// before is not looked at again, and the steps are counted, so that no document makes this slow.</para></summary>
internal sealed class OverlappingFieldsCanBeMerged : ValidationRule
{
    private readonly HashSet<string> _checked = [];
    private readonly HashSet<(FieldNode, FieldNode)> _reported = [];
    private readonly Dictionary<SelectionSetNode, int> _numbers = [];
    private readonly Dictionary<FieldNode, string> _arguments = [];
    private int _fields;
    private int _steps;

    private int AllowedSteps => Context.Limits.MaxMergeStepsPerField * (_fields + 10);

    public override void EnterField(FieldNode field) => _fields++;

    public override void EnterSpread(FragmentSpreadNode spread) => _fields++;

    public override void LeaveDocument(DocumentNode document)
    {
        // A cycle of fragments has no end; another rule tells it.
        if (Context.Fragments.Cycles.Count > 0) return;
        // What an operation spreads is looked at along with it.
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            if (definition is FragmentDefinitionNode fragment && Context.Fragments.Used.Contains(fragment)) continue;
            var type = definition is OperationDefinitionNode operation
                ? Context.Schema.RootType(operation.Kind)
                : Context.Schema.FindType(((FragmentDefinitionNode)definition).TypeCondition.Name.Value) as CompositeType;
            Check([(definition.SelectionSet, type)], sameParents: true);
            Check([(definition.SelectionSet, type)], sameParents: false);
        }

        Context.Steps.Add(_steps);
        if (_steps > AllowedSteps)
            Context.Report(ErrorCodes.LimitExceeded, $"Merging the fields of the document takes more than the allowed {AllowedSteps} steps.", [document.Position]);
    }

    /// <param name="sets">Selections that make up one object of the response.</param>
    /// <param name="sameParents">False looks at the shape of the response, that must agree whatever the types turn out to be; true at names and
    /// arguments, that must agree for fields of one object.</param>
    private void Check(List<(SelectionSetNode Set, CompositeType? Parent)> sets, bool sameParents)
    {
        _steps += sets.Count;
        if (_steps > AllowedSteps || Context.IsFull || !_checked.Add(KeyOf(sets, sameParents))) return;

        var groups = new OrderedDictionary<string, List<SelectedField>>();
        var visited = new HashSet<string>();
        foreach (var (set, parent) in sets) Collect(set, parent, groups, visited);
        foreach (var group in groups.Values)
        {
            foreach (var part in sameParents ? ByParent(group) : [group])
            {
                Compare(part, sameParents);
                var below = part
                    .Where(field => field.Node.SelectionSet is not null)
                    .Select(field => (field.Node.SelectionSet!, field.Definition?.Type.Named as CompositeType))
                    .ToList();
                if (below.Count > 0) Check(below, sameParents);
            }
        }
    }

    private void Collect(
        SelectionSetNode set, CompositeType? parent, OrderedDictionary<string, List<SelectedField>> groups, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            _steps++;
            switch (selection)
            {
                case FieldNode field:
                    if (!groups.TryGetValue(field.ResponseKey, out var group)) groups.Add(field.ResponseKey, group = []);
                    group.Add(new SelectedField(field, parent, parent is null ? null : Context.Schema.FindField(parent, field.Name.Value)));
                    break;
                case InlineFragmentNode inline:
                    var type = inline.TypeCondition is { } condition ? Context.Schema.FindType(condition.Name.Value) as CompositeType : parent;
                    Collect(inline.SelectionSet, type, groups, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && Context.Fragments.Find(spread.Name.Value) is { } fragment:
                    Collect(fragment.SelectionSet, Context.Schema.FindType(fragment.TypeCondition.Name.Value) as CompositeType, groups, visited);
                    break;
            }
        }
    }

    /// <summary>The fields that can be of one object: those of each object type, each time with those of interfaces and unions.</summary>
    private static IEnumerable<List<SelectedField>> ByParent(List<SelectedField> group)
    {
        if (group.Count == 1) return [group];
        var byType = group.Where(field => field.Parent is ObjectType).GroupBy(field => field.Parent).ToArray();
        if (byType.Length == 0) return [group];
        var ofAny = group.Where(field => field.Parent is not ObjectType).ToArray();
        return byType.Select(own => (List<SelectedField>)[.. own, .. ofAny]);
    }

    private void Compare(List<SelectedField> group, bool sameParents)
    {
        var first = group[0];
        for (var i = 1; i < group.Count; i++)
        {
            _steps++;
            var other = group[i];
            if (other.Node == first.Node) continue;
            if ((sameParents ? DifferentField(first, other) : DifferentShape(first, other)) is { } reason) Conflict(first.Node, other.Node, reason);
        }
    }

    private string? DifferentField(SelectedField first, SelectedField other)
    {
        if (first.Node.Name.Value != other.Node.Name.Value) return $"\"{first.Node.Name}\" and \"{other.Node.Name}\" are different fields";
        return ArgumentsOf(first.Node) == ArgumentsOf(other.Node) ? null : "they have differing arguments";
    }

    private static string? DifferentShape(SelectedField first, SelectedField other)
    {
        if (first.Definition?.Type is not { } one || other.Definition?.Type is not { } two) return null;
        return HaveSameShape(one, two) ? null : $"they return conflicting types \"{one}\" and \"{two}\"";
    }

    private static bool HaveSameShape(GraphQLType one, GraphQLType two) => (one, two) switch
    {
        (NonNullType a, NonNullType b) => HaveSameShape(a.OfType, b.OfType),
        (NonNullType, _) or (_, NonNullType) => false,
        (ListType a, ListType b) => HaveSameShape(a.OfType, b.OfType),
        (ListType, _) or (_, ListType) => false,
        _ => one.IsLeaf || two.IsLeaf ? one == two : true,
    };

    private void Conflict(FieldNode one, FieldNode two, string reason)
    {
        if (!_reported.Add((one, two))) return;
        Context.Report(
            $"Fields \"{one.ResponseKey}\" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.",
            one.Position,
            two.Position);
    }

    /// <summary>The arguments as text in which order makes no difference.</summary>
    private string ArgumentsOf(FieldNode field)
    {
        if (field.Arguments.Count == 0) return "";
        if (!_arguments.TryGetValue(field, out var text))
        {
            var sorted = field.Arguments.OrderBy(argument => argument.Name.Value, StringComparer.Ordinal);
            _arguments[field] = text = string.Join(',', sorted.Select(argument => $"{argument.Name}:{Printer.Print(Sorted(argument.Value))}"));
            Context.Steps.Add(text.Length);
        }

        return text;
    }

    private static ValueNode Sorted(ValueNode value) => value switch
    {
        ObjectValueNode node => new ObjectValueNode(
            node.Position,
            [.. node.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal).Select(field => new ObjectFieldNode(field.Name, Sorted(field.Value)))]),
        ListValueNode list => new ListValueNode(list.Position, [.. list.Values.Select(Sorted)]),
        _ => value,
    };

    private string KeyOf(List<(SelectionSetNode Set, CompositeType? Parent)> sets, bool sameParents)
    {
        var numbers = sets.Select(set =>
        {
            if (!_numbers.TryGetValue(set.Set, out var number)) _numbers[set.Set] = number = _numbers.Count;
            return number;
        });
        return $"{sameParents}:{string.Join(',', numbers.Distinct().Order())}";
    }

    private sealed record SelectedField(FieldNode Node, CompositeType? Parent, FieldDefinition? Definition);
}
