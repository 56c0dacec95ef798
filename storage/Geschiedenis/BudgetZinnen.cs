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
        BestedingGeboekt e => new($"{e.Bedrag} besteed op {e.Datum:yyyy-MM-dd}.", e.Bedrag),
        BestedingTeruggeboekt e => new($"Een besteding van {e.Bedrag} is teruggeboekt.", e.Bedrag, e.Besteding),
        _ => null,
    };
}
