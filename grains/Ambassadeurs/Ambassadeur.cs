using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>De regels van een ambassadeur: de persoon is van een organisatie, de inzet van het netwerk.</summary>
public static class Ambassadeur
{
    /// <param name="netwerk">Het netwerk.</param>
    /// <param name="contact">Het contact dat ambassadeur wordt.</param>
    /// <param name="eigenaar">Van wie het contact is.</param>
    /// <param name="lid">De organisatie die voor de eigenaar handelt: bij een school haar bestuur.</param>
    /// <param name="gemeente">Huidige code van de standplaats, of leeg wanneer die onbekend is.</param>
    public static Besluit Beslis(
        AmbassadeurStaat staat,
        AmbassadeurAanmelden opdracht,
        NetwerkStaat netwerk,
        ContactStaat contact,
        string eigenaar,
        string lid,
        string? gemeente,
        Guid ambassadeur)
    {
        if (!netwerk.IsVanAmbassadeurs)
            return AmbassadeurWeigeringen.NetwerkOnbekend;
        if (contact.Eigenaar != eigenaar || contact.Gewist)
            return ContactWeigeringen.Onbekend;
        if (!netwerk.Leden.Leden.ContainsKey(lid))
            return AmbassadeurWeigeringen.GeenLid;
        if (staat.Actief)
            return AmbassadeurWeigeringen.BestaatAl;
        Weigering[] fouten = [.. Toets(opdracht.Profiel, gemeente)];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        var profiel = opdracht.Profiel;
        return new AmbassadeurAangemeld(
            ambassadeur,
            opdracht.Netwerk,
            netwerk.Oprichter,
            eigenaar,
            opdracht.Contact,
            profiel.Functie.Trim(),
            [.. profiel.Sectoren.Distinct().Order()],
            gemeente!,
            [.. profiel.Themas.Distinct().Order()],
            profiel.UrenPerMaand);
    }

    /// <summary>Minder uren dan er al geboekt zijn mag: wat staat blijft staan, en er komt niets bij.</summary>
    public static Besluit Beslis(AmbassadeurStaat staat, AmbassadeurWijzigen opdracht, string eigenaar, string? gemeente)
    {
        if (!IsVan(staat, eigenaar))
            return AmbassadeurWeigeringen.Onbekend;
        var profiel = opdracht.Profiel;
        Weigering[] fouten = [.. Toets(profiel, gemeente)];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        var wordt = new AmbassadeurGewijzigd(
            staat.Id,
            profiel.Functie.Trim(),
            [.. profiel.Sectoren.Distinct().Order()],
            gemeente!,
            [.. profiel.Themas.Distinct().Order()],
            profiel.UrenPerMaand);
        var gelijk = (wordt.Functie, wordt.Gemeente, wordt.UrenPerMaand) == (staat.Functie, staat.Gemeente, staat.UrenPerMaand)
            && wordt.Sectoren.SequenceEqual(staat.Sectoren)
            && wordt.Themas.SequenceEqual(staat.Themas);
        return gelijk ? Besluit.Niets : wordt;
    }

    public static Besluit Beslis(AmbassadeurStaat staat, AmbassadeurAfwezig opdracht, string eigenaar)
    {
        if (!IsVan(staat, eigenaar))
            return AmbassadeurWeigeringen.Onbekend;
        if (opdracht.Perioden.Length > Limieten.Afwezigheden)
            return AmbassadeurWeigeringen.TeVaakAfwezig(opdracht.Perioden.Length);
        Weigering[] fouten = [.. opdracht.Perioden.SelectMany(periode => Invoer.Periode(periode.Van, periode.Tot)).Distinct()];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        AmbassadeurIsAfwezig wordt = new(
            staat.Id, [.. opdracht.Perioden.Distinct().OrderBy(afwezig => afwezig.Van).ThenBy(afwezig => afwezig.Tot)]);
        return wordt.Perioden.SequenceEqual(staat.Afwezig) ? Besluit.Niets : wordt;
    }

    /// <summary>Wat gepland is, blijft gepland: de organisatie zegt het af of brengt er verslag van uit.</summary>
    public static Besluit Beslis(AmbassadeurStaat staat, AmbassadeurAfmelden opdracht, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar)
            return AmbassadeurWeigeringen.Onbekend;
        return staat.Actief ? new AmbassadeurAfgemeld(opdracht.Ambassadeur) : Besluit.Niets;
    }

    /// <summary>
    /// Met een organisatie die het netwerk verlaat, gaan haar ambassadeurs en die van haar scholen mee, en staat wat hun gevraagd was weer open.
    /// Ook hier blijft gepland wat gepland is.
    /// </summary>
    /// <param name="vertrek">Het besluit dat zij vertrekt.</param>
    /// <param name="ambassadeurs">Die van haar in dit netwerk.</param>
    /// <param name="aanvragen">Wat een van hen gevraagd is.</param>
    public static Besluit Beslis(Besluit vertrek, IEnumerable<AmbassadeurStaat> ambassadeurs, IEnumerable<AanvraagStaat> aanvragen)
    {
        var weg = ambassadeurs.Where(ambassadeur => ambassadeur.Actief).Select(ambassadeur => ambassadeur.Id).ToHashSet();
        var open = aanvragen.Where(aanvraag => aanvraag is { Status: AanvraagStatus.Aangeboden, Afspraak: { } afspraak } && weg.Contains(afspraak.Ambassadeur));
        return open.Aggregate(
            weg.Aggregate(vertrek, (tot, id) => tot.En(new(Stroom.Ambassadeur(id), new AmbassadeurAfgemeld(id)))),
            (tot, aanvraag) => tot.En(new(Stroom.Aanvraag(aanvraag.Id), new AanbodIngetrokken(aanvraag.Id, aanvraag.Afspraak!.Aanbod))));
    }

    private static bool IsVan(AmbassadeurStaat staat, string eigenaar) => staat.Actief && staat.Eigenaar == eigenaar;

    private static IEnumerable<Weigering> Toets(AmbassadeurProfiel profiel, string? gemeente) =>
    [
        .. Invoer.Regel(profiel.Functie, "functie", Limieten.Naam),
        .. profiel.Sectoren.IsEmpty ? [Weigeringen.Ongeldig("Noem ten minste één sector.", "sectoren")] : Enumerable.Empty<Weigering>(),
        .. profiel.Themas.IsEmpty ? [Weigeringen.Ongeldig("Noem ten minste één thema.", "themas")] : Enumerable.Empty<Weigering>(),
        .. gemeente is null ? [Weigeringen.Onbekend("De gemeente", "gemeente")] : Enumerable.Empty<Weigering>(),
        .. AmbassadeurWeigeringen.Uren(profiel.UrenPerMaand, "urenPerMaand"),
    ];
}
