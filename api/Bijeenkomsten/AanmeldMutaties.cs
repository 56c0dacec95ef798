using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Bijeenkomsten;

namespace Regionetwerk.Api.Bijeenkomsten;

/// <summary>Meld u aan voor een bijeenkomst die u mag zien; ook zonder account. Daarna bevestigt u met het geheim uit de e-mail.</summary>
/// <param name="BijeenkomstId">De bijeenkomst.</param>
/// <param name="Naam">Uw naam.</param>
/// <param name="Email">Uw e-mailadres; alleen wie de bijeenkomst houdt, ziet het.</param>
/// <param name="Functie">Wat u doet.</param>
/// <param name="Organisatie">Waar u werkt, in eigen woorden.</param>
/// <param name="Toestemming">U vindt goed dat deze gegevens voor de bijeenkomst bewaard worden.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record AanmeldenVoorBijeenkomstInput(
    [property: ID] string BijeenkomstId,
    string Naam,
    string Email,
    string? Functie,
    string? Organisatie,
    bool Toestemming,
    [property: ID] string? VerzoekId);

/// <summary>Wat er van het aanmelden kwam. Het zegt niet of dit adres al bekend was.</summary>
/// <param name="Status">WACHT_OP_BEVESTIGING; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record AanmeldenVoorBijeenkomstPayload(AanmeldingStatus? Status, IReadOnlyList<IFout> Fouten);

/// <summary>Bevestig uw aanmelding met het geheim uit de e-mail.</summary>
/// <param name="AanmeldingId">Uit de e-mail.</param>
/// <param name="Geheim">Uit de e-mail.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record AanmeldingBevestigenInput([property: ID] string AanmeldingId, string Geheim, [property: ID] string? VerzoekId);

/// <summary>Wat er van het bevestigen kwam.</summary>
/// <param name="Aanmelding">AANGEMELD, of WACHTLIJST wanneer er geen plaats meer was; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record AanmeldingBevestigenPayload(EigenAanmelding? Aanmelding, IReadOnlyList<IFout> Fouten);

/// <summary>Doe niet meer mee; met het geheim uit de e-mail. Uw gegevens worden gewist.</summary>
/// <param name="AanmeldingId">Uit de e-mail.</param>
/// <param name="Geheim">Uit de e-mail.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record AfmeldenInput([property: ID] string AanmeldingId, string Geheim, [property: ID] string? VerzoekId);

/// <summary>Wat er van het afmelden kwam.</summary>
/// <param name="Aanmelding">AFGEMELD; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record AfmeldenPayload(EigenAanmelding? Aanmelding, IReadOnlyList<IFout> Fouten);

/// <summary>Meedoen aan een bijeenkomst, ook voor wie niet is aangemeld bij het platform.</summary>
[MutationType]
public static class AanmeldMutaties
{
    /// <summary>Vraagt een plaats. Zij wordt pas vastgehouden na bevestiging; wie zich twee keer aanmeldt, staat er één keer.</summary>
    public static async Task<AanmeldenVoorBijeenkomstPayload> AanmeldenVoorBijeenkomst(
        AanmeldenVoorBijeenkomstInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<BijeenkomstRij>("Bijeenkomst", input.BijeenkomstId) is not { } bijeenkomst)
            return new(null, Opdrachtgever.Onbekend("De bijeenkomst", "bijeenkomstId"));
        var uitkomst = await opdrachtgever.Van(bijeenkomst.Eigenaar).AanmeldenVoorBijeenkomst(
            new(Guid.Parse(bijeenkomst.Id), input.Naam, input.Email, input.Functie, input.Organisatie, input.Toestemming) { VerzoekId = input.VerzoekId });
        return uitkomst.Sleutel is null
            ? new(null, WeigeringFout.Lijst(uitkomst.Weigeringen))
            : new(AanmeldingStatus.WachtOpBevestiging, []);
    }

    /// <summary>Bevestigt een aanmelding: er is een plaats, of een op de wachtlijst.</summary>
    public static async Task<AanmeldingBevestigenPayload> AanmeldingBevestigen(
        AanmeldingBevestigenInput input, Opdrachtgever opdrachtgever, Aanmeldingen aanmeldingen)
    {
        var (aanmelding, fouten) = await MetGeheim(input.AanmeldingId, input.Geheim, aanmeldingen, gevonden =>
            opdrachtgever.Van(gevonden.Bijeenkomst.Eigenaar).AanmeldingBevestigen(
                new(Guid.Parse(gevonden.Bijeenkomst.Id), Guid.Parse(gevonden.Id), input.Geheim) { VerzoekId = input.VerzoekId }));
        return new(aanmelding, fouten);
    }

    /// <summary>Meldt iemand af. Stond iemand op de wachtlijst, dan schuift die door.</summary>
    public static async Task<AfmeldenPayload> Afmelden(AfmeldenInput input, Opdrachtgever opdrachtgever, Aanmeldingen aanmeldingen)
    {
        var (aanmelding, fouten) = await MetGeheim(input.AanmeldingId, input.Geheim, aanmeldingen, gevonden =>
            opdrachtgever.Van(gevonden.Bijeenkomst.Eigenaar).Afmelden(
                new(Guid.Parse(gevonden.Bijeenkomst.Id), Guid.Parse(gevonden.Id), input.Geheim) { VerzoekId = input.VerzoekId }));
        return new(aanmelding, fouten);
    }

    private static async Task<(EigenAanmelding? Aanmelding, IReadOnlyList<IFout> Fouten)> MetGeheim(
        string id, string geheim, Aanmeldingen aanmeldingen, Func<Storage.Bijeenkomsten.EigenAanmelding, Task<Uitkomst>> opdracht)
    {
        if (Sleutel.Van("Aanmelding", id) is not { } sleutel || await aanmeldingen.VindAsync(sleutel, geheim) is not { } gevonden)
            return (null, Opdrachtgever.Onbekend("De aanmelding", "aanmeldingId"));
        var uitkomst = await opdracht(gevonden);
        return uitkomst.Sleutel is null
            ? (null, WeigeringFout.Lijst(uitkomst.Weigeringen))
            // Na afmelden geldt de link soms niet meer; dat het gelukt is, zegt het antwoord wel.
            : (new(await aanmeldingen.VindAsync(sleutel, geheim) ?? gevonden with { Status = AanmeldingStatus.Afgemeld, PlaatsOpWachtlijst = null }), []);
    }
}
