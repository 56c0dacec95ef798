using System.Data.Common;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Programmas;

/// <summary>Programma's en wie ze mag betalen.</summary>
internal sealed class ProgrammaProjectie : IProjectie
{
    private static readonly Sql Nieuw = new("""
        INSERT INTO {m}programmas
            (id, eigenaar, naam, aanpak, gemeente, van, tot, leeftijd_van, leeftijd_tot, direct_vve, sectoren,
             zichtbaarheid, netwerken, publiek, voorbeeld)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        """);

    private static readonly Sql Deel = new("UPDATE {m}programmas SET zichtbaarheid = $2, netwerken = $3 WHERE id = $1");
    private static readonly Sql Zoek = new("SELECT eigenaar, zichtbaarheid, netwerken FROM {m}programmas WHERE id = $1");
    private static readonly Sql Betalers = new("SELECT betaler FROM {m}betalers WHERE programma = $1");
    private static readonly Sql Toon = new("UPDATE {m}programmas SET publiek = $2 WHERE id = $1");
    private static readonly Sql ToonFinancieringen = new("UPDATE {m}financieringen SET programma_publiek = $2 WHERE programma = $1");
    private static readonly Sql ToonOpgaven = new("UPDATE {m}opgaven SET publiek = $2 WHERE programma = $1");
    private static readonly Sql ToonOvernames = new("UPDATE {m}overnames SET programma_publiek = $2 WHERE programma = $1");
    private static readonly Sql ToonFuncties = new("UPDATE {m}functies SET publiek = $2 WHERE programma = $1");

    private static readonly Sql Wijzig = new("""
        UPDATE {m}programmas SET naam = $2, aanpak = $3, van = $4, tot = $5, leeftijd_van = $6, leeftijd_tot = $7, direct_vve = $8, sectoren = $9
        WHERE id = $1
        """);

    private static readonly Sql LooptTot = new("UPDATE {m}financieringen SET loopt_tot = $2 WHERE programma = $1");
    private static readonly Sql OpgavenLopenTot = new("UPDATE {m}opgaven SET loopt_tot = $2 WHERE programma = $1");
    private static readonly Sql NieuweBetaler = new("INSERT INTO {m}betalers (programma, betaler) VALUES ($1, $2)");

    public void Registreer(Projector op) => op
        .Bij<ProgrammaVastgelegd>(async (db, e) => await db.Session.RunOne(
            Nieuw,
            e.Programma,
            e.Eigenaar,
            e.Naam,
            e.Aanpak,
            e.Gemeente,
            e.Van,
            e.Tot,
            e.LeeftijdVan,
            e.LeeftijdTot,
            e.DirectVve,
            string.Join(' ', e.Sectoren),
            e.Deling.Zichtbaarheid,
            string.Join(' ', e.Deling.Netwerken),
            await db.Publieken.Nummer(Sleutels.Van(e.Deling, e.Eigenaar)),
            e.Voorbeeldcijfers))
        .Bij<ProgrammaGewijzigd>(async (db, e) =>
        {
            await db.Session.RunOne(
                Wijzig,
                e.Programma,
                e.Naam,
                e.Aanpak,
                e.Van,
                e.Tot,
                e.LeeftijdVan,
                e.LeeftijdTot,
                e.DirectVve,
                string.Join(' ', e.Sectoren));
            await db.Session.Run(LooptTot, e.Programma, e.Tot?.Year);
            await db.Session.Run(OpgavenLopenTot, e.Programma, e.Tot?.Year);
            await Strijdigheid.Bepaal(db, e.Programma);
        })
        .Bij<ProgrammaGedeeld>(async (db, e) =>
        {
            await db.Session.RunOne(Deel, e.Programma, e.Deling.Zichtbaarheid, string.Join(' ', e.Deling.Netwerken));
            await BepaalPubliek(db, e.Programma);
        })
        .Bij<BetalerToegelaten>(async (db, e) =>
        {
            await db.Session.RunOne(NieuweBetaler, e.Programma, e.Betaler);
            await BepaalPubliek(db, e.Programma);
        });

    // Wie mag betalen, moet zien waarvoor: anders kon een betaler zijn eigen boeken niet meer bijhouden.
    private static async ValueTask BepaalPubliek(WriteSession db, Guid programma)
    {
        var (eigenaar, deling) = (await db.Session.List(Zoek, LeesDeling, programma))[0];
        var betalers = await db.Session.List(Betalers, rij => Sleutels.Eigenaar(rij.GetString(0)), programma);
        var publiek = await db.Publieken.Nummer([.. Sleutels.Van(deling, eigenaar), .. betalers]);
        await db.Session.RunOne(Toon, programma, publiek);
        await db.Session.Run(ToonFinancieringen, programma, publiek);
        await db.Session.Run(ToonOpgaven, programma, publiek);
        await db.Session.Run(ToonFuncties, programma, publiek);
        await db.Session.Run(ToonOvernames, programma, publiek);
    }

    private static (string Eigenaar, Deling Deling) LeesDeling(DbDataReader rij) =>
        (rij.GetString(0), new(rij.Keuze<Zichtbaarheid>(1), [.. rij.GetString(2).Split(' ', StringSplitOptions.RemoveEmptyEntries)]));
}
