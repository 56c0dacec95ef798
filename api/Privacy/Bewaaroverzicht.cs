using Regionetwerk.Api.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Bijeenkomsten;
using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Privacy;

namespace Regionetwerk.Api.Privacy;

/// <summary>Wat er van mensen bij een organisatie wanneer gewist wordt, en wat er al gewist is.</summary>
public sealed class Bewaaroverzicht(string organisatie)
{
    [GraphQLIgnore]
    public IReadOnlyList<string> Eigenaren { get; } = [organisatie];
}

/// <summary>Elk een vraag voor zich: wie alleen wil weten hoeveel er weggaat, leest de lijsten niet.</summary>
[ExtendObjectType<Bewaaroverzicht>]
public static class BewaaroverzichtVelden
{
    /// <summary>De contacten, die het eerst gewist worden vooraan.</summary>
    [ListSize(Limieten.GegevensPerSoort)]
    public static async Task<IReadOnlyList<Contacttermijn>> Contacten(
        [Parent] Bewaaroverzicht overzicht, Bewaartermijnen termijnen, Zicht zicht, TimeProvider tijd)
    {
        // Everything that is kept goes some day: whatever was recorded until now.
        var contacten = await termijnen.ContactenDieGaanAsync(overzicht.Eigenaren, tijd.GetUtcNow() + Limieten.ContactenBewaard);
        var rijen = await zicht.Zoek<ContactRij>([.. contacten.Select(een => een.Contact)]);
        var laatste = Binnenkort(tijd);
        return [.. contacten.Where(een => rijen.ContainsKey(een.Contact)).Select(een => new Contacttermijn(new(rijen[een.Contact]), een.Op, een.Op <= laatste))];
    }

    /// <summary>Hoeveel contacten binnenkort gewist worden, ten hoogste 500.</summary>
    public static async Task<int> AantalBinnenkort([Parent] Bewaaroverzicht overzicht, Bewaartermijnen termijnen, TimeProvider tijd) =>
        (await termijnen.ContactenDieGaanAsync(overzicht.Eigenaren, NederlandseDag.Einde(Binnenkort(tijd)))).Count;

    /// <summary>De bijeenkomsten waarvan nog bewaard wordt wie zich aanmeldden, de oudste vooraan.</summary>
    [ListSize(Limieten.GegevensPerSoort)]
    public static async Task<IReadOnlyList<Deelnemerstermijn>> Deelnemers([Parent] Bewaaroverzicht overzicht, Bewaartermijnen termijnen, Zicht zicht)
    {
        // A bijeenkomst is under another scope than who registered for it.
        var deelnemers = await termijnen.DeelnemersDieGaanAsync(overzicht.Eigenaren);
        var bijeenkomsten = await zicht.Zoek<BijeenkomstRij>([.. deelnemers.Select(een => een.Bijeenkomst)]);
        return [.. deelnemers.Where(een => bijeenkomsten.ContainsKey(een.Bijeenkomst)).Select(een => new Deelnemerstermijn(een))];
    }

    /// <summary>Hoeveel er gewist is omdat het lang genoeg bewaard was, het laatste vooraan.</summary>
    [ListSize(Limieten.GegevensPerSoort)]
    public static async Task<IReadOnlyList<VanzelfGewist>> Gewist([Parent] Bewaaroverzicht overzicht, Bewaartermijnen termijnen) =>
        [.. (await termijnen.VerslagAsync(overzicht.Eigenaren)).Select(een => new VanzelfGewist(een.Dag, een.Soort, een.Aantal))];

    // The last day that is soon.
    private static DateOnly Binnenkort(TimeProvider tijd) => NederlandseDag.Van(tijd.GetUtcNow()).AddDays(Limieten.WaarschuwingVoorWissen.Days);
}

/// <summary>Wanneer een contact gewist wordt, tenzij het bevestigd wordt.</summary>
/// <param name="Contact">Het contact.</param>
/// <param name="Op">De dag.</param>
/// <param name="Binnenkort">Of dat al zo dichtbij is dat er naar gekeken moet worden.</param>
public sealed record Contacttermijn(Contact Contact, DateOnly Op, bool Binnenkort);

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
