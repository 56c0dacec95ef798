using Regionetwerk.Grains.Geld;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;

namespace Regionetwerk.Storage.Geld;

/// <summary>Wat per jaar is toegekend, doorgegeven en terugbetaald, en de deadlines van budgetten.</summary>
internal sealed class ToekenningProjectie : IProjectie
{
    private static readonly Sql NieuweToekenning = new("""
        INSERT INTO {m}toekenningen (id, budget, jaar, bedrag, status, op, vervangen, publiek)
        SELECT $1, id, $3, $4, $5, $6, 0, publiek FROM {m}budgetten WHERE id = $2
        """);

    private static readonly Sql Vervang = new("UPDATE {m}toekenningen SET vervangen = 1 WHERE budget = $1 AND jaar = $2 AND vervangen = 0");

    private static readonly Sql Toegekend = new("""
        INSERT INTO {m}budgetjaren (budget, jaar, eigenaar, toegekend, vastgelegd, besteed, doorgegeven, terugbetaald)
        SELECT id, $2, eigenaar, $3, 0, 0, 0, 0 FROM {m}budgetten WHERE id = $1
        ON CONFLICT (budget, jaar) DO UPDATE SET toegekend = excluded.toegekend
        """);

    private static readonly Sql Som = new("""
        UPDATE {m}budgetten SET toegekend = (SELECT CAST(sum(toegekend) AS BIGINT) FROM {m}budgetjaren WHERE budget = $1) WHERE id = $1
        """);

    // $3: vastgelegd, $4: doorgegeven, $5: terugbetaald, erbij of eraf.
    private static readonly Sql Gebonden = new("""
        INSERT INTO {m}budgetjaren (budget, jaar, eigenaar, toegekend, vastgelegd, besteed, doorgegeven, terugbetaald)
        SELECT id, $2, eigenaar, 0, $3, 0, $4, $5 FROM {m}budgetten WHERE id = $1
        ON CONFLICT (budget, jaar) DO UPDATE SET
            vastgelegd = {m}budgetjaren.vastgelegd + excluded.vastgelegd,
            doorgegeven = {m}budgetjaren.doorgegeven + excluded.doorgegeven,
            terugbetaald = {m}budgetjaren.terugbetaald + excluded.terugbetaald
        """);

    private static readonly Sql NieuweTerugbetaling = new("""
        INSERT INTO {m}terugbetalingen (id, budget, eigenaar, jaar, datum, bedrag, teruggeboekt)
        SELECT $1, id, eigenaar, $3, $4, $5, 0 FROM {m}budgetten WHERE id = $2
        """);

    private static readonly Sql BoekTerug = new("UPDATE {m}terugbetalingen SET teruggeboekt = 1 WHERE id = $1");

    private static readonly Sql NieuweDoorgifte = new($$"""
        INSERT INTO {m}doorgiften (id, budget, van, aan, jaar, bedrag, status, voorbeeld)
        SELECT $1, id, eigenaar, $3, $4, $5, '{{nameof(DoorgifteStatus.Open)}}', voorbeeld FROM {m}budgetten WHERE id = $2
        """);

    private static readonly Sql ZetDoorgifte = new("UPDATE {m}doorgiften SET status = $2 WHERE id = $1");

    private static readonly Sql NieuweDeadline = new($$"""
        INSERT INTO {m}deadlines (id, budget, eigenaar, soort, datum, jaar, status, vastgelegd)
        SELECT $1, id, eigenaar, $3, $4, $5, '{{nameof(DeadlineStatus.Open)}}', $6 FROM {m}budgetten WHERE id = $2
        """);

    private static readonly Sql ZetDeadline = new("UPDATE {m}deadlines SET status = $2, afgerond_op = $3 WHERE id = $1");

    public void Registreer(Projector op) => op
        .Bij<ToekenningVastgelegd>(async (db, e) =>
        {
            await db.Session.Run(Vervang, e.Budget, e.Jaar ?? 0);
            await Leg(db, e.Budget, new(e.Toekenning, e.Jaar, e.Bedrag, e.Status), e.Op);
            await db.Session.RunOne(Som, e.Budget);
        })
        .Bij<TerugbetalingGeboekt>(async (db, e) =>
        {
            await db.Session.RunOne(NieuweTerugbetaling, e.Terugbetaling, e.Budget, e.Jaar, e.Datum, e.Bedrag);
            await db.Session.RunOne(Gebonden, e.Budget, e.Jaar, 0, 0, e.Bedrag.Centen);
        })
        .Bij<TerugbetalingTeruggeboekt>(async (db, e) =>
        {
            await db.Session.RunOne(BoekTerug, e.Terugbetaling);
            await db.Session.RunOne(Gebonden, e.Budget, e.Jaar, 0, 0, -e.Bedrag.Centen);
        })
        .Bij<GeldDoorgegeven>(async (db, e) =>
        {
            await db.Session.RunOne(NieuweDoorgifte, e.Doorgifte, e.Budget, e.Aan, e.Jaar, e.Bedrag);
            await db.Session.RunOne(Gebonden, e.Budget, e.Jaar, 0, e.Bedrag.Centen, 0);
        })
        .Bij<DoorgifteIngetrokken>(async (db, e) =>
        {
            await db.Session.RunOne(ZetDoorgifte, e.Doorgifte, DoorgifteStatus.Ingetrokken);
            await db.Session.RunOne(Gebonden, e.Budget, e.Jaar, 0, -e.Bedrag.Centen, 0);
        })
        .Bij<DeadlineVastgelegd>((db, e, op) =>
            db.Session.RunOne(NieuweDeadline, e.Deadline, e.Budget, e.Soort, e.Datum, e.Jaar, op.ToUnixTimeMilliseconds()))
        .Bij<DeadlineAfgerond>((db, e) => db.Session.RunOne(ZetDeadline, e.Deadline, DeadlineStatus.Afgerond, e.Op))
        .Bij<DeadlineIsVervallen>((db, e) => db.Session.RunOne(ZetDeadline, e.Deadline, DeadlineStatus.Vervallen, null));

    /// <summary>Bij een nieuw budget, waarvan de rij er al staat.</summary>
    public static async ValueTask Begin(WriteSession db, BudgetToegekend e)
    {
        foreach (var toekenning in e.AlleToekenningen())
            await Leg(db, e.Budget, toekenning, e.Op);
        if (e.Herkomst is not null)
            await db.Session.RunOne(ZetDoorgifte, e.Budget, DoorgifteStatus.Ontvangen);
    }

    /// <summary>Wat in een jaar is vastgelegd voor programma's, erbij of eraf.</summary>
    public static ValueTask LegVast(WriteSession db, Guid budget, int jaar, long centen) => db.Session.RunOne(Gebonden, budget, jaar, centen, 0, 0);

    private static async ValueTask Leg(WriteSession db, Guid budget, Toekenning toekenning, DateOnly? op)
    {
        await db.Session.RunOne(
            NieuweToekenning, toekenning.Id, budget, toekenning.Plaats, toekenning.Bedrag, toekenning.Status, op);
        await db.Session.RunOne(Toegekend, budget, toekenning.Plaats, toekenning.Bedrag);
    }
}
