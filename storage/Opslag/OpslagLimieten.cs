namespace Regionetwerk.Storage.Opslag;

/// <summary>The limits of this floor.</summary>
public sealed record OpslagLimieten
{
    /// <summary>Writes that are committed together at most.</summary>
    public int WritesPerCommit { get; init; } = 1_000;

    /// <summary>Writes that may wait; whoever comes next waits for a place.</summary>
    public int WaitingWrites { get; init; } = 20_000;

    /// <summary>A stream gets a snapshot each time it has grown by this many events.</summary>
    public int EventsPerSnapshot { get; init; } = 200;

    /// <summary>Streams that may wait for a snapshot; beyond that a snapshot is left out until the stream grows further.</summary>
    public int WaitingSnapshots { get; init; } = 1_000;

    /// <summary>How long the answer to a request is kept.</summary>
    public TimeSpan RequestsKept { get; init; } = TimeSpan.FromDays(90);

    /// <summary>
    /// How long the log of processing is kept: eighteen months, so that a whole year can still be looked into after it has ended.
    /// </summary>
    public TimeSpan ProcessingLogKept { get; init; } = TimeSpan.FromDays(548);

    /// <summary>How long to wait while another process writes to the database.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Connections for reading that are kept open while nobody uses them.</summary>
    public int IdleReaders { get; init; } = 8;

    /// <summary>Memory for pages that the writing connection keeps, in KiB.</summary>
    public int WriterCacheKiB { get; init; } = 32_768;

    /// <summary>The same for each reading connection.</summary>
    public int ReaderCacheKiB { get; init; } = 4_096;

    /// <summary>
    /// Pages of 4 KiB that the log beside the database grows to before they are moved into it. A page that changed many times is then
    /// moved once: eight times SQLite's own default makes writing about 1.5 times as quick.
    /// </summary>
    public int PagesPerCheckpoint { get; init; } = 8_000;

    /// <summary>The log beside the database is cut back to this size, in bytes, after someone who read for long had made it grow.</summary>
    public long LogKept { get; init; } = 64L * 1024 * 1024;

    /// <summary>Databases up to this size, in bytes, are checked for damage at every start; <c>verify</c> checks every size.</summary>
    public long CheckedAtStart { get; init; } = 64L * 1024 * 1024;

    /// <summary>Events that a rebuild handles per transaction; between two of them others can write.</summary>
    public int EventsPerRebuildStep { get; init; } = 2_000;

    /// <summary>Events that a reader of the feed gets from the database at once.</summary>
    public int EventsPerFeedPage { get; init; } = 500;

    /// <summary>How long a reader of the feed that nobody wakes waits before it looks again.</summary>
    public TimeSpan FeedPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>A node wakes the others at most once in this time.</summary>
    public TimeSpan NotifyPause { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>Requests that are forgotten in one transaction.</summary>
    public int RequestsPerClearing { get; init; } = 10_000;

    /// <summary>Connections to PostgreSQL that a process opens at most, unless its connection string says otherwise.</summary>
    public int Connections { get; init; } = 30;

    /// <summary>Statements that stay prepared on each connection to PostgreSQL.</summary>
    public int PreparedStatements { get; init; } = 250;

    /// <summary>A connection to PostgreSQL on which nothing happens is tried after this long.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long to wait for a connection to PostgreSQL, a free one or a new one.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long reads and writes wait for a PostgreSQL server that went away.</summary>
    public TimeSpan WaitForServer { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// How often a transaction is done again, on PostgreSQL, that did not find what it expected. It looks the second time, so more often
    /// than a few times is a fault of its own.
    /// </summary>
    public int RetriesWhenOvertaken { get; init; } = 3;

    /// <summary>Commands of one process that may each hold a stream alone at once: each has a connection, and may want another.</summary>
    public int AloneAtOnce { get; init; } = 10;

    /// <summary>How long the question whether the database answers may take.</summary>
    public TimeSpan CheckTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How often a transaction is done again after others were in its way, on PostgreSQL.</summary>
    public int RetriesAfterContention { get; init; } = 10;

    /// <summary>Differences that a report spells out; the rest is counted.</summary>
    public int DifferencesShown { get; init; } = 20;
}
