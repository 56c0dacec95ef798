using Regionetwerk.Api.Geld;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Regelingen;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Regelingen;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>De budgetten van de eigen organisatie, of van een eigen school.</summary>
public sealed class Budgetuitvoer(Rijen rijen, Zicht zicht, Bijlagen bijlagen, Budgetboeken boeken, TimeProvider tijd) : IUitvoer
{
    private static readonly string[] koppen =
    [
        "Id", "Omschrijving", "Bron", "Van", "Tot en met", "Toegekend", "Vastgelegd", "Besteed", "Gesloten", "Zichtbaarheid", "Voorbeeldcijfers",
        "Herkomst", "Doorgegeven", "Terugbetaald", "Beschikbaar", "Status", "Regeling", "Tijdelijk", "Verantwoorden voor",
    ];

    /// <inheritdoc/>
    public async Task<Stuk> Maak(Vraagadres vraag, Herkomst herkomst)
    {
        var filter = new BudgetFilter(await Eigen.Van(vraag, zicht)) { Jaar = vraag.Getal("jaar") };
        return new(
            "budgetten",
            koppen,
            Lees(await rijen.Lees<BudgetRij>(vraag.Vorm, filter.Voorwaarde())),
            [
                .. herkomst.Regels(tijd, "/mijn/budgetten", zicht.Aanroeper, ""),
                ("Eigenaar", filter.Eigenaar),
                ("Jaar", filter.Jaar is { } jaar ? $"budgetten met een periode die in {jaar} valt; de bedragen zijn die van de hele periode" : "alle jaren"),
                (
                    "Doorgegeven geld",
                    "Bij Herkomst staat wie het geld heeft doorgegeven. Telt u budgetten van verschillende organisaties op, laat die met een herkomst dan weg: "
                    + "dat geld telt al mee bij wie het doorgaf."),
                ("Verantwoorden voor", "De eerste dag waarop nog iets te verantwoorden is."),
            ]);
    }

    private async IAsyncEnumerable<object?[]> Lees(IAsyncEnumerable<IReadOnlyList<BudgetRij>> stukken)
    {
        await foreach (var stuk in stukken)
        {
            string[] ids = [.. stuk.Select(rij => rij.Id)];
            var teksten = await bijlagen.Omschrijvingen(ids);
            var jaren = await boeken.Jaren(ids);
            var deadlines = await boeken.Deadlines(ids);
            // De doorgifte heet als het budget dat de ontvanger ervan maakte.
            var gevers = await zicht.Zoek<DoorgifteRij>([.. stuk.Where(rij => rij.Herkomst is not null).Select(rij => rij.Id)]);
            var regelingen = await zicht.Zoek<RegelingRij>([.. stuk.Select(rij => rij.Regeling).OfType<string>().Distinct()]);
            foreach (var rij in stuk)
            {
                BudgetjaarRij[] vanBudget = [.. jaren[rij.Id]];
                var doorschuiven = rij.Regeling is { } slug ? regelingen.GetValueOrDefault(slug)?.Inhoud.Doorschuiven : null;
                var overschreden = BudgetjaarRij.Ruimte(vanBudget, doorschuiven ?? Doorschuiven.Onbekend).Overschreden;
                yield return
                [
                    GlobalId.Encode("Budget", rij.Id),
                    teksten.GetValueOrDefault(rij.Id),
                    rij.Bron.Naam(),
                    rij.Van,
                    rij.Tot,
                    Bedrag.UitCenten(rij.Toegekend),
                    Bedrag.UitCenten(rij.Vastgelegd),
                    Bedrag.UitCenten(rij.Besteed),
                    rij.Gesloten,
                    rij.Zichtbaarheid.ToString(),
                    rij.Voorbeeld,
                    gevers.GetValueOrDefault(rij.Id)?.Van,
                    Bedrag.UitCenten(vanBudget.Sum(jaar => jaar.Doorgegeven)),
                    Bedrag.UitCenten(vanBudget.Sum(jaar => jaar.Terugbetaald)),
                    Bedrag.UitCenten(Math.Max(0, vanBudget.Sum(jaar => jaar.Toegekend - jaar.Gebonden))),
                    (rij.Gesloten ? BudgetStatus.Gesloten : overschreden ? BudgetStatus.Overschreden : BudgetStatus.Open).ToString(),
                    rij.Regeling,
                    rij.Tijdelijk,
                    deadlines[rij.Id].FirstOrDefault(een => een is { Soort: DeadlineSoort.Verantwoording, Status: DeadlineStatus.Open })?.Datum,
                ];
            }
        }
    }
}
