using Regionetwerk.Api.Geld;
using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Programmas;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>
/// De financieringen van een programma, gemeente, budget of eigenaar die de vrager mag zien; bij een programma of gemeente ook wat er van horen
/// zeggen is opgegeven.
/// </summary>
public sealed class Financieringuitvoer(Rijen rijen, Zicht zicht, Bijlagen bijlagen, GemeenteRegister register, TimeProvider tijd) : IUitvoer
{
    private static readonly string[] koppen =
    [
        "Id", "Jaar", "Programma", "Gemeentecode", "Gemeente", "Bron", "Betaler", "Bedrag", "Besteed (alleen van uzelf)", "Strijdig", "Voorbeeldcijfers",
        "Opgegeven", "Budget",
    ];

    /// <inheritdoc/>
    public async Task<Stuk> Maak(Vraagadres vraag, Herkomst herkomst)
    {
        var (programma, gemeente, budget, eigenaar) = (vraag.Tekst("programma"), vraag.Tekst("gemeente"), vraag.Tekst("budget"), vraag.Tekst("eigenaar"));
        if (new[] { programma, gemeente, budget, eigenaar }.Count(een => een is not null) != 1)
            throw Vraagadres.Ongeldig("Kies er één van: 'programma' of 'budget' met een id, 'gemeente' met een code, of 'eigenaar' met een sleutel.");
        if (gemeente is not null && !register.IsBekend(gemeente))
            throw GemeenteQueries.OnbekendeGemeente(gemeente);
        // Een id dat niet bestaat en een dat niet voor de vrager is, geven allebei een lege lijst.
        var filter = new FinancieringFilter
        {
            Programma = programma is null ? null : Sleutel.Van("Programma", programma) ?? "",
            Gemeente = gemeente is null ? null : register.Vind(gemeente)!.Code,
            Budget = budget is null ? null : Sleutel.Van("Budget", budget) ?? "",
            Eigenaar = eigenaar,
            Jaar = vraag.Getal("jaar"),
        };
        var bladzijde = filter.Gemeente is { } code ? $"/gemeenten/{code}/posten"
            : programma is not null ? $"/programmas/{Uri.EscapeDataString(programma)}"
            : budget is not null ? $"/mijn/budgetten/{Uri.EscapeDataString(budget)}"
            : "/mijn/budgetten";
        var gelezen = Financieringen(await rijen.Lees<FinancieringRij>(vraag.Vorm, filter.Voorwaarde()), await zicht.Kijker(Bereik.FinancieringLezen));
        if (programma is not null || gemeente is not null)
        {
            var opgaven = new OpgaveFilter { Programma = filter.Programma, Gemeente = filter.Gemeente, Jaar = filter.Jaar };
            gelezen = gelezen.Concat(Opgaven(await rijen.Lees<OpgaveRij>(vraag.Vorm, opgaven.Voorwaarde())));
        }
        return new(
            "financieringen",
            koppen,
            gelezen,
            [
                .. herkomst.Regels(tijd, bladzijde, zicht.Aanroeper, gemeente is not null && filter.Jaar is { } jaar ? $"?jaar={jaar}" : ""),
                ("Opgegeven", "Ja bij wat de eigenaar van een programma zegt dat een ander betaalt; de betaler heeft het niet zelf vastgelegd."),
            ]);
    }

    private async IAsyncEnumerable<object?[]> Financieringen(IAsyncEnumerable<IReadOnlyList<FinancieringRij>> stukken, Kijker kijker)
    {
        await foreach (var stuk in stukken)
        {
            var programmas = await zicht.Zoek<ProgrammaRij>([.. stuk.Select(rij => rij.Programma).Distinct()]);
            var budgetten = await zicht.Zoek<BudgetRij>([.. stuk.Select(rij => rij.Budget).Distinct()]);
            var teksten = await bijlagen.Omschrijvingen([.. budgetten.Keys]);
            foreach (var rij in stuk)
            {
                // Tussen twee vragen kan iets minder ver gedeeld zijn: dan is het er nu niet meer.
                if (!programmas.TryGetValue(rij.Programma, out var programma) || !budgetten.TryGetValue(rij.Budget, out var budget))
                    continue;
                yield return
                [
                    GlobalId.Encode("Financiering", rij.Id),
                    rij.Jaar,
                    programma.Naam,
                    programma.Gemeente,
                    register.Vind(programma.Gemeente)?.Naam,
                    budget.Bron.Naam(),
                    rij.Eigenaar,
                    Bedrag.UitCenten(rij.Bedrag),
                    kijker.IsEigenaar(rij.Eigenaar) ? Bedrag.UitCenten(rij.Besteed) : null,
                    rij.Strijdig,
                    budget.Voorbeeld || programma.Voorbeeld,
                    false,
                    teksten.GetValueOrDefault(rij.Budget),
                ];
            }
        }
    }

    private async IAsyncEnumerable<object?[]> Opgaven(IAsyncEnumerable<IReadOnlyList<OpgaveRij>> stukken)
    {
        await foreach (var stuk in stukken)
        {
            var programmas = await zicht.Zoek<ProgrammaRij>([.. stuk.Select(rij => rij.Programma).Distinct()]);
            foreach (var rij in stuk)
            {
                if (!programmas.TryGetValue(rij.Programma, out var programma))
                    continue;
                yield return
                [
                    GlobalId.Encode("Opgave", rij.Id),
                    rij.Jaar,
                    programma.Naam,
                    programma.Gemeente,
                    register.Vind(programma.Gemeente)?.Naam,
                    rij.Bron.Naam(),
                    rij.Betaler,
                    Bedrag.UitCenten(rij.Bedrag),
                    null,
                    false,
                    rij.Voorbeeld || programma.Voorbeeld,
                    true,
                    null,
                ];
            }
        }
    }
}
