using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Programmas;

/// <summary>De regels van een programma.</summary>
public static partial class Programma
{
    /// <param name="gemeente">Huidige code van de gemeente waar het loopt; leeg wanneer onbekend.</param>
    public static Besluit Beslis(ProgrammaStaat staat, ProgrammaVastleggen opdracht, string eigenaar, string? gemeente, Guid programma)
    {
        if (staat.Bestaat)
            return ProgrammaWeigeringen.BestaatAl;
        Weigering[] fouten =
        [
            .. Invoer.Regel(opdracht.Naam, "naam", Limieten.Naam),
            .. Invoer.Periode(opdracht.Van, opdracht.Tot),
            .. Aanpak(opdracht.Aanpak),
            .. Leeftijden(opdracht.LeeftijdVan, opdracht.LeeftijdTot),
            .. Woorden(opdracht.Omschrijving, opdracht.Doel, opdracht.VveBeoordeeldDoor, opdracht.DirectVve),
            .. opdracht.Deling.Toets(),
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        if (gemeente is null)
            return opdracht.Gemeente is null ? ProgrammaWeigeringen.GemeenteOntbreekt : Weigeringen.Onbekend("De gemeente", "gemeente");
        return new ProgrammaVastgelegd(
            programma,
            eigenaar,
            opdracht.Naam.Trim(),
            opdracht.Aanpak is null ? null : Slug.Van(opdracht.Aanpak),
            gemeente,
            opdracht.Van,
            opdracht.Tot,
            opdracht.LeeftijdVan,
            opdracht.LeeftijdTot,
            opdracht.DirectVve,
            [.. opdracht.Sectoren.Distinct().Order()],
            opdracht.Deling,
            opdracht.Voorbeeldcijfers);
    }

    public static Besluit Beslis(ProgrammaStaat staat, ProgrammaDelen opdracht, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar)
            return ProgrammaWeigeringen.Onbekend;
        Weigering[] fouten = [.. opdracht.Deling.Toets()];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        return opdracht.Deling == staat.Deling ? Besluit.Niets : new ProgrammaGedeeld(opdracht.Programma, opdracht.Deling);
    }

    public static Besluit Beslis(ProgrammaStaat staat, BetalerToelaten opdracht, string eigenaar, bool betalerBestaat)
    {
        if (staat.Eigenaar != eigenaar)
            return ProgrammaWeigeringen.Onbekend;
        if (!betalerBestaat)
            return Weigeringen.Onbekend("De betaler", "betaler");
        if (staat.Betalers.Contains(opdracht.Betaler) || opdracht.Betaler == eigenaar)
            return Besluit.Niets;
        return staat.Betalers.Count >= Limieten.Betalers
            ? ProgrammaWeigeringen.TeVeelBetalers(staat.Betalers.Count)
            : new BetalerToegelaten(opdracht.Programma, opdracht.Betaler);
    }

    private static IEnumerable<Weigering> Aanpak(string? aanpak) =>
        aanpak is null || Slug.Van(aanpak).Length > 0 ? Invoer.RegelOfLeeg(aanpak, "aanpak", Limieten.Slug) : [ProgrammaWeigeringen.Aanpak];

    private static IEnumerable<Weigering> Leeftijden(int? van, int? tot)
    {
        if (van is < 0 or > Limieten.Leeftijd)
            yield return ProgrammaWeigeringen.Leeftijd(van.Value, "leeftijdVan");
        if (tot is < 0 or > Limieten.Leeftijd)
            yield return ProgrammaWeigeringen.Leeftijd(tot.Value, "leeftijdTot");
        if (tot < van)
            yield return ProgrammaWeigeringen.LeeftijdenVerwisseld(van.Value, tot.Value);
    }

    private static IEnumerable<Weigering> Woorden(string? omschrijving, string? doel, string? vveBeoordeeldDoor, bool directVve) =>
    [
        .. Invoer.TekstOfLeeg(omschrijving, "omschrijving", Limieten.Omschrijving),
        .. Invoer.TekstOfLeeg(doel, "doel", Limieten.Omschrijving),
        .. vveBeoordeeldDoor is not null && !directVve
            ? [ProgrammaWeigeringen.OordeelZonderVve]
            : Invoer.RegelOfLeeg(vveBeoordeeldDoor, "vveBeoordeeldDoor", Limieten.Naam),
    ];
}
