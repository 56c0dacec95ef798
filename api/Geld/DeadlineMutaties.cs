using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Geld;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Leg vast op welke dag iets voor een budget af moet zijn.</summary>
/// <param name="BudgetId">Het budget.</param>
/// <param name="Soort">Waarvoor het is.</param>
/// <param name="Datum">De dag waarop het af moet zijn.</param>
/// <param name="Jaar">Over welk jaar het gaat; leeg wanneer het om het geheel gaat.</param>
/// <param name="Omschrijving">Wat er af moet, ten hoogste 2000 tekens.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record DeadlineVastleggenInput(
    [property: ID] string BudgetId, DeadlineSoort Soort, DateOnly Datum, int? Jaar, string Omschrijving, [property: ID] string? VerzoekId);

/// <summary>Wat er van de opdracht kwam.</summary>
/// <param name="Deadline">De deadline; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record DeadlineVastleggenPayload(Deadline? Deadline, IReadOnlyList<IFout> Fouten);

/// <summary>Meld dat af is wat af moest.</summary>
/// <param name="DeadlineId">De deadline.</param>
/// <param name="Op">De dag waarop het af was.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record DeadlineAfrondenInput([property: ID] string DeadlineId, DateOnly Op, [property: ID] string? VerzoekId);

/// <inheritdoc cref="DeadlineVastleggenPayload"/>
public sealed record DeadlineAfrondenPayload(Deadline? Deadline, IReadOnlyList<IFout> Fouten);

/// <summary>Meld dat een deadline niet meer geldt, met de reden.</summary>
public sealed record DeadlineVervallenInput([property: ID] string DeadlineId, string Reden, [property: ID] string? VerzoekId);

/// <inheritdoc cref="DeadlineVastleggenPayload"/>
public sealed record DeadlineVervallenPayload(Deadline? Deadline, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over deadlines.</summary>
[MutationType, Authorize]
public static class DeadlineMutaties
{
    /// <summary>Legt vast op welke dag iets voor een budget af moet zijn.</summary>
    public static async Task<DeadlineVastleggenPayload> DeadlineVastleggen(DeadlineVastleggenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<BudgetRij>("Budget", input.BudgetId) is not { } budget)
            return new(null, Opdrachtgever.Onbekend("Het budget", "budgetId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<DeadlineRij>(
            opdrachtgever.Van(budget.Eigenaar).DeadlineVastleggen(
                new(Guid.Parse(budget.Id), input.Soort, input.Datum, input.Jaar, input.Omschrijving) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Meldt dat af is wat af moest.</summary>
    public static async Task<DeadlineAfrondenPayload> DeadlineAfronden(DeadlineAfrondenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<DeadlineRij>("Deadline", input.DeadlineId) is not { } deadline)
            return new(null, Opdrachtgever.Onbekend("De deadline", "deadlineId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<DeadlineRij>(
            opdrachtgever.Van(deadline.Eigenaar).DeadlineAfronden(
                new(Guid.Parse(deadline.Budget), Guid.Parse(deadline.Id), input.Op) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Meldt dat een deadline niet meer geldt, met de reden.</summary>
    public static async Task<DeadlineVervallenPayload> DeadlineVervallen(DeadlineVervallenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<DeadlineRij>("Deadline", input.DeadlineId) is not { } deadline)
            return new(null, Opdrachtgever.Onbekend("De deadline", "deadlineId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<DeadlineRij>(
            opdrachtgever.Van(deadline.Eigenaar).DeadlineVervallen(
                new(Guid.Parse(deadline.Budget), Guid.Parse(deadline.Id), input.Reden) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }
}
