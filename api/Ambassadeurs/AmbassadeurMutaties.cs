using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Ambassadeurs;
using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Netwerken;

namespace Regionetwerk.Api.Ambassadeurs;

/// <summary>Maak van een contact een ambassadeur.</summary>
/// <param name="NetwerkId">Het netwerk van ambassadeurs; uw organisatie is er lid van.</param>
/// <param name="ContactId">Een contact van uw organisatie of van een van haar scholen.</param>
/// <param name="Functie">Korte aanduiding zonder naam, zoals «Schoolleider». Te zien voor alle deelnemers.</param>
/// <param name="Sectoren">De soorten onderwijs of opvang waar de ambassadeur in werkt; ten minste één.</param>
/// <param name="Gemeente">Code van de standplaats.</param>
/// <param name="Themas">Waar de ambassadeur iets van weet; ten minste één.</param>
/// <param name="UrenPerMaand">Van 1 tot en met 160.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record AmbassadeurAanmeldenInput(
    [property: ID] string NetwerkId,
    [property: ID] string ContactId,
    string Functie,
    IReadOnlyList<Sector> Sectoren,
    string Gemeente,
    IReadOnlyList<AmbassadeurThema> Themas,
    int UrenPerMaand,
    [property: ID] string? VerzoekId);

/// <summary>Wat er van de opdracht kwam.</summary>
/// <param name="Ambassadeur">De ambassadeur; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record AmbassadeurAanmeldenPayload(Ambassadeur? Ambassadeur, IReadOnlyList<IFout> Fouten);

/// <summary>Wijzig wat een ambassadeur kan en hoeveel tijd er is. Minder uren dan er al geboekt zijn mag: er komt dan niets bij.</summary>
public sealed record AmbassadeurWijzigenInput(
    [property: ID] string AmbassadeurId,
    string Functie,
    IReadOnlyList<Sector> Sectoren,
    string Gemeente,
    IReadOnlyList<AmbassadeurThema> Themas,
    int UrenPerMaand,
    [property: ID] string? VerzoekId);

/// <inheritdoc cref="AmbassadeurAanmeldenPayload"/>
public sealed record AmbassadeurWijzigenPayload(Ambassadeur? Ambassadeur, IReadOnlyList<IFout> Fouten);

/// <summary>Dagen waarop een ambassadeur er niet is.</summary>
/// <param name="Van">De eerste dag.</param>
/// <param name="Tot">De laatste dag.</param>
public sealed record AmbassadeurPeriodeInput(DateOnly Van, DateOnly Tot);

/// <summary>Meld wanneer een ambassadeur er niet is.</summary>
/// <param name="AmbassadeurId">De ambassadeur.</param>
/// <param name="Perioden">Alle perioden, ten hoogste 20. Zij vervangen wat eerder gemeld werd; leeg betekent: altijd aanwezig.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record AmbassadeurAfwezigInput(
    [property: ID] string AmbassadeurId, IReadOnlyList<AmbassadeurPeriodeInput> Perioden, [property: ID] string? VerzoekId);

/// <inheritdoc cref="AmbassadeurAanmeldenPayload"/>
public sealed record AmbassadeurAfwezigPayload(Ambassadeur? Ambassadeur, IReadOnlyList<IFout> Fouten);

/// <summary>Meld dat dit contact geen ambassadeur meer is.</summary>
public sealed record AmbassadeurAfmeldenInput([property: ID] string AmbassadeurId, [property: ID] string? VerzoekId);

/// <inheritdoc cref="AmbassadeurAanmeldenPayload"/>
public sealed record AmbassadeurAfmeldenPayload(Ambassadeur? Ambassadeur, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over ambassadeurs, voor de organisatie die de persoon heeft.</summary>
[MutationType, Authorize]
public static class AmbassadeurMutaties
{
    /// <summary>Maakt van een contact een ambassadeur in een netwerk waar uw organisatie lid van is.</summary>
    public static async Task<AmbassadeurAanmeldenPayload> AmbassadeurAanmelden(AmbassadeurAanmeldenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<ContactRij>("Contact", input.ContactId) is not { } contact)
            return new(null, Opdrachtgever.Onbekend("Het contact", "contactId"));
        if (await opdrachtgever.ZoekAsync<NetwerkRij>("Netwerk", input.NetwerkId) is not { } netwerk)
            return new(null, WeigeringFout.Lijst([AmbassadeurWeigeringen.NetwerkOnbekend]));
        var profiel = new AmbassadeurProfiel(
            input.Functie, Opdrachtgever.Lijst(input.Sectoren), input.Gemeente, Opdrachtgever.Lijst(input.Themas), input.UrenPerMaand);
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<AmbassadeurRij>(opdrachtgever.Van(contact.Eigenaar).AmbassadeurAanmelden(
            new(netwerk.Slug, Guid.Parse(contact.Id), profiel) { VerzoekId = input.VerzoekId }));
        return new(Zie(rij), fouten);
    }

    /// <summary>Wijzigt wat een ambassadeur kan en hoeveel tijd er is.</summary>
    public static async Task<AmbassadeurWijzigenPayload> AmbassadeurWijzigen(
        AmbassadeurWijzigenInput input, Opdrachtgever opdrachtgever)
    {
        var profiel = new AmbassadeurProfiel(
            input.Functie, Opdrachtgever.Lijst(input.Sectoren), input.Gemeente, Opdrachtgever.Lijst(input.Themas), input.UrenPerMaand);
        var (rij, fouten) = await Op(input.AmbassadeurId, opdrachtgever, (actor, id) =>
            actor.AmbassadeurWijzigen(new(id, profiel) { VerzoekId = input.VerzoekId }));
        return new(Zie(rij), fouten);
    }

    /// <summary>Meldt wanneer een ambassadeur er niet is.</summary>
    public static async Task<AmbassadeurAfwezigPayload> AmbassadeurAfwezig(AmbassadeurAfwezigInput input, Opdrachtgever opdrachtgever)
    {
        var (rij, fouten) = await Op(input.AmbassadeurId, opdrachtgever, (actor, id) => actor.AmbassadeurAfwezig(
            new(id, [.. input.Perioden.Select(periode => new Afwezigheid(periode.Van, periode.Tot))]) { VerzoekId = input.VerzoekId }));
        return new(Zie(rij), fouten);
    }

    /// <summary>Meldt dat dit contact geen ambassadeur meer is. Wat gepland is, blijft gepland tot u het afzegt.</summary>
    public static async Task<AmbassadeurAfmeldenPayload> AmbassadeurAfmelden(AmbassadeurAfmeldenInput input, Opdrachtgever opdrachtgever)
    {
        var (rij, fouten) = await Op(input.AmbassadeurId, opdrachtgever, (actor, id) =>
            actor.AmbassadeurAfmelden(new(id) { VerzoekId = input.VerzoekId }));
        return new(Zie(rij), fouten);
    }

    // Wie de ambassadeur ziet zonder voor haar organisatie te handelen, mag dit niet; wie dat is, weet hij niet.
    private static async Task<(AmbassadeurRij? Rij, IReadOnlyList<IFout> Fouten)> Op(
        string ambassadeurId, Opdrachtgever opdrachtgever, Func<Grains.Eigenaren.IEigenaarGrain, Guid, Task<Uitkomst>> opdracht)
    {
        if (await opdrachtgever.ZoekAsync<AmbassadeurRij>("Ambassadeur", ambassadeurId) is null)
            return (null, WeigeringFout.Lijst([AmbassadeurWeigeringen.Onbekend]));
        if (await opdrachtgever.ZoekAsync<AmbassadeurBijEigenaar>("Ambassadeur", ambassadeurId) is not { } eigen)
            throw new Grains.Toegang.GeenToegangException(aangemeld: true);
        return await opdrachtgever.UitkomstAsync<AmbassadeurRij>(opdracht(opdrachtgever.Van(eigen.Eigenaar), Guid.Parse(eigen.Rij.Id)));
    }

    private static Ambassadeur? Zie(AmbassadeurRij? rij) => rij is null ? null : new(rij);
}
