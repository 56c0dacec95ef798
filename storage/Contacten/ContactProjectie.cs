using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Ambassadeurs;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Contacten;

/// <summary>Contacten, zonder de personen: die staan in een tabel die gewist kan worden.</summary>
internal sealed class ContactProjectie : IProjectie
{
    private static readonly Sql Nieuw = new("""
        INSERT INTO {m}contacten (id, eigenaar, toestemming, zichtbaarheid, netwerken, publiek) VALUES ($1, $2, $3, $4, $5, $6)
        """);

    private static readonly Sql EigenaarVan = new("SELECT eigenaar FROM {m}contacten WHERE id = $1");
    private static readonly Sql Deel = new("UPDATE {m}contacten SET zichtbaarheid = $2, netwerken = $3, publiek = $4 WHERE id = $1");
    private static readonly Sql Wis = new("UPDATE {m}contacten SET zichtbaarheid = $2, netwerken = '', publiek = $3 WHERE id = $1");

    public void Registreer(Projector op) => op
        .Bij<ContactVastgelegd>(async (db, e) => await db.Session.RunOne(
            Nieuw,
            e.Contact,
            e.Eigenaar,
            e.Toestemming,
            e.Deling.Zichtbaarheid,
            string.Join(' ', e.Deling.Netwerken),
            await db.Publieken.Nummer(Sleutels.Van(e.Deling, e.Eigenaar))))
        .Bij<ContactGedeeld>(Gedeeld)
        .Bij<ContactGewist>(Gewist);

    // De eigenaar ziet nog dat er een contact was, voor anderen is het weg.
    private static async ValueTask Gewist(WriteSession db, ContactGewist e)
    {
        var eigenaar = await db.Session.TextOf(EigenaarVan, e.Contact);
        await db.Session.RunOne(Wis, e.Contact, Zichtbaarheid.Intern, await db.Publieken.Nummer(Sleutels.Van(Deling.Intern, eigenaar)));
        await db.Session.Run(AmbassadeurProjectie.ContactWeg, e.Contact);
    }

    private static async ValueTask Gedeeld(WriteSession db, ContactGedeeld e)
    {
        var eigenaar = await db.Session.TextOf(EigenaarVan, e.Contact);
        var publiek = await db.Publieken.Nummer(Sleutels.Van(e.Deling, eigenaar));
        await db.Session.RunOne(Deel, e.Contact, e.Deling.Zichtbaarheid, string.Join(' ', e.Deling.Netwerken), publiek);
    }
}
