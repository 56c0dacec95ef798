using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Wat voor een jaar is toegekend.</summary>
/// <param name="Jaar">Kalenderjaar; leeg is de hele periode, onverdeeld.</param>
/// <param name="Bedrag">Het hele bedrag voor dat jaar.</param>
/// <param name="Status">Of het bedrag vaststaat.</param>
/// <param name="Besluit">Nummer of naam van het besluit, ten hoogste 200 tekens.</param>
public sealed record ToekenningInput(int? Jaar, Bedrag Bedrag, ToekenningStatus Status, string? Besluit)
{
    internal ToekenningGevraagd Gevraagd() => new(Jaar, Bedrag, Status, Besluit);
}

/// <summary>Leg vast wat voor een jaar, of voor de hele periode, is toegekend.</summary>
/// <param name="BudgetId">Het budget.</param>
/// <param name="Jaar">Kalenderjaar; leeg is de hele periode, onverdeeld.</param>
/// <param name="Bedrag">Het hele bedrag voor dat jaar; het komt in de plaats van wat er stond.</param>
/// <param name="Status">Of het bedrag vaststaat.</param>
/// <param name="Besluit">Nummer of naam van het besluit, ten hoogste 200 tekens.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record ToekenningVastleggenInput(
    [property: ID] string BudgetId, int? Jaar, Bedrag Bedrag, ToekenningStatus Status, string? Besluit, [property: ID] string? VerzoekId);

/// <inheritdoc cref="BudgetToekennenPayload"/>
public sealed record ToekenningVastleggenPayload(Budget? Budget, IReadOnlyList<IFout> Fouten);

/// <summary>Boek dat geld is teruggegeven aan wie het gaf.</summary>
/// <param name="BudgetId">Het budget.</param>
/// <param name="Jaar">Van welk jaar van het budget het is; leeg is het jaar van de datum, of het laatste van het budget.</param>
/// <param name="Datum">De dag van de terugbetaling; die mag na het einde van het budget liggen.</param>
/// <param name="Bedrag">Ten hoogste wat nog niet is vastgelegd.</param>
/// <param name="Omschrijving">In woorden, ten hoogste 2000 tekens.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record TerugbetalingBoekenInput(
    [property: ID] string BudgetId, int? Jaar, DateOnly Datum, Bedrag Bedrag, string Omschrijving, [property: ID] string? VerzoekId);

/// <summary>Wat er van het boeken kwam.</summary>
/// <param name="Terugbetaling">De terugbetaling; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record TerugbetalingBoekenPayload(Terugbetaling? Terugbetaling, IReadOnlyList<IFout> Fouten);

/// <summary>Draai een terugbetaling terug; de boeking zelf blijft staan.</summary>
public sealed record TerugbetalingTerugboekenInput([property: ID] string TerugbetalingId, string Reden, [property: ID] string? VerzoekId);

/// <inheritdoc cref="TerugbetalingBoekenPayload"/>
public sealed record TerugbetalingTerugboekenPayload(Terugbetaling? Terugbetaling, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over wat is toegekend en terugbetaald.</summary>
[MutationType, Authorize]
public static class ToekenningMutaties
{
    /// <summary>Legt vast wat voor een jaar, of voor de hele periode, is toegekend. Ook lager dan wat al is vastgelegd: het budget is dan OVERSCHREDEN.</summary>
    public static async Task<ToekenningVastleggenPayload> ToekenningVastleggen(ToekenningVastleggenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<BudgetRij>("Budget", input.BudgetId) is not { } budget)
            return new(null, Opdrachtgever.Onbekend("Het budget", "budgetId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<BudgetRij>(
            opdrachtgever.Van(budget.Eigenaar).ToekenningVastleggen(
                new(Guid.Parse(budget.Id), new(input.Jaar, input.Bedrag, input.Status, input.Besluit)) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Boekt dat geld is teruggegeven aan wie het gaf.</summary>
    public static async Task<TerugbetalingBoekenPayload> TerugbetalingBoeken(TerugbetalingBoekenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<BudgetRij>("Budget", input.BudgetId) is not { } budget)
            return new(null, Opdrachtgever.Onbekend("Het budget", "budgetId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<TerugbetalingRij>(
            opdrachtgever.Van(budget.Eigenaar).TerugbetalingBoeken(
                new(Guid.Parse(budget.Id), input.Jaar, input.Datum, input.Bedrag, input.Omschrijving) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Draait een terugbetaling terug; de boeking zelf blijft staan.</summary>
    public static async Task<TerugbetalingTerugboekenPayload> TerugbetalingTerugboeken(
        TerugbetalingTerugboekenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<TerugbetalingRij>("Terugbetaling", input.TerugbetalingId) is not { } terugbetaling)
            return new(null, Opdrachtgever.Onbekend("De terugbetaling", "terugbetalingId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<TerugbetalingRij>(
            opdrachtgever.Van(terugbetaling.Eigenaar).TerugbetalingTerugboeken(
                new(Guid.Parse(terugbetaling.Budget), Guid.Parse(terugbetaling.Id), input.Reden) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }
}
