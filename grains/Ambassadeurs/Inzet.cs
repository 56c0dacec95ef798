using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>De regels van inzet: gepland, uitgevoerd met een verslag, of afgezegd.</summary>
public static class Inzet
{
    /// <summary>
    /// De uren worden die van het verslag, in de maand waarin het gebeurde, ook wanneer het er meer waren dan er over waren: wat gebeurd is, is
    /// gebeurd. In die maand past er dan niets meer bij.
    /// </summary>
    public static Besluit Beslis(AanvraagStaat staat, InzetVerslag opdracht, string organisatie, DateOnly vandaag)
    {
        if (Weiger(staat, opdracht.Inzet, organisatie) is { } weigering)
            return weigering;
        Weigering[] fouten =
        [
            .. AmbassadeurWeigeringen.Uren(opdracht.Uren, "uren"),
            .. Invoer.Datum(opdracht.Datum, "datum"),
            .. opdracht.Datum > vandaag ? [AmbassadeurWeigeringen.NogNietGeweest(opdracht.Datum)] : Enumerable.Empty<Weigering>(),
            .. Invoer.Tekst(opdracht.Verslag, "verslag", Limieten.Omschrijving),
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        var uitgevoerd = Besluit.Tot(new InzetUitgevoerd(opdracht.Aanvraag, opdracht.Inzet, opdracht.Uren, opdracht.Datum));
        var afspraak = staat.Afspraak!;
        var maand = opdracht.Datum.Begin();
        if (maand != afspraak.Maand)
            return uitgevoerd.En(MaakVrij(afspraak)).En(Boek(afspraak, maand, 0, opdracht.Uren));
        return opdracht.Uren == afspraak.Uren ? uitgevoerd : uitgevoerd.En(Boek(afspraak, maand, afspraak.Uren, opdracht.Uren));
    }

    public static Besluit Beslis(AanvraagStaat staat, InzetAfzeggen opdracht, string organisatie)
    {
        if (Weiger(staat, opdracht.Inzet, organisatie) is { } weigering)
            return weigering;
        Weigering[] fouten = [.. Invoer.Tekst(opdracht.Reden, "reden", Limieten.Omschrijving)];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : Besluit.Tot(new InzetAfgezegd(opdracht.Aanvraag, opdracht.Inzet, staat.Afspraak!.Ambassadeur)).En(MaakVrij(staat.Afspraak));
    }

    /// <summary>De uren van deze inzet zijn weer vrij.</summary>
    internal static Elders MaakVrij(Afspraak afspraak) => Boek(afspraak, afspraak.Maand, afspraak.Uren, 0);

    private static Elders Boek(Afspraak afspraak, DateOnly maand, int van, int naar) => new(
        Stroom.Ambassadeur(afspraak.Ambassadeur), new UrenGeboekt(afspraak.Ambassadeur, afspraak.Inzet!.Value, maand, van, naar));

    private static Weigering? Weiger(AanvraagStaat staat, Guid inzet, string organisatie)
    {
        if (staat.Afspraak is not { } afspraak || afspraak.Organisatie != organisatie || afspraak.Inzet != inzet)
            return AmbassadeurWeigeringen.InzetOnbekend;
        return staat.Status is AanvraagStatus.Gepland ? null : AmbassadeurWeigeringen.AlUitgevoerd with { Veld = "inzetId" };
    }
}
