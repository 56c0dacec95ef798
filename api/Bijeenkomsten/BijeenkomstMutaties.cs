using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Bijeenkomsten;

namespace Regionetwerk.Api.Bijeenkomsten;

/// <summary>Kondig een bijeenkomst aan.</summary>
/// <param name="Eigenaar">Sleutel van de organisatie: gemeentecode, schoolcode of slug.</param>
/// <param name="Inhoud">Wat er wordt aangekondigd.</param>
/// <param name="Netwerken">Voor welke netwerken, bij zichtbaarheid NETWERK.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
/// <param name="Zichtbaarheid">Wie de bijeenkomst mag zien en zich mag aanmelden.</param>
public sealed record BijeenkomstAankondigenInput(
    string Eigenaar,
    BijeenkomstInhoudInput Inhoud,
    [property: ID] IReadOnlyList<string>? Netwerken,
    [property: ID] string? VerzoekId,
    Zichtbaarheid? Zichtbaarheid = Zichtbaarheid.Intern);

/// <summary>Wat er van het aankondigen kwam.</summary>
/// <param name="Bijeenkomst">De bijeenkomst; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record BijeenkomstAankondigenPayload(Bijeenkomst? Bijeenkomst, IReadOnlyList<IFout> Fouten);

/// <summary>Vervang de hele aankondiging; wat u weglaat, is daarna leeg.</summary>
/// <param name="BijeenkomstId">Uw bijeenkomst.</param>
/// <param name="Inhoud">Wat er vanaf nu is aangekondigd.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
/// <param name="Melden">Schrijf wie is aangemeld of op de wachtlijst staat dat er iets veranderd is.</param>
public sealed record BijeenkomstWijzigenInput(
    [property: ID] string BijeenkomstId, BijeenkomstInhoudInput Inhoud, [property: ID] string? VerzoekId, bool? Melden = true);

/// <inheritdoc cref="BijeenkomstAankondigenPayload"/>
public sealed record BijeenkomstWijzigenPayload(Bijeenkomst? Bijeenkomst, IReadOnlyList<IFout> Fouten);

/// <summary>Laat een bijeenkomst niet doorgaan.</summary>
/// <param name="BijeenkomstId">Uw bijeenkomst.</param>
/// <param name="Reden">Waarom, ten hoogste 2000 tekens; wie de bijeenkomst ziet, leest dit.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record BijeenkomstAfgelastenInput([property: ID] string BijeenkomstId, string Reden, [property: ID] string? VerzoekId);

/// <inheritdoc cref="BijeenkomstAankondigenPayload"/>
public sealed record BijeenkomstAfgelastenPayload(Bijeenkomst? Bijeenkomst, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over bijeenkomsten, voor wie ze houdt.</summary>
[MutationType, Authorize]
public static class BijeenkomstMutaties
{
    /// <summary>Kondigt een bijeenkomst aan.</summary>
    public static async Task<BijeenkomstAankondigenPayload> BijeenkomstAankondigen(BijeenkomstAankondigenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.EigenaarAsync(input.Eigenaar) is not { } eigenaar)
            return new(null, Opdrachtgever.Onbekend("De eigenaar", "eigenaar"));
        if (await opdrachtgever.DelingAsync(input.Zichtbaarheid ?? Zichtbaarheid.Intern, input.Netwerken) is not { } deling)
            return new(null, Opdrachtgever.Onbekend("Het netwerk", "netwerken"));
        if (await input.Inhoud.InhoudAsync(opdrachtgever) is not { } inhoud)
            return new(null, Opdrachtgever.Onbekend("Het netwerk", "inhoud.netwerkId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<BijeenkomstRij>(
            opdrachtgever.Van(eigenaar).BijeenkomstAankondigen(new(inhoud, input.Inhoud.Teksten(), deling) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Vervangt de aankondiging. Komen er plaatsen bij, dan schuift de wachtlijst door.</summary>
    public static async Task<BijeenkomstWijzigenPayload> BijeenkomstWijzigen(BijeenkomstWijzigenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<BijeenkomstRij>("Bijeenkomst", input.BijeenkomstId) is not { } bijeenkomst)
            return new(null, Opdrachtgever.Onbekend("De bijeenkomst", "bijeenkomstId"));
        if (await input.Inhoud.InhoudAsync(opdrachtgever) is not { } inhoud)
            return new(null, Opdrachtgever.Onbekend("Het netwerk", "inhoud.netwerkId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<BijeenkomstRij>(opdrachtgever.Van(bijeenkomst.Eigenaar).BijeenkomstWijzigen(
            new(Guid.Parse(bijeenkomst.Id), inhoud, input.Inhoud.Teksten(), input.Melden ?? true) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Laat een bijeenkomst niet doorgaan. Wie is aangemeld of op de wachtlijst staat, krijgt bericht.</summary>
    public static async Task<BijeenkomstAfgelastenPayload> BijeenkomstAfgelasten(BijeenkomstAfgelastenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<BijeenkomstRij>("Bijeenkomst", input.BijeenkomstId) is not { } bijeenkomst)
            return new(null, Opdrachtgever.Onbekend("De bijeenkomst", "bijeenkomstId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<BijeenkomstRij>(opdrachtgever.Van(bijeenkomst.Eigenaar).BijeenkomstAfgelasten(
            new(Guid.Parse(bijeenkomst.Id), input.Reden) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }
}
