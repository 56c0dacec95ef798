using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>De regels van inzet: gepland, uitgevoerd met een verslag, of afgezegd.</summary>
public static class Inzet
{
    /// <summary>De uren van de maand worden die van het verslag, ook wanneer het er meer waren: wat gebeurd is, is gebeurd.</summary>
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
        return opdracht.Uren == afspraak.Uren ? uitgevoerd : uitgevoerd.En(Boek(afspraak, opdracht.Uren));
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
    internal static Elders MaakVrij(Afspraak afspraak) => Boek(afspraak, 0);

    private static Elders Boek(Afspraak afspraak, int uren) => new(
        Stroom.Ambassadeur(afspraak.Ambassadeur),
        new UrenGeboekt(afspraak.Ambassadeur, afspraak.Inzet!.Value, afspraak.Maand, afspraak.Uren, uren));

    private static Weigering? Weiger(AanvraagStaat staat, Guid inzet, string organisatie)
    {
        if (staat.Afspraak is not { } afspraak || afspraak.Organisatie != organisatie || afspraak.Inzet != inzet)
            return AmbassadeurWeigeringen.InzetOnbekend;
        return staat.Status is AanvraagStatus.Gepland ? null : AmbassadeurWeigeringen.AlUitgevoerd with { Veld = "inzetId" };
    }
}
