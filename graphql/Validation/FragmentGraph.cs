using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation;

/// <summary>The fragments of a document and which definition spreads which. Nothing here recurses over fragments, however long the chain.</summary>
internal sealed class FragmentGraph(Steps steps)
{
    private readonly Dictionary<string, FragmentDefinitionNode> _byName = [];
    private readonly Dictionary<ExecutableDefinitionNode, List<FragmentSpreadNode>> _spreads = [];

    /// <summary>Fragments, each behind all that it spreads. Those in a cycle are in some order.</summary>
    public IReadOnlyList<FragmentDefinitionNode> InOrder { get; private set; } = [];

    /// <summary>The fragments that operations reach.</summary>
    public IReadOnlySet<FragmentDefinitionNode> Used { get; private set; } = new HashSet<FragmentDefinitionNode>();

    /// <summary>The cycles: the spreads that one has to follow to come back where one began. Not all of them when they are together longer than
    /// the document: n fragments can make n cycles of n.</summary>
    public IReadOnlyList<IReadOnlyList<FragmentSpreadNode>> Cycles { get; private set; } = [];

    public static FragmentGraph Of(DocumentNode document, Steps steps)
    {
        var graph = new FragmentGraph(steps);
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            if (definition is FragmentDefinitionNode fragment) graph._byName.TryAdd(fragment.Name.Value, fragment);
            var spreads = new List<FragmentSpreadNode>();
            graph.Collect(definition.SelectionSet, spreads);
            graph._spreads[definition] = spreads;
        }

        graph.Sort();
        graph.Used = graph.ReachableFrom(document.Definitions.OfType<OperationDefinitionNode>()).ToHashSet();
        return graph;
    }

    public FragmentDefinitionNode? Find(string name) => _byName.GetValueOrDefault(name);

    public IReadOnlyList<FragmentDefinitionNode> ReachableFrom(params IEnumerable<ExecutableDefinitionNode> definitions)
    {
        var found = new List<FragmentDefinitionNode>();
        var seen = new HashSet<FragmentDefinitionNode>();
        var open = new Stack<ExecutableDefinitionNode>(definitions);
        while (open.TryPop(out var next))
        {
            steps.Add(_spreads[next].Count + 1);
            foreach (var spread in _spreads[next])
            {
                if (Find(spread.Name.Value) is not { } fragment || !seen.Add(fragment)) continue;
                found.Add(fragment);
                open.Push(fragment);
            }
        }

        return found;
    }

    private void Collect(SelectionSetNode set, List<FragmentSpreadNode> spreads)
    {
        steps.Add(set.Selections.Count);
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
        var room = 10 + _spreads.Values.Sum(spreads => spreads.Count);
        foreach (var start in _byName.Values)
        {
            if (entered.Add(start)) Enter(start);
            while (path.Count > 0)
            {
                steps.Add(1);
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
                if (entered.Add(target))
                {
                    Enter(target);
                }
                else if (room > 0 && placeInPath.TryGetValue(target, out var place))
                {
                    cycles.Add([.. path.Skip(place).Select(step => _spreads[step.Fragment][step.Next - 1])]);
                    room -= cycles[^1].Count;
                    steps.Add(path.Count);
                }
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
