using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text.Json;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Building;

/// <summary>Writes a C# default as a literal of the schema.</summary>
internal static class DefaultLiteral
{
    /// <summary>The literal of a value that is not null.</summary>
    public static ValueNode Of(object value, GraphQLType type)
    {
        switch (type.Nullable)
        {
            case ListType list:
                return new ListValueNode(default, [.. ((IEnumerable)value).Cast<object>().Select(item => Of(item, list.OfType))]);
            case EnumType enumType:
                return new EnumValueNode(default, enumType.Values.First(candidate => candidate.Value.Equals(value)).Name);
            case ScalarType scalar:
                var buffer = new ArrayBufferWriter<byte>();
                using (var writer = new Utf8JsonWriter(buffer)) scalar.WriteValue(writer, value);
                using (var json = JsonDocument.Parse(buffer.WrittenMemory)) return OfJson(json.RootElement);
            default:
                throw new NotSupportedException($"A default of type {type} cannot be expressed.");
        }
    }

    /// <summary>The literal that says the same as a JSON value.</summary>
    private static ValueNode OfJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode(default, value.GetBoolean()),
        JsonValueKind.String => new StringValueNode(default, value.GetString()!, isBlock: false),
        JsonValueKind.Number when long.TryParse(value.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) =>
            new IntValueNode(default, value.GetRawText()),
        JsonValueKind.Number => new FloatValueNode(default, value.GetRawText()),
        _ => throw new NotSupportedException($"A default of {value.ValueKind} cannot be expressed."),
    };
}
