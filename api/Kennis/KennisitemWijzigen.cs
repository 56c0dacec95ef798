using System.Collections.Immutable;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.GraphQL;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Kennis;

namespace Regionetwerk.Api.Kennis;

/// <summary>Wijzig een kennisitem. Wat u weglaat, blijft zoals het was; null maakt leeg wat leeg mag zijn.</summary>
/// <param name="KennisitemId">Uw kennisitem.</param>
/// <param name="Soort">Wat voor kennis het is.</param>
/// <param name="Titel">Ten hoogste 200 tekens.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
/// <param name="Samenvatting">In woorden, ten hoogste 2000 tekens.</param>
/// <param name="Link">Waar het staat; begint met https:// of http://.</param>
/// <param name="Uitgever">Wie het uitgaf.</param>
/// <param name="Jaar">In welk jaar het verscheen.</param>
/// <param name="Themas">Waar het over gaat.</param>
/// <param name="Sectoren">Soorten onderwijs of opvang.</param>
/// <param name="Doelgroepen">Voor welke ouders.</param>
/// <param name="Gemeente">Code van de gemeente waar het over gaat.</param>
/// <param name="Aanpak">De aanpak waar het over gaat; wordt als slug bewaard.</param>
public sealed record KennisitemWijzigenInput(
    [property: ID] string KennisitemId,
    KennisSoort? Soort,
    string? Titel,
    [property: ID] string? VerzoekId,
    Optional<string?> Samenvatting = default,
    Optional<string?> Link = default,
    Optional<string?> Uitgever = default,
    Optional<int?> Jaar = default,
    Optional<IReadOnlyList<KennisThema>?> Themas = default,
    Optional<IReadOnlyList<Sector>?> Sectoren = default,
    Optional<IReadOnlyList<Doelgroep>?> Doelgroepen = default,
    Optional<string?> Gemeente = default,
    Optional<string?> Aanpak = default);

/// <inheritdoc cref="KennisitemVastleggenPayload"/>
public sealed record KennisitemWijzigenPayload(Kennisitem? Kennisitem, IReadOnlyList<IFout> Fouten);

/// <summary>Kennisitems wijzigen.</summary>
[MutationType, Authorize]
public static class KennisitemWijzigenMutatie
{
    /// <summary>Wijzigt een kennisitem.</summary>
    public static async Task<KennisitemWijzigenPayload> KennisitemWijzigen(KennisitemWijzigenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<KennisitemRij>("Kennisitem", input.KennisitemId) is not { } kennisitem)
            return new(null, Opdrachtgever.Onbekend("Het kennisitem", "kennisitemId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<KennisitemRij>(opdrachtgever.Van(kennisitem.Eigenaar).KennisitemWijzigen(
            new(
                Guid.Parse(kennisitem.Id),
                Gewist(input),
                input.Soort,
                input.Titel,
                input.Samenvatting.Value,
                input.Link.Value,
                input.Uitgever.Value,
                input.Jaar.Value,
                Lijst(input.Themas),
                Lijst(input.Sectoren),
                Lijst(input.Doelgroepen),
                input.Gemeente.Value,
                input.Aanpak.Value)
            { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    private static ImmutableArray<T>? Lijst<T>(Optional<IReadOnlyList<T>?> gegeven) =>
        gegeven.HasValue ? Opdrachtgever.Lijst(gegeven.Value) : null;

    private static ImmutableArray<KennisVeld> Gewist(KennisitemWijzigenInput input) =>
    [
        .. from veld in ((KennisVeld Veld, IOptional Gegeven)[])
               [
                   (KennisVeld.Samenvatting, input.Samenvatting),
                   (KennisVeld.Link, input.Link),
                   (KennisVeld.Uitgever, input.Uitgever),
                   (KennisVeld.Jaar, input.Jaar),
                   (KennisVeld.Gemeente, input.Gemeente),
                   (KennisVeld.Aanpak, input.Aanpak),
               ]
           where veld.Gegeven is { HasValue: true, Value: null }
           select veld.Veld,
    ];
}
