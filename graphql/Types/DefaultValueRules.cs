using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Types;

/// <summary>The rules for defaults of arguments and input fields: they fit their type, and none needs itself to be made.
/// https://spec.graphql.org/September2025/#InputObjectDefaultValueHasCycle()</summary>
internal static class DefaultValueRules
{
    /// <summary>Why a literal does not fit a type; nothing when it does.</summary>
    public static IEnumerable<string> FaultsOf(ValueNode value, GraphQLType type)
    {
        if (value is NullValueNode) return type is NonNullType ? [$"{type} is never null."] : [];
        return (type.Nullable, value) switch
        {
            (ListType list, ListValueNode items) => items.Values.SelectMany(item => FaultsOf(item, list.OfType)),
            (ListType list, _) => FaultsOf(value, list.OfType),
            (InputObjectType input, ObjectValueNode node) => OfObject(node, input),
            (NamedType named and (ScalarType or EnumType), _) => OfLeaf(value, named),
            _ => [$"{Printer.Print(value)} is no {type}."],
        };
    }

    /// <summary>The field whose default leads back to itself; null when there is none.</summary>
    public static string? CycleIn(InputObjectType type)
    {
        var path = new HashSet<InputValueDefinition>();
        var seen = new HashSet<InputValueDefinition>();
        return Follow(type, new ObjectValueNode(default, []));

        string? Follow(InputObjectType owner, ValueNode value) => value switch
        {
            ListValueNode list => list.Values.Select(item => Follow(owner, item)).FirstOrDefault(found => found is not null),
            ObjectValueNode node => owner.Fields.Select(field => FollowField(owner, field, node)).FirstOrDefault(found => found is not null),
            _ => null,
        };

        string? FollowField(InputObjectType owner, InputValueDefinition field, ObjectValueNode given)
        {
            if (field.Type.Named is not InputObjectType named) return null;
            if (given.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name) is { } own) return Follow(named, own.Value);
            if (field.DefaultValue is not { } value) return null;
            if (!path.Add(field)) return $"{owner}.{field.Name}";
            var found = seen.Add(field) ? Follow(named, value) : null;
            path.Remove(field);
            return found;
        }
    }

    private static IEnumerable<string> OfObject(ObjectValueNode node, InputObjectType type)
    {
        var given = new HashSet<string>();
        foreach (var field in node.Fields)
        {
            var index = type.IndexOf(field.Name.Value);
            if (!given.Add(field.Name.Value)) yield return $"{type}.{field.Name} is given twice.";
            if (index < 0) yield return $"{type} has no field {field.Name}.";
            else foreach (var fault in FaultsOf(field.Value, type.Fields[index].Type)) yield return fault;
        }

        foreach (var missing in type.Fields.Where(field => field.IsRequired && !given.Contains(field.Name))) yield return $"{type}.{missing.Name} is required.";
        if (type.IsOneOf && (node.Fields.Count != 1 || node.Fields[0].Value is NullValueNode)) yield return $"{type} takes exactly one field, that is not null.";
    }

    private static string[] OfLeaf(ValueNode value, NamedType type)
    {
        try
        {
            if (type is EnumType enumType) LiteralCoercion.Enum(value, enumType);
            else ((ScalarType)type).ReadLiteral(value);
            return [];
        }
        catch (GraphQLException exception)
        {
            return [exception.Message];
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            return [$"{Printer.Print(value)} is no {type}."];
        }
    }
}
