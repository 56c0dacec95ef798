using System.Collections.Immutable;

namespace Regionetwerk.Grains.Bijeenkomsten;

/// <summary>Wat voor bijeenkomst het is.</summary>
public enum BijeenkomstSoort
{
    Webinar,

    /// <summary>Vakgenoten leggen elkaar hun vragen voor.</summary>
    Intervisie,

    /// <summary>Een groep die over langere tijd samen leert.</summary>
    Leerkring,
    Studiedag,
}

/// <summary>Wie spreekt: een functie bij een organisatie. Nooit een persoon, want dit blijft staan.</summary>
/// <param name="Functie">Wat de spreker doet, zoals <c>lector</c>.</param>
/// <param name="Organisatie">Naam of sleutel van de organisatie.</param>
[GenerateSerializer, Immutable, Alias("spreker")]
public sealed record Spreker(string Functie, string Organisatie);

/// <summary>Een deel van het programma.</summary>
/// <param name="Van">Begin, Nederlandse tijd.</param>
/// <param name="Tot">Einde, dezelfde dag.</param>
/// <param name="Titel">Wat er dan is.</param>
/// <param name="Sprekers">Wie er spreken; mag leeg zijn.</param>
[GenerateSerializer, Immutable, Alias("programmaonderdeel")]
public sealed record Programmaonderdeel(TimeOnly Van, TimeOnly Tot, string Titel, ImmutableArray<Spreker> Sprekers);

/// <summary>Wat er van een bijeenkomst vaststaat.</summary>
/// <param name="Soort">Wat voor bijeenkomst het is.</param>
/// <param name="Titel">Waar het over gaat, in een regel.</param>
/// <param name="Dag">De dag.</param>
/// <param name="Van">Begin, Nederlandse tijd.</param>
/// <param name="Tot">Einde, dezelfde dag.</param>
/// <param name="Capaciteit">Hoeveel mensen er mee kunnen doen; leeg is zonder grens.</param>
/// <param name="Netwerk">Slug van het netwerk waarbij zij hoort; leeg wanneer zij bij geen hoort.</param>
/// <param name="Programma">De onderdelen, op volgorde.</param>
[GenerateSerializer, Immutable, Alias("bijeenkomst-inhoud")]
public sealed record BijeenkomstInhoud(
    BijeenkomstSoort Soort,
    string Titel,
    DateOnly Dag,
    TimeOnly Van,
    TimeOnly Tot,
    int? Capaciteit,
    string? Netwerk,
    ImmutableArray<Programmaonderdeel> Programma);

/// <summary>Wat er in woorden bij een bijeenkomst staat; alles kan gewist worden.</summary>
/// <param name="Plaats">Waar zij is.</param>
/// <param name="Link">Adres waar zij online te volgen is; alleen voor wie is aangemeld.</param>
/// <param name="Omschrijving">Waar het over gaat.</param>
/// <param name="Huisregels">Wat van deelnemers gevraagd wordt.</param>
[GenerateSerializer, Immutable, Alias("bijeenkomst-teksten")]
public sealed record BijeenkomstTeksten(string? Plaats, string? Link, string? Omschrijving, string? Huisregels);

/// <summary>Voor wie een notitie is.</summary>
public enum NotitieVoor
{
    /// <summary>Wie was aangemeld.</summary>
    Deelnemers,

    /// <summary>Wie de bijeenkomst mag zien.</summary>
    Iedereen,
}

/// <summary>Een verwijzing om verder te lezen.</summary>
/// <param name="Naam">Wat er te lezen is.</param>
/// <param name="Adres">Waar, met https; leeg wanneer dat niet bekend is.</param>
[GenerateSerializer, Immutable, Alias("verder-lezen")]
public sealed record VerderLezen(string Naam, string? Adres);
