using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Api.Geld;

/// <summary>Leg een deel van een budget voor één kalenderjaar vast voor een programma.</summary>
public sealed record FinancieringVastleggenInput(
    [property: ID] string BudgetId, [property: ID] string ProgrammaId, int Jaar, Bedrag Bedrag, [property: ID] string? VerzoekId);

/// <summary>Wat er van het vastleggen kwam.</summary>
/// <param name="Financiering">De financiering; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record FinancieringVastleggenPayload(Financiering? Financiering, IReadOnlyList<IFout> Fouten);

/// <summary>Verhoog of verlaag een financiering; 0 trekt haar in.</summary>
public sealed record FinancieringWijzigenInput(
    [property: ID] string FinancieringId, Bedrag Bedrag, string Reden, [property: ID] string? VerzoekId);

/// <inheritdoc cref="FinancieringVastleggenPayload"/>
public sealed record FinancieringWijzigenPayload(Financiering? Financiering, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over financieringen.</summary>
[MutationType, Authorize]
public static class FinancieringMutaties
{
    /// <summary>Legt een deel van een budget voor één kalenderjaar vast voor een programma.</summary>
    public static async Task<FinancieringVastleggenPayload> FinancieringVastleggen(
        FinancieringVastleggenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<BudgetRij>("Budget", input.BudgetId) is not { } budget)
            return new(null, Opdrachtgever.Onbekend("Het budget", "budgetId"));
        if (await opdrachtgever.ZoekAsync<ProgrammaRij>("Programma", input.ProgrammaId) is not { } programma)
            return new(null, Opdrachtgever.Onbekend("Het programma", "programmaId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<FinancieringRij>(
            opdrachtgever.Van(budget.Eigenaar).FinancieringVastleggen(
                new(Guid.Parse(budget.Id), Guid.Parse(programma.Id), input.Jaar, input.Bedrag) { VerzoekId = input.VerzoekId }));
        // Dat het programma bestaat, weet wie het ziet: dan is niet de sleutel onbekend maar de betaler nog niet toegelaten.
        return fouten is [{ Code: Code.Onbekend, Veld: "input.programmaId" }]
            ? new(null, WeigeringFout.Lijst([BudgetWeigeringen.BetalerNietToegelaten]))
            : new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Verhoogt of verlaagt een financiering, met de reden.</summary>
    public static async Task<FinancieringWijzigenPayload> FinancieringWijzigen(
        FinancieringWijzigenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<FinancieringRij>("Financiering", input.FinancieringId) is not { } financiering)
            return new(null, Opdrachtgever.Onbekend("De financiering", "financieringId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<FinancieringRij>(
            opdrachtgever.Van(financiering.Eigenaar).FinancieringWijzigen(
                new(Guid.Parse(financiering.Budget), Guid.Parse(financiering.Id), input.Bedrag, input.Reden) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }
}
