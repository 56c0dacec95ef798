using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Kennis;

namespace Regionetwerk.Api.Kennis;

/// <summary>Reageer op een kennisitem dat u mag lezen. Anderen zien uw organisatie erbij, en geen persoon.</summary>
/// <param name="Eigenaar">Sleutel van uw organisatie: gemeentecode, schoolcode of slug.</param>
/// <param name="KennisitemId">Waarop u reageert.</param>
/// <param name="Tekst">Ten hoogste 2000 tekens.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record ReactiePlaatsenInput(string Eigenaar, [property: ID] string KennisitemId, string Tekst, [property: ID] string? VerzoekId);

/// <summary>Wat er van de opdracht kwam.</summary>
/// <param name="Reactie">De reactie; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record ReactiePlaatsenPayload(Reactie? Reactie, IReadOnlyList<IFout> Fouten);

/// <summary>Trek een eigen reactie in.</summary>
public sealed record ReactieIntrekkenInput([property: ID] string ReactieId, [property: ID] string? VerzoekId);

/// <inheritdoc cref="KennisitemIntrekkenPayload"/>
public sealed record ReactieIntrekkenPayload(bool Ingetrokken, IReadOnlyList<IFout> Fouten);

/// <summary>Verberg een reactie op uw kennisitem, met de reden. Wie haar schreef, ziet haar nog en leest de reden.</summary>
public sealed record ReactieVerbergenInput([property: ID] string ReactieId, string Reden, [property: ID] string? VerzoekId);

/// <inheritdoc cref="ReactiePlaatsenPayload"/>
public sealed record ReactieVerbergenPayload(Reactie? Reactie, IReadOnlyList<IFout> Fouten);

/// <summary>Toon een verborgen reactie op uw kennisitem weer.</summary>
public sealed record ReactieTonenInput([property: ID] string ReactieId, [property: ID] string? VerzoekId);

/// <inheritdoc cref="ReactiePlaatsenPayload"/>
public sealed record ReactieTonenPayload(Reactie? Reactie, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over reacties.</summary>
[MutationType, Authorize]
public static class ReactieMutaties
{
    /// <summary>Plaatst een reactie bij een kennisitem dat u mag lezen.</summary>
    public static async Task<ReactiePlaatsenPayload> ReactiePlaatsen(ReactiePlaatsenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.EigenaarAsync(input.Eigenaar) is not { } eigenaar)
            return new(null, Opdrachtgever.Onbekend("De eigenaar", "eigenaar"));
        if (await opdrachtgever.ZoekAsync<KennisitemRij>("Kennisitem", input.KennisitemId) is not { } kennisitem)
            return new(null, Opdrachtgever.Onbekend("Het kennisitem", "kennisitemId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<ReactieRij>(
            opdrachtgever.Van(eigenaar).ReactiePlaatsen(new(Guid.Parse(kennisitem.Id), input.Tekst) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Trekt een eigen reactie in; de tekst wordt gewist.</summary>
    public static async Task<ReactieIntrekkenPayload> ReactieIntrekken(ReactieIntrekkenInput input, Opdrachtgever opdrachtgever)
    {
        var reactie = await opdrachtgever.ZoekAsync<ReactieRij>("Reactie", input.ReactieId)
            ?? (await opdrachtgever.ZoekAsync<ReactieVanSchrijver>("Reactie", input.ReactieId))?.Reactie;
        if (reactie is null)
            return new(false, Opdrachtgever.Onbekend("De reactie", "reactieId"));
        var uitkomst = await opdrachtgever.Van(reactie.Eigenaar).ReactieIntrekken(
            new(Guid.Parse(reactie.Kennisitem), Guid.Parse(reactie.Id)) { VerzoekId = input.VerzoekId });
        return uitkomst.Sleutel is not null ? new(true, []) : new(false, WeigeringFout.Lijst(uitkomst.Weigeringen));
    }

    /// <summary>Verbergt een reactie op uw kennisitem, met de reden.</summary>
    public static async Task<ReactieVerbergenPayload> ReactieVerbergen(ReactieVerbergenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<ReactieRij>("Reactie", input.ReactieId) is not { } reactie)
            return new(null, Opdrachtgever.Onbekend("De reactie", "reactieId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<ReactieRij>(opdrachtgever.Van(reactie.VanWie).ReactieVerbergen(
            new(Guid.Parse(reactie.Kennisitem), reactie.Eigenaar, Guid.Parse(reactie.Id), input.Reden) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Toont een verborgen reactie op uw kennisitem weer.</summary>
    public static async Task<ReactieTonenPayload> ReactieTonen(ReactieTonenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<ReactieRij>("Reactie", input.ReactieId) is not { } reactie)
            return new(null, Opdrachtgever.Onbekend("De reactie", "reactieId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<ReactieRij>(opdrachtgever.Van(reactie.VanWie).ReactieTonen(
            new(Guid.Parse(reactie.Kennisitem), reactie.Eigenaar, Guid.Parse(reactie.Id)) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }
}
