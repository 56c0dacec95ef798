using Regionetwerk.Grains.Geld;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Geld;

/// <summary>Budgetten, financieringen en bestedingen.</summary>
internal sealed class BudgetProjectie : IProjectie
{
    private static readonly Sql NieuwBudget = new("""
        INSERT INTO {m}budgetten
            (id, eigenaar, bron, van, tot, toegekend, vastgelegd, besteed, gesloten, zichtbaarheid, netwerken, publiek, voorbeeld,
                regeling, tijdelijk, herkomst)
        VALUES ($1, $2, $3, $4, $5, $6, 0, 0, 0, $7, $8, $9, $10, $11, $12, $13)
        """);

    private static readonly Sql EigenaarVan = new("SELECT eigenaar FROM {m}budgetten WHERE id = $1");
    private static readonly Sql DeelBudget = new("UPDATE {m}budgetten SET zichtbaarheid = $2, netwerken = $3, publiek = $4 WHERE id = $1");
    private static readonly Sql DeelFinancieringen = new("UPDATE {m}financieringen SET budget_publiek = $2 WHERE budget = $1");

    private static readonly Sql NieuweFinanciering = new("""
        INSERT INTO {m}financieringen
            (id, budget, programma, jaar, bedrag, besteed, eigenaar, bron, gemeente, loopt_tot, budget_publiek, programma_publiek,
             voorbeeld, tijdelijk, strijdig)
        SELECT $1, b.id, p.id, $4, $5, 0, b.eigenaar, b.bron, p.gemeente, CAST(substr(p.tot, 1, 4) AS INTEGER), b.publiek, p.publiek,
            b.voorbeeld | p.voorbeeld, b.tijdelijk, 0
        FROM {m}budgetten b, {m}programmas p
        WHERE b.id = $2 AND p.id = $3
        """);

    private static readonly Sql LegVast = new("UPDATE {m}budgetten SET vastgelegd = vastgelegd + $2 WHERE id = $1");
    private static readonly Sql Wijzig = new("UPDATE {m}financieringen SET bedrag = $2 WHERE id = $1");

    private static readonly Sql NieuweBesteding = new("""
        INSERT INTO {m}bestedingen (id, budget, financiering, eigenaar, datum, bedrag, teruggeboekt)
        SELECT $1, $2, id, eigenaar, $4, $5, 0 FROM {m}financieringen WHERE id = $3
        """);

    private static readonly Sql BoekTerug = new("UPDATE {m}bestedingen SET teruggeboekt = 1 WHERE id = $1");
    private static readonly Sql BesteedVanFinanciering = new("UPDATE {m}financieringen SET besteed = besteed + $2 WHERE id = $1");
    private static readonly Sql BesteedVanBudget = new("UPDATE {m}budgetten SET besteed = besteed + $2 WHERE id = $1");
    private static readonly Sql DeelToekenningen = new("UPDATE {m}toekenningen SET publiek = $2 WHERE budget = $1");

    // Van het jaar van een financiering, dat er dus al staat.
    private static readonly Sql WijzigJaar = VanHetJaar("vastgelegd");
    private static readonly Sql BesteedVanJaar = VanHetJaar("besteed");

    private static readonly Sql Sluit = new("UPDATE {m}budgetten SET gesloten = 1 WHERE id = $1");

    public void Registreer(Projector op) => op
        .Bij<BudgetToegekend>(Toegekend)
        .Bij<BudgetGedeeld>(Gedeeld)
        .Bij<FinancieringVastgelegd>(async (db, e, op) =>
        {
            await db.Session.RunOne(NieuweFinanciering, e.Financiering, e.Budget, e.Programma, e.Jaar, e.Bedrag);
            await Bedragverloop.Bewaar(db, e.Financiering, op, e.Bedrag);
            await db.Session.RunOne(LegVast, e.Budget, e.Bedrag);
            await ToekenningProjectie.LegVast(db, e.Budget, e.Jaar, e.Bedrag.Centen);
            await Strijdigheid.Bepaal(db, e.Programma);
        })
        .Bij<FinancieringGewijzigd>(async (db, e, op) =>
        {
            await db.Session.RunOne(Wijzig, e.Financiering, e.Wordt);
            await Bedragverloop.Bewaar(db, e.Financiering, op, e.Wordt);
            await db.Session.RunOne(LegVast, e.Budget, e.Wordt.Centen - e.Was.Centen);
            await db.Session.RunOne(WijzigJaar, e.Financiering, e.Wordt.Centen - e.Was.Centen);
        })
        .Bij<BestedingGeboekt>(async (db, e) =>
        {
            await db.Session.RunOne(NieuweBesteding, e.Besteding, e.Budget, e.Financiering, e.Datum, e.Bedrag);
            await Besteed(db, e.Budget, e.Financiering, e.Bedrag.Centen);
        })
        .Bij<BestedingTeruggeboekt>(async (db, e) =>
        {
            await db.Session.RunOne(BoekTerug, e.Besteding);
            await Besteed(db, e.Budget, e.Financiering, -e.Bedrag.Centen);
        })
        .Bij<BudgetGesloten>((db, e) => db.Session.RunOne(Sluit, e.Budget));

    private static Sql VanHetJaar(string kolom) => new($$"""
        UPDATE {m}budgetjaren SET {{kolom}} = {{kolom}} + $2
        WHERE budget = (SELECT budget FROM {m}financieringen WHERE id = $1) AND jaar = (SELECT jaar FROM {m}financieringen WHERE id = $1)
        """);

    private static async ValueTask Toegekend(WriteSession db, BudgetToegekend e)
    {
        await db.Session.RunOne(
            NieuwBudget,
            e.Budget,
            e.Eigenaar,
            e.Bron,
            e.Van,
            e.Tot,
            e.Toegekend,
            e.Deling.Zichtbaarheid,
            string.Join(' ', e.Deling.Netwerken),
            await db.Publieken.Nummer(Sleutels.Van(e.Deling, e.Eigenaar)),
            e.Voorbeeldcijfers,
            e.Regeling,
            e.Tijdelijk ?? e.Bron.IsTijdelijk(),
            e.Herkomst);
        await ToekenningProjectie.Begin(db, e);
    }

    private static async ValueTask Gedeeld(WriteSession db, BudgetGedeeld e)
    {
        var eigenaar = await db.Session.TextOf(EigenaarVan, e.Budget);
        var publiek = await db.Publieken.Nummer(Sleutels.Van(e.Deling, eigenaar));
        await db.Session.RunOne(DeelBudget, e.Budget, e.Deling.Zichtbaarheid, string.Join(' ', e.Deling.Netwerken), publiek);
        await db.Session.Run(DeelFinancieringen, e.Budget, publiek);
        await db.Session.Run(DeelToekenningen, e.Budget, publiek);
    }

    private static async ValueTask Besteed(WriteSession db, Guid budget, Guid financiering, long centen)
    {
        await db.Session.RunOne(BesteedVanFinanciering, financiering, centen);
        await db.Session.RunOne(BesteedVanBudget, budget, centen);
        await db.Session.RunOne(BesteedVanJaar, financiering, centen);
    }
}
