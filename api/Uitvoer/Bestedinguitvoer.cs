using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>De bestedingen van de eigen organisatie, of van een eigen school.</summary>
public sealed class Bestedinguitvoer(Rijen rijen, Zicht zicht, Bijlagen bijlagen, TimeProvider tijd) : IUitvoer
{
    private static readonly string[] koppen = ["Id", "Datum", "Bedrag", "Teruggeboekt", "Omschrijving", "Budget", "Programma", "Voorbeeldcijfers"];

    /// <inheritdoc/>
    public async Task<Stuk> Maak(Vraagadres vraag, Herkomst herkomst)
    {
        var filter = new EigendomFilter(await Eigen.Van(vraag, zicht)) { Jaar = vraag.Getal("jaar") };
        return new(
            "bestedingen",
            koppen,
            Lees(await rijen.Lees<BestedingRij>(vraag.Vorm, filter.Voorwaarde())),
            [.. herkomst.Regels(tijd, "/mijn/budgetten", zicht.Aanroeper, ""), ("Eigenaar", filter.Eigenaar)]);
    }

    private async IAsyncEnumerable<object?[]> Lees(IAsyncEnumerable<IReadOnlyList<BestedingRij>> stukken)
    {
        await foreach (var stuk in stukken)
        {
            var budgetten = await zicht.Zoek<BudgetRij>([.. stuk.Select(rij => rij.Budget).Distinct()]);
            var financieringen = await zicht.Zoek<FinancieringRij>([.. stuk.Select(rij => rij.Financiering).Distinct()]);
            var programmas = await zicht.Zoek<ProgrammaRij>([.. financieringen.Values.Select(rij => rij.Programma).Distinct()]);
            var teksten = await bijlagen.Omschrijvingen([.. stuk.Select(rij => rij.Id), .. budgetten.Keys]);
            foreach (var rij in stuk)
            {
                var programma = financieringen.GetValueOrDefault(rij.Financiering) is { } van ? programmas.GetValueOrDefault(van.Programma) : null;
                yield return
                [
                    GlobalId.Encode("Besteding", rij.Id),
                    rij.Datum,
                    Bedrag.UitCenten(rij.Bedrag),
                    rij.Teruggeboekt,
                    teksten.GetValueOrDefault(rij.Id),
                    teksten.GetValueOrDefault(rij.Budget),
                    programma?.Naam,
                    budgetten.GetValueOrDefault(rij.Budget)?.Voorbeeld,
                ];
            }
        }
    }
}
