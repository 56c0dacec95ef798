using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Api.Programmas;

/// <summary>Een nieuw programma.</summary>
/// <param name="Eigenaar">Sleutel van de organisatie: gemeentecode, schoolcode of slug.</param>
/// <param name="Naam">Ten hoogste 200 tekens.</param>
/// <param name="Aanpak">De aanpak die wordt uitgevoerd; leeg voor een eigen programma.</param>
/// <param name="Gemeente">Waar het loopt; standaard de gemeente van de eigenaar.</param>
/// <param name="Van">Eerste dag.</param>
/// <param name="Tot">Laatste dag, die dag meegerekend; leeg: zonder einde.</param>
/// <param name="LeeftijdVan">Jongste leeftijd van de doelgroep in jaren.</param>
/// <param name="LeeftijdTot">Oudste leeftijd, die meegerekend.</param>
/// <param name="DirectVve">Het programma heeft een directe relatie met vve; u oordeelt dat namens uw organisatie.</param>
/// <param name="Sectoren">Soorten onderwijs of opvang.</param>
/// <param name="Zichtbaarheid">Wie het programma mag lezen.</param>
/// <param name="VveBeoordeeldDoor">De functie van wie dat oordeelt.</param>
/// <param name="Omschrijving">In woorden, ten hoogste 2000 tekens.</param>
/// <param name="Doel">Wat het programma wil bereiken, ten hoogste 2000 tekens.</param>
/// <param name="Netwerken">Voor welke netwerken, bij zichtbaarheid NETWERK.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record ProgrammaVastleggenInput(
    string Eigenaar,
    string Naam,
    string? Aanpak,
    string? Gemeente,
    DateOnly Van,
    DateOnly? Tot,
    int? LeeftijdVan,
    int? LeeftijdTot,
    IReadOnlyList<Sector>? Sectoren,
    [property: ID] IReadOnlyList<string>? Netwerken,
    [property: ID] string? VerzoekId,
    bool? DirectVve = false,
    Zichtbaarheid? Zichtbaarheid = Zichtbaarheid.Intern,
    string? VveBeoordeeldDoor = null,
    string? Omschrijving = null,
    string? Doel = null);

/// <summary>Wat er van het vastleggen kwam.</summary>
/// <param name="Programma">Het programma; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record ProgrammaVastleggenPayload(Programma? Programma, IReadOnlyList<IFout> Fouten);

/// <summary>Laat een andere organisatie toe als betaler van uw programma.</summary>
/// <param name="ProgrammaId">Uw programma.</param>
/// <param name="Betaler">Sleutel van de organisatie die mag betalen.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record BetalerToelatenInput([property: ID] string ProgrammaId, string Betaler, [property: ID] string? VerzoekId);

/// <inheritdoc cref="ProgrammaVastleggenPayload"/>
public sealed record BetalerToelatenPayload(Programma? Programma, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over programma's.</summary>
[MutationType, Authorize]
public static class ProgrammaMutaties
{
    /// <summary>Legt een programma vast.</summary>
    public static async Task<ProgrammaVastleggenPayload> ProgrammaVastleggen(
        ProgrammaVastleggenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.EigenaarAsync(input.Eigenaar) is not { } eigenaar)
            return new(null, Opdrachtgever.Onbekend("De eigenaar", "eigenaar"));
        if (await opdrachtgever.DelingAsync(input.Zichtbaarheid ?? Zichtbaarheid.Intern, input.Netwerken) is not { } deling)
            return new(null, Opdrachtgever.Onbekend("Het netwerk", "netwerken"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<ProgrammaRij>(
            opdrachtgever.Van(eigenaar).ProgrammaVastleggen(new(
                input.Naam,
                input.Aanpak,
                input.Gemeente,
                input.Van,
                input.Tot,
                input.LeeftijdVan,
                input.LeeftijdTot,
                input.DirectVve ?? false,
                Opdrachtgever.Lijst(input.Sectoren),
                deling,
                VveBeoordeeldDoor: input.VveBeoordeeldDoor,
                Omschrijving: input.Omschrijving,
                Doel: input.Doel)
            { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Laat een andere organisatie toe als betaler van een eigen programma.</summary>
    public static async Task<BetalerToelatenPayload> BetalerToelaten(
        BetalerToelatenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<ProgrammaRij>("Programma", input.ProgrammaId) is not { } programma)
            return new(null, Opdrachtgever.Onbekend("Het programma", "programmaId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<ProgrammaRij>(
            opdrachtgever.Van(programma.Eigenaar).BetalerToelaten(
                new(Guid.Parse(programma.Id), input.Betaler) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }
}
