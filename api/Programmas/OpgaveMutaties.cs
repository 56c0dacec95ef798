using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Api.Programmas;

/// <summary>Geef op wat een ander volgens u voor uw programma betaalt.</summary>
/// <param name="ProgrammaId">Uw programma.</param>
/// <param name="Betaler">Sleutel van de organisatie die betaalt: gemeentecode, schoolcode of slug.</param>
/// <param name="Bron">Waar haar geld vandaan komt.</param>
/// <param name="Jaar">Kalenderjaar, waarin het programma loopt.</param>
/// <param name="Bedrag">Voor dat jaar.</param>
/// <param name="Tijdelijk">Of het geld afloopt; standaard zoals het van deze bron te verwachten is.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record FinancieringOpgevenInput(
    [property: ID] string ProgrammaId, string Betaler, Bron Bron, int Jaar, Bedrag Bedrag, bool? Tijdelijk, [property: ID] string? VerzoekId);

/// <summary>Wat er van het opgeven kwam.</summary>
/// <param name="Opgave">De opgave; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record FinancieringOpgevenPayload(Opgave? Opgave, IReadOnlyList<IFout> Fouten);

/// <summary>Verhoog of verlaag een opgave, met de reden; 0 trekt haar in.</summary>
public sealed record OpgaveWijzigenInput([property: ID] string OpgaveId, Bedrag Bedrag, string Reden, [property: ID] string? VerzoekId);

/// <inheritdoc cref="FinancieringOpgevenPayload"/>
public sealed record OpgaveWijzigenPayload(Opgave? Opgave, IReadOnlyList<IFout> Fouten);

/// <summary>Leg vast hoeveel voltijdsplaatsen een functie in een jaar heeft.</summary>
/// <param name="ProgrammaId">Uw programma.</param>
/// <param name="Functie">Zoals brugfunctionaris, ouderbegeleider of buurtmoeder; wordt als slug bewaard.</param>
/// <param name="Jaar">Kalenderjaar, waarin het programma loopt.</param>
/// <param name="Fte">Ten hoogste 10.000, met ten hoogste twee decimalen; leeg trekt in wat er stond.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record FteVastleggenInput(
    [property: ID] string ProgrammaId, string Functie, int Jaar, double? Fte, [property: ID] string? VerzoekId);

/// <summary>Wat er van het vastleggen kwam.</summary>
/// <param name="Programma">Het programma; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record FteVastleggenPayload(Programma? Programma, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over wat een programma opgeeft.</summary>
[MutationType, Authorize]
public static class OpgaveMutaties
{
    // Ver buiten wat mag, en binnen wat een decimaal getal kan zijn.
    private const double MeesteFte = 1e9;

    /// <summary>Geeft op wat een ander volgens u voor uw programma betaalt. Het wijkt zodra die ander het zelf vastlegt en dat deelt.</summary>
    public static async Task<FinancieringOpgevenPayload> FinancieringOpgeven(FinancieringOpgevenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<ProgrammaRij>("Programma", input.ProgrammaId) is not { } programma)
            return new(null, Opdrachtgever.Onbekend("Het programma", "programmaId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<OpgaveBijEigenaar>(
            opdrachtgever.Van(programma.Eigenaar).FinancieringOpgeven(
                new(Guid.Parse(programma.Id), input.Betaler, input.Bron, input.Jaar, input.Bedrag, input.Tijdelijk) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij.Opgave), fouten);
    }

    /// <summary>Verhoogt of verlaagt een opgave, met de reden. Ook wanneer zij voor uzelf al wijkt: anderen zien haar misschien nog.</summary>
    public static async Task<OpgaveWijzigenPayload> OpgaveWijzigen(OpgaveWijzigenInput input, Opdrachtgever opdrachtgever)
    {
        var opgave = await opdrachtgever.ZoekAsync<OpgaveRij>("Opgave", input.OpgaveId)
            ?? (await opdrachtgever.ZoekAsync<OpgaveBijEigenaar>("Opgave", input.OpgaveId))?.Opgave;
        if (opgave is null)
            return new(null, Opdrachtgever.Onbekend("De opgave", "opgaveId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<OpgaveBijEigenaar>(
            opdrachtgever.Van(opgave.Eigenaar).OpgaveWijzigen(
                new(Guid.Parse(opgave.Programma), Guid.Parse(opgave.Id), input.Bedrag, input.Reden) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij.Opgave), fouten);
    }

    /// <summary>Legt vast hoeveel voltijdsplaatsen een functie in een jaar in uw programma heeft.</summary>
    public static async Task<FteVastleggenPayload> FteVastleggen(FteVastleggenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<ProgrammaRij>("Programma", input.ProgrammaId) is not { } programma)
            return new(null, Opdrachtgever.Onbekend("Het programma", "programmaId"));
        var fte = input.Fte is { } gegeven ? (decimal?)Math.Clamp(gegeven, -MeesteFte, MeesteFte) : null;
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<ProgrammaRij>(
            opdrachtgever.Van(programma.Eigenaar).FteVastleggen(
                new(Guid.Parse(programma.Id), input.Functie, input.Jaar, fte) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }
}
