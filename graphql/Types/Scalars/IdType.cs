using System.Text.Json;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Types.Scalars;

/// <summary>An identifier: always a string on the way out; a string or a whole number on the way in.</summary>
public sealed class IdType : ScalarType<string>
{
    public override string Name => "ID";

    public override string Description => "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.";

    public override string ParseLiteral(ValueNode literal) => literal switch
    {
        StringValueNode node => node.Value,
        IntValueNode node => node.Text,
        _ => throw new CoercionException($"ID cannot represent a non-string and non-integer value: {Excerpt.Of(literal)}"),
    };

    public override string ParseValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number when JsonInteger.TryRead(value, out var integer) => integer,
        _ => throw new CoercionException($"ID cannot represent a non-string and non-integer value: {Excerpt.Of(value)}"),
    };

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public override void WriteValue(Utf8JsonWriter writer, object value) =>
        base.WriteValue(writer, value is int or long or Guid ? value.ToString()! : value);
}
