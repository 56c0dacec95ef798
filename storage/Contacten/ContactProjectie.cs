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
        INSERT INTO {m}contacten (id, eigenaar, toestemming, zichtbaarheid, netwerken, publiek, reikwijdte, doel, vastgelegd)
        VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8)
        """);

    private static readonly Sql EigenaarVan = new("SELECT eigenaar FROM {m}contacten WHERE id = $1");

    private static readonly Sql Deel = new($"""
        UPDATE {"{m}"}contacten SET zichtbaarheid = $2, netwerken = $3, publiek = $4,
            toestemming = CASE WHEN {Rang("$2")} <= {Rang("reikwijdte")} THEN 1 ELSE 0 END
        WHERE id = $1
        """);

    private static readonly Sql Toestemming = new($"""
        UPDATE {"{m}"}contacten SET reikwijdte = $2, toestemming_op = $3,
            toestemming = CASE WHEN {Rang("zichtbaarheid")} <= {Rang("$2")} THEN 1 ELSE 0 END
        WHERE id = $1
        """);

    private static readonly Sql Bevestig = new("UPDATE {m}contacten SET vastgelegd = $2 WHERE id = $1");

    private static readonly Sql Wis = new("""
        UPDATE {m}contacten SET zichtbaarheid = $2, netwerken = '', publiek = $3, toestemming = 1, reikwijdte = NULL, toestemming_op = NULL WHERE id = $1
        """);

    public void Registreer(Projector op) => op
        .Bij<ContactVastgelegd>(Vastgelegd)
        .Bij<ContactGedeeld>(Gedeeld)
        .Bij<ContactToestemmingVastgelegd>((db, e) => db.Session.RunOne(Toestemming, e.Contact, e.Reikwijdte, e.Op))
        .Bij<ContactToestemmingIngetrokken>((db, e) => db.Session.RunOne(Toestemming, e.Contact, null, null))
        .Bij<ContactBevestigd>((db, e, op) => db.Session.RunOne(Bevestig, e.Contact, op.ToUnixTimeMilliseconds()))
        .Bij<ContactGewist>(Gewist);

    private static async ValueTask Vastgelegd(WriteSession db, ContactVastgelegd e, DateTimeOffset op) => await db.Session.RunOne(
        Nieuw,
        e.Contact,
        e.Eigenaar,
        e.Deling.Zichtbaarheid,
        string.Join(' ', e.Deling.Netwerken),
        await db.Publieken.Nummer(Sleutels.Van(e.Deling, e.Eigenaar)),
        e.Toestemming ? Zichtbaarheid.Openbaar : null,
        e.Doel,
        op.ToUnixTimeMilliseconds());

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

    // Hoe wijd een kring is; zonder toestemming zo wijd als intern.
    private static string Rang(string kring) => $"(CASE {kring} WHEN 'Openbaar' THEN 3 WHEN 'Landelijk' THEN 2 WHEN 'Netwerk' THEN 1 ELSE 0 END)";
}
