using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Post;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Bijeenkomsten;

/// <summary>De regels van aanmelden en afmelden.</summary>
public static partial class Bijeenkomst
{
    /// <param name="ziet">Of de aanroeper de bijeenkomst mag zien.</param>
    /// <param name="bekend">De aanmelding die er met dit adres al is; leeg wanneer die er niet is.</param>
    public static Besluit Beslis(
        BijeenkomstStaat staat, AanmeldenVoorBijeenkomst opdracht, string eigenaar, bool ziet, Guid? bekend, Guid aanmelding, string afdruk, DateTimeOffset nu)
    {
        if (staat.Eigenaar != eigenaar || !ziet)
            return BijeenkomstWeigeringen.Onbekend;
        Weigering[] fouten =
        [
            .. Invoer.Regel(opdracht.Naam, "naam", Limieten.Naam),
            .. Email(opdracht.Email),
            .. Invoer.RegelOfLeeg(opdracht.Functie, "functie", Limieten.Naam),
            .. Invoer.RegelOfLeeg(opdracht.Organisatie, "organisatie", Limieten.Naam),
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        if (!opdracht.Toestemming)
            return BijeenkomstWeigeringen.ToestemmingOntbreekt;
        if (Dicht(staat, nu) is { } weigering)
            return weigering;
        // Wie bekend was en wie niet, krijgen hetzelfde antwoord, ook wanneer het te druk is: anders zei het formulier wie er komen.
        if (staat.Onbevestigd(nu) is >= Limieten.OnbevestigdeAanmeldingen and var wachten)
            return BijeenkomstWeigeringen.TeVeelOnbevestigd(wachten);
        if (bekend is { } eerder && staat.Aanmeldingen.TryGetValue(eerder, out var was))
        {
            return nu < was.LaatsteVraag + Limieten.TussenBevestigingen
                ? Besluit.Niets
                : Besluit.Tot(new AanmeldingHerhaald(opdracht.Bijeenkomst, eerder, nu)).MetPost(new Brief(
                    eerder,
                    was.Status is AanmeldingStatus.WachtOpBevestiging ? Briefsoort.AanmeldingBevestigen : Briefsoort.AanmeldingStand,
                    opdracht.Bijeenkomst));
        }
        return Besluit.Tot(new AanmeldingGevraagd(opdracht.Bijeenkomst, aanmelding, afdruk, nu))
            .MetPost(new Brief(aanmelding, Briefsoort.AanmeldingBevestigen, opdracht.Bijeenkomst));
    }

    public static Besluit Beslis(BijeenkomstStaat staat, AanmeldingBevestigen opdracht, string eigenaar, DateTimeOffset nu)
    {
        if (Eigen(staat, eigenaar, opdracht.Aanmelding, opdracht.Geheim) is not { } aanmelding || aanmelding.IsVerlopen(nu))
            return BijeenkomstWeigeringen.AanmeldingOnbekend;
        if (aanmelding.Status is AanmeldingStatus.Aangemeld or AanmeldingStatus.Wachtlijst)
            return Besluit.Niets;
        if (aanmelding.Status is AanmeldingStatus.Afgemeld)
            return BijeenkomstWeigeringen.AlAfgemeld;
        if (Dicht(staat, nu) is { } weigering)
            return weigering;
        var vol = staat.Aangemeld >= (staat.Inhoud!.Capaciteit ?? int.MaxValue);
        return Besluit.Tot(new AanmeldingBevestigd(opdracht.Bijeenkomst, opdracht.Aanmelding, Wachtlijst: vol))
            .MetPost(new Brief(opdracht.Aanmelding, Briefsoort.AanmeldingStand, opdracht.Bijeenkomst));
    }

    /// <summary>Afmelden kan altijd, ook achteraf: dan zijn de gegevens van deze persoon weg.</summary>
    public static Besluit Beslis(BijeenkomstStaat staat, Afmelden opdracht, string eigenaar, DateTimeOffset nu)
    {
        if (Eigen(staat, eigenaar, opdracht.Aanmelding, opdracht.Geheim) is not { } aanmelding)
            return BijeenkomstWeigeringen.AanmeldingOnbekend;
        return TrekIn(staat, aanmelding, opdracht.Bijeenkomst, opdracht.Aanmelding, nu);
    }

    /// <summary>Zoals afmelden, voor wie al bewees wie hij is. Wat er niet meer is, is al gewist.</summary>
    public static Besluit Beslis(BijeenkomstStaat staat, AanmeldingWissen opdracht, string eigenaar, DateTimeOffset nu)
    {
        if (staat.Eigenaar != eigenaar)
            return BijeenkomstWeigeringen.Onbekend;
        return staat.Aanmeldingen.TryGetValue(opdracht.Aanmelding, out var aanmelding)
            ? TrekIn(staat, aanmelding, opdracht.Bijeenkomst, opdracht.Aanmelding, nu)
            : Besluit.Niets;
    }

    private static Besluit TrekIn(BijeenkomstStaat staat, AanmeldingStaat aanmelding, Guid bijeenkomst, Guid wie, DateTimeOffset nu)
    {
        if (aanmelding.Status is AanmeldingStatus.Afgemeld)
            return Besluit.Niets;
        var ingetrokken = new AanmeldingIngetrokken(bijeenkomst, wie);
        var komtVrij = aanmelding.Status is AanmeldingStatus.Aangemeld
            && Dicht(staat, nu) is null
            && staat.Aangemeld <= (staat.Inhoud!.Capaciteit ?? int.MaxValue);
        return komtVrij && staat.Wachtlijst is [var eerste, ..]
            ? Besluit.Tot(ingetrokken, new AanmeldingDoorgeschoven(bijeenkomst, eerste))
                .MetPost(new Brief(eerste, Briefsoort.AanmeldingDoorgeschoven, bijeenkomst))
            : ingetrokken;
    }

    /// <summary>Of iemand de bijeenkomst mag zien, zoals het leesmodel het ook zegt.</summary>
    /// <param name="vanDeEigenaar">De aanroeper handelt voor de eigenaar.</param>
    /// <param name="lidVan">Of de organisatie van de aanroeper lid is van dit netwerk.</param>
    public static bool Ziet(Deling deling, Aanroeper wie, bool vanDeEigenaar, Func<string, bool> lidVan) => deling.Zichtbaarheid switch
    {
        Zichtbaarheid.Openbaar => true,
        _ when wie.IsNiemand => false,
        Zichtbaarheid.Landelijk => true,
        Zichtbaarheid.Netwerk => vanDeEigenaar || deling.Netwerken.Any(lidVan),
        _ => vanDeEigenaar,
    };

    private static Weigering? Dicht(BijeenkomstStaat staat, DateTimeOffset nu)
    {
        if (staat.Afgelast)
            return BijeenkomstWeigeringen.Afgelast;
        return nu >= Begin(staat.Inhoud!) ? BijeenkomstWeigeringen.AlBegonnen : null;
    }

    // Wat niet bestaat en wat een ander geheim heeft, is hetzelfde: het geheim is het hele bewijs.
    private static AanmeldingStaat? Eigen(BijeenkomstStaat staat, string eigenaar, Guid aanmelding, string geheim) =>
        staat.Eigenaar == eigenaar
        && staat.Aanmeldingen.TryGetValue(aanmelding, out var gevonden)
        && gevonden.Afdruk == Aanmeldgeheim.Afdruk(geheim)
            ? gevonden
            : null;
}
