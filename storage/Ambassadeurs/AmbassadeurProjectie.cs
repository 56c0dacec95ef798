using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Ambassadeurs;

/// <summary>Ambassadeurs en de uren die per maand geboekt zijn.</summary>
internal sealed class AmbassadeurProjectie : IProjectie
{
    private static readonly Sql Kring = new("SELECT publiek FROM {m}netwerken WHERE slug = $1");

    // Wie eerder was afgemeld, komt terug onder dezelfde sleutel.
    private static readonly Sql Zet = new("""
        INSERT INTO {m}ambassadeurs
            (id, netwerk, beheerder, eigenaar, contact, functie, sectoren, gemeente, themas, uren_per_maand, afwezig, afgemeld, publiek)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '', 0, $11)
        ON CONFLICT (id) DO UPDATE SET functie = excluded.functie, sectoren = excluded.sectoren, gemeente = excluded.gemeente,
            themas = excluded.themas, uren_per_maand = excluded.uren_per_maand, afwezig = '', afgemeld = 0, publiek = excluded.publiek
        """);

    private static readonly Sql Wijzig = new("""
        UPDATE {m}ambassadeurs SET functie = $2, sectoren = $3, gemeente = $4, themas = $5, uren_per_maand = $6 WHERE id = $1
        """);

    private static readonly Sql Afwezig = new("UPDATE {m}ambassadeurs SET afwezig = $2 WHERE id = $1");
    private static readonly Sql Afmelden = new("UPDATE {m}ambassadeurs SET afgemeld = 1 WHERE id = $1");

    private static readonly Sql Boek = new("""
        INSERT INTO {m}ambassadeur_maanden (ambassadeur, maand, eigenaar, beheerder, uren)
        SELECT id, $2, eigenaar, beheerder, $3 FROM {m}ambassadeurs WHERE id = $1
        ON CONFLICT (ambassadeur, maand) DO UPDATE SET uren = {m}ambassadeur_maanden.uren + excluded.uren
        """);

    /// <summary>Een contact dat gewist is, is voor niemand anders nog ambassadeur.</summary>
    public static readonly Sql ContactWeg = new("UPDATE {m}ambassadeurs SET afgemeld = 1 WHERE contact = $1");

    public void Registreer(Projector op) => op
        .Bij<AmbassadeurAangemeld>(Aangemeld)
        .Bij<AmbassadeurGewijzigd>((db, e) => db.Session.RunOne(
            Wijzig, e.Ambassadeur, e.Functie, string.Join(' ', e.Sectoren), e.Gemeente, string.Join(' ', e.Themas), e.UrenPerMaand))
        .Bij<AmbassadeurIsAfwezig>((db, e) => db.Session.RunOne(Afwezig, e.Ambassadeur, Afwezigheden.Tekst(e.Perioden)))
        .Bij<AmbassadeurAfgemeld>((db, e) => db.Session.RunOne(Afmelden, e.Ambassadeur))
        .Bij<UrenGeboekt>((db, e) => db.Session.RunOne(Boek, e.Ambassadeur, e.Maand, e.Wordt - e.Was));

    // Een ambassadeur is er voor wie het netwerk mag zien, maar nooit voor wie niet is aangemeld.
    private static async ValueTask Aangemeld(WriteSession db, AmbassadeurAangemeld e)
    {
        var kring = await db.Publieken.Van(await db.Session.Number(Kring, e.Netwerk));
        await db.Session.RunOne(
            Zet,
            e.Ambassadeur,
            e.Netwerk,
            e.Beheerder,
            e.Eigenaar,
            e.Contact,
            e.Functie,
            string.Join(' ', e.Sectoren),
            e.Gemeente,
            string.Join(' ', e.Themas),
            e.UrenPerMaand,
            await db.Publieken.Nummer(Sleutels.Binnen(kring)));
    }
}
