using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>A subscription has one root field, which is not of introspection and does not depend on a condition.
/// https://spec.graphql.org/September2025/#sec-Single-Root-Field</summary>
internal sealed class SingleFieldSubscriptions : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Kind != OperationKind.Subscription) return;

        var name = operation.Name is { } given ? $"Subscription \"{given}\"" : "Anonymous Subscription";
        var fields = new OrderedDictionary<string, List<FieldNode>>();
        Collect(operation.SelectionSet, name, fields);
        if (fields.Count > 1)
            Context.Report($"{name} must select only one top level field.", [.. fields.Values.Skip(1).SelectMany(nodes => nodes).Select(node => node.Position)]);
        foreach (var nodes in fields.Values)
        {
            if (nodes[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
                Context.Report($"{name} must not select an introspection top level field.", [.. nodes.Select(node => node.Position)]);
        }
    }

    private void Collect(SelectionSetNode root, string name, OrderedDictionary<string, List<FieldNode>> fields)
    {
        var visited = new HashSet<string>();
        var open = new Queue<SelectionSetNode>([root]);
        while (open.TryDequeue(out var set))
        {
            foreach (var selection in set.Selections)
            {
                if (selection.Directives.FirstOrDefault(directive => directive.Name.Value is "skip" or "include") is { } condition)
                    Context.Report($"{name} must not use @skip or @include on its top level.", condition.Position);
                switch (selection)
                {
                    case FieldNode field:
                        if (!fields.TryGetValue(field.ResponseKey, out var nodes)) fields.Add(field.ResponseKey, nodes = []);
                        nodes.Add(field);
                        break;
                    case InlineFragmentNode inline:
                        open.Enqueue(inline.SelectionSet);
                        break;
                    case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && Context.Fragments.Find(spread.Name.Value) is { } fragment:
                        open.Enqueue(fragment.SelectionSet);
                        break;
                }
            }
        }
    }
}
