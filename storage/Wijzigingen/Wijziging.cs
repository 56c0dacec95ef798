using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Wijzigingen;

/// <summary>Wat er met een record is, gezien door één lezer.</summary>
public enum WijzigingSoort
{
    /// <summary>U bent bij: wat er tot hier gebeurde, hebt u gehoord. Komt één keer, zodra het zover is.</summary>
    Bijgewerkt,

    /// <summary>Nieuw, veranderd of pas met u gedeeld: zo staat het er nu.</summary>
    Gewijzigd,

    /// <summary>U kon het zien en nu niet meer: bewaar het niet langer.</summary>
    Ingetrokken,
}

/// <summary>De soorten record waarvan wijzigingen verteld worden.</summary>
public enum RecordSoort
{
    Programma,
    Budget,
    Financiering,
    Besteding,
    Contact,
    Gemeente,
    Organisatie,
    Kennisitem,
    Bijeenkomst,
}

/// <summary>Wijst een record aan.</summary>
/// <param name="Sleutel">Zoals het leesmodel haar schrijft: 32 hexadecimale cijfers, een gemeentecode of een slug.</param>
public readonly record struct RecordSleutel(RecordSoort Soort, string Sleutel);

/// <summary>Een wijziging, voor één lezer.</summary>
/// <param name="Positie">Wie van hier verder leest, mist niets; soms komt iets dan nog een keer.</param>
/// <param name="Record">Leeg bij <see cref="WijzigingSoort.Bijgewerkt"/>.</param>
public sealed record Wijziging(FeedPosition Positie, WijzigingSoort Soort, RecordSleutel? Record);
