namespace Regionetwerk.GraphQL.Types;

/// <summary>What a field counts for, and how often what is selected below it counts.</summary>
/// <param name="Weight">The field itself.</param>
/// <param name="Size">The length of the list; null for a list of which nothing is known, and for no list.</param>
internal sealed record FieldCost(int Weight, ListSize? Size = null)
{
    public static FieldCost Usual { get; } = new(1);

    /// <summary>The cost of a field of an interface: as dear, and as long, as where it is dearest and longest.</summary>
    /// <param name="own">What the interface itself says.</param>
    /// <param name="implementing">What the types say that implement it.</param>
    /// <param name="assumed">The length of a list of which nothing is said.</param>
    public static FieldCost OfInterface(FieldCost own, IEnumerable<FieldCost> implementing, int assumed)
    {
        var types = implementing.ToArray();
        return new FieldCost(types.Append(own).Max(cost => cost.Weight), SizeOf(own.Size, [.. types.Select(cost => cost.Size)], assumed));
    }

    private static ListSize? SizeOf(ListSize? own, ListSize?[] implementing, int assumed)
    {
        // Where all say the same, its arguments still say the length.
        if (own is not null && Array.TrueForAll(implementing, own.IsAs)) return own;
        ListSize[] said = [.. implementing.Append(own).OfType<ListSize>()];
        if (said.Length == 0) return null;
        var longest = said.Max(size => size.Longest);
        if (implementing.Contains(null)) longest = Math.Max(longest, assumed);
        return new ListSize(longest, longest, [], [.. said.SelectMany(size => size.Fields).Distinct()]);
    }
}

/// <summary>How long a list is.</summary>
/// <param name="Usual">Its length when no argument says it.</param>
/// <param name="Most">The most that an argument may make it.</param>
/// <param name="Arguments">What says it; the first that has a value.</param>
/// <param name="Fields">The fields below whose lists these are; empty for the list that the field itself gives.</param>
internal sealed record ListSize(int Usual, int Most, IReadOnlyList<SizeArgument> Arguments, IReadOnlyList<string> Fields)
{
    /// <summary>The longest that it may be; where an argument may say anything, its usual length.</summary>
    public int Longest => Arguments.Count > 0 && Most < int.MaxValue ? Math.Max(Usual, Most) : Usual;

    /// <summary>Whether another says the same.</summary>
    public bool IsAs(ListSize? other) => other is not null && (other.Usual, other.Most) == (Usual, Most)
        && other.Arguments.Select(argument => argument.Path).SequenceEqual(Arguments.Select(argument => argument.Path))
        && other.Fields.SequenceEqual(Fields);
}

/// <summary>An argument that says how long a list is.</summary>
/// <param name="Index">Its place among the arguments of the field.</param>
/// <param name="Path">Its name, and where in it the number or the list is.</param>
/// <param name="Read">Takes the number or the list out of its value.</param>
internal sealed record SizeArgument(int Index, string Path, Func<object, object?> Read);
