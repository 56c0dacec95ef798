using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>Alles wat over ambassadeurs, aanvragen en inzet geweigerd kan worden.</summary>
public static class AmbassadeurWeigeringen
{
    public static Weigering BestaatAl { get; } = new(Code.BestaatAl, "Dit contact is al ambassadeur in dit netwerk.", "contactId");

    public static Weigering Onbekend { get; } = Weigeringen.Onbekend("De ambassadeur", "ambassadeurId");

    public static Weigering AanvraagOnbekend { get; } = Weigeringen.Onbekend("De aanvraag", "aanvraagId");

    public static Weigering InzetOnbekend { get; } = Weigeringen.Onbekend("De inzet", "inzetId");

    public static Weigering NetwerkOnbekend { get; } = Weigeringen.Onbekend("Het netwerk van ambassadeurs", "netwerkId");

    public static Weigering GeenLid { get; } = new(
        Code.GeenLid, "Uw organisatie is geen lid van dit netwerk. Vraag de beheerder van het netwerk om een uitnodiging.", "netwerkId");

    public static Weigering GeenLidMeer { get; } = new(
        Code.GeenLid, "Uw organisatie is geen lid meer van dit netwerk. Wijs het aanbod af; de beheerder vraagt dan een ander.", "aanvraagId");

    public static Weigering Afwezig { get; } = Weigeringen.Ongeldig("De ambassadeur is die hele maand afwezig. Kies een andere maand.", "maand");

    public static Weigering NietOpen { get; } = new(
        Code.AlGesloten, "Deze aanvraag staat niet meer open: zij is al aangeboden, gepland, uitgevoerd of ingetrokken.", "aanvraagId");

    public static Weigering AlUitgevoerd { get; } = new(
        Code.AlAfgerond, "Deze inzet is al uitgevoerd: daar is een verslag van. Zij kan niet meer veranderen.");

    public static Weigering GeenGemeente { get; } =
        Weigeringen.Ongeldig("Kies de gemeente waar het om gaat.", "gemeente");

    public static Weigering TeVeelOpen(int open) => Weigeringen.Ongeldig(
        $"U hebt bij dit netwerk al {open} aanvragen waar nog niemand voor gevraagd is; het mogen er ten hoogste {Limieten.OpenAanvragen} zijn. "
        + "Trek er een in, of wacht tot er iemand gevraagd is.",
        "netwerkId");

    public static Weigering BuitenMaand(DateOnly maand) =>
        Weigeringen.Ongeldig($"De dag moet in de afgesproken maand liggen ({maand:yyyy-MM}).", "datum");

    public static Weigering NogNietGeweest(DateOnly datum) =>
        Weigeringen.Ongeldig($"De dag ({datum:yyyy-MM-dd}) is nog niet geweest. Maak het verslag na afloop.", "datum");

    public static Weigering TeVaakAfwezig(int aantal) => Weigeringen.Ongeldig(
        $"U noemt {aantal} perioden; het mogen er ten hoogste {Limieten.Afwezigheden} zijn.", "perioden");

    /// <summary>Er is in die maand niet genoeg tijd meer.</summary>
    public static Weigering UrenOp(int uren, int over, int perMaand, DateOnly maand, string? veld = "uren") => new(
        Code.UrenOp,
        $"In {maand:yyyy-MM} zijn nog {over} van de {perMaand} uur vrij; er zijn {uren} uur gevraagd. Kies minder uren of een andere maand.",
        veld);

    internal static IEnumerable<Weigering> Uren(int uren, string veld)
    {
        if (uren is < 1 or > Limieten.UrenPerMaand)
            yield return Weigeringen.Ongeldig($"Het aantal uren ({uren}) ligt niet tussen 1 en {Limieten.UrenPerMaand}.", veld);
    }
}
