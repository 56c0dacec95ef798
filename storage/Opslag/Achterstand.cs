using System.Data.Common;

namespace Regionetwerk.Storage.Opslag;

/// <summary>How far what has to be done is behind, of the whole installation. Says nothing of what it is about.</summary>
/// <param name="Feed">How long the oldest event that readers of the feed cannot see yet has been there; zero when they see all.</param>
/// <param name="Post">Letters that are due and not sent.</param>
/// <param name="OudstePost">How long the oldest of those waits.</param>
/// <param name="Taken">Background work, by name.</param>
public sealed record Achterstanden(TimeSpan Feed, int Post, TimeSpan OudstePost, IReadOnlyList<Taakstand> Taken);

/// <summary>How it is with one piece of background work.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="TeLaat">How long it has been due; zero when it is not.</param>
/// <param name="Mislukt">How often it went wrong in a row.</param>
public sealed record Taakstand(string Naam, TimeSpan TeLaat, int Mislukt);

/// <summary>Looks how far the installation is behind, and whether its database is as this program wants it.</summary>
public sealed class Achterstand(Database database, TimeProvider tijd)
{
    private static readonly Sql Taken = new("SELECT name, due, failures FROM jobs ORDER BY name");
    private static readonly Sql Post = new("SELECT count(*), COALESCE(min(vanaf), 0) FROM post WHERE stand = 'Wacht' AND vanaf <= $1");
    private static readonly Sql Schema = new("SELECT COALESCE(max(nummer), 0) FROM migraties");

    // Where several write at once, one transaction that does not end keeps all that came after it from the feed.
    private static readonly Sql Feed = new(
        "SELECT 0",
        "SELECT COALESCE((SELECT at FROM events WHERE tx >= pg_snapshot_xmin(pg_current_snapshot()) ORDER BY tx, position LIMIT 1), 0)");

    /// <summary>All of it.</summary>
    public ValueTask<Achterstanden> LeesAsync() => database.Read(async sessie =>
    {
        var (aantal, oudste) = (await sessie.List(Post, rij => (rij.GetInt32(0), rij.GetInt64(1)), Nu))[0];
        return new Achterstanden(await FeedAsync(sessie), aantal, Sinds(oudste), await sessie.List(Taken, Taak));
    });

    /// <summary>How long the feed has been standing still.</summary>
    public ValueTask<TimeSpan> FeedAsync() => database.Read(FeedAsync);

    /// <summary>Whether the schema is at least the one that this program was made for; during an upgrade it may be newer.</summary>
    public async ValueTask<bool> HeeftSchemaAsync() => await database.Read(sessie => sessie.Number(Schema)) >= Migrations.Newest(".sqlite.sql");

    private long Nu => tijd.GetUtcNow().ToUnixTimeMilliseconds();

    private async ValueTask<TimeSpan> FeedAsync(Session sessie) => Sinds(await sessie.Number(Feed));

    private Taakstand Taak(DbDataReader rij) => new(rij.GetString(0), Sinds(rij.GetInt64(1)), rij.GetInt32(2));

    private TimeSpan Sinds(long moment) => moment > 0 && moment < Nu ? TimeSpan.FromMilliseconds(Nu - moment) : TimeSpan.Zero;
}
