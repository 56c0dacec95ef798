using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Programmas;

public static partial class Programma
{
    /// <summary>Ook wat niet meer bij vastgelegd geld past, mag: dat geld heet dan strijdig, en zijn eigenaar ziet het.</summary>
    public static Besluit Beslis(ProgrammaStaat staat, ProgrammaWijzigen opdracht, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar)
            return ProgrammaWeigeringen.Onbekend;
        Weigering[] vorm = [.. Invoer.RegelOfLeeg(opdracht.Naam, "naam", Limieten.Naam), .. Aanpak(opdracht.Aanpak)];
        if (vorm.Length > 0)
            return Besluit.Weiger([.. vorm]);
        var wordt = Wordt(staat, opdracht);
        Weigering[] fouten =
        [
            .. Invoer.Periode(wordt.Van, wordt.Tot),
            .. Leeftijden(wordt.LeeftijdVan, wordt.LeeftijdTot),
            .. Woorden(opdracht.Omschrijving, opdracht.Doel, opdracht.VveBeoordeeldDoor, wordt.DirectVve),
            .. VveBeoordeeld(staat, opdracht, wordt),
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        // Teksten staan niet in de stand: dat zij gelijk bleven, is hier niet te zien.
        return VeranderenWoorden(opdracht) || Verandert(staat, wordt) ? wordt : Besluit.Niets;
    }

    private static ProgrammaGewijzigd Wordt(ProgrammaStaat staat, ProgrammaWijzigen opdracht)
    {
        bool Blijft(ProgrammaVeld veld) => !opdracht.Wissen.Contains(veld);
        return new(
            opdracht.Programma,
            opdracht.Naam?.Trim() ?? staat.Naam,
            Blijft(ProgrammaVeld.Aanpak) ? opdracht.Aanpak is { } aanpak ? Slug.Van(aanpak) : staat.Aanpak : null,
            opdracht.Van ?? staat.Van,
            Blijft(ProgrammaVeld.Tot) ? opdracht.Tot ?? staat.Tot : null,
            Blijft(ProgrammaVeld.LeeftijdVan) ? opdracht.LeeftijdVan ?? staat.LeeftijdVan : null,
            Blijft(ProgrammaVeld.LeeftijdTot) ? opdracht.LeeftijdTot ?? staat.LeeftijdTot : null,
            opdracht.DirectVve ?? staat.DirectVve,
            opdracht.Sectoren is { } sectoren ? [.. sectoren.Distinct().Order()] : staat.Sectoren);
    }

    private static IEnumerable<Weigering> VveBeoordeeld(ProgrammaStaat staat, ProgrammaWijzigen opdracht, ProgrammaGewijzigd wordt)
    {
        var gewist = opdracht.Wissen.Contains(ProgrammaVeld.VveBeoordeeldDoor);
        if (wordt.DirectVve && (gewist || !staat.DirectVve && opdracht.VveBeoordeeldDoor is null))
            yield return ProgrammaWeigeringen.VveZonderOordeel;
    }

    private static bool VeranderenWoorden(ProgrammaWijzigen opdracht) =>
        (opdracht.Omschrijving ?? opdracht.Doel ?? opdracht.VveBeoordeeldDoor) is not null
        || opdracht.Wissen.Any(veld => veld is ProgrammaVeld.Omschrijving or ProgrammaVeld.Doel or ProgrammaVeld.VveBeoordeeldDoor);

    private static bool Verandert(ProgrammaStaat staat, ProgrammaGewijzigd wordt) =>
        !wordt.Sectoren.SequenceEqual(staat.Sectoren)
        || wordt with { Sectoren = [] } != new ProgrammaGewijzigd(
            wordt.Programma, staat.Naam, staat.Aanpak, staat.Van, staat.Tot, staat.LeeftijdVan, staat.LeeftijdTot, staat.DirectVve, []);
}
