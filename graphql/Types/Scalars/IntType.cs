using System.Globalization;
using System.Text.Json;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 32 bits with a sign.</summary>
public sealed class IntType : ScalarType<int>
{
    public override string Name => "Int";

    public override string Description => "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.";

    public override int ParseLiteral(ValueNode literal) => literal switch
    {
        IntValueNode node when int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) => value,
        IntValueNode node => throw new CoercionException($"Int cannot represent non 32-bit signed integer value: {node.Text}"),
        _ => throw new CoercionException($"Int cannot represent non-integer value: {Excerpt.Of(literal)}"),
    };

    public override int ParseValue(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number) throw new CoercionException($"Int cannot represent non-integer value: {Excerpt.Of(value)}");
        if (value.TryGetInt32(out var whole)) return whole;
        if (!JsonInteger.TryRead(value, out var integer)) throw new CoercionException($"Int cannot represent non-integer value: {Excerpt.Of(value)}");
        return int.TryParse(integer, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out whole)
            ? whole
            : throw new CoercionException($"Int cannot represent non 32-bit signed integer value: {Excerpt.Of(value)}");
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
