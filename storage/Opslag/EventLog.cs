using System.Data.Common;

namespace Regionetwerk.Storage.Opslag;

/// <summary>
/// All events of all streams in one order, in which each stream's events come by version and nothing ever comes before what was read
/// already. On PostgreSQL that is the number of the transaction and then the position, as far as all transactions with lower numbers have
/// ended: positions alone are given out before the commit, so a lower one may become visible after a higher one. On SQLite there is one
/// writer, and the position is enough.
/// </summary>
internal static class EventLog
{
    private const string Columns = "position, stream, version, name, shape, data, organisatie, persoon, at";

    // $1: transaction, $2: position, $3: how many.
    private static readonly Sql Next = new(
        $"SELECT 0, {Columns} FROM events WHERE $1 >= 0 AND position > $2 ORDER BY position LIMIT $3",
        $"""
        SELECT tx::text::bigint AS number, {Columns} FROM events
        WHERE (tx, position) > ($1::text::xid8, $2) AND tx < pg_snapshot_xmin(pg_current_snapshot())
        ORDER BY tx, position LIMIT $3
        """);

    private static readonly Sql NextWhileNobodyAppends = new(
        $"SELECT 0, {Columns} FROM events WHERE $1 >= 0 AND position > $2 ORDER BY position LIMIT $3",
        $"""
        SELECT tx::text::bigint AS number, {Columns} FROM events WHERE (tx, position) > ($1::text::xid8, $2) ORDER BY tx, position LIMIT $3
        """);

    private static readonly Sql Last = new(
        "SELECT 0, position FROM events ORDER BY position DESC LIMIT 1",
        """
        SELECT tx::text::bigint AS number, position FROM events
        WHERE tx < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY tx DESC, position DESC LIMIT 1
        """);

    private static readonly Sql At = new(
        "SELECT count(*) FROM events WHERE $1 = 0 AND position = $2",
        "SELECT count(*) FROM events WHERE tx = $1::text::xid8 AND position = $2");

    // $1: transaction, $2: position, $3: streams, $4: names.
    private static readonly Sql OfKinds = new(
        $"SELECT 0, {Columns} FROM events WHERE stream IN [$3] AND name IN [$4] AND $1 >= 0 AND position <= $2 ORDER BY position",
        $"""
        SELECT tx::text::bigint AS number, {Columns} FROM events
        WHERE stream IN [$3] AND name IN [$4] AND (tx, position) <= ($1::text::xid8, $2) ORDER BY tx, position
        """);

    private static readonly Sql KeepOthersFromAppending = new("SELECT 0", "LOCK TABLE events IN EXCLUSIVE MODE");

    /// <summary>What comes after a position, at most so many; nothing yet when others may still put something before it.</summary>
    public static ValueTask<List<T>> After<T>(Session session, FeedPosition after, int most, Func<LoggedEvent, T> make) =>
        session.List(Next, row => make(Event(row)), after.Transaction, after.Position, most);

    /// <summary>The same, in a transaction that <see cref="Close"/> closed the log for.</summary>
    public static ValueTask<List<T>> AllAfter<T>(Session session, FeedPosition after, int most, Func<LoggedEvent, T> make) =>
        session.List(NextWhileNobodyAppends, row => make(Event(row)), after.Transaction, after.Position, most);

    /// <summary>The question for the same of some streams, in a session that sees one moment.</summary>
    /// <param name="streams">A query for their names; <c>$1</c> is what it asks with.</param>
    public static Sql Of(string streams) => new(
        $"SELECT 0, {Columns} FROM events WHERE stream IN ({streams}) AND $2 >= 0 AND position > $3 ORDER BY position LIMIT $4",
        $"""
        SELECT tx::text::bigint AS number, {Columns} FROM events
        WHERE stream IN ({streams}) AND (tx, position) > ($2::text::xid8, $3) ORDER BY tx, position LIMIT $4
        """);

    /// <summary>Asks what <see cref="Of(string)"/> made.</summary>
    public static ValueTask<List<LoggedEvent>> After(Session session, Sql of, TextList with, FeedPosition after, int most) =>
        session.List(of, Event, with, after.Transaction, after.Position, most);

    /// <summary>The events of these kinds in these streams up to and including a position.</summary>
    public static ValueTask<List<LoggedEvent>> UpTo(Session session, FeedPosition position, IReadOnlyList<string> streams, IReadOnlyList<string> names) =>
        session.List(OfKinds, Event, position.Transaction, position.Position, new TextList(streams), new TextList(names));

    /// <summary>The position of the last event that <see cref="After"/> would give.</summary>
    public static ValueTask<FeedPosition> End(Session session) =>
        session.First(Last, row => new FeedPosition(row.GetInt64(0), row.GetInt64(1)));

    /// <summary>Whether there is an event at a position.</summary>
    public static async ValueTask<bool> Has(Session session, FeedPosition position) =>
        await session.Number(At, position.Transaction, position.Position) > 0;

    /// <summary>Waits for appends that are on their way, and keeps others waiting to the end of this transaction.</summary>
    public static ValueTask Close(Session session) => session.Script(KeepOthersFromAppending);

    private static LoggedEvent Event(DbDataReader row) => new(
        new(row.GetInt64(0), row.GetInt64(1)),
        new(row.GetString(2)),
        row.GetInt64(3),
        row.GetString(4),
        row.GetInt32(5),
        row.GetString(6),
        row.GetString(7),
        row.GetString(8),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(9)));
}
