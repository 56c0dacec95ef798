using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;

namespace Regionetwerk.Storage.Programmas;

/// <summary>Wat een programma opgeeft: wat anderen betalen, en hoeveel voltijdsplaatsen een functie heeft.</summary>
internal sealed class OpgaveProjectie : IProjectie
{
    private static readonly Sql Nieuw = new("""
        INSERT INTO {m}opgaven (id, programma, eigenaar, betaler, bron, tijdelijk, jaar, bedrag, gemeente, loopt_tot, publiek, voorbeeld)
        SELECT $1, p.id, p.eigenaar, $3, $4, $5, $6, $7, p.gemeente, CAST(substr(p.tot, 1, 4) AS INTEGER), p.publiek, p.voorbeeld
        FROM {m}programmas p WHERE p.id = $2
        """);

    private static readonly Sql Wijzig = new("UPDATE {m}opgaven SET bedrag = $2 WHERE id = $1");

    private static readonly Sql LegVast = new("""
        INSERT INTO {m}functies (programma, functie, jaar, fte_honderdsten, gemeente, publiek)
        SELECT p.id, $2, $3, $4, p.gemeente, p.publiek FROM {m}programmas p WHERE p.id = $1
        ON CONFLICT (programma, functie, jaar) DO UPDATE SET fte_honderdsten = excluded.fte_honderdsten
        """);

    private static readonly Sql TrekIn = new("DELETE FROM {m}functies WHERE programma = $1 AND functie = $2 AND jaar = $3");

    public void Registreer(Projector op) => op
        .Bij<FinancieringOpgegeven>(async (db, e, op) =>
        {
            await db.Session.RunOne(Nieuw, e.Opgave, e.Programma, e.Betaler, e.Bron, e.Tijdelijk, e.Jaar, e.Bedrag);
            await Bedragverloop.Bewaar(db, e.Opgave, op, e.Bedrag);
        })
        .Bij<OpgaveGewijzigd>(async (db, e, op) =>
        {
            await db.Session.RunOne(Wijzig, e.Opgave, e.Wordt);
            await Bedragverloop.Bewaar(db, e.Opgave, op, e.Wordt);
        })
        .Bij<FteVastgelegd>((db, e) => e.Honderdsten is { } fte
            ? db.Session.RunOne(LegVast, e.Programma, e.Functie, e.Jaar, fte)
            : db.Session.RunOne(TrekIn, e.Programma, e.Functie, e.Jaar));
}
