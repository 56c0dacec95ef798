using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Kennis;

/// <summary>Kennisitems, en wie hun overnames en reacties ziet.</summary>
internal sealed class KennisitemProjectie : IProjectie
{
    private static readonly Sql Nieuw = new("""
        INSERT INTO {m}kennisitems
            (id, eigenaar, kenmerk, soort, titel, link, uitgever, jaar, themas, sectoren, doelgroepen, gemeente, aanpak, op, volgorde, ingetrokken,
             zichtbaarheid, netwerken, publiek, voorbeeld)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0, $16, $17, $18, $19)
        """);

    private static readonly Sql Wijzig = new("""
        UPDATE {m}kennisitems SET soort = $2, titel = $3, link = $4, uitgever = $5, jaar = $6, themas = $7, sectoren = $8, doelgroepen = $9,
            gemeente = $10, aanpak = $11, volgorde = $12
        WHERE id = $1
        """);

    private static readonly Sql EigenaarVan = new("SELECT eigenaar FROM {m}kennisitems WHERE id = $1");
    private static readonly Sql Deel = new("UPDATE {m}kennisitems SET zichtbaarheid = $2, netwerken = $3, publiek = $4 WHERE id = $1");
    private static readonly Sql TrekIn = new("UPDATE {m}kennisitems SET ingetrokken = 1 WHERE id = $1");
    private static readonly Sql ToonOvernames = new("UPDATE {m}overnames SET item_publiek = $2 WHERE kennisitem = $1");
    private static readonly Sql ToonReacties = new("UPDATE {m}reacties SET publiek = $2 WHERE kennisitem = $1");

    public void Registreer(Projector op) => op
        .Bij<KennisitemVastgelegd>(async (db, e) => await db.Session.RunOne(
            Nieuw,
            e.Kennisitem,
            e.Eigenaar,
            e.Kenmerk,
            e.Inhoud.Soort,
            e.Inhoud.Titel,
            e.Inhoud.Link,
            e.Inhoud.Uitgever,
            e.Inhoud.Jaar,
            string.Join(' ', e.Inhoud.Themas),
            string.Join(' ', e.Inhoud.Sectoren),
            string.Join(' ', e.Inhoud.Doelgroepen),
            e.Inhoud.Gemeente,
            e.Inhoud.Aanpak,
            e.Op,
            Slug.Van(e.Inhoud.Titel),
            e.Deling.Zichtbaarheid,
            string.Join(' ', e.Deling.Netwerken),
            await db.Publieken.Nummer(Sleutels.Van(e.Deling, e.Eigenaar)),
            e.Voorbeeldcijfers))
        .Bij<KennisitemGewijzigd>((db, e) => db.Session.RunOne(
            Wijzig,
            e.Kennisitem,
            e.Inhoud.Soort,
            e.Inhoud.Titel,
            e.Inhoud.Link,
            e.Inhoud.Uitgever,
            e.Inhoud.Jaar,
            string.Join(' ', e.Inhoud.Themas),
            string.Join(' ', e.Inhoud.Sectoren),
            string.Join(' ', e.Inhoud.Doelgroepen),
            e.Inhoud.Gemeente,
            e.Inhoud.Aanpak,
            Slug.Van(e.Inhoud.Titel)))
        .Bij<KennisitemGedeeld>((db, e) => Gedeeld(db, e.Kennisitem, e.Deling))
        .Bij<KennisitemIngetrokken>(async (db, e) =>
        {
            await db.Session.RunOne(TrekIn, e.Kennisitem);
            await Gedeeld(db, e.Kennisitem, Deling.Intern);
        });

    private static async ValueTask Gedeeld(WriteSession db, Guid kennisitem, Deling deling)
    {
        var publiek = await db.Publieken.Nummer(Sleutels.Van(deling, await db.Session.TextOf(EigenaarVan, kennisitem)));
        await db.Session.RunOne(Deel, kennisitem, deling.Zichtbaarheid, string.Join(' ', deling.Netwerken), publiek);
        await db.Session.Run(ToonOvernames, kennisitem, publiek);
        await db.Session.Run(ToonReacties, kennisitem, publiek);
    }
}
