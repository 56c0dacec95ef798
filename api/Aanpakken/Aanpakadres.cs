using System.Globalization;
using System.Text.Json;
using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Api.Aanpakken;

/// <summary>Hoe een keuze uit de catalogus in een adres staat: hetzelfde bij een bladzijde en bij een bestand.</summary>
public static class Aanpakadres
{
    private const int Oudste = 99;

    /// <summary>Leest de keuze.</summary>
    /// <param name="tekst">Wat er onder een naam in het adres staat; null is niets.</param>
    /// <param name="fout">Maakt van een bericht de fout voor wie het adres opvroeg.</param>
    public static AanpakFilter Lees(Func<string, string?> tekst, Func<string, Exception> fout) => new()
    {
        Tekst = tekst("tekst"),
        Soorten = Een<AanpakSoort>("soort", tekst, fout),
        Sectoren = Een<Sector>("sector", tekst, fout),
        Leeftijd = Leeftijd(tekst("leeftijd"), fout),
        Doelgroepen = Een<Doelgroep>("doelgroep", tekst, fout),
        Plaatsen = Een<Plaats>("plaats", tekst, fout),
        Dimensies = Een<Dimensie>("dimensie", tekst, fout),
        Erkenningen = Een<NjiErkenning>("erkenning", tekst, fout),
        Aanbieder = tekst("aanbieder"),
        Tag = tekst("tag"),
        Teksten = tekst("bron") is { } bron ? [bron] : null,
        InGebruik = tekst("gebruik") switch
        {
            null => null,
            "ja" => true,
            "nee" => false,
            _ => throw fout("'gebruik' is ja of nee."),
        },
        Gemeente = tekst("gemeente"),
    };

    /// <summary>Een waarde zoals zij in het adres staat: <c>laaggeletterde-ouders</c>.</summary>
    public static string Waarde<T>(T waarde)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(waarde.ToString());

    /// <summary>De waarde die zo in het adres staat, ook zoals de API haar noemt (<c>LAAGGELETTERDE_OUDERS</c>); null wanneer er geen zo heet.</summary>
    public static T? Waarde<T>(string tekst)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(waarde => Waarde(waarde!.Value) == Adresvorm(tekst));

    /// <summary>Zoals een waarde van de API in een adres staat.</summary>
    public static string Adresvorm(string waarde) => waarde.ToLowerInvariant().Replace('_', '-');

    private static T[]? Een<T>(string naam, Func<string, string?> tekst, Func<string, Exception> fout)
        where T : struct, Enum => tekst(naam) switch
        {
            null => null,
            var gekozen when Waarde<T>(gekozen) is { } waarde => [waarde],
            _ => throw fout($"'{naam}' is een van {string.Join(", ", Enum.GetValues<T>().Select(Waarde))}."),
        };

    private static int? Leeftijd(string? tekst, Func<string, Exception> fout) => tekst switch
    {
        null => null,
        _ when int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var jaren) && jaren <= Oudste => jaren,
        _ => throw fout($"'leeftijd' is een geheel aantal jaren van 0 tot en met {Oudste}."),
    };
}
