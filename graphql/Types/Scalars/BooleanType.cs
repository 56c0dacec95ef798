using System.Text.Json;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Types.Scalars;

/// <summary>True or false.</summary>
public sealed class BooleanType : ScalarType<bool>
{
    public override string Name => "Boolean";

    public override string Description => "The `Boolean` scalar type represents `true` or `false`.";

    public override bool ParseLiteral(ValueNode literal) => literal is BooleanValueNode node
        ? node.Value
        : throw new CoercionException($"Boolean cannot represent a non boolean value: {Excerpt.Of(literal)}");

    public override bool ParseValue(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? value.GetBoolean()
        : throw new CoercionException($"Boolean cannot represent a non boolean value: {Excerpt.Of(value)}");

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}
