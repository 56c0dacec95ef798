using System.Globalization;
using System.Text.RegularExpressions;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Inlezen;

/// <summary>Reads the fields of one line, and keeps what is wrong with them.</summary>
internal sealed partial class Cellen(Csvregel regel)
{
    private static readonly string[] Datums = ["d-M-yyyy", "d/M/yyyy", "yyyy-M-d"];

    /// <summary>The refusals, each at its column.</summary>
    public List<Weigering> Fouten { get; } = regel.Fout is null ? [] : [regel.Fout];

    public string Tekst(string kolom) => regel[kolom];

    public string? TekstOfLeeg(string kolom) => regel[kolom] is { Length: > 0 } tekst ? tekst : null;

    public Bedrag? Bedrag(string kolom)
    {
        if (Verplicht(kolom) is not { } tekst)
            return null;
        if (Bedragtekst.Lees(tekst) is not { } euro)
            return Fout<Bedrag>(kolom, tekst, "is geen bedrag. Schrijf een bedrag als 1234,50 of 1.234,50.");
        if (euro < 0)
            return Fout<Bedrag>(kolom, tekst, "is negatief. Draai een besteding terug op de pagina van het budget; een bedrag kan niet negatief zijn.");
        if (Grains.Kern.Bedrag.Probeer(euro, out var bedrag, out var reden))
            return bedrag;
        Fouten.Add(Weigeringen.Ongeldig(reden, kolom));
        return null;
    }

    public DateOnly? Datum(string kolom)
    {
        if (Verplicht(kolom) is not { } tekst)
            return null;
        return DateOnly.TryParseExact(tekst, Datums, CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum)
            ? datum
            : Fout<DateOnly>(kolom, tekst, "is geen bestaande datum. Schrijf dag-maand-jaar, zoals 31-12-2026, of 2026-12-31.");
    }

    public int? JaarOfLeeg(string kolom)
    {
        if (regel[kolom] is not { Length: > 0 } tekst)
            return null;
        return int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar)
            ? jaar
            : Fout<int>(kolom, tekst, "is geen jaar. Schrijf vier cijfers, zoals 2026.");
    }

    /// <summary>One of the values of an enum, by its name in whatever case and with or without punctuation.</summary>
    public T? Keuze<T>(string kolom, T? leeg = null)
        where T : struct, Enum
    {
        if (regel[kolom] is not { Length: > 0 } tekst)
        {
            if (leeg is null && regel.Fout is null)
                Fouten.Add(Weigeringen.Ongeldig("Dit veld mag niet leeg zijn.", kolom));
            return leeg;
        }
        var kaal = Slug.Van(tekst).Replace("-", "", StringComparison.Ordinal);
        foreach (var waarde in Enum.GetValues<T>())
        {
            if (waarde.ToString().Equals(kaal, StringComparison.OrdinalIgnoreCase))
                return waarde;
        }
        return Fout<T>(kolom, tekst, $"kan hier niet. Kies uit {string.Join(", ", Enum.GetNames<T>().Select(naam => Hoofdletter().Replace(naam, "_$1").ToUpperInvariant()))}.");
    }

    private string? Verplicht(string kolom)
    {
        if (regel[kolom] is { Length: > 0 } tekst)
            return tekst;
        if (regel.Fout is null)
            Fouten.Add(Weigeringen.Ongeldig("Dit veld mag niet leeg zijn.", kolom));
        return null;
    }

    private T? Fout<T>(string kolom, string tekst, string wat)
        where T : struct
    {
        Fouten.Add(Weigeringen.Ongeldig($"‘{CsvTekst.Toonbaar(tekst)}’ {wat}", kolom));
        return null;
    }

    [GeneratedRegex("(?<=[a-z])([A-Z])")]
    private static partial Regex Hoofdletter();
}
