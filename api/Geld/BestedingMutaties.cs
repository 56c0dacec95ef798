using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Boek een uitgave op een financiering.</summary>
public sealed record BestedingBoekenInput(
    [property: ID] string FinancieringId, DateOnly Datum, Bedrag Bedrag, string Omschrijving, [property: ID] string? VerzoekId);

/// <summary>Wat er van het boeken kwam.</summary>
/// <param name="Besteding">De besteding; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record BestedingBoekenPayload(Besteding? Besteding, IReadOnlyList<IFout> Fouten);

/// <summary>Draai een besteding terug; de boeking zelf blijft staan.</summary>
public sealed record BestedingTerugboekenInput([property: ID] string BestedingId, string Reden, [property: ID] string? VerzoekId);

/// <inheritdoc cref="BestedingBoekenPayload"/>
public sealed record BestedingTerugboekenPayload(Besteding? Besteding, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over bestedingen.</summary>
[MutationType, Authorize]
public static class BestedingMutaties
{
    /// <summary>Boekt een uitgave op een financiering.</summary>
    public static async Task<BestedingBoekenPayload> BestedingBoeken(
        BestedingBoekenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<FinancieringRij>("Financiering", input.FinancieringId) is not { } financiering)
            return new(null, Opdrachtgever.Onbekend("De financiering", "financieringId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<BestedingRij>(
            opdrachtgever.Van(financiering.Eigenaar).BestedingBoeken(
                new(Guid.Parse(financiering.Budget), Guid.Parse(financiering.Id), input.Datum, input.Bedrag, input.Omschrijving)
                {
                    VerzoekId = input.VerzoekId,
                }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Draait een besteding terug; de boeking zelf blijft staan.</summary>
    public static async Task<BestedingTerugboekenPayload> BestedingTerugboeken(
        BestedingTerugboekenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<BestedingRij>("Besteding", input.BestedingId) is not { } besteding)
            return new(null, Opdrachtgever.Onbekend("De besteding", "bestedingId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<BestedingRij>(
            opdrachtgever.Van(besteding.Eigenaar).BestedingTerugboeken(
                new(Guid.Parse(besteding.Budget), Guid.Parse(besteding.Id), input.Reden) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }
}
