using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>De regels van een aanvraag en het aanbod: de school vraagt, de beheerder van het netwerk biedt aan.</summary>
public static class Aanvraag
{
    /// <param name="gemeente">Huidige code van de gemeente waar het om gaat, of leeg wanneer die onbekend is.</param>
    /// <param name="open">Hoeveel aanvragen van de eigenaar bij dit netwerk nu op iemand wachten.</param>
    public static Besluit Beslis(
        AanvraagStaat staat, AanvraagDoen opdracht, NetwerkStaat netwerk, string eigenaar, string? gemeente, int open, Guid aanvraag)
    {
        if (staat.Bestaat)
            return new Weigering(Code.BestaatAl, "Deze aanvraag bestaat al.");
        if (!netwerk.IsVanAmbassadeurs)
            return AmbassadeurWeigeringen.NetwerkOnbekend;
        if (gemeente is null)
            return AmbassadeurWeigeringen.GeenGemeente;
        if (open >= Limieten.OpenAanvragen)
            return AmbassadeurWeigeringen.TeVeelOpen(open);
        Weigering[] fouten = [.. Invoer.Tekst(opdracht.Wens, "wens", Limieten.Omschrijving)];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new AanvraagGedaan(aanvraag, eigenaar, opdracht.Netwerk, netwerk.Oprichter, gemeente, opdracht.Thema, opdracht.Sector, opdracht.Urgentie);
    }

    /// <summary>Intrekken kan tot de inzet geweest is; wat gepland was gaat niet door en de uren zijn weer vrij.</summary>
    public static Besluit Beslis(AanvraagStaat staat, AanvraagIntrekken opdracht, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar)
            return AmbassadeurWeigeringen.AanvraagOnbekend;
        return staat.Status switch
        {
            AanvraagStatus.Ingetrokken => Besluit.Niets,
            AanvraagStatus.Uitgevoerd => AmbassadeurWeigeringen.AlUitgevoerd with { Veld = "aanvraagId" },
            AanvraagStatus.Gepland => Besluit.Tot(new AanvraagIngetrokken(opdracht.Aanvraag)).En(Inzet.MaakVrij(staat.Afspraak!)),
            _ => new AanvraagIngetrokken(opdracht.Aanvraag),
        };
    }

    /// <summary>Een aanbod houdt nog geen uren vast: die worden geboekt bij het aanvaarden.</summary>
    /// <param name="isLid">Of wie voor de eigenaar van de ambassadeur handelt, lid van het netwerk is.</param>
    public static Besluit Beslis(
        AanvraagStaat staat,
        AanvraagAanbieden opdracht,
        AmbassadeurStaat ambassadeur,
        ContactStaat contact,
        bool isLid,
        string netwerk,
        Guid aanbod,
        DateOnly vandaag)
    {
        if (staat.Netwerk != netwerk)
            return AmbassadeurWeigeringen.AanvraagOnbekend;
        if (ambassadeur.Netwerk != netwerk || !ambassadeur.Actief || contact.Gewist || !isLid)
            return AmbassadeurWeigeringen.Onbekend;
        if (staat.Status is not AanvraagStatus.Open)
            return AmbassadeurWeigeringen.NietOpen;
        var maand = opdracht.Maand.Begin();
        Weigering[] fouten =
        [
            .. AmbassadeurWeigeringen.Uren(opdracht.Uren, "uren"),
            .. Maanden.Toets(maand, vandaag),
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        if (ambassadeur.Afwezig.Any(afwezig => afwezig.Van <= Maanden.Vanaf(maand, vandaag) && afwezig.Tot >= maand.Einde()))
            return AmbassadeurWeigeringen.Afwezig;
        return opdracht.Uren > ambassadeur.Over(maand)
            ? AmbassadeurWeigeringen.UrenOp(opdracht.Uren, ambassadeur.Over(maand), ambassadeur.UrenPerMaand, maand)
            : new AanvraagAangeboden(opdracht.Aanvraag, aanbod, opdracht.Ambassadeur, ambassadeur.Eigenaar, opdracht.Uren, maand);
    }

    public static Besluit Beslis(AanvraagStaat staat, AanbodIntrekken opdracht, string netwerk)
    {
        if (staat.Netwerk != netwerk)
            return AmbassadeurWeigeringen.AanvraagOnbekend;
        return staat is { Status: AanvraagStatus.Aangeboden, Afspraak: { } afspraak }
            ? new AanbodIngetrokken(opdracht.Aanvraag, afspraak.Aanbod)
            : staat.Status is AanvraagStatus.Open ? Besluit.Niets : AmbassadeurWeigeringen.NietOpen;
    }
}
