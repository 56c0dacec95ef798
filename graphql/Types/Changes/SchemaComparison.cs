using Regionetwerk.GraphQL.Types.Scalars;

namespace Regionetwerk.GraphQL.Types.Changes;

/// <summary>Tells what changed from one schema to another, and whether clients notice. It judges as <c>findBreakingChanges</c> of graphql-js
/// does, and looks at root types, OneOf, and defaults that made something optional besides.</summary>
public sealed class SchemaComparison
{
    private readonly ChangeList _changes = new();

    private SchemaComparison()
    {
    }

    /// <summary>All differences: types in the order of the old schema, then directives.</summary>
    public static IReadOnlyList<SchemaChange> Compare(Schema old, Schema current)
    {
        var comparison = new SchemaComparison();
        comparison.Root("query", old.QueryType, current.QueryType);
        comparison.Root("mutation", old.MutationType, current.MutationType);
        comparison.Root("subscription", old.SubscriptionType, current.SubscriptionType);
        comparison.Types(old, current);
        comparison.Directives(old, current);
        return comparison._changes.All;
    }

    private void Root(string kind, ObjectType? old, ObjectType? current)
    {
        if (old is not null && old.Name != current?.Name) _changes.Breaking($"The {kind} root type {old} was {(current is null ? "removed" : $"replaced by {current}")}.");
        if (old is null && current is not null) _changes.Safe($"The {kind} root type {current} was added.");
    }

    private void Types(Schema old, Schema current)
    {
        var outputs = new OutputComparison(_changes);
        foreach (var (before, after) in _changes.Pair(OwnTypes(old), OwnTypes(current), type => type.Name, type => $"Type {type}"))
        {
            switch (before, after)
            {
                case (FieldsType one, FieldsType two) when one.GetType() == two.GetType():
                    outputs.Compare(one, two);
                    break;
                case (UnionType one, UnionType two):
                    outputs.Compare(one, two);
                    break;
                case (EnumType one, EnumType two):
                    foreach (var _ in _changes.Pair(one.Values, two.Values, value => value.Name, value => $"Value {one}.{value.Name}", ChangeEffect.Dangerous))
                    {
                    }

                    break;
                case (InputObjectType one, InputObjectType two):
                    new InputComparison(_changes).Compare(one, two);
                    break;
                case (ScalarType one, ScalarType two):
                    if (one.SpecifiedBy?.OriginalString != two.SpecifiedBy?.OriginalString) _changes.Dangerous($"Scalar {one} changed where it is specified.");
                    break;
                default:
                    _changes.Breaking($"Type {before} changed from {KindOf(before)} to {KindOf(after)}.");
                    break;
            }
        }
    }

    private void Directives(Schema old, Schema current)
    {
        foreach (var (before, after) in _changes.Pair(old.Directives, current.Directives, directive => directive.Name, directive => $"Directive @{directive.Name}"))
        {
            var name = $"@{before.Name}";
            new InputComparison(_changes).Compare(before.Arguments, after.Arguments, argument => $"Argument {name}({argument}:)");
            if (before.IsRepeatable && !after.IsRepeatable) _changes.Breaking($"Directive {name} can no longer be repeated.");
            foreach (var location in before.Locations.Except(after.Locations)) _changes.Breaking($"Directive {name} can no longer stand on {location}.");
            foreach (var location in after.Locations.Except(before.Locations)) _changes.Safe($"Directive {name} can stand on {location} too.");
        }
    }

    private static IEnumerable<NamedType> OwnTypes(Schema schema) => schema.Types
        .Where(type => !BuiltInScalars.All.ContainsKey(type.Name) && !type.Name.StartsWith("__", StringComparison.Ordinal));

    private static string KindOf(NamedType type) => type switch
    {
        ScalarType => "a scalar",
        ObjectType => "an object type",
        InterfaceType => "an interface",
        UnionType => "a union",
        EnumType => "an enum",
        _ => "an input object",
    };
}
