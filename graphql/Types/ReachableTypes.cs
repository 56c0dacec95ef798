namespace Regionetwerk.GraphQL.Types;

/// <summary>The types that a schema is made of.</summary>
internal static class ReachableTypes
{
    /// <summary>These types, those of introspection, and all that they or the directives refer to, by name.</summary>
    public static IReadOnlyList<NamedType> From(IEnumerable<NamedType?> roots, IReadOnlyList<DirectiveDefinition> directives)
    {
        var found = new HashSet<NamedType>();
        var open = new Stack<NamedType>(
        [
            .. roots.OfType<NamedType>(),
            .. directives.SelectMany(directive => directive.Arguments).Select(argument => argument.Type.Named),
            .. Introspection.Types,
        ]);
        while (open.TryPop(out var type))
        {
            if (!found.Add(type)) continue;
            foreach (var next in ReferencesOf(type)) open.Push(next);
        }

        return [.. found.OrderBy(type => type.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<NamedType> ReferencesOf(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields
            .SelectMany(field => field.Arguments.Select(argument => argument.Type.Named).Prepend(field.Type.Named))
            .Concat(fields.Interfaces),
        UnionType union => union.Types,
        InputObjectType input => input.Fields.Select(field => field.Type.Named),
        _ => [],
    };
}
