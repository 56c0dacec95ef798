using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Kennis;

/// <summary>
/// What is known of the links of kennisitems, beside the read model: a link that several items have is looked at once. Who may see it
/// is up to whoever found the item.
/// </summary>
public sealed class Linkboek(Database database)
{
    /// <summary>A link that was not there on so many days in a row is dead.</summary>
    public const int DaysUntilDead = 3;

    private const int Week = 7;

    private static readonly Sql Due = new("""
        SELECT k.link FROM kennisitems k LEFT JOIN links l ON l.link = k.link
        WHERE k.link IS NOT NULL AND k.ingetrokken = 0 AND (l.link IS NULL OR l.volgende <= $1)
        GROUP BY k.link ORDER BY min(COALESCE(l.volgende, '')), k.link LIMIT $2
        """);

    // A day counts once, however often it is looked at; whoever fails is looked at again the next day.
    private static readonly Sql Failed = new("""
        INSERT INTO links (link, dagen, status, sinds, gekeken, volgende) VALUES ($1, 1, $2, $3, $3, $4)
        ON CONFLICT (link) DO UPDATE SET dagen = links.dagen + CASE WHEN links.gekeken < $3 OR links.dagen = 0 THEN 1 ELSE 0 END,
            status = excluded.status, sinds = COALESCE(links.sinds, $3), gekeken = $3, volgende = $4
        """);

    private static readonly Sql Found = new("""
        INSERT INTO links (link, dagen, status, sinds, gekeken, volgende) VALUES ($1, 0, $2, NULL, $3, $4)
        ON CONFLICT (link) DO UPDATE SET dagen = 0, status = excluded.status, sinds = NULL, gekeken = $3, volgende = $4
        """);

    private static readonly Sql Forget = new("DELETE FROM links WHERE link NOT IN (SELECT link FROM kennisitems WHERE link IS NOT NULL AND ingetrokken = 0)");

    private static readonly Sql Known = new("SELECT link, dagen, status, sinds, gekeken FROM links WHERE link IN [$1]");

    /// <summary>Links that were not looked at for a week, or that failed on an earlier day.</summary>
    public ValueTask<List<string>> DueAsync(DateTimeOffset now, int most) =>
        database.Read(session => session.List(Due, row => row.GetString(0), NederlandseDag.Van(now), most));

    /// <summary>Writes down how it went.</summary>
    /// <param name="link">Which.</param>
    /// <param name="found">Whether it is there.</param>
    /// <param name="status">What was answered, when something was.</param>
    /// <param name="now">When.</param>
    public Task NoteAsync(string link, bool found, int? status, DateTimeOffset now) => database.Write(async db =>
    {
        var day = NederlandseDag.Van(now);
        await db.Session.Run(found ? Found : Failed, link, status, day, day.AddDays(found ? Week : 1));
        return true;
    });

    /// <summary>Forgets links that no item has any more.</summary>
    public Task<int> ForgetAsync() => database.Write(db => db.Session.RunNow(Forget));

    /// <summary>What is known of these links; those not looked at yet are not in it.</summary>
    public async ValueTask<IReadOnlyDictionary<string, Linkstatus>> OfAsync(IReadOnlyList<string> links) => (await database.Read(session => session.List(
        Known,
        row => new Linkstatus(row.GetString(0), Stand(row.GetInt32(1)), row.GetalOfLeeg(2), row.DagOfLeeg(3), row.Dag(4)),
        new TextList(links)))).ToDictionary(status => status.Link);

    private static Linkstand Stand(int days) => days switch
    {
        0 => Linkstand.Goed,
        < DaysUntilDead => Linkstand.Hapert,
        _ => Linkstand.Dood,
    };
}
