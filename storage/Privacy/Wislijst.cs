using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Privacy;

/// <summary>How far the erasing of a record has come.</summary>
public enum Wisstand
{
    /// <summary>Nobody can read it any more; what the books say of it comes after.</summary>
    Gevraagd,

    /// <summary>The books say so too.</summary>
    Gewist,

    /// <summary>It is in the file of what was erased, and the database was swept.</summary>
    Klaar,
}

/// <summary>A record of which the books do not say yet that it was erased.</summary>
/// <param name="Soort">What it is; <see langword="null"/> when the books need not hear of it.</param>
/// <param name="Eigenaar">Whose it is.</param>
/// <param name="Record">Its id.</param>
/// <param name="Bij">The bijeenkomst of a registration, else the record itself.</param>
public sealed record TeWissen(Wissoort? Soort, string Eigenaar, Guid Record, Guid Bij);

/// <summary>Waar gegevens van een mens bij bewaard worden.</summary>
public enum Wissoort
{
    /// <summary>Een persoon in een functie.</summary>
    Contact,

    /// <summary>Iemand die zich voor een bijeenkomst aanmeldde.</summary>
    Aanmelding,

    /// <summary>Een praktijkvoorbeeld of iets anders om te delen.</summary>
    Kennisitem,
}

/// <summary>
/// What was erased, by id and time and nothing else. It outlives the record, so that a backup that is put back can be made to forget again.
/// </summary>
public sealed class Wislijst(Database database, TimeProvider tijd)
{
    private const int AtOnce = 1_000;

    // A record that comes a second time, as when a backup was put back, begins anew.
    private static readonly Sql Add = new("""
        INSERT INTO gewist (record, op, stand) VALUES ($1, $2, $3) ON CONFLICT (record) DO UPDATE SET stand = excluded.stand
        """);

    private static readonly Sql Asked = new($"""
        SELECT w.record, COALESCE(c.eigenaar, a.eigenaar, k.eigenaar, ''), COALESCE(a.bijeenkomst, w.record),
            CASE WHEN c.id IS NOT NULL THEN 'Contact' WHEN a.id IS NOT NULL THEN 'Aanmelding' WHEN k.id IS NOT NULL THEN 'Kennisitem' END
        FROM gewist w LEFT JOIN contacten c ON c.id = w.record LEFT JOIN aanmeldingen a ON a.id = w.record LEFT JOIN kennisitems k ON k.id = w.record
        WHERE {Open("w")} AND w.stand = 'Gevraagd' ORDER BY w.record LIMIT {AtOnce}
        """);

    private static readonly Sql ToSweep = new($"""
        SELECT record, op FROM gewist WHERE {Open("gewist")} AND stand = 'Gewist' ORDER BY op, record LIMIT {AtOnce}
        """);

    private static readonly Sql Known = new("SELECT record FROM gewist WHERE record IN [$1]");
    private static readonly Sql All = new("SELECT record, op FROM gewist ORDER BY op, record");
    private static readonly Sql Swept = new("UPDATE gewist SET stand = 'Klaar' WHERE record IN [$1] AND stand = 'Gewist'");

    /// <summary>From here on nobody reads anything of these, whatever happens next, and the log of processing says so. In one transaction.</summary>
    public async Task AskAsync(IReadOnlyCollection<Guid> records, Logregel regel)
    {
        if (records.Count == 0)
            return;
        var nu = tijd.GetUtcNow();
        var blad = new Logblad([(regel, nu)]);
        await database.Write(async db =>
        {
            foreach (var record in records)
            {
                await Erasables.Erase(db.Session, record);
                await Remember(db.Session, record, nu.ToUnixTimeMilliseconds(), Wisstand.Gevraagd);
            }
            return await blad.SchrijfAsync(db.Session);
        });
    }

    /// <summary>Some of those that the books do not know of yet.</summary>
    public ValueTask<List<TeWissen>> OpenAsync() => database.Read(session => session.List(Asked, row => new TeWissen(
        row.IsDBNull(3) ? null : row.Keuze<Wissoort>(3), row.GetString(1), Id(row.GetString(0)), Id(row.GetString(2)))));

    /// <summary>The books say it now.</summary>
    public Task DoneAsync(Guid record) => database.Write(async db =>
    {
        await Remember(db.Session, record, tijd.GetUtcNow().ToUnixTimeMilliseconds(), Wisstand.Gewist);
        return true;
    });

    /// <summary>Some of those that are not swept up after yet.</summary>
    public ValueTask<List<Gewist>> ToSweepAsync() => List(ToSweep);

    /// <summary>They were.</summary>
    public Task SweptAsync(IEnumerable<Gewist> records)
    {
        var ids = new TextList([.. records.Select(een => een.Record.ToString("N"))]);
        return database.Write(async db => await db.Session.RunNow(Swept, ids));
    }

    /// <summary>Everything that was ever erased, the first first.</summary>
    public ValueTask<List<Gewist>> AllAsync() => List(All);

    /// <summary>Those of these that this database has never heard of: it is older than they are.</summary>
    public async Task<IReadOnlyList<Guid>> UnknownAsync(IReadOnlyCollection<Guid> records)
    {
        HashSet<Guid> known = [];
        foreach (var some in records.Chunk(AtOnce))
            known.UnionWith(await database.Read(session => session.List(Known, row => Id(row.GetString(0)), new TextList([.. some.Select(id => id.ToString("N"))]))));
        return [.. records.Where(record => !known.Contains(record)).Distinct()];
    }

    internal static ValueTask Remember(Session session, Guid record, long at, Wisstand stand) => session.Run(Add, record, at, stand);

    private ValueTask<List<Gewist>> List(Sql which) => database.Read(session => session.List(
        which, row => new Gewist(Id(row.GetString(0)), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1)))));

    // As the index has it, of those that are not done with alone.
    private static string Open(string table) => $"(CASE WHEN {table}.stand <> 'Klaar' THEN {table}.record END) IS NOT NULL";

    private static Guid Id(string text) => Guid.ParseExact(text, "N");
}

/// <summary>A record that was erased.</summary>
public sealed record Gewist(Guid Record, DateTimeOffset Op);
