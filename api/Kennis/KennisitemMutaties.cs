using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Kennis;

namespace Regionetwerk.Api.Kennis;

/// <summary>Een nieuw kennisitem.</summary>
/// <param name="Eigenaar">Sleutel van de organisatie: gemeentecode, schoolcode of slug.</param>
/// <param name="Soort">Wat voor kennis het is.</param>
/// <param name="Titel">Ten hoogste 200 tekens.</param>
/// <param name="Samenvatting">In woorden, ten hoogste 2000 tekens.</param>
/// <param name="Link">Waar het staat; begint met https:// of http://.</param>
/// <param name="Uitgever">Wie het uitgaf.</param>
/// <param name="Jaar">In welk jaar het verscheen.</param>
/// <param name="Themas">Waar het over gaat.</param>
/// <param name="Sectoren">Soorten onderwijs of opvang.</param>
/// <param name="Doelgroepen">Voor welke ouders.</param>
/// <param name="Gemeente">Code van de gemeente waar het over gaat.</param>
/// <param name="Aanpak">De aanpak waar het over gaat; wordt als slug bewaard.</param>
/// <param name="Kenmerk">Eigen vaste sleutel: kleine letters, cijfers en streepjes.</param>
/// <param name="Netwerken">Voor welke netwerken, bij zichtbaarheid NETWERK.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
/// <param name="Zichtbaarheid">Wie het kennisitem mag lezen.</param>
public sealed record KennisitemVastleggenInput(
    string Eigenaar,
    KennisSoort Soort,
    string Titel,
    string? Samenvatting,
    string? Link,
    string? Uitgever,
    int? Jaar,
    IReadOnlyList<KennisThema>? Themas,
    IReadOnlyList<Sector>? Sectoren,
    IReadOnlyList<Doelgroep>? Doelgroepen,
    string? Gemeente,
    string? Aanpak,
    string? Kenmerk,
    [property: ID] IReadOnlyList<string>? Netwerken,
    [property: ID] string? VerzoekId,
    Zichtbaarheid? Zichtbaarheid = Zichtbaarheid.Intern);

/// <summary>Wat er van het vastleggen kwam.</summary>
/// <param name="Kennisitem">Het kennisitem; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record KennisitemVastleggenPayload(Kennisitem? Kennisitem, IReadOnlyList<IFout> Fouten);

/// <summary>Trek een kennisitem in.</summary>
public sealed record KennisitemIntrekkenInput([property: ID] string KennisitemId, [property: ID] string? VerzoekId);

/// <summary>Wat er van het intrekken kwam.</summary>
/// <param name="Ingetrokken">Waar wanneer het er niet meer is.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record KennisitemIntrekkenPayload(bool Ingetrokken, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over kennisitems.</summary>
[MutationType, Authorize]
public static class KennisitemMutaties
{
    /// <summary>Legt een kennisitem vast.</summary>
    public static async Task<KennisitemVastleggenPayload> KennisitemVastleggen(KennisitemVastleggenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.EigenaarAsync(input.Eigenaar) is not { } eigenaar)
            return new(null, Opdrachtgever.Onbekend("De eigenaar", "eigenaar"));
        if (await opdrachtgever.DelingAsync(input.Zichtbaarheid ?? Zichtbaarheid.Intern, input.Netwerken) is not { } deling)
            return new(null, Opdrachtgever.Onbekend("Het netwerk", "netwerken"));
        var inhoud = new KennisInhoud(
            input.Soort,
            input.Titel,
            input.Link,
            input.Uitgever,
            input.Jaar,
            Opdrachtgever.Lijst(input.Themas),
            Opdrachtgever.Lijst(input.Sectoren),
            Opdrachtgever.Lijst(input.Doelgroepen),
            input.Gemeente,
            input.Aanpak);
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<KennisitemRij>(
            opdrachtgever.Van(eigenaar).KennisitemVastleggen(new(inhoud, input.Samenvatting, deling, input.Kenmerk) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Trekt een kennisitem in: het is er voor niemand meer, en de samenvatting wordt gewist.</summary>
    public static async Task<KennisitemIntrekkenPayload> KennisitemIntrekken(KennisitemIntrekkenInput input, Opdrachtgever opdrachtgever)
    {
        var kennisitem = await opdrachtgever.ZoekAsync<KennisitemRij>("Kennisitem", input.KennisitemId)
            ?? (await opdrachtgever.ZoekAsync<KennisitemBijEigenaar>("Kennisitem", input.KennisitemId))?.Item;
        if (kennisitem is null)
            return new(false, Opdrachtgever.Onbekend("Het kennisitem", "kennisitemId"));
        var uitkomst = await opdrachtgever.Van(kennisitem.Eigenaar).KennisitemIntrekken(new(Guid.Parse(kennisitem.Id)) { VerzoekId = input.VerzoekId });
        return uitkomst.Sleutel is not null ? new(true, []) : new(false, WeigeringFout.Lijst(uitkomst.Weigeringen));
    }
}
