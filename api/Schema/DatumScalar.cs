using System.Globalization;
using System.Text.Json;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.Api.Schema;

/// <summary>De scalar <c>Datum</c>.</summary>
internal sealed class DatumScalar : ScalarType<DateOnly>
{
    private const string Vorm = "yyyy-MM-dd";

    public override string Name => "Datum";

    public override string Description => "Een kalenderdag zoals 2026-12-31 (ISO 8601).";

    public override DateOnly ParseLiteral(ValueNode literal) =>
        literal is StringValueNode tekst ? Lees(tekst.Value) : throw new CoercionException("Een datum is een tekst, zoals \"2026-12-31\".");

    public override DateOnly ParseValue(JsonElement value) => value.ValueKind is JsonValueKind.String
        ? Lees(value.GetString()!)
        : throw new CoercionException("Een datum is een tekst, zoals \"2026-12-31\".");

    public override void Write(Utf8JsonWriter writer, DateOnly value) =>
        writer.WriteStringValue(value.ToString(Vorm, CultureInfo.InvariantCulture));

    private static DateOnly Lees(string tekst) =>
        DateOnly.TryParseExact(tekst, Vorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum)
            ? datum
            : throw new CoercionException($"'{(tekst.Length > 20 ? tekst[..20] + "…" : tekst)}' is geen bestaande datum. Schrijf jaar-maand-dag, zoals 2026-12-31.");
}
