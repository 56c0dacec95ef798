namespace Regionetwerk.GraphQL.Types;

/// <summary>The rules of the type system: https://spec.graphql.org/September2025/#sec-Type-System.Validation</summary>
internal static class TypeRules
{
    /// <summary>Every fault of these types; none when they make a schema.</summary>
    public static IEnumerable<string> FaultsOf(IReadOnlyList<NamedType> types)
    {
        foreach (var group in types.GroupBy(type => type.Name).Where(group => group.Count() > 1))
            yield return $"{group.Count()} types have the name {group.Key}; give one of them another with [ObjectType], [GraphQLName] or a scalar's Name.";

        foreach (var type in types.Except(Introspection.Types))
        {
            foreach (var fault in FaultsOf(type)) yield return fault;
        }
    }

    /// <summary>Every fault of these directives.</summary>
    public static IEnumerable<string> FaultsOf(IReadOnlyList<DirectiveDefinition> directives)
    {
        foreach (var group in directives.GroupBy(directive => directive.Name).Where(group => group.Count() > 1))
            yield return $"There can be only one directive named \"@{group.Key}\".";
        foreach (var directive in directives)
        {
            var where = $"@{directive.Name}";
            if (directive.Locations.Count == 0) yield return $"{where} has no locations.";
            foreach (var fault in NameFaults(directive.Name, where).Concat(InputRules.OfArguments(directive.Arguments, where))) yield return fault;
        }
    }

    private static IEnumerable<string> FaultsOf(NamedType type) => NameFaults(type.Name, type.Name).Concat(type switch
    {
        FieldsType fields => OfFields(fields).Concat(OfInterfaces(fields)),
        UnionType union => OfUnion(union),
        EnumType enumType => OfEnum(enumType),
        InputObjectType input => InputRules.OfObject(input),
        _ => [],
    });

    public static IEnumerable<string> NameFaults(string name, string where)
    {
        if (name.StartsWith("__", StringComparison.Ordinal)) yield return $"{where}: names that begin with two underscores are reserved.";
        if (name.Length == 0 || char.IsAsciiDigit(name[0]) || !name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_'))
            yield return $"{where}: \"{name}\" is no name; letters, digits and underscores are.";
    }

    private static IEnumerable<string> OfFields(FieldsType type)
    {
        if (type.Fields.Count == 0) yield return $"{type} has no fields.";
        foreach (var fault in Repeated(type, type.Fields.Select(field => field.Name))) yield return fault;
        foreach (var field in type.Fields)
        {
            var where = $"{type}.{field.Name}";
            foreach (var fault in NameFaults(field.Name, where)) yield return fault;
            if (!field.Type.IsOutput) yield return $"{where}: {field.Type} is no output type.";
            foreach (var fault in InputRules.OfArguments(field.Arguments, where)) yield return fault;
        }
    }

    private static IEnumerable<string> OfUnion(UnionType type)
    {
        if (type.Types.Count == 0) yield return $"Union {type} has no member types.";
        foreach (var group in type.Types.GroupBy(member => member).Where(group => group.Count() > 1)) yield return $"Union {type} has {group.Key} {group.Count()} times.";
    }

    private static IEnumerable<string> OfInterfaces(FieldsType type)
    {
        foreach (var group in type.Interfaces.GroupBy(implemented => implemented).Where(group => group.Count() > 1))
            yield return $"{type} implements {group.Key} {group.Count()} times.";
        foreach (var implemented in type.Interfaces.Distinct())
        {
            if (implemented == type) yield return $"{type} implements itself.";
            foreach (var missing in implemented.Interfaces.Except(type.Interfaces)) yield return $"{type} implements {implemented} and so must implement {missing}.";
            foreach (var promised in implemented.Fields)
            {
                var field = type.FindField(promised.Name);
                if (field is null) yield return $"{type} implements {implemented} and lacks its field {promised.Name}.";
                else foreach (var fault in OfImplementation(type, field, implemented, promised)) yield return fault;
            }
        }
    }

    private static IEnumerable<string> OfImplementation(FieldsType type, FieldDefinition field, InterfaceType implemented, FieldDefinition promised)
    {
        var where = $"{type}.{field.Name}";
        if (!IsSubtype(field.Type, promised.Type)) yield return $"{where}: {field.Type} is not as narrow as {promised.Type}, which {implemented} promises.";
        if (field.DeprecationReason is not null && promised.DeprecationReason is null) yield return $"{where} is deprecated, and {implemented}.{promised.Name} is not.";
        foreach (var argument in promised.Arguments)
        {
            if (field.FindArgument(argument.Name) is not { } own) yield return $"{where} lacks the argument {argument.Name} that {implemented} has.";
            else if (!own.Type.Equals(argument.Type)) yield return $"{where}({own.Name}): {own.Type} is another type than {argument.Type} of {implemented}.";
        }

        foreach (var further in field.Arguments.Where(argument => argument.IsRequired && promised.FindArgument(argument.Name) is null))
            yield return $"{where}: the argument {further.Name} that {implemented} does not have cannot be required.";
    }

    private static bool IsSubtype(GraphQLType type, GraphQLType super) => (type, super) switch
    {
        _ when type.Equals(super) => true,
        (NonNullType nonNull, NonNullType superNonNull) => IsSubtype(nonNull.OfType, superNonNull.OfType),
        (NonNullType nonNull, _) => IsSubtype(nonNull.OfType, super),
        (ListType list, ListType superList) => IsSubtype(list.OfType, superList.OfType),
        (FieldsType fields, InterfaceType superInterface) => fields.Interfaces.Contains(superInterface),
        (ObjectType objectType, UnionType union) => union.Types.Contains(objectType),
        _ => false,
    };

    private static IEnumerable<string> OfEnum(EnumType type)
    {
        if (type.Values.Count == 0) yield return $"Enum {type} has no values.";
        foreach (var fault in Repeated(type, type.Values.Select(value => value.Name))) yield return fault;
        foreach (var value in type.Values)
        {
            if (value.Name is "true" or "false" or "null") yield return $"{type}.{value.Name}: this name is reserved.";
            foreach (var fault in NameFaults(value.Name, $"{type}.{value.Name}")) yield return fault;
        }
    }

    public static IEnumerable<string> Repeated(NamedType type, IEnumerable<string> names) => names
        .GroupBy(name => name)
        .Where(group => group.Count() > 1)
        .Select(group => $"{type}.{group.Key} is defined {group.Count()} times.");
}
