using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>De regels van het antwoord op een aanbod: de organisatie van de ambassadeur zegt ja of nee.</summary>
public static class Aanbod
{
    /// <summary>Alleen hier worden uren geboekt, in dezelfde stap als het antwoord: niemand komt boven zijn uren, ook niet door twee tegelijk.</summary>
    /// <param name="isLid">Of wie voor de organisatie handelt, lid van het netwerk is.</param>
    public static Besluit Beslis(
        AanvraagStaat staat,
        AanbodAanvaarden opdracht,
        AmbassadeurStaat ambassadeur,
        ContactStaat contact,
        bool isLid,
        string organisatie,
        Guid inzet,
        DateOnly vandaag)
    {
        if (!IsAan(staat, organisatie))
            return AmbassadeurWeigeringen.AanvraagOnbekend;
        if (staat is not { Status: AanvraagStatus.Aangeboden, Afspraak: { } afspraak })
            return AmbassadeurWeigeringen.NietOpen;
        if (!isLid)
            return AmbassadeurWeigeringen.GeenLidMeer;
        if (!ambassadeur.Actief || contact.Gewist)
            return AmbassadeurWeigeringen.Onbekend with { Veld = null };
        if (afspraak.Maand < vandaag.Begin())
            return Weigeringen.Ongeldig($"De maand van het aanbod ({afspraak.Maand:yyyy-MM}) is voorbij. Wijs het af; de beheerder kan opnieuw aanbieden.", "aanvraagId");
        if (opdracht.Datum is { } datum && datum.Begin() != afspraak.Maand)
            return AmbassadeurWeigeringen.BuitenMaand(afspraak.Maand);
        if (afspraak.Uren > ambassadeur.Over(afspraak.Maand))
            return AmbassadeurWeigeringen.UrenOp(afspraak.Uren, ambassadeur.Over(afspraak.Maand), ambassadeur.UrenPerMaand, afspraak.Maand, veld: null);
        return Besluit
            .Tot(new UrenGeboekt(afspraak.Ambassadeur, inzet, afspraak.Maand, Was: 0, Wordt: afspraak.Uren))
            .En(new(
                Stroom.Aanvraag(opdracht.Aanvraag),
                new AanbodAanvaard(opdracht.Aanvraag, afspraak.Aanbod, afspraak.Ambassadeur, inzet, afspraak.Uren, afspraak.Maand, opdracht.Datum)));
    }

    public static Besluit Beslis(AanvraagStaat staat, AanbodAfwijzen opdracht, string organisatie)
    {
        if (!IsAan(staat, organisatie))
            return AmbassadeurWeigeringen.AanvraagOnbekend;
        if (staat is not { Status: AanvraagStatus.Aangeboden, Afspraak: { } afspraak })
            return AmbassadeurWeigeringen.NietOpen;
        Weigering[] fouten = [.. Invoer.Tekst(opdracht.Reden, "reden", Limieten.Omschrijving)];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new AanbodAfgewezen(opdracht.Aanvraag, afspraak.Aanbod, afspraak.Ambassadeur);
    }

    private static bool IsAan(AanvraagStaat staat, string organisatie) => staat.Afspraak?.Organisatie == organisatie;
}
