using System.Text.Json;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Validation.Limits;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Makes values of the JSON of variables.</summary>
internal sealed class JsonCoercion(int maxListSize, int maxDepth)
{
    private readonly LiteralCoercion _defaults = new(VariableValues.None, maxListSize);

    /// <summary>The value of a JSON value. The path says in errors where it stands: the name of the variable, and on from there.</summary>
    /// <exception cref="InputException">The type does not take the value.</exception>
    public object? Coerce(JsonElement value, GraphQLType type, string path) => Coerce(value, type, path, depth: 0);

    private object? Coerce(JsonElement value, GraphQLType type, string path, int depth)
    {
        if (type is NonNullType nonNull)
        {
            return value.ValueKind == JsonValueKind.Null
                ? throw new InputException(value, path, $"Expected non-nullable type \"{type}\" not to be null.")
                : Coerce(value, nonNull.OfType, path, depth);
        }

        if (value.ValueKind == JsonValueKind.Null) return null;
        try
        {
            return type switch
            {
                ListType list => List(value, list, path, depth),
                InputObjectType inputObject => Object(value, inputObject, path, depth),
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

    private object?[] List(JsonElement value, ListType list, string path, int depth)
    {
        if (value.ValueKind != JsonValueKind.Array) return [Coerce(value, list.OfType, path, depth)];
        CheckDepth(value, path, depth);
        InputLimits.CheckListSize(value.GetArrayLength(), maxListSize);
        var values = new object?[value.GetArrayLength()];
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            values[index] = Coerce(item, list.OfType, $"{path}[{index}]", depth + 1);
            index++;
        }

        return values;
    }

    private object Object(JsonElement value, InputObjectType type, string path, int depth)
    {
        if (value.ValueKind != JsonValueKind.Object) throw new CoercionException($"Expected type \"{type}\" to be an object.");
        CheckDepth(value, path, depth);
        var builder = new InputObjectBuilder(type, _defaults);
        var written = 0;
        foreach (var property in value.EnumerateObject())
        {
            var index = type.IndexOf(property.Name);
            if (index < 0) throw new CoercionException($"Field \"{property.Name}\" is not defined by type \"{type}\".");
            builder.Set(index, Coerce(property.Value, type.Fields[index].Type, $"{path}.{property.Name}", depth + 1));
            written++;
        }

        return builder.Build(written);
    }

    private void CheckDepth(JsonElement value, string path, int depth)
    {
        if (depth >= maxDepth) throw new InputException(value, path, InputDepth.Message(depth + DepthOf(value), maxDepth), ErrorCodes.LimitExceeded);
    }

    private static int DepthOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => 1 + value.EnumerateArray().Select(DepthOf).DefaultIfEmpty().Max(),
        JsonValueKind.Object => 1 + value.EnumerateObject().Select(property => DepthOf(property.Value)).DefaultIfEmpty().Max(),
        _ => 0,
    };

    private static object Enum(JsonElement value, EnumType type) => value.ValueKind == JsonValueKind.String
        ? LiteralCoercion.Enum(new EnumValueNode(default, value.GetString()!), type)
        : throw new CoercionException($"Enum \"{type}\" cannot represent non-string value: {Excerpt.Of(value)}.");
}
