namespace Regionetwerk.Grains.Post;

/// <summary>Wat voor brief het is: daaraan is te zien wie hem schrijft.</summary>
public enum Briefsoort
{
    /// <summary>Of het e-mailadres van wie zich voor een bijeenkomst aanmeldde klopt.</summary>
    AanmeldingBevestigen,

    /// <summary>Hoe het met een aanmelding staat: een plaats, of een op de wachtlijst.</summary>
    AanmeldingStand,

    /// <summary>Er kwam een plaats vrij voor wie op de wachtlijst stond.</summary>
    AanmeldingDoorgeschoven,

    /// <summary>Aan een bijeenkomst is iets veranderd.</summary>
    BijeenkomstGewijzigd,

    /// <summary>Een bijeenkomst gaat niet door.</summary>
    BijeenkomstAfgelast,

    /// <summary>Een bijeenkomst is morgen.</summary>
    BijeenkomstHerinnering,

    /// <summary>De notitie van een bijeenkomst staat klaar.</summary>
    BijeenkomstNotitie,

    /// <summary>Iemand vroeg welke gegevens er van dit e-mailadres bewaard worden.</summary>
    MijnGegevens,
}
