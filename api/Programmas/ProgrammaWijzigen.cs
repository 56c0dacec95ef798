using System.Collections.Immutable;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.GraphQL;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Api.Programmas;

/// <summary>Wijzig een programma. Wat u weglaat, blijft zoals het was; null maakt leeg wat leeg mag zijn.</summary>
/// <param name="ProgrammaId">Uw programma.</param>
/// <param name="Naam">Ten hoogste 200 tekens.</param>
/// <param name="Aanpak">De aanpak die wordt uitgevoerd; null voor een eigen programma.</param>
/// <param name="Van">Eerste dag.</param>
/// <param name="Tot">Laatste dag, die dag meegerekend; null: zonder einde.</param>
/// <param name="LeeftijdVan">Jongste leeftijd van de doelgroep in jaren; null is onbekend.</param>
/// <param name="LeeftijdTot">Oudste leeftijd, die meegerekend; null is onbekend.</param>
/// <param name="DirectVve">Het programma heeft een directe relatie met vve; u oordeelt dat namens uw organisatie.</param>
/// <param name="VveBeoordeeldDoor">De functie van wie dat oordeelt; nodig wanneer die relatie er nu bij komt.</param>
/// <param name="Sectoren">Soorten onderwijs of opvang.</param>
/// <param name="Omschrijving">In woorden, ten hoogste 2000 tekens.</param>
/// <param name="Doel">Wat het programma wil bereiken, ten hoogste 2000 tekens.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record ProgrammaWijzigenInput(
    [property: ID] string ProgrammaId,
    string? Naam,
    DateOnly? Van,
    bool? DirectVve,
    [property: ID] string? VerzoekId,
    Optional<string?> Aanpak = default,
    Optional<DateOnly?> Tot = default,
    Optional<int?> LeeftijdVan = default,
    Optional<int?> LeeftijdTot = default,
    Optional<string?> VveBeoordeeldDoor = default,
    Optional<IReadOnlyList<Sector>?> Sectoren = default,
    Optional<string?> Omschrijving = default,
    Optional<string?> Doel = default);

/// <summary>Wat er van het wijzigen kwam.</summary>
/// <param name="Programma">Het programma; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record ProgrammaWijzigenPayload(Programma? Programma, IReadOnlyList<IFout> Fouten);

/// <summary>Programma's wijzigen.</summary>
[MutationType, Authorize]
public static class ProgrammaWijzigenMutatie
{
    /// <summary>Wijzigt een programma. Geld dat er daarna niet meer bij past, wordt STRIJDIG.</summary>
    public static async Task<ProgrammaWijzigenPayload> ProgrammaWijzigen(ProgrammaWijzigenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<ProgrammaRij>("Programma", input.ProgrammaId) is not { } programma)
            return new(null, Opdrachtgever.Onbekend("Het programma", "programmaId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<ProgrammaRij>(opdrachtgever.Van(programma.Eigenaar).ProgrammaWijzigen(
            new(
                Guid.Parse(programma.Id),
                Gewist(input),
                input.Naam,
                input.Aanpak.Value,
                input.Van,
                input.Tot.Value,
                input.LeeftijdVan.Value,
                input.LeeftijdTot.Value,
                input.DirectVve,
                input.VveBeoordeeldDoor.Value,
                input.Sectoren.HasValue ? Opdrachtgever.Lijst(input.Sectoren.Value) : null,
                input.Omschrijving.Value,
                input.Doel.Value)
            { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    private static ImmutableArray<ProgrammaVeld> Gewist(ProgrammaWijzigenInput input) =>
    [
        .. from veld in ((ProgrammaVeld Veld, IOptional Gegeven)[])
               [
                   (ProgrammaVeld.Aanpak, input.Aanpak),
                   (ProgrammaVeld.Tot, input.Tot),
                   (ProgrammaVeld.LeeftijdVan, input.LeeftijdVan),
                   (ProgrammaVeld.LeeftijdTot, input.LeeftijdTot),
                   (ProgrammaVeld.VveBeoordeeldDoor, input.VveBeoordeeldDoor),
                   (ProgrammaVeld.Omschrijving, input.Omschrijving),
                   (ProgrammaVeld.Doel, input.Doel),
               ]
           where veld.Gegeven is { HasValue: true, Value: null }
           select veld.Veld,
    ];
}
