using System.Globalization;
using System.Text.Json;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Types.Scalars;

/// <summary>Numbers of double precision; never infinite, never NaN.</summary>
public sealed class FloatType : ScalarType<double>
{
    public override string Name => "Float";

    public override string Description => "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).";

    public override double ParseLiteral(ValueNode literal) => literal switch
    {
        IntValueNode node => Finite(double.Parse(node.Text, CultureInfo.InvariantCulture), node.Text),
        FloatValueNode node => Finite(double.Parse(node.Text, CultureInfo.InvariantCulture), node.Text),
        _ => throw new CoercionException($"Float cannot represent non numeric value: {Excerpt.Of(literal)}"),
    };

    public override double ParseValue(JsonElement value) => value.ValueKind == JsonValueKind.Number
        ? Finite(value.GetDouble(), Excerpt.Of(value))
        : throw new CoercionException($"Float cannot represent non numeric value: {Excerpt.Of(value)}");

    public override void Write(Utf8JsonWriter writer, double value) =>
        writer.WriteNumberValue(Finite(value, value.ToString(CultureInfo.InvariantCulture)));

    public override void WriteValue(Utf8JsonWriter writer, object value) => base.WriteValue(writer, value switch
    {
        float single => (double)single,
        int whole => (double)whole,
        _ => value,
    });

    private static double Finite(double value, string text) => double.IsFinite(value)
        ? value
        : throw new CoercionException($"Float cannot represent non-finite value: {text}");
}
