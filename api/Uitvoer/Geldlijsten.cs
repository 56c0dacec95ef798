using Regionetwerk.Api.Geld;
using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Programmas;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>De financieringen van een programma, gemeente of budget die de vrager mag zien.</summary>
public sealed class Financieringuitvoer(Rijen rijen, Zicht zicht, GemeenteRegister register, TimeProvider tijd) : IUitvoer
{
    private static readonly string[] koppen =
        ["Id", "Jaar", "Programma", "Gemeentecode", "Gemeente", "Bron", "Betaler", "Bedrag", "Besteed (alleen van uzelf)", "Strijdig", "Voorbeeldcijfers"];

    /// <inheritdoc/>
    public async Task<Stuk> Maak(Vraagadres vraag, Herkomst herkomst)
    {
        string?[] gekozen = [vraag.Tekst("programma"), vraag.Tekst("gemeente"), vraag.Tekst("budget")];
        if (gekozen.Count(een => een is not null) != 1)
            throw Vraagadres.Ongeldig("Kies er één van: 'programma' of 'budget' met een id, of 'gemeente' met een code.");
        if (gekozen[1] is { } code && !register.IsBekend(code))
            throw GemeenteQueries.OnbekendeGemeente(code);
        // Een id dat niet bestaat en een dat niet voor de vrager is, geven allebei een lege lijst.
        var filter = new FinancieringFilter
        {
            Programma = gekozen[0] is { } programma ? Sleutel.Van("Programma", programma) ?? "" : null,
            Gemeente = gekozen[1] is { } gemeente ? register.Vind(gemeente)!.Code : null,
            Budget = gekozen[2] is { } budget ? Sleutel.Van("Budget", budget) ?? "" : null,
            Jaar = vraag.Getal("jaar"),
        };
        return new(
            "financieringen",
            koppen,
            Lees(await rijen.Lees<FinancieringRij>(filter.Voorwaarde()), await zicht.Kijker()),
            [.. herkomst.Regels(tijd, "/financieringen", zicht.Aanroeper)]);
    }

    private async IAsyncEnumerable<object?[]> Lees(IAsyncEnumerable<IReadOnlyList<FinancieringRij>> stukken, Kijker kijker)
    {
        await foreach (var stuk in stukken)
        {
            var programmas = await zicht.Zoek<ProgrammaRij>([.. stuk.Select(rij => rij.Programma).Distinct()]);
            var budgetten = await zicht.Zoek<BudgetRij>([.. stuk.Select(rij => rij.Budget).Distinct()]);
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
                ];
            }
        }
    }
}

/// <summary>De budgetten van de eigen organisatie, of van een eigen school.</summary>
public sealed class Budgetuitvoer(Rijen rijen, Zicht zicht, Bijlagen bijlagen, TimeProvider tijd) : IUitvoer
{
    private static readonly string[] koppen =
        ["Id", "Omschrijving", "Bron", "Van", "Tot en met", "Toegekend", "Vastgelegd", "Besteed", "Gesloten", "Zichtbaarheid", "Voorbeeldcijfers"];

    /// <inheritdoc/>
    public async Task<Stuk> Maak(Vraagadres vraag, Herkomst herkomst)
    {
        var filter = new EigendomFilter(await Eigen.Van(vraag, zicht));
        return new(
            "budgetten",
            koppen,
            Lees(await rijen.Lees<BudgetRij>(filter.Voorwaarde())),
            [.. herkomst.Regels(tijd, "/mijn/budgetten", zicht.Aanroeper), ("Eigenaar", filter.Eigenaar)]);
    }

    private async IAsyncEnumerable<object?[]> Lees(IAsyncEnumerable<IReadOnlyList<BudgetRij>> stukken)
    {
        await foreach (var stuk in stukken)
        {
            var teksten = await bijlagen.Omschrijvingen([.. stuk.Select(rij => rij.Id)]);
            foreach (var rij in stuk)
            {
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
                ];
            }
        }
    }
}

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
            Lees(await rijen.Lees<BestedingRij>(filter.Voorwaarde())),
            [.. herkomst.Regels(tijd, "/mijn/bestedingen", zicht.Aanroeper), ("Eigenaar", filter.Eigenaar)]);
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

/// <summary>Van wie een lijst is die alleen de eigenaar ziet.</summary>
internal static class Eigen
{
    /// <summary>De eigen organisatie, of de eigen school die in het adres staat.</summary>
    /// <exception cref="GraphQLException">Niet aangemeld, of het is een ander.</exception>
    public static async Task<string> Van(Vraagadres vraag, Zicht zicht)
    {
        if (zicht.Aanroeper is not { } aanroeper)
            throw new GraphQLException("Meld u aan: deze lijst is alleen voor de organisatie zelf.", ErrorCodes.Unauthenticated);
        var eigenaar = vraag.Tekst("eigenaar") ?? aanroeper.Organisatie;
        return (await zicht.Kijker()).IsEigenaar(eigenaar)
            ? eigenaar
            : throw Vraagadres.Ongeldig("U kunt alleen de lijst van uw eigen organisatie meenemen, of van een school van uw bestuur.");
    }
}
