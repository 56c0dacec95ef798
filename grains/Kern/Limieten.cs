namespace Regionetwerk.Grains.Kern;

/// <summary>De grenzen van het domein. Een weigering noemt wat er gegeven is en wat er mag.</summary>
public static class Limieten
{
    /// <summary>Korte namen, in tekens.</summary>
    public const int Naam = 200;

    /// <summary>Omschrijvingen en redenen, in tekens.</summary>
    public const int Omschrijving = 2_000;

    /// <summary>Leesbare sleutels, zoals die van een aanpak of netwerk, in tekens.</summary>
    public const int Slug = 100;

    /// <summary>E-mailadres, in tekens (RFC 5321).</summary>
    public const int Email = 254;

    /// <summary>Telefoonnummer, in tekens.</summary>
    public const int Telefoon = 30;

    /// <summary>Door de aanroeper gekozen verzoekId, in tekens.</summary>
    public const int VerzoekId = 100;

    /// <summary>Adres van een bron, in tekens.</summary>
    public const int Link = 2_000;

    public const int NetwerkenPerRecord = 50;

    /// <summary>Deadlines van een budget, afgeronde en vervallen meegeteld.</summary>
    public const int DeadlinesPerBudget = 200;

    /// <summary>Toekenningen van een budget, vervangen versies meegeteld.</summary>
    public const int ToekenningenPerBudget = 500;

    /// <summary>Zaken die van een regeling niet bekend zijn.</summary>
    public const int OnbekendPerRegeling = 50;

    /// <summary>Toelatingen die tegelijk gelden.</summary>
    public const int Toelatingen = 10_000;

    /// <summary>Leden van een netwerk of werkgroep, uitgenodigden meegeteld.</summary>
    public const int Leden = 2_000;

    /// <summary>Betalers van een programma die geen eigenaar zijn.</summary>
    public const int Betalers = 200;

    /// <summary>Opgaven bij een programma: betalers, bronnen en jaren samen.</summary>
    public const int Opgaven = 500;

    /// <summary>Keren dat een programma fte van een functie in een jaar noemt.</summary>
    public const int Functies = 500;

    /// <summary>Meeste voltijdsplaatsen van een functie in een programma.</summary>
    public const int Fte = 10_000;

    /// <summary>Kennisitems die een programma overneemt, ingetrokken overnames meegeteld.</summary>
    public const int Overnames = 200;

    /// <summary>Reacties van een organisatie op een kennisitem, ingetrokken meegeteld.</summary>
    public const int Reacties = 200;

    /// <summary>Zoveel daarvan op een dag.</summary>
    public const int ReactiesPerDag = 10;

    /// <summary>Hoogste leeftijd van een doelgroep, in jaren.</summary>
    public const int Leeftijd = 120;

    /// <summary>Uren die een ambassadeur in een maand heeft, en die een inzet kan duren.</summary>
    public const int UrenPerMaand = 160;

    /// <summary>Perioden waarin een ambassadeur er niet is.</summary>
    public const int Afwezigheden = 20;

    /// <summary>Aanvragen van één eigenaar bij één netwerk waar nog niemand voor gevraagd is.</summary>
    public const int OpenAanvragen = 20;

    /// <summary>Zo veel maanden vooruit kan een aanvraag worden aangeboden.</summary>
    public const int MaandenVooruit = 12;

    /// <summary>Verder weg dan dit, in kilometers hemelsbreed, is een ambassadeur niet in de buurt.</summary>
    public const int KilometersInDeBuurt = 40;

    /// <summary>Voorstellen bij een aanvraag.</summary>
    public const int Voorstellen = 3;

    /// <summary>Eerste en laatste kalenderjaar waarover het platform gaat.</summary>
    public const int EersteJaar = 1990;

    /// <inheritdoc cref="EersteJaar"/>
    public const int LaatsteJaar = 2100;

    /// <summary>Van minder gemeenten samen geven wij geen mediaan (domain.md, "Money").</summary>
    public const int KleinsteGroep = 5;

    /// <summary>Meeste plaatsen van een bijeenkomst.</summary>
    public const int Plaatsen = 10_000;

    /// <summary>Onderdelen van het programma van een bijeenkomst.</summary>
    public const int Programmaonderdelen = 50;

    /// <summary>Sprekers bij een onderdeel.</summary>
    public const int SprekersPerOnderdeel = 20;

    /// <summary>Samenvatting in een notitie, in tekens.</summary>
    public const int Notitie = 10_000;

    public const int TipsPerNotitie = 50;

    public const int LinksPerNotitie = 50;

    /// <summary>Aanmeldingen van een bijeenkomst die nog op bevestiging wachten: wie het formulier misbruikt, loopt hier vast.</summary>
    public const int OnbevestigdeAanmeldingen = 2_000;

    /// <summary>Wie zich nog eens aanmeldt, krijgt binnen deze tijd geen tweede e-mail.</summary>
    public static readonly TimeSpan TussenBevestigingen = TimeSpan.FromHours(1);

    /// <summary>Wie zich aanmeldt, bevestigt binnen deze tijd; daarna is de aanmelding er niet meer.</summary>
    public static readonly TimeSpan TijdOmTeBevestigen = TimeSpan.FromHours(48);

    /// <summary>Brieven om te bevestigen aan een e-mailadres in <see cref="TermijnVanBevestigingen"/>, van alle bijeenkomsten samen.</summary>
    public const int BevestigingenPerAdres = 3;

    /// <inheritdoc cref="BevestigingenPerAdres"/>
    public static readonly TimeSpan TermijnVanBevestigingen = TimeSpan.FromHours(24);

    /// <summary>Zo lang van tevoren gaat de herinnering aan een bijeenkomst uit.</summary>
    public static readonly TimeSpan HerinneringVooraf = TimeSpan.FromDays(1);

    /// <summary>Zo lang na een bijeenkomst blijft bewaard wie er waren aangemeld.</summary>
    public static readonly TimeSpan AanmeldingenBewaard = TimeSpan.FromDays(90);

    /// <summary>Zo lang nadat een contact is vastgelegd of bevestigd blijft het bewaard.</summary>
    public static readonly TimeSpan ContactenBewaard = TimeSpan.FromDays(730);

    /// <summary>Zo lang nadat een organisatie gesloten is blijven haar contacten bewaard: tijd om terug te komen, of haar archief te vragen.</summary>
    public static readonly TimeSpan ContactenNaSluiten = TimeSpan.FromDays(90);

    /// <summary>Zo lang van tevoren is te zien welke contacten gewist worden.</summary>
    public static readonly TimeSpan WaarschuwingVoorWissen = TimeSpan.FromDays(60);

    /// <summary>Zo lang kan iemand met de link uit de e-mail de eigen gegevens zien en wissen.</summary>
    public static readonly TimeSpan InzageGeldig = TimeSpan.FromHours(24);

    /// <summary>Brieven met zo'n link aan een e-mailadres in die tijd.</summary>
    public const int InzagenPerAdres = 3;

    /// <summary>Links die tegelijk gelden, van alle adressen samen: wie het formulier misbruikt, loopt hier vast.</summary>
    public const int Inzagen = 2_000;

    /// <summary>Records van een soort in een overzicht van iemands gegevens.</summary>
    public const int GegevensPerSoort = 500;

    /// <summary>Hoe vaak een opdracht opnieuw beslist wanneer een ander dezelfde stroom net veranderde.</summary>
    public const int Pogingen = 20;

    /// <summary>Zo veel opdrachten na een botsing met een ander knooppunt onthoudt een actor geen standen.</summary>
    public const int OpdrachtenZonderStandBijDeHand = 20;

    /// <summary>Zo veel pogingen daarvan tegelijk met anderen; daarna terwijl niemand anders de stroom kan veranderen.</summary>
    public const int PogingenTegelijk = 3;

    /// <summary>Standen die een actor tussen opdrachten bij de hand houdt.</summary>
    public const int StandenPerActor = 64;
}
