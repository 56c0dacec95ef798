using System.Collections.Immutable;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Bijeenkomsten;

/// <summary>Bijeenkomsten en hun programma.</summary>
internal sealed class BijeenkomstProjectie : IProjectie
{
    private static readonly Sql Nieuw = new("""
        INSERT INTO {m}bijeenkomsten
            (id, eigenaar, soort, titel, dag, van, tot, capaciteit, netwerk, zichtbaarheid, netwerken, publiek,
             afgelast, aangemeld, wachtend, herinnerd, wijzigingen, gewijzigd)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, 0, 0, 0, 0, $13)
        """);

    // Een andere dag of tijd vraagt een nieuwe herinnering.
    private static readonly Sql Wijzig = new("""
        UPDATE {m}bijeenkomsten SET soort = $2, titel = $3, herinnerd = CASE WHEN dag = $4 AND van = $5 THEN herinnerd ELSE 0 END,
            dag = $4, van = $5, tot = $6, capaciteit = $7, netwerk = $8, wijzigingen = wijzigingen + 1, gewijzigd = $9
        WHERE id = $1
        """);

    private static readonly Sql GeenProgramma = new("DELETE FROM {m}programmaonderdelen WHERE bijeenkomst = $1");

    private static readonly Sql Onderdeel = new("""
        INSERT INTO {m}programmaonderdelen (bijeenkomst, nummer, van, tot, titel, sprekers) VALUES ($1, $2, $3, $4, $5, $6)
        """);

    private static readonly Sql EigenaarVan = new("SELECT eigenaar FROM {m}bijeenkomsten WHERE id = $1");
    private static readonly Sql Deel = new("UPDATE {m}bijeenkomsten SET zichtbaarheid = $2, netwerken = $3, publiek = $4 WHERE id = $1");

    private static readonly Sql LasAf = new(
        "UPDATE {m}bijeenkomsten SET afgelast = 1, wijzigingen = wijzigingen + 1, gewijzigd = $2 WHERE id = $1");

    private static readonly Sql Herinner = new("UPDATE {m}bijeenkomsten SET herinnerd = 1 WHERE id = $1");
    private static readonly Sql Publiceer = new("UPDATE {m}bijeenkomsten SET notitie_voor = $2, notitie_op = $3 WHERE id = $1");

    public void Registreer(Projector op) => op
        .Bij<BijeenkomstAangekondigd>(async (db, e, op) =>
        {
            await db.Session.RunOne(
                Nieuw,
                e.Bijeenkomst,
                e.Eigenaar,
                e.Inhoud.Soort,
                e.Inhoud.Titel,
                e.Inhoud.Dag,
                e.Inhoud.Van,
                e.Inhoud.Tot,
                e.Inhoud.Capaciteit,
                e.Inhoud.Netwerk,
                e.Deling.Zichtbaarheid,
                string.Join(' ', e.Deling.Netwerken),
                await db.Publieken.Nummer(Sleutels.Van(e.Deling, e.Eigenaar)),
                op.ToUnixTimeMilliseconds());
            await Schrijf(db, e.Bijeenkomst, e.Inhoud.Programma);
        })
        .Bij<BijeenkomstGewijzigd>(async (db, e, op) =>
        {
            await db.Session.RunOne(
                Wijzig,
                e.Bijeenkomst,
                e.Inhoud.Soort,
                e.Inhoud.Titel,
                e.Inhoud.Dag,
                e.Inhoud.Van,
                e.Inhoud.Tot,
                e.Inhoud.Capaciteit,
                e.Inhoud.Netwerk,
                op.ToUnixTimeMilliseconds());
            await db.Session.Run(GeenProgramma, e.Bijeenkomst);
            await Schrijf(db, e.Bijeenkomst, e.Inhoud.Programma);
        })
        .Bij<BijeenkomstGedeeld>(async (db, e) =>
        {
            var publiek = await db.Publieken.Nummer(Sleutels.Van(e.Deling, await db.Session.TextOf(EigenaarVan, e.Bijeenkomst)));
            await db.Session.RunOne(Deel, e.Bijeenkomst, e.Deling.Zichtbaarheid, string.Join(' ', e.Deling.Netwerken), publiek);
        })
        .Bij<BijeenkomstAfgelast>((db, e, op) => db.Session.RunOne(LasAf, e.Bijeenkomst, op.ToUnixTimeMilliseconds()))
        .Bij<DeelnemersHerinnerd>((db, e) => db.Session.RunOne(Herinner, e.Bijeenkomst))
        .Bij<NotitieGepubliceerd>((db, e) => db.Session.RunOne(Publiceer, e.Bijeenkomst, e.Voor, e.Op));

    private static async ValueTask Schrijf(WriteSession db, Guid bijeenkomst, ImmutableArray<Programmaonderdeel> programma)
    {
        for (var i = 0; i < programma.Length; i++)
        {
            var (van, tot, titel, sprekers) = programma[i];
            var regels = string.Join('\n', sprekers.Select(spreker => $"{spreker.Functie}\t{spreker.Organisatie}"));
            await db.Session.RunOne(Onderdeel, bijeenkomst, i + 1, van, tot, titel, regels);
        }
    }
}
