using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation;

/// <summary>The fragments of a document and which definition spreads which. Nothing here recurses over fragments, however long the chain.</summary>
internal sealed class FragmentGraph
{
    private readonly Dictionary<string, FragmentDefinitionNode> _byName = [];
    private readonly Dictionary<ExecutableDefinitionNode, List<FragmentSpreadNode>> _spreads = [];

    private FragmentGraph()
    {
    }

    /// <summary>Fragments, each behind all that it spreads. Those in a cycle are in some order.</summary>
    public IReadOnlyList<FragmentDefinitionNode> InOrder { get; private set; } = [];

    /// <summary>The cycles: the spreads that one has to follow to come back where one began.</summary>
    public IReadOnlyList<IReadOnlyList<FragmentSpreadNode>> Cycles { get; private set; } = [];

    public static FragmentGraph Of(DocumentNode document)
    {
        var graph = new FragmentGraph();
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            if (definition is FragmentDefinitionNode fragment) graph._byName.TryAdd(fragment.Name.Value, fragment);
            var spreads = new List<FragmentSpreadNode>();
            Collect(definition.SelectionSet, spreads);
            graph._spreads[definition] = spreads;
        }

        graph.Sort();
        return graph;
    }

    public FragmentDefinitionNode? Find(string name) => _byName.GetValueOrDefault(name);

    public IReadOnlyList<FragmentDefinitionNode> ReachableFrom(ExecutableDefinitionNode definition)
    {
        var found = new List<FragmentDefinitionNode>();
        var seen = new HashSet<FragmentDefinitionNode>();
        var open = new Stack<ExecutableDefinitionNode>([definition]);
        while (open.TryPop(out var next))
        {
            foreach (var spread in _spreads[next])
            {
                if (Find(spread.Name.Value) is not { } fragment || !seen.Add(fragment)) continue;
                found.Add(fragment);
                open.Push(fragment);
            }
        }

        return found;
    }

    private static void Collect(SelectionSetNode set, List<FragmentSpreadNode> spreads)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is FragmentSpreadNode spread) spreads.Add(spread);
            else if (selection is FieldNode { SelectionSet: { } fields }) Collect(fields, spreads);
            else if (selection is InlineFragmentNode inline) Collect(inline.SelectionSet, spreads);
        }
    }

    /// <summary>Depth first, with the path in a list of its own: the last of the path is the fragment at work, with the spread to follow next.</summary>
    private void Sort()
    {
        var order = new List<FragmentDefinitionNode>();
        var cycles = new List<IReadOnlyList<FragmentSpreadNode>>();
        var entered = new HashSet<FragmentDefinitionNode>();
        var path = new List<(FragmentDefinitionNode Fragment, int Next)>();
        var placeInPath = new Dictionary<FragmentDefinitionNode, int>();
        foreach (var start in _byName.Values)
        {
            if (entered.Add(start)) Enter(start);
            while (path.Count > 0)
            {
                var (fragment, next) = path[^1];
                var spreads = _spreads[fragment];
                if (next == spreads.Count)
                {
                    path.RemoveAt(path.Count - 1);
                    placeInPath.Remove(fragment);
                    order.Add(fragment);
                    continue;
                }

                path[^1] = (fragment, next + 1);
                if (Find(spreads[next].Name.Value) is not { } target) continue;
                if (entered.Add(target)) Enter(target);
                else if (placeInPath.TryGetValue(target, out var place)) cycles.Add([.. path.Skip(place).Select(step => _spreads[step.Fragment][step.Next - 1])]);
            }
        }

        (InOrder, Cycles) = (order, cycles);

        void Enter(FragmentDefinitionNode fragment)
        {
            placeInPath[fragment] = path.Count;
            path.Add((fragment, 0));
        }
    }
}
