using System.Globalization;
using System.Text.Json;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.Api.Schema;

/// <summary>De scalar <c>Tijdstip</c>.</summary>
internal sealed class TijdstipScalar : ScalarType<DateTimeOffset>
{
    private const string Vorm = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public override string Name => "Tijdstip";

    public override string Description => "Een moment in UTC, zoals 2026-12-31T13:45:00.000Z (ISO 8601).";

    public override DateTimeOffset ParseLiteral(ValueNode literal) =>
        literal is StringValueNode tekst ? Lees(tekst.Value) : throw Ongeldig();

    public override DateTimeOffset ParseValue(JsonElement value) =>
        value.ValueKind is JsonValueKind.String ? Lees(value.GetString()!) : throw Ongeldig();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value) =>
        writer.WriteStringValue(value.UtcDateTime.ToString(Vorm, CultureInfo.InvariantCulture));

    private static DateTimeOffset Lees(string tekst) =>
        DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var tijdstip) ? tijdstip : throw Ongeldig();

    private static CoercionException Ongeldig() => new("Een tijdstip is een tekst, zoals \"2026-12-31T13:45:00.000Z\".");
}
