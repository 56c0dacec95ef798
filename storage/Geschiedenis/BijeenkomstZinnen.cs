using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Storage.Geschiedenis;

/// <summary>Wat er met een bijeenkomst gebeurde, in gewone woorden. Wie zich aanmeldde, staat er niet in.</summary>
internal static class BijeenkomstZinnen
{
    public static Zin? Van(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        BijeenkomstAangekondigd e => new($"Bijeenkomst «{e.Inhoud.Titel}» aangekondigd: {Wanneer(e.Inhoud)}, te zien voor {Zinnen.Kring(e.Deling)}."),
        BijeenkomstGewijzigd e => new($"Aankondiging gewijzigd. Zij heet nu «{e.Inhoud.Titel}» en is {Wanneer(e.Inhoud)}."),
        BijeenkomstGedeeld e => new($"De bijeenkomst is nu te zien voor {Zinnen.Kring(e.Deling)}."),
        BijeenkomstAfgelast e => new("De bijeenkomst gaat niet door.", RedenBij: e.Bijeenkomst),
        DeelnemersHerinnerd => new("Wie is aangemeld, kreeg een herinnering."),
        AanwezigheidVastgelegd e => new($"Aanwezigheid vastgelegd: {e.Aanwezig.Length}."),
        NotitieGepubliceerd { Voor: NotitieVoor.Iedereen } => new("Notitie gepubliceerd voor wie de bijeenkomst ziet."),
        NotitieGepubliceerd => new("Notitie gepubliceerd voor wie was aangemeld."),
        AanmeldingGevraagd => new("Iemand vroeg om mee te doen."),
        AanmeldingHerhaald => new("Iemand die al bekend was, vroeg het nog eens."),
        AanmeldingBevestigd { Wachtlijst: true } => new("Iemand bevestigde en kwam op de wachtlijst."),
        AanmeldingBevestigd => new("Iemand bevestigde en doet mee."),
        AanmeldingDoorgeschoven => new("Er kwam een plaats vrij voor wie vooraan op de wachtlijst stond."),
        AanmeldingIngetrokken => new("Iemand meldde zich af."),
        AanmeldingenVervallen e => new($"Wie niet op tijd bevestigde, is gewist: {e.Aanmeldingen.Length}."),
        AanmeldingenGewist => new("De bewaartermijn is om: wie er waren aangemeld, is gewist."),
        _ => null,
    };

    private static string Wanneer(BijeenkomstInhoud inhoud) =>
        $"{Zinnen.Dag(inhoud.Dag)}, {inhoud.Van:HH':'mm} tot {inhoud.Tot:HH':'mm} uur, {inhoud.Capaciteit?.ToString() ?? "onbeperkt aantal"} plaatsen";
}
