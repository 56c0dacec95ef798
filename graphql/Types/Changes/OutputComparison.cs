namespace Regionetwerk.GraphQL.Types.Changes;

/// <summary>Compares what a schema gives: object types, interfaces and unions.</summary>
internal sealed class OutputComparison(ChangeList changes)
{
    public void Compare(FieldsType old, FieldsType current)
    {
        foreach (var _ in changes.Pair(old.Interfaces, current.Interfaces, type => type.Name, type => $"Interface {type} of {old}", ChangeEffect.Dangerous))
        {
        }

        foreach (var (before, after) in changes.Pair(old.Fields, current.Fields, field => field.Name, field => $"Field {old}.{field.Name}"))
        {
            var name = $"{old}.{before.Name}";
            Type($"Field {name}", before.Type, after.Type);
            new InputComparison(changes).Compare(before.Arguments, after.Arguments, argument => $"Argument {name}({argument}:)");
        }
    }

    public void Compare(UnionType old, UnionType current)
    {
        foreach (var _ in changes.Pair(old.Types, current.Types, type => type.Name, type => $"Member {type} of union {old}", ChangeEffect.Dangerous))
        {
        }
    }

    private void Type(string what, GraphQLType old, GraphQLType current)
    {
        var message = $"{what} changed its type from {old} to {current}.";
        if ($"{old}" == $"{current}") return;
        if (IsSafe(old, current)) changes.Safe(message);
        else changes.Breaking(message);
    }

    /// <summary>Whether everything of the new type could be of the old: null may go, and never come.</summary>
    private static bool IsSafe(GraphQLType old, GraphQLType current) => (old, current) switch
    {
        (NonNullType one, NonNullType two) => IsSafe(one.OfType, two.OfType),
        (NonNullType, _) => false,
        (_, NonNullType two) => IsSafe(old, two.OfType),
        (ListType one, ListType two) => IsSafe(one.OfType, two.OfType),
        (NamedType one, NamedType two) => one.Name == two.Name,
        _ => false,
    };
}
