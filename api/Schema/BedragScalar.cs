using System.Globalization;
using System.Text.Json;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.Api.Schema;

/// <summary>De scalar <c>Bedrag</c>.</summary>
internal sealed class BedragScalar : ScalarType<Bedrag>
{
    // Meer cijfers dan dit kan een decimal niet exact bewaren; het hoogste bedrag heeft er dertien.
    private const int LangsteTekst = 24;

    public override string Name => "Bedrag";

    public override string Description =>
        "Euro's met centen, exact. Uit: een JSON-getal met ten hoogste twee decimalen. In: getal of tekst; meer decimalen, NaN of negatief wordt geweigerd.";

    public override Bedrag ParseLiteral(ValueNode literal) => literal switch
    {
        IntValueNode getal => Lees(getal.Text),
        FloatValueNode getal => Lees(getal.Text),
        StringValueNode tekst => Lees(tekst.Value),
        _ => throw new CoercionException("Een bedrag is een getal, zoals 1250.50."),
    };

    public override Bedrag ParseValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => Lees(value.GetRawText()),
        JsonValueKind.String => Lees(value.GetString()!),
        _ => throw new CoercionException("Een bedrag is een getal, zoals 1250.50."),
    };

    public override void Write(Utf8JsonWriter writer, Bedrag value) => writer.WriteNumberValue(value.Euro);

    private static Bedrag Lees(string tekst)
    {
        if (tekst.Length > LangsteTekst)
            throw new CoercionException($"Een bedrag heeft ten hoogste {LangsteTekst} tekens; dit zijn er {tekst.Length}.");
        const NumberStyles Vorm = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!decimal.TryParse(tekst, Vorm, CultureInfo.InvariantCulture, out var euro))
            throw new CoercionException($"'{tekst}' is geen bedrag. Een bedrag is een getal van 0 tot en met {Bedrag.Hoogste.Euro.ToString(CultureInfo.InvariantCulture)}, zoals 1250.50.");
        return Bedrag.Probeer(euro, out var bedrag, out var reden) ? bedrag : throw new CoercionException($"{reden} U gaf '{tekst}'.");
    }
}
