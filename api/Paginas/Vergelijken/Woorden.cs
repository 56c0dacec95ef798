using Regionetwerk.Api.Paginas.Diagrammen;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Paginas.Vergelijken;

/// <summary>A comparison as it is drawn and told.</summary>
public static class Woorden
{
    /// <summary>What is said where there is no amount.</summary>
    public const string DeeltNiet = "deelt niet";

    /// <summary>Shared, but not within what was chosen.</summary>
    public const string NietsHier = "niets in deze selectie";

    /// <summary>There is an amount, but not what to divide it by.</summary>
    public const string NormOnbekend = "onbekend";

    /// <summary>An amount by the norm, or why there is none.</summary>
    public static string Bedrag(GemeenteMix gemeente, Norm norm) => gemeente switch
    {
        { Deelt: false } => DeeltNiet,
        { NietsHier: true } => NietsHier,
        { Totaal: { } totaal } when norm is Norm.Absoluut => Nederlands.Bedrag(totaal),
        { Genormeerd: { } genormeerd } => Nederlands.BedragPer(genormeerd),
        _ => NormOnbekend,
    };

    /// <summary>The bars of these gemeenten.</summary>
    public static Staafdiagram Diagram(IReadOnlyList<GemeenteMix> gemeenten, Groep groep, Vergelijkkeuze keuze) => new(
        "bronnen",
        Titel(keuze),
        Beschrijving(gemeenten, keuze.Norm, keuze.Eenheid),
        [.. gemeenten.Select(gemeente => Staaf(gemeente, keuze.Norm))],
        groep.Mediaan is { } mediaan ? new(mediaan, $"mediaan {(keuze.Norm is Norm.Absoluut ? Nederlands.BedragKort(mediaan) : Nederlands.BedragPer(mediaan))}") : null);

    /// <summary>What is compared, in a line.</summary>
    public static string Titel(Vergelijkkeuze keuze) =>
        $"Wat er voor {keuze.Jaar} is vastgelegd{(keuze.Norm is Norm.Absoluut ? "" : $", {keuze.Eenheid}")}, per bron"
        + (keuze.Aanpak is { } aanpak ? $" ({Namen.Aanpak(aanpak)})" : "")
        + (keuze.OpDatum is { } dag ? $", stand op {Nederlands.Datum(dag)}" : "");

    /// <summary>What one sees in the bars.</summary>
    public static string Beschrijving(IReadOnlyList<GemeenteMix> gemeenten, Norm norm, string eenheid)
    {
        var zinnen = new List<string>();
        var met = gemeenten.Where(gemeente => gemeente.Totaal > 0).ToList();
        double? Maat(GemeenteMix gemeente) => norm is Norm.Absoluut ? (double?)gemeente.Totaal : gemeente.Genormeerd;
        string Zoveel(GemeenteMix gemeente) => $"{Bedrag(gemeente, norm)} {eenheid}".TrimEnd();
        var gemeten = met.Where(gemeente => Maat(gemeente) is not null).ToList();
        if (gemeten.MaxBy(Maat) is { } meeste && gemeten.MinBy(Maat) is { } minste)
        {
            zinnen.Add(meeste == minste
                ? $"{meeste.Gemeente.Naam} legde {Zoveel(meeste)} vast."
                : $"Van deze gemeenten legde {meeste.Gemeente.Naam} het meest vast ({Zoveel(meeste)}) en {minste.Gemeente.Naam} het minst ({Zoveel(minste)}).");
        }
        foreach (var gemeente in met.Take(5))
            zinnen.Add(Grootste(gemeente));
        Voeg(zinnen, gemeenten.Where(gemeente => gemeente.NietsHier), "heeft niets in deze selectie", "hebben niets in deze selectie");
        Voeg(zinnen, gemeenten.Where(gemeente => !gemeente.Deelt), "deelt niet", "delen niet");
        return string.Join(' ', zinnen);
    }

    private static string Grootste(GemeenteMix gemeente) => gemeente.Mix[0] is var eerste && gemeente.Borgingsrisico is > 0 and var risico
        ? $"De grootste bron in {gemeente.Gemeente.Naam} is {Namen.Van(eerste.Bron)}, met {Nederlands.Deel(eerste.Aandeel)}; {Nederlands.Deel(risico)} van het geld is tijdelijk."
        : $"De grootste bron in {gemeente.Gemeente.Naam} is {Namen.Van(gemeente.Mix[0].Bron)}, met {Nederlands.Deel(gemeente.Mix[0].Aandeel)}; niets is tijdelijk.";

    private static void Voeg(List<string> zinnen, IEnumerable<GemeenteMix> welke, string een, string meer)
    {
        var namen = welke.Select(gemeente => gemeente.Gemeente.Naam).ToList();
        if (namen.Count > 0)
            zinnen.Add($"{(namen.Count > 5 ? $"{namen.Count} gemeenten" : Nederlands.Opsomming(namen))} {(namen.Count == 1 ? een : meer)}.");
    }

    private static Staaf Staaf(GemeenteMix gemeente, Norm norm) => new(
        gemeente.Gemeente.Naam,
        Bedrag(gemeente, norm),
        [
            .. gemeente.Mix
                .Select(deel => (deel, Waarde: norm is Norm.Absoluut ? (double)deel.Bedrag : deel.Genormeerd))
                .Where(paar => paar.Waarde is > 0)
                .OrderBy(paar => paar.deel.Bron)
                .Select(paar => new Staafdeel(
                    paar.Waarde!.Value, Vulling.Van(paar.deel.Bron), $"{Namen.Van(paar.deel.Bron)}: {Nederlands.Bedrag(paar.deel.Bedrag)} ({Nederlands.Deel(paar.deel.Aandeel)})")),
        ],
        gemeente.Borgingsrisico is > 0 and var risico ? $", {Nederlands.Deel(risico)} tijdelijk" : null);
}
