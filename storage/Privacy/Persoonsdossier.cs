using System.Data.Common;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Post;
using Regionetwerk.Storage.Ambassadeurs;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Post;
using Regionetwerk.Storage.Toegang;

namespace Regionetwerk.Storage.Privacy;

/// <summary>Alles wat er van een persoon bewaard wordt, voor die persoon zelf. Gelezen als het product: wie het bewijs heeft, gaat vooraf.</summary>
public sealed class Persoonsdossier(Database database, IToelatingen toelatingen)
{
    private static readonly Sql Records = new("SELECT contact FROM personen WHERE lower(email) = $1");

    private static readonly Sql Contacten = new($"""
        SELECT c.id, c.eigenaar, p.naam, p.functie, p.email, p.telefoon, c.doel, c.zichtbaarheid, c.netwerken, c.reikwijdte, c.toestemming_op, c.vastgelegd,
            COALESCE((SELECT min(g.op) FROM sluitingen g LEFT JOIN scholen s ON s.bestuur = g.organisatie AND s.code = c.eigenaar WHERE g.organisatie = c.eigenaar OR s.code IS NOT NULL), 0)
        FROM personen p JOIN contacten c ON c.id = p.contact WHERE lower(p.email) = $1 ORDER BY c.id LIMIT {Limieten.GegevensPerSoort}
        """);

    private static readonly Sql Ambassadeurs = new($"""
        SELECT a.id, a.contact, a.netwerk, a.functie, a.uren_per_maand, a.afgemeld
        FROM personen p JOIN ambassadeurs a ON a.contact = p.contact WHERE lower(p.email) = $1 ORDER BY a.id LIMIT {Limieten.GegevensPerSoort}
        """);

    private static readonly Sql Inzetten = new($"""
        SELECT i.eigenaar, i.maand, i.datum, i.uren, i.status
        FROM personen p JOIN ambassadeurs a ON a.contact = p.contact JOIN inzetten i ON i.ambassadeur = a.id
        WHERE lower(p.email) = $1 ORDER BY i.maand, i.id LIMIT {Limieten.GegevensPerSoort}
        """);

    private static readonly Sql Aanmeldingen = new($"""
        SELECT m.id, m.eigenaar, b.titel, b.dag, p.naam, p.functie, p.email, t.waarde, m.status, m.aanwezig
        FROM personen p JOIN aanmeldingen m ON m.id = p.contact JOIN bijeenkomsten b ON b.id = m.bijeenkomst
            LEFT JOIN teksten t ON t.record = m.id AND t.veld = '{Bijeenkomsttekst.Organisatie}'
        WHERE lower(p.email) = $1 ORDER BY b.dag, m.id LIMIT {Limieten.GegevensPerSoort}
        """);

    private static readonly Sql Brieven = new($"""
        SELECT post.soort, post.stand, post.vanaf FROM personen p JOIN post ON post.aan = p.contact
        WHERE lower(p.email) = $1 ORDER BY post.vanaf DESC, post.id LIMIT {Limieten.GegevensPerSoort}
        """);

    private static readonly Sql Handelingen = new("SELECT organisatie, count(*), min(at), max(at) FROM events WHERE persoon = $1 GROUP BY organisatie ORDER BY organisatie");
    private static readonly Sql Agendas = new("SELECT organisatie, sinds FROM agenda_adressen WHERE persoon = $1 ORDER BY organisatie");
    private static readonly Sql WisAgendas = new("DELETE FROM agenda_adressen WHERE persoon = $1");

    /// <summary>De records waar dit adres bij staat.</summary>
    /// <param name="email">In kleine letters.</param>
    public async ValueTask<IReadOnlyList<Guid>> RecordsAsync(string email) =>
        await database.Read(sessie => sessie.List(Records, rij => Guid.ParseExact(rij.GetString(0), "N"), email));

    /// <summary>Wat er bij dit adres staat.</summary>
    /// <param name="email">In kleine letters.</param>
    public ValueTask<GegevensBijAdres> BijAdresAsync(string email) => database.Read(async sessie => new GegevensBijAdres(
        await sessie.List(Contacten, Contact, email),
        await sessie.List(Ambassadeurs, rij => new EigenAmbassadeur(
            rij.GetString(0), rij.GetString(1), rij.GetString(2), rij.GetString(3), rij.GetInt32(4), rij.Ja(5)), email),
        await sessie.List(Inzetten, rij => new EigenInzet(
            rij.GetString(0), rij.Dag(1), rij.DagOfLeeg(2), rij.GetInt32(3), rij.Keuze<InzetStatus>(4)), email),
        await sessie.List(Aanmeldingen, rij => new EigenDeelname(
            rij.GetString(0), rij.GetString(1), rij.GetString(2), rij.Dag(3), rij.GetString(4), rij.GetString(5), rij.GetString(6), rij.TekstOfLeeg(7),
            rij.Keuze<AanmeldingStatus>(8), rij.IsDBNull(9) ? null : rij.Ja(9)), email),
        await sessie.List(Brieven, rij => new EigenBrief(rij.Keuze<Briefsoort>(0), rij.Keuze<Briefstand>(1), Moment(rij, 2)), email)));

    /// <summary>Wat er bij de sleutel van wie is aangemeld staat.</summary>
    public ValueTask<GegevensBijAccount> BijAccountAsync(string persoon) => database.Read(async sessie => new GegevensBijAccount(
        await sessie.List(Handelingen, rij => new EigenHandelingen(rij.GetString(0), rij.GetInt32(1), Moment(rij, 2), Moment(rij, 3)), persoon),
        await sessie.List(Agendas, rij => new EigenAgenda(rij.GetString(0), Moment(rij, 1)), persoon)));

    /// <summary>
    /// Vergeet wie er bij deze sleutel hoort, samen of niet: zijn agenda-adressen en sessies gelden niet meer, het logboek houdt de regels zonder
    /// hem, en meldt hij zich weer aan, dan is hij een ander. Geeft hoeveel agenda-adressen dat waren.
    /// </summary>
    public async Task<int> WisAccountAsync(string persoon)
    {
        var gewist = await database.Write(async db =>
        {
            var agendas = await db.Session.RunNow(WisAgendas, persoon);
            await db.Session.Run(Sessies.WegVan, persoon);
            // First the log: it finds with the row who he was before he was let in.
            await Logpersonen.Vergeet(db.Session, persoon);
            await db.Session.Run(Aanmelders.Wis, persoon);
            return agendas;
        });
        // Or who asks again in a moment would still be known by that key.
        toelatingen.Vergeet();
        return gewist;
    }

    private static EigenContact Contact(DbDataReader rij) => new(
        rij.GetString(0),
        rij.GetString(1),
        rij.GetString(2),
        rij.GetString(3),
        rij.GetString(4),
        rij.TekstOfLeeg(5),
        rij.Keuze<ContactDoel>(6),
        rij.Keuze<Zichtbaarheid>(7),
        rij.GetString(8).Split(' ', StringSplitOptions.RemoveEmptyEntries),
        rij.IsDBNull(9) ? null : rij.Keuze<Zichtbaarheid>(9),
        rij.DagOfLeeg(10),
        Moment(rij, 11),
        Bewaartermijnen.BewaardTot(Moment(rij, 11), rij.GetInt64(12) is > 0 ? Moment(rij, 12) : null));

    private static DateTimeOffset Moment(DbDataReader rij, int kolom) => DateTimeOffset.FromUnixTimeMilliseconds(rij.GetInt64(kolom));
}
