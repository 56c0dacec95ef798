namespace Regionetwerk.GraphQL.Types;

/// <summary>What a field counts for, and how often what is selected below it counts.</summary>
/// <param name="Weight">The field itself.</param>
/// <param name="Size">The length of the list; null for a list of which nothing is known, and for no list.</param>
internal sealed record FieldCost(int Weight, ListSize? Size = null)
{
    public static FieldCost Usual { get; } = new(1);

    /// <summary>The cost of a field of an interface: as dear, and as long, as where it is dearest and longest.</summary>
    public static FieldCost OfInterface(FieldCost own, IEnumerable<FieldCost> implementing)
    {
        var all = implementing.Prepend(own).ToArray();
        var sizes = all.Select(cost => cost.Size).OfType<ListSize>().ToArray();
        var size = own.Size ?? (sizes.Length == 0 ? null : new ListSize(sizes.Max(each => each.Arguments.Count > 0 ? each.Most : each.Usual), sizes.Max(each => each.Most), [], []));
        return new FieldCost(all.Max(cost => cost.Weight), size);
    }
}

/// <summary>How long a list is.</summary>
/// <param name="Usual">Its length when no argument says it.</param>
/// <param name="Most">The most that an argument may make it.</param>
/// <param name="Arguments">What says it; the first that has a value.</param>
/// <param name="Fields">The fields below whose lists these are; empty for the list that the field itself gives.</param>
internal sealed record ListSize(int Usual, int Most, IReadOnlyList<SizeArgument> Arguments, IReadOnlyList<string> Fields);

/// <summary>An argument that says how long a list is.</summary>
/// <param name="Index">Its place among the arguments of the field.</param>
/// <param name="Read">Takes the number or the list out of its value.</param>
internal sealed record SizeArgument(int Index, Func<object, object?> Read);
