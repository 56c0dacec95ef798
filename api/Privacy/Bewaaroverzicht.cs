using Regionetwerk.Api.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Privacy;

namespace Regionetwerk.Api.Privacy;

/// <summary>Wat er van mensen bij een organisatie wanneer gewist wordt, en wat er al gewist is.</summary>
/// <param name="Contacten">De contacten, die het eerst gewist worden vooraan.</param>
/// <param name="Deelnemers">De bijeenkomsten waarvan nog bewaard wordt wie zich aanmeldden, de oudste vooraan.</param>
/// <param name="Gewist">Hoeveel er gewist is omdat het lang genoeg bewaard was, het laatste vooraan.</param>
public sealed record Bewaaroverzicht(
    [property: ListSize(Limieten.GegevensPerSoort)] IReadOnlyList<Contacttermijn> Contacten,
    [property: ListSize(Limieten.GegevensPerSoort)] IReadOnlyList<Deelnemerstermijn> Deelnemers,
    [property: ListSize(Limieten.GegevensPerSoort)] IReadOnlyList<VanzelfGewist> Gewist);

/// <summary>Wanneer een contact gewist wordt, tenzij het bevestigd wordt.</summary>
/// <param name="Contact">Het contact.</param>
/// <param name="Op">De dag.</param>
public sealed record Contacttermijn(Contact Contact, DateOnly Op);

/// <summary>Wanneer van een bijeenkomst gewist wordt wie zich aanmeldden.</summary>
public sealed class Deelnemerstermijn(DeelnemersDieGaan rij)
{
    /// <summary>Het id van de bijeenkomst.</summary>
    [ID]
    public string BijeenkomstId => GlobalId.Encode("Bijeenkomst", rij.Bijeenkomst);

    /// <summary>Haar titel.</summary>
    public string Titel => rij.Titel;

    /// <summary>De dag waarop gewist wordt.</summary>
    public DateOnly Op => rij.Op;

    /// <summary>Van hoeveel mensen er nu nog iets bewaard wordt.</summary>
    public int Aantal => rij.Aantal;
}

/// <summary>Wat op een dag vanzelf gewist is. Van wie het was, staat nergens meer.</summary>
/// <param name="Dag">De dag.</param>
/// <param name="Soort">Wat het was.</param>
/// <param name="Aantal">Van hoeveel mensen.</param>
public sealed record VanzelfGewist(DateOnly Dag, Wissoort Soort, int Aantal);
