using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Storage.Geschiedenis;

/// <summary>Wat er met een budget gebeurde, in gewone woorden.</summary>
internal static class BudgetZinnen
{
    public static Zin? Van(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        BudgetToegekend e => new($"Budget vastgelegd: {e.Toegekend}, {Zinnen.Periode(e.Van, e.Tot)}, te zien voor {Zinnen.Kring(e.Deling)}.", e.Toegekend),
        BudgetGedeeld e => new($"Het budget is nu te zien voor {Zinnen.Kring(e.Deling)}."),
        BudgetGesloten => new("Budget gesloten."),
        FinancieringVastgelegd e => new($"{e.Bedrag} vastgelegd voor een programma in {e.Jaar}.", e.Bedrag),
        FinancieringGewijzigd e when e.Wordt == Bedrag.Nul => new($"Een financiering van {e.Was} is ingetrokken.", e.Wordt, e.Wijziging),
        FinancieringGewijzigd e when e.Wordt > e.Was => new($"Een financiering is verhoogd van {e.Was} naar {e.Wordt}.", e.Wordt, e.Wijziging),
        FinancieringGewijzigd e => new($"Een financiering is verlaagd van {e.Was} naar {e.Wordt}.", e.Wordt, e.Wijziging),
        BestedingGeboekt e => new($"{e.Bedrag} besteed op {Zinnen.Dag(e.Datum)}.", e.Bedrag),
        BestedingTeruggeboekt e => new($"Een besteding van {e.Bedrag} is teruggeboekt.", e.Bedrag, e.Besteding),
        ToekenningVastgelegd { Jaar: { } jaar } e => new($"Voor {jaar} is {e.Bedrag} toegekend ({Status(e.Status)}).", e.Bedrag),
        ToekenningVastgelegd e => new($"Voor de hele periode is {e.Bedrag} toegekend ({Status(e.Status)}).", e.Bedrag),
        TerugbetalingGeboekt e => new($"{e.Bedrag} van {e.Jaar} terugbetaald op {Zinnen.Dag(e.Datum)}.", e.Bedrag),
        TerugbetalingTeruggeboekt e => new($"Een terugbetaling van {e.Bedrag} is teruggeboekt.", e.Bedrag, e.Terugbetaling),
        GeldDoorgegeven e => new($"{e.Bedrag} van {e.Jaar} doorgegeven aan {e.Aan}.", e.Bedrag),
        DoorgifteIngetrokken e => new($"Een doorgifte van {e.Bedrag} is ingetrokken.", e.Bedrag, e.Doorgifte),
        DeadlineVastgelegd e => new($"Deadline vastgelegd: {Waarvoor(e.Soort)} voor {Zinnen.Dag(e.Datum)}."),
        DeadlineAfgerond e => new($"Een deadline is gehaald op {Zinnen.Dag(e.Op)}."),
        DeadlineIsVervallen e => new("Een deadline is vervallen.", RedenBij: e.Deadline),
        _ => null,
    };

    private static string Status(ToekenningStatus status) => status is ToekenningStatus.Voorlopig ? "voorlopig" : "definitief";

    private static string Waarvoor(DeadlineSoort soort) => soort is DeadlineSoort.Aanvraag ? "aanvragen" : "verantwoorden";
}
