using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Types.Changes;

/// <summary>Compares what a schema takes: arguments and input objects.</summary>
internal sealed class InputComparison(ChangeList changes)
{
    public void Compare(InputObjectType old, InputObjectType current)
    {
        if (!old.IsOneOf && current.IsOneOf) changes.Breaking($"Input object {old} became a OneOf.");
        if (old.IsOneOf && !current.IsOneOf) changes.Safe($"Input object {old} is a OneOf no longer.");
        Compare(old.Fields, current.Fields, field => $"Input field {old}.{field}");
    }

    /// <param name="old">The arguments or fields as they were.</param>
    /// <param name="current">As they are.</param>
    /// <param name="describe">Names one, given its own name.</param>
    public void Compare(IReadOnlyList<InputValueDefinition> old, IReadOnlyList<InputValueDefinition> current, Func<string, string> describe)
    {
        var known = old.Select(value => value.Name).ToHashSet();
        var added = current.Where(value => !known.Contains(value.Name)).ToList();
        foreach (var (before, after) in changes.Pair(old, current.Except(added), value => value.Name, value => describe(value.Name))) Compare(before, after, describe(before.Name));
        foreach (var value in added)
        {
            if (value.IsRequired) changes.Breaking($"{describe(value.Name)} was added and is required.");
            else changes.Dangerous($"{describe(value.Name)} was added.");
        }
    }

    private void Compare(InputValueDefinition old, InputValueDefinition current, string what)
    {
        var (isSame, isSafe) = ($"{old.Type}" == $"{current.Type}", IsSafe(old.Type, current.Type));
        var (before, after) = (Default(old), Default(current));
        if (current.IsRequired && !old.IsRequired && (isSafe || IsSafe(current.Type, old.Type))) changes.Breaking($"{what} became required.");
        else if (!isSafe) changes.Breaking($"{what} changed its type from {old.Type} to {current.Type}.");
        else if (before != after) changes.Dangerous($"{what} changed its default from {before} to {after}.");
        else if (!isSame) changes.Safe($"{what} changed its type from {old.Type} to {current.Type}.");
    }

    private static string Default(InputValueDefinition value) => value.DefaultValue is { } literal ? Printer.Print(literal) : "none";

    /// <summary>Whether the new type takes everything that the old did: null may come, and never go.</summary>
    private static bool IsSafe(GraphQLType old, GraphQLType current) => (old, current) switch
    {
        (NonNullType one, NonNullType two) => IsSafe(one.OfType, two.OfType),
        (NonNullType one, _) => IsSafe(one.OfType, current),
        (_, NonNullType) => false,
        (ListType one, ListType two) => IsSafe(one.OfType, two.OfType),
        (NamedType one, NamedType two) => one.Name == two.Name,
        _ => false,
    };
}
