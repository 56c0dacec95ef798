using System.Globalization;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>
/// De vergelijking in gewone zinnen (B1). Zuiver: hetzelfde cijfer geeft altijd dezelfde tekst, op elke machine, met welke taal ook.
/// </summary>
public static class InWoorden
{
    // Meer namen leest niemand; de rest staat in de tabel ernaast.
    private const int MeesteNamen = 5;

    private static readonly NumberFormatInfo nederlands = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>Eén gemeente, in twee tot vier zinnen.</summary>
    /// <param name="mix">De cijfers.</param>
    /// <param name="selectie">Waarover zij gaan.</param>
    /// <param name="vooruitzicht">Wat per jaar is vastgelegd; alleen nodig waar tijdelijk geld is.</param>
    public static string Gemeente(GemeenteMix mix, Selectie selectie, IReadOnlyList<JaarDeel> vooruitzicht)
    {
        var naam = mix.Gemeente.Naam;
        if (!mix.Deelt)
            return $"{naam} deelt geen geld dat u mag zien. Wat er is, weten wij dus niet; het is niet hetzelfde als nul.";
        string[] zinnen = mix switch
        {
            { InSelectie: false } =>
            [
                $"{naam} deelt wel geld, maar in deze selectie {Wanneer(selectie)}{Waarvoor(selectie)} niets te zien{Verzonnen(mix)}.",
                Leeg(mix, selectie),
            ],
            { Totaal: 0 } =>
            [
                $"In {naam} {Wanneer(selectie)}{Waarvoor(selectie)} nul euro vastgelegd{Verzonnen(mix)}.",
                "Dat is een besluit: wat er was, is ingetrokken.",
                .. Gebreken(mix, selectie),
            ],
            _ =>
            [
                $"In {naam} {Wanneer(selectie)}{Waarvoor(selectie)} {Euro(mix.Totaal!.Value)} vastgelegd{Verzonnen(mix)}, {Bronnen(mix)}.",
                Tijdelijk(mix, selectie, vooruitzicht),
                .. Gebreken(mix, selectie),
            ],
        };
        return string.Join(' ', zinnen);
    }

    /// <summary>De vergelijking als geheel, in enkele zinnen.</summary>
    public static string Vergelijking(IReadOnlyList<GemeenteMix> mixen, Selectie selectie, Norm norm, GroepsMix groep)
    {
        string[] nietDelend = [.. mixen.Where(mix => !mix.Deelt).Select(mix => mix.Gemeente.Naam)];
        string[] leeg = [.. mixen.Where(mix => mix is { Deelt: true, InSelectie: false }).Select(mix => mix.Gemeente.Naam)];
        List<string> zinnen =
        [
            $"U vergelijkt {Aantal(mixen.Count, "gemeente", "gemeenten")} over {selectie.Jaar}{Aanpak(selectie)}{Op(selectie)}.",
        ];
        if (nietDelend.Length > 0)
            zinnen.Add($"{Hoofdletter(Namen(nietDelend))} {(nietDelend.Length == 1 ? "deelt" : "delen")} geen geld dat u mag zien.");
        if (leeg.Length > 0)
            zinnen.Add($"{Hoofdletter(Namen(leeg))} {(leeg.Length == 1 ? "deelt" : "delen")} wel, maar {(leeg.Length == 1 ? "heeft" : "hebben")} niets in deze selectie.");
        zinnen.Add(groep.Mediaan is { } mediaan
            ? $"De middelste van de {groep.Aantal} gemeenten die {selectie.Jaar} volledig hebben verklaard, heeft {Euro(mediaan)}{Per(norm)}."
            : groep.Reden!);
        if (mixen.Any(mix => mix.Voorbeeldcijfers))
            zinnen.Add("Er zijn voorbeeldcijfers bij: die bedragen zijn verzonnen.");
        return string.Join(' ', zinnen);
    }

    private static string Bronnen(GemeenteMix mix)
    {
        (Bron Bron, long Bedrag)[] bronnen =
            [.. mix.Mix.GroupBy(deel => deel.Bron, (bron, delen) => (bron, delen.Sum(deel => deel.Bedrag))).OrderByDescending(paar => paar.Item2)];
        return bronnen is [var (enige, _)]
            ? $"alles uit één bron: {enige.Naam()}"
            : $"uit {bronnen.Length} bronnen: {Rij([.. bronnen.Select(paar => $"{paar.Bron.Naam()} ({Euro(paar.Bedrag)})")])}";
    }

    private static string Tijdelijk(GemeenteMix mix, Selectie selectie, IReadOnlyList<JaarDeel> vooruitzicht)
    {
        if (mix.Borgingsrisico is not > 0)
            return "Dit is allemaal structureel geld: het komt naar verwachting ieder jaar terug.";
        var deel = mix.Borgingsrisico >= 1 ? "Dit is allemaal tijdelijk geld" : $"Daarvan is {Procent(mix.Borgingsrisico.Value)} tijdelijk geld";
        var laatste = vooruitzicht.Where(jaar => jaar.Tijdelijk > 0).Select(jaar => jaar.Jaar).DefaultIfEmpty(selectie.Jaar).Max();
        if (laatste == selectie.Jaar)
            return $"{deel}; na {selectie.Jaar} is er geen tijdelijk geld meer vastgelegd.";
        return vooruitzicht[^1].Jaar == laatste
            ? $"{deel}; er is tijdelijk geld vastgelegd tot en met {laatste} of langer."
            : $"{deel}; het laatste tijdelijke geld is vastgelegd voor {laatste}.";
    }

    // Een verklaring is van nu: van een dag van vroeger zegt zij niet dat er toen ook niet meer was.
    private static string Leeg(GemeenteMix mix, Selectie selectie) => (mix.Volledig, selectie.OpDatum) switch
    {
        (false, _) => $"De gemeente heeft {selectie.Jaar} niet volledig verklaard. Er kan dus wel geld zijn.",
        (true, null) => $"De gemeente heeft {selectie.Jaar} volledig verklaard, dus er is ook niet meer.",
        _ => "Of er toen meer was, weten wij niet.",
    };

    // Wat aan het cijfer ontbreekt, en wat onzeker is.
    private static IEnumerable<string> Gebreken(GemeenteMix mix, Selectie selectie)
    {
        if (!mix.Volledig)
            yield return $"De gemeente heeft {selectie.Jaar} niet volledig verklaard, dus er kan geld ontbreken.";
        List<string> delen = [];
        if (mix.Opgegeven > 0)
            delen.Add($"{Euro(mix.Opgegeven)} is opgegeven door een ander dan wie betaalt");
        if (mix.Strijdig > 0)
            delen.Add($"{Euro(mix.Strijdig)} is strijdig en past niet meer bij het programma");
        if (delen.Count > 0)
            yield return $"Let op: {string.Join(", en ", delen)}.";
    }

    private static string Wanneer(Selectie selectie) => selectie.OpDatum is { } dag ? $"was aan het einde van {NederlandseDag.InWoorden(dag)}" : "is";

    private static string Op(Selectie selectie) => selectie.OpDatum is { } dag ? $", zoals het aan het einde van {NederlandseDag.InWoorden(dag)} in de boeken stond" : "";

    private static string Verzonnen(GemeenteMix mix) => mix.Voorbeeldcijfers ? " (voorbeeldcijfers, dus verzonnen)" : "";

    private static string Waarvoor(Selectie selectie) => $" voor {selectie.Jaar}{Aanpak(selectie)}";

    private static string Aanpak(Selectie selectie) => selectie.Aanpak is { } aanpak ? $" (alleen de aanpak {aanpak})" : "";

    private static string Per(Norm norm) => norm switch
    {
        Norm.PerInwoner => " per inwoner",
        Norm.PerKind => " per kind tot 15 jaar",
        Norm.PerFte => " per fte",
        _ => "",
    };

    // Afgerond, maar nooit tot niets of alles wanneer dat niet zo is.
    private static string Procent(double deel) => (deel * 100) switch
    {
        < 1 => "minder dan 1%",
        > 99 => "meer dan 99%",
        var procent => $"{Math.Round(procent, MidpointRounding.AwayFromZero).ToString(nederlands)}%",
    };

    private static string Namen(string[] namen) => namen.Length <= MeesteNamen + 1
        ? Rij(namen)
        : Rij([.. namen.Take(MeesteNamen), $"{namen.Length - MeesteNamen} andere gemeenten"]);

    private static string Rij(string[] delen) =>
        delen.Length == 1 ? delen[0] : $"{string.Join(", ", delen.Take(delen.Length - 1))} en {delen[^1]}";

    private static string Aantal(int aantal, string een, string meer) => aantal == 1 ? $"één {een}" : $"{aantal} {meer}";

    // Een naam als 's-Hertogenbosch begint ook een zin met een kleine letter.
    private static string Hoofdletter(string zin) => zin[0] == '\'' ? zin : char.ToUpperInvariant(zin[0]) + zin[1..];

    private static string Euro(long centen) => Bedrag.UitCenten(centen).ToString();

    private static string Euro(double euro) => "€ " + euro.ToString("#,##0.00", nederlands);
}
