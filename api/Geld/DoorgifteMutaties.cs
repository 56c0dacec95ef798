using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Geef een deel van een budget door: aan een andere organisatie, of aan een nieuw budget van uzelf.</summary>
/// <param name="BudgetId">Het budget waaruit het komt.</param>
/// <param name="Aan">Sleutel van de ontvanger: gemeentecode, schoolcode of slug.</param>
/// <param name="Jaar">Het kalenderjaar waarin het ruimte van dit budget neemt.</param>
/// <param name="Bedrag">Hoeveel.</param>
/// <param name="Omschrijving">Waarvoor het is; de ontvanger leest dit ook.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record GeldDoorgevenInput(
    [property: ID] string BudgetId, string Aan, int Jaar, Bedrag Bedrag, string Omschrijving, [property: ID] string? VerzoekId);

/// <summary>Wat er van het doorgeven kwam.</summary>
/// <param name="Doorgifte">De doorgifte; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record GeldDoorgevenPayload(Doorgifte? Doorgifte, IReadOnlyList<IFout> Fouten);

/// <summary>Trek een doorgifte in die nog niet ontvangen is.</summary>
public sealed record DoorgifteIntrekkenInput([property: ID] string DoorgifteId, string Reden, [property: ID] string? VerzoekId);

/// <inheritdoc cref="GeldDoorgevenPayload"/>
public sealed record DoorgifteIntrekkenPayload(Doorgifte? Doorgifte, IReadOnlyList<IFout> Fouten);

/// <summary>Maak van geld dat aan u is doorgegeven een budget. Bron, regeling en bedrag komen van de gever.</summary>
/// <param name="DoorgifteId">De doorgifte.</param>
/// <param name="Omschrijving">In woorden, ten hoogste 2000 tekens.</param>
/// <param name="Van">Eerste dag waarop het geld besteed mag worden.</param>
/// <param name="Tot">Laatste dag, die dag meegerekend.</param>
/// <param name="Netwerken">Voor welke netwerken, bij zichtbaarheid NETWERK.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
/// <param name="Zichtbaarheid">Wie het budget mag lezen.</param>
public sealed record DoorgifteOntvangenInput(
    [property: ID] string DoorgifteId,
    string Omschrijving,
    DateOnly Van,
    DateOnly Tot,
    [property: ID] IReadOnlyList<string>? Netwerken,
    [property: ID] string? VerzoekId,
    Zichtbaarheid? Zichtbaarheid = Zichtbaarheid.Intern);

/// <inheritdoc cref="BudgetToekennenPayload"/>
public sealed record DoorgifteOntvangenPayload(Budget? Budget, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over geld dat wordt doorgegeven.</summary>
[MutationType, Authorize]
public static class DoorgifteMutaties
{
    /// <summary>Geeft een deel van een budget door. De ontvanger maakt er een eigen budget van; het telt één keer.</summary>
    public static async Task<GeldDoorgevenPayload> GeldDoorgeven(GeldDoorgevenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<BudgetRij>("Budget", input.BudgetId) is not { } budget)
            return new(null, Opdrachtgever.Onbekend("Het budget", "budgetId"));
        if (await opdrachtgever.EigenaarAsync(input.Aan) is not { } aan)
            return new(null, Opdrachtgever.Onbekend("De ontvanger", "aan"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<DoorgifteRij>(
            opdrachtgever.Van(budget.Eigenaar).GeldDoorgeven(
                new(Guid.Parse(budget.Id), aan, input.Jaar, input.Bedrag, input.Omschrijving) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Trekt een doorgifte in die nog niet ontvangen is. Alleen voor de gever.</summary>
    public static async Task<DoorgifteIntrekkenPayload> DoorgifteIntrekken(DoorgifteIntrekkenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<DoorgifteRij>("Doorgifte", input.DoorgifteId) is not { } doorgifte)
            return new(null, Opdrachtgever.Onbekend("De doorgifte", "doorgifteId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<DoorgifteRij>(
            opdrachtgever.Van(doorgifte.Van).DoorgifteIntrekken(
                new(Guid.Parse(doorgifte.Budget), Guid.Parse(doorgifte.Id), input.Reden) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Maakt van doorgegeven geld een budget van de ontvanger. Alleen voor de ontvanger.</summary>
    public static async Task<DoorgifteOntvangenPayload> DoorgifteOntvangen(DoorgifteOntvangenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<DoorgifteRij>("Doorgifte", input.DoorgifteId) is not { } doorgifte)
            return new(null, Opdrachtgever.Onbekend("De doorgifte", "doorgifteId"));
        if (await opdrachtgever.DelingAsync(input.Zichtbaarheid ?? Zichtbaarheid.Intern, input.Netwerken) is not { } deling)
            return new(null, Opdrachtgever.Onbekend("Het netwerk", "netwerken"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<BudgetRij>(
            opdrachtgever.Van(doorgifte.Aan).DoorgifteOntvangen(
                new(Guid.Parse(doorgifte.Budget), Guid.Parse(doorgifte.Id), input.Omschrijving, input.Van, input.Tot, deling)
                {
                    VerzoekId = input.VerzoekId,
                }));
        return new(rij is null ? null : new(rij), fouten);
    }
}
