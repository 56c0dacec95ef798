using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Geld;

/// <summary>Of een programma past bij het geld: in de tijd, en bij wat de bron mag betalen.</summary>
public static class Passend
{
    // Laatste leeftijd, in jaren, waarvoor de eis van een directe relatie met vve geldt (002 §5.2).
    private const int GoabLeeftijdTot = 6;

    /// <summary>Waarom dit budget dit programma in dit jaar niet mag betalen; leeg wanneer het mag.</summary>
    public static IEnumerable<Weigering> Toets(BudgetStaat staat, ProgrammaStaat programma, int jaar) =>
        jaar < staat.Van.Year || jaar > staat.Tot.Year
            ? [BudgetWeigeringen.JaarBuitenBudget(jaar, staat), .. PastBijGoab(staat.Bron, programma)]
            : Toets(staat.Bron, programma, jaar);

    /// <summary>Waarom geld uit deze bron dit programma in dit jaar niet mag betalen, van wie het ook komt; leeg wanneer het mag.</summary>
    public static IEnumerable<Weigering> Toets(Bron bron, ProgrammaStaat programma, int jaar) =>
        [.. BinnenPeriode(programma, jaar), .. PastBijGoab(bron, programma)];

    /// <summary>Of een programma sinds het geld ervoor werd vastgelegd zo is gewijzigd, dat het er niet meer bij past.</summary>
    public static bool IsStrijdig(Bron bron, ProgrammaStaat programma, int jaar) => Toets(bron, programma, jaar).Any();

    /// <summary>Dezelfde weigering, waar het bedrag het enige is dat de invoerder kan veranderen.</summary>
    public static Weigering OverHetBedrag(Weigering weigering) => weigering with { Veld = "bedrag" };

    /// <summary>Of dit jaar binnen het programma valt.</summary>
    public static IEnumerable<Weigering> BinnenPeriode(ProgrammaStaat programma, int jaar)
    {
        if (jaar < programma.Van.Year || jaar > (programma.Tot?.Year ?? int.MaxValue))
            yield return BudgetWeigeringen.JaarBuitenProgramma(jaar, programma);
    }

    // 002 §5.2: uit GOAB mag voor 0- tot en met 6-jarigen alleen wat een directe relatie met vve heeft.
    private static IEnumerable<Weigering> PastBijGoab(Bron bron, ProgrammaStaat programma)
    {
        if (bron is not Bron.Goab)
            yield break;
        if (programma.LeeftijdVan is not { } van || programma.LeeftijdTot is null)
            yield return BudgetWeigeringen.GoabVraagtLeeftijd;
        else if (van <= GoabLeeftijdTot && !programma.DirectVve)
            yield return BudgetWeigeringen.GoabVraagtVve;
    }
}
