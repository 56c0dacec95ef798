using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Makes values of literals: https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion and its like.
/// A list becomes an <c>object?[]</c>, an input object what its type makes of it.</summary>
internal sealed class LiteralCoercion(VariableValues variables, int maxListSize)
{
    /// <summary>The value of a literal.</summary>
    /// <exception cref="CoercionException">The type does not take the literal.</exception>
    public object? Coerce(ValueNode literal, GraphQLType type)
    {
        if (literal is VariableNode variable)
        {
            variables.TryGet(variable.Name.Value, out var value);
            return value is null && type is NonNullType
                ? throw new CoercionException($"Expected value of non-null type \"{type}\" not to be null.")
                : value;
        }

        if (type is NonNullType nonNull)
        {
            return literal is NullValueNode
                ? throw new CoercionException($"Expected value of non-null type \"{type}\" not to be null.")
                : Coerce(literal, nonNull.OfType);
        }

        if (literal is NullValueNode) return null;
        return type switch
        {
            ListType list => List(literal, list),
            InputObjectType inputObject => Object(literal, inputObject),
            EnumType enumType => Enum(literal, enumType),
            ScalarType scalar => scalar.ReadLiteral(literal),
            _ => throw new InvalidOperationException($"{type} is no input type."),
        };
    }

    /// <summary>Whether a value is given at all: a variable may be absent.</summary>
    public bool IsGiven(ValueNode? literal) => literal is VariableNode variable ? variables.TryGet(variable.Name.Value, out _) : literal is not null;

    public static object Enum(ValueNode literal, EnumType type) => literal is EnumValueNode node && type.Find(node.Value) is { } value
        ? value.Value
        : throw new CoercionException(literal is EnumValueNode unknown
            ? $"Value \"{unknown.Value}\" does not exist in \"{type}\" enum."
            : $"Enum \"{type}\" cannot represent non-enum value: {Excerpt.Of(literal)}.");

    private object?[] List(ValueNode literal, ListType list)
    {
        if (literal is not ListValueNode node) return [Coerce(literal, list.OfType)];
        InputLimits.CheckListSize(node.Values.Count, maxListSize);
        var values = new object?[node.Values.Count];
        for (var i = 0; i < values.Length; i++) values[i] = Coerce(node.Values[i], list.OfType);
        return values;
    }

    private object Object(ValueNode literal, InputObjectType type)
    {
        if (literal is not ObjectValueNode node) throw new CoercionException($"Expected value of type \"{type}\", found {Excerpt.Of(literal)}.");

        var fields = new ValueNode?[type.Fields.Count];
        foreach (var field in node.Fields)
        {
            var index = type.IndexOf(field.Name.Value);
            if (index < 0) throw new CoercionException($"Field \"{field.Name.Value}\" is not defined by type \"{type}\".");
            fields[index] = field.Value;
        }

        var builder = new InputObjectBuilder(type, this);
        for (var i = 0; i < fields.Length; i++)
        {
            if (IsGiven(fields[i])) builder.Set(i, Coerce(fields[i]!, type.Fields[i].Type));
        }

        return builder.Build(node.Fields.Count);
    }
}
