using System.Text.Json;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Makes values of the JSON of variables.</summary>
internal sealed class JsonCoercion(int maxListSize)
{
    private readonly LiteralCoercion _defaults = new(VariableValues.None, maxListSize);

    /// <summary>The value of a JSON value. The path says in errors where it stands: the name of the variable, and on from there.</summary>
    /// <exception cref="InputException">The type does not take the value.</exception>
    public object? Coerce(JsonElement value, GraphQLType type, string path)
    {
        if (type is NonNullType nonNull)
        {
            return value.ValueKind == JsonValueKind.Null
                ? throw new InputException(value, path, $"Expected non-nullable type \"{type}\" not to be null.")
                : Coerce(value, nonNull.OfType, path);
        }

        if (value.ValueKind == JsonValueKind.Null) return null;
        try
        {
            return type switch
            {
                ListType list => List(value, list, path),
                InputObjectType inputObject => Object(value, inputObject, path),
                EnumType enumType => Enum(value, enumType),
                ScalarType scalar => scalar.ReadValue(value),
                _ => throw new InvalidOperationException($"{type} is no input type."),
            };
        }
        catch (GraphQLException exception) when (exception is not InputException)
        {
            throw new InputException(value, path, exception.Message, exception.Code, exception.Extensions);
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or OverflowException)
        {
            // A string with half a surrogate pair, or a scalar that does not say it in its own words.
            throw new InputException(value, path, $"{type} cannot represent this value.");
        }
    }

    private object?[] List(JsonElement value, ListType list, string path)
    {
        if (value.ValueKind != JsonValueKind.Array) return [Coerce(value, list.OfType, path)];
        InputLimits.CheckListSize(value.GetArrayLength(), maxListSize);
        var values = new object?[value.GetArrayLength()];
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            values[index] = Coerce(item, list.OfType, $"{path}[{index}]");
            index++;
        }

        return values;
    }

    private object Object(JsonElement value, InputObjectType type, string path)
    {
        if (value.ValueKind != JsonValueKind.Object) throw new CoercionException($"Expected type \"{type}\" to be an object.");
        var builder = new InputObjectBuilder(type, _defaults);
        var written = 0;
        foreach (var property in value.EnumerateObject())
        {
            var index = type.IndexOf(property.Name);
            if (index < 0) throw new CoercionException($"Field \"{property.Name}\" is not defined by type \"{type}\".");
            builder.Set(index, Coerce(property.Value, type.Fields[index].Type, $"{path}.{property.Name}"));
            written++;
        }

        return builder.Build(written);
    }

    private static object Enum(JsonElement value, EnumType type) => value.ValueKind == JsonValueKind.String
        ? LiteralCoercion.Enum(new EnumValueNode(default, value.GetString()!), type)
        : throw new CoercionException($"Enum \"{type}\" cannot represent non-string value: {value.GetRawText()}.");
}
