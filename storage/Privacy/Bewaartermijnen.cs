using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Privacy;

/// <summary>Wat er wanneer gewist wordt omdat de bewaartermijn om is, en wat er zo gewist is.</summary>
public sealed class Bewaartermijnen(Database database)
{
    private static readonly Sql TeOud = new("""
        SELECT c.eigenaar, c.id FROM contacten c JOIN personen p ON p.contact = c.id
        WHERE c.vastgelegd < $1
            OR c.eigenaar IN (SELECT organisatie FROM sluitingen WHERE op < $2
                UNION ALL SELECT s.code FROM scholen s JOIN sluitingen g ON g.organisatie = s.bestuur WHERE g.op < $2 AND s.peildatum < $3)
        ORDER BY c.vastgelegd, c.id
        """);

    private static readonly Sql Contact = new("SELECT contact FROM personen WHERE contact = $1");

    private static readonly Sql Deelnemers = new("""
        SELECT a.id FROM aanmeldingen a JOIN personen p ON p.contact = a.id WHERE a.bijeenkomst = $1
        """);

    private static readonly Sql Schrijf = new("""
        INSERT INTO bewaarverslag (dag, eigenaar, soort, aantal) VALUES ($1, $2, $3, $4)
        ON CONFLICT (dag, eigenaar, soort) DO UPDATE SET aantal = bewaarverslag.aantal + excluded.aantal
        """);

    private static readonly Sql Verslag = new($"""
        SELECT dag, soort, aantal FROM bewaarverslag WHERE eigenaar IN [$1] ORDER BY dag DESC, soort LIMIT {Limieten.GegevensPerSoort}
        """);

    private static readonly Sql Binnenkort = new($"""
        SELECT c.id, c.vastgelegd FROM contacten c JOIN personen p ON p.contact = c.id
        WHERE c.eigenaar IN [$1] AND c.vastgelegd < $2 ORDER BY c.vastgelegd, c.id LIMIT {Limieten.GegevensPerSoort}
        """);

    private static readonly Sql Bijeenkomsten = new($"""
        SELECT b.id, b.titel, b.dag, count(*) FROM bijeenkomsten b JOIN aanmeldingen a ON a.bijeenkomst = b.id JOIN personen p ON p.contact = a.id
        WHERE b.eigenaar IN [$1] GROUP BY b.id, b.titel, b.dag ORDER BY b.dag, b.id LIMIT {Limieten.GegevensPerSoort}
        """);

    /// <summary>De dag waarop een contact gewist wordt.</summary>
    /// <param name="vastgelegd">Wanneer het is vastgelegd of voor het laatst bevestigd.</param>
    /// <param name="gesloten">Sinds wanneer de eigenaar niet meer meedoet; leeg wanneer hij meedoet.</param>
    public static DateOnly BewaardTot(DateTimeOffset vastgelegd, DateTimeOffset? gesloten = null)
    {
        var einde = vastgelegd + Limieten.ContactenBewaard;
        return NederlandseDag.Van(gesloten + Limieten.ContactenNaSluiten is { } eerder && eerder < einde ? eerder : einde);
    }

    /// <summary>
    /// De contacten waarvan de persoon er nog is en de bewaartermijn om: te lang geleden vastgelegd of bevestigd, of van wie te lang geleden gesloten is.
    /// </summary>
    public ValueTask<List<(string Eigenaar, Guid Id)>> ContactenAsync(DateTimeOffset nu) => database.Read(sessie => sessie.List(
        TeOud,
        rij => (rij.GetString(0), Guid.ParseExact(rij.GetString(1), "N")),
        (nu - Limieten.ContactenBewaard).ToUnixTimeMilliseconds(),
        (nu - Limieten.ContactenNaSluiten).ToUnixTimeMilliseconds(),
        // Een school die pas later bij een gesloten bestuur kwam, is nog niet zo lang gesloten.
        NederlandseDag.Van(nu - Limieten.ContactenNaSluiten)));

    /// <summary>Waar een persoon bij bewaard wordt: het contact zelf, of bij een bijeenkomst de aanmeldingen.</summary>
    public ValueTask<List<Guid>> PersonenAsync(Wissoort soort, Guid record) => database.Read(sessie => sessie.List(
        soort is Wissoort.Contact ? Contact : Deelnemers, rij => Guid.ParseExact(rij.GetString(0), "N"), record));

    /// <summary>Schrijft op hoeveel er gewist is; wie het waren, staat nergens.</summary>
    public async Task SchrijfOpAsync(DateOnly dag, string eigenaar, Wissoort soort, int aantal)
    {
        if (aantal > 0)
            await database.Write(db => db.Session.RunNow(Schrijf, dag, eigenaar, soort, aantal));
    }

    /// <summary>Wat er gewist is van deze eigenaren, het laatste eerst.</summary>
    public ValueTask<List<Bewaarregel>> VerslagAsync(IReadOnlyList<string> eigenaren) => database.Read(sessie => sessie.List(
        Verslag, rij => new Bewaarregel(rij.Dag(0), rij.Keuze<Wissoort>(1), rij.GetInt32(2)), new TextList(eigenaren)));

    /// <summary>Welke contacten van deze eigenaren voor dit moment gewist worden, de eerste eerst.</summary>
    public ValueTask<List<(string Contact, DateOnly Op)>> ContactenDieGaanAsync(IReadOnlyList<string> eigenaren, DateTimeOffset voor) =>
        database.Read(sessie => sessie.List(
            Binnenkort,
            rij => (rij.GetString(0), BewaardTot(DateTimeOffset.FromUnixTimeMilliseconds(rij.GetInt64(1)))),
            new TextList(eigenaren),
            (voor - Limieten.ContactenBewaard).ToUnixTimeMilliseconds()));

    /// <summary>Van welke bijeenkomsten nog bewaard wordt wie zich aanmeldden.</summary>
    public ValueTask<List<DeelnemersDieGaan>> DeelnemersDieGaanAsync(IReadOnlyList<string> eigenaren) => database.Read(sessie => sessie.List(
        Bijeenkomsten,
        rij => new DeelnemersDieGaan(rij.GetString(0), rij.GetString(1), rij.Dag(2).AddDays(Limieten.AanmeldingenBewaard.Days), rij.GetInt32(3)),
        new TextList(eigenaren)));
}

/// <summary>Hoeveel er op een dag gewist is.</summary>
public sealed record Bewaarregel(DateOnly Dag, Wissoort Soort, int Aantal);

/// <summary>Van hoeveel mensen bij een bijeenkomst de gegevens op een dag gewist worden.</summary>
public sealed record DeelnemersDieGaan(string Bijeenkomst, string Titel, DateOnly Op, int Aantal);
