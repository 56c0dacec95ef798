using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Regelingen;

namespace Regionetwerk.Grains.Geld;

public static partial class Budget
{
    /// <summary>Alles wat van het budget weg is of weg mag: financieringen, doorgiften en terugbetalingen.</summary>
    public static Bedrag Gebonden(BudgetStaat staat) => staat.Vastgelegd
        + Bedrag.Som(staat.Doorgiften.Values.Select(doorgifte => doorgifte.Bedrag))
        + Bedrag.Som(staat.Terugbetalingen.Values.Where(een => !een.Teruggeboekt).Select(een => een.Bedrag));

    private static IEnumerable<Weigering> BinnenToekenning(
        BudgetStaat staat, RegelingStaat? regeling, int jaar, Bedrag erbij, (Guid Financiering, Bedrag Bedrag)? inPlaatsVan = null)
    {
        var ruimte = Ruimte.Van(staat, regeling?.Doorschuiven ?? Doorschuiven.Onbekend, inPlaatsVan?.Financiering);
        if (erbij.Centen <= ruimte.In(jaar))
            yield break;
        var elders = Gebonden(staat) - (inPlaatsVan?.Bedrag ?? Bedrag.Nul);
        if (staat.Toekenningen is { Count: 1 } && staat.Toekenningen.ContainsKey(0))
            yield return BudgetWeigeringen.Overschreden(staat.Toegekend, elders, erbij);
        else if (ruimte.Tekort is { } tekort)
            yield return BudgetWeigeringen.IsOverschreden(tekort.Jaar, Bedrag.UitCenten(tekort.Centen), erbij);
        else
            yield return BudgetWeigeringen.JaarOverschreden(jaar, Bedrag.UitCenten(ruimte.In(jaar)), erbij);
    }
}
