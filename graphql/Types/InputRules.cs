namespace Regionetwerk.GraphQL.Types;

/// <summary>The rules for arguments and input objects: https://spec.graphql.org/September2025/#sec-Input-Objects.Type-Validation</summary>
internal static class InputRules
{
    /// <summary>Faults of the arguments of one field or directive.</summary>
    public static IEnumerable<string> OfArguments(IReadOnlyList<InputValueDefinition> arguments, string where)
    {
        foreach (var group in arguments.GroupBy(argument => argument.Name))
        {
            if (group.Count() > 1) yield return $"{where} has {group.Count()} arguments {group.Key}.";
            foreach (var fault in OfValue(group.First(), $"{where}({group.Key})")) yield return fault;
        }
    }

    public static IEnumerable<string> OfObject(InputObjectType type)
    {
        if (type.Fields.Count == 0) yield return $"Input object {type} has no fields.";
        foreach (var fault in TypeRules.Repeated(type, type.Fields.Select(field => field.Name))) yield return fault;
        foreach (var field in type.Fields)
        {
            foreach (var fault in OfValue(field, $"{type}.{field.Name}")) yield return fault;
            if (type.IsOneOf && field.Type is NonNullType) yield return $"{type}.{field.Name}: a field of a OneOf input object must be nullable.";
            if (type.IsOneOf && field.DefaultValue is not null) yield return $"{type}.{field.Name}: a field of a OneOf input object cannot have a default.";
        }

        if (NeedsItself(type)) yield return $"Input object {type} refers to itself through required fields, so that no value can be made.";
        if (DefaultValueRules.CycleIn(type) is { } start) yield return $"Input object {type}: the default of {start} leads to itself, so that no value can be made.";
    }

    private static IEnumerable<string> OfValue(InputValueDefinition value, string where)
    {
        if (!value.Type.IsInput) yield return $"{where}: {value.Type} is no input type.";
        if (value is { IsRequired: true, DeprecationReason: not null }) yield return $"{where}: what is required cannot be deprecated.";
        foreach (var fault in TypeRules.NameFaults(value.Name, where)) yield return fault;
        if (value.DefaultValue is null || !value.Type.IsInput) yield break;
        foreach (var fault in DefaultValueRules.FaultsOf(value.DefaultValue, value.Type)) yield return $"{where}: the default does not fit. {fault}";
    }

    private static bool NeedsItself(InputObjectType type)
    {
        var visited = new HashSet<InputObjectType>();
        var open = new Stack<InputObjectType>([type]);
        while (open.TryPop(out var next))
        {
            foreach (var field in next.Fields)
            {
                if (field.Type is not NonNullType { OfType: InputObjectType required }) continue;
                if (required == type) return true;
                if (visited.Add(required)) open.Push(required);
            }
        }

        return false;
    }
}
