namespace Regionetwerk.Storage.Logboek;

/// <summary>Wat er in het logboek staat.</summary>
public enum Logsoort
{
    /// <summary>Iemand gaf een opdracht, gelukt of niet.</summary>
    Opdracht,

    /// <summary>Iemand kreeg gegevens van personen te lezen, of het logboek zelf.</summary>
    Inzage,

    /// <summary>Iemand meldde zich aan, of probeerde dat.</summary>
    Aanmelding,

    /// <summary>Gegevens van een persoon zijn gewist.</summary>
    Wissing,

    /// <summary>Werk van wie de installatie beheert.</summary>
    Beheer,

    /// <summary>Oudere regels zijn weggehaald omdat hun bewaartermijn om is.</summary>
    Anker,
}
