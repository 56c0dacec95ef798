using Regionetwerk.Grains.Programmas;
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

    private static readonly Sql EigenaarVan = new("SELECT eigenaar FROM {m}programmas WHERE id = $1");
    private static readonly Sql Deel = new("UPDATE {m}programmas SET zichtbaarheid = $2, netwerken = $3, publiek = $4 WHERE id = $1");
    private static readonly Sql DeelFinancieringen = new("UPDATE {m}financieringen SET programma_publiek = $2 WHERE programma = $1");
    private static readonly Sql NieuweBetaler = new("INSERT INTO {m}betalers (programma, betaler) VALUES ($1, $2)");

    public void Registreer(Projector op) => op
        .Bij<ProgrammaVastgelegd>((db, e) => db.Session.RunOne(
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
            db.Publieken.Nummer(Sleutels.Van(e.Deling, e.Eigenaar)),
            e.Voorbeeldcijfers))
        .Bij<ProgrammaGedeeld>(Gedeeld)
        .Bij<BetalerToegelaten>((db, e) => db.Session.RunOne(NieuweBetaler, e.Programma, e.Betaler));

    private static void Gedeeld(WriteSession db, ProgrammaGedeeld e)
    {
        var eigenaar = (string)db.Session.ScalarOne(EigenaarVan, e.Programma);
        var publiek = db.Publieken.Nummer(Sleutels.Van(e.Deling, eigenaar));
        db.Session.RunOne(Deel, e.Programma, e.Deling.Zichtbaarheid, string.Join(' ', e.Deling.Netwerken), publiek);
        db.Session.Run(DeelFinancieringen, e.Programma, publiek);
    }
}
