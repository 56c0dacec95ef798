using System.Globalization;
using System.Text.Json;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.Api.Schema;

/// <summary>De scalar <c>Kloktijd</c>.</summary>
internal sealed class KloktijdScalar : ScalarType<TimeOnly>
{
    private const string Vorm = "HH:mm";

    public override string Name => "Kloktijd";

    public override string Description => "Een tijd op de klok in Nederland, zoals 09:30.";

    public override TimeOnly ParseLiteral(ValueNode literal) => literal is StringValueNode tekst ? Lees(tekst.Value) : throw Ongeldig();

    public override TimeOnly ParseValue(JsonElement value) =>
        value.ValueKind is JsonValueKind.String ? Lees(value.GetString()!) : throw Ongeldig();

    public override void Write(Utf8JsonWriter writer, TimeOnly value) =>
        writer.WriteStringValue(value.ToString(Vorm, CultureInfo.InvariantCulture));

    private static TimeOnly Lees(string tekst) =>
        TimeOnly.TryParseExact(tekst, Vorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd) ? tijd : throw Ongeldig();

    private static CoercionException Ongeldig() => new("Een tijd is een tekst van uren en minuten, zoals \"09:30\".");
}
