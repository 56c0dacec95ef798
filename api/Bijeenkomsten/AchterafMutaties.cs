using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Bijeenkomsten;

namespace Regionetwerk.Api.Bijeenkomsten;

/// <summary>Leg vast wie er waren; wat u eerder vastlegde, geldt niet meer.</summary>
/// <param name="BijeenkomstId">Uw bijeenkomst.</param>
/// <param name="Aanwezig">De aanmeldingen van wie er was.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record AanwezigheidVastleggenInput(
    [property: ID] string BijeenkomstId, [property: ID] IReadOnlyList<string> Aanwezig, [property: ID] string? VerzoekId);

/// <summary>Wat er van het vastleggen kwam.</summary>
/// <param name="Bijeenkomst">De bijeenkomst; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record AanwezigheidVastleggenPayload(Bijeenkomst? Bijeenkomst, IReadOnlyList<IFout> Fouten);

/// <summary>Een verwijzing om verder te lezen.</summary>
/// <param name="Naam">Wat er te lezen is.</param>
/// <param name="Adres">Waar, met https; leeg wanneer dat niet bekend is.</param>
public sealed record VerwijzingInput(string Naam, string? Adres);

/// <summary>Publiceer wat er na de bijeenkomst is opgeschreven, of een betere notitie in plaats van de vorige.</summary>
/// <param name="BijeenkomstId">Uw bijeenkomst.</param>
/// <param name="Samenvatting">Ten hoogste 10.000 tekens.</param>
/// <param name="Tips">Elk op één regel, ten hoogste 50.</param>
/// <param name="Links">Om verder te lezen, ten hoogste 50.</param>
/// <param name="Voor">Wie haar mag lezen.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record NotitiePublicerenInput(
    [property: ID] string BijeenkomstId,
    string Samenvatting,
    IReadOnlyList<string>? Tips,
    IReadOnlyList<VerwijzingInput>? Links,
    NotitieVoor Voor,
    [property: ID] string? VerzoekId);

/// <summary>Wat er van het publiceren kwam.</summary>
/// <param name="Bijeenkomst">De bijeenkomst; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record NotitiePublicerenPayload(Bijeenkomst? Bijeenkomst, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten na een bijeenkomst, voor wie haar hield.</summary>
[MutationType, Authorize]
public static class AchterafMutaties
{
    /// <summary>Legt vast wie er waren, vanaf het begin van de bijeenkomst.</summary>
    public static async Task<AanwezigheidVastleggenPayload> AanwezigheidVastleggen(AanwezigheidVastleggenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<BijeenkomstRij>("Bijeenkomst", input.BijeenkomstId) is not { } bijeenkomst)
            return new(null, Opdrachtgever.Onbekend("De bijeenkomst", "bijeenkomstId"));
        Guid?[] aanwezig = [.. input.Aanwezig.Select(id => Sleutel.GuidVan("Aanmelding", id))];
        if (aanwezig.Contains(null))
            return new(null, Opdrachtgever.Onbekend("Een van de aanmeldingen", "aanwezig"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<BijeenkomstRij>(opdrachtgever.Van(bijeenkomst.Eigenaar).AanwezigheidVastleggen(
            new(Guid.Parse(bijeenkomst.Id), [.. aanwezig.OfType<Guid>()]) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Publiceert de notitie. De eerste keer krijgt wie was aangemeld haar per e-mail.</summary>
    public static async Task<NotitiePublicerenPayload> NotitiePubliceren(NotitiePublicerenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<BijeenkomstRij>("Bijeenkomst", input.BijeenkomstId) is not { } bijeenkomst)
            return new(null, Opdrachtgever.Onbekend("De bijeenkomst", "bijeenkomstId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<BijeenkomstRij>(opdrachtgever.Van(bijeenkomst.Eigenaar).NotitiePubliceren(
            new(
                Guid.Parse(bijeenkomst.Id),
                input.Samenvatting,
                Opdrachtgever.Lijst(input.Tips),
                [.. (input.Links ?? []).Select(link => new VerderLezen(link.Naam, link.Adres))],
                input.Voor)
            { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }
}
