using System.Text.Json;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Types.Scalars;

/// <summary>Text.</summary>
public sealed class StringType : ScalarType<string>
{
    public override string Name => "String";

    public override string Description => "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.";

    public override string ParseLiteral(ValueNode literal) => literal is StringValueNode node
        ? node.Value
        : throw new CoercionException($"String cannot represent a non string value: {Excerpt.Of(literal)}");

    public override string ParseValue(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? value.GetString()!
        : throw new CoercionException($"String cannot represent a non string value: {Excerpt.Of(value)}");

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
