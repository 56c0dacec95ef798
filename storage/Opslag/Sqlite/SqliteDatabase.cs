using Microsoft.Data.Sqlite;

namespace Regionetwerk.Storage.Opslag.Sqlite;

/// <summary>A SQLite database in the data folder, with one writer in this process.</summary>
internal sealed class SqliteDatabase : Database
{
    private const string FileName = "regionetwerk.db";

    private static readonly Sql Question = new("SELECT count(*) FROM migraties");

    private readonly OpslagLimieten _limieten;
    private readonly ReadPool _readers;
    private readonly Lazy<WriteQueue> _writes;

    private SqliteDatabase(string file, OpslagLimieten limieten)
    {
        (Naam, _limieten) = (file, limieten);
        _readers = new(OpenReader, limieten.IdleReaders);
        _writes = new(() => new(() => new(OpenWritingSession(""), Publieken), limieten));
    }

    /// <summary>The full path of the file.</summary>
    public override string Naam { get; }

    /// <summary>The path of the database in a data folder.</summary>
    public static string FileIn(string map) => Path.GetFullPath(Path.Combine(map, FileName));

    /// <summary>Opens the database of a data folder; makes both when they are not there.</summary>
    public static new SqliteDatabase Open(OpslagOpties opties)
    {
        var file = FileIn(opties.Map);
        try
        {
            Directory.CreateDirectory(opties.Map);
            if (!File.Exists(file))
                Create(file);
            return Use(file, opties);
        }
        catch (Exception e)
        {
            throw DatabaseCheck.Explain(e, file);
        }
    }

    public override ValueTask CheckAsync(CancellationToken ct)
    {
        try
        {
            using var lease = _readers.Rent();
            return new(lease.Session.Number(Question).AsTask());
        }
        catch (SqliteException e)
        {
            throw Explain(e);
        }
    }

    public override ValueTask DisposeAsync()
    {
        // Also when nobody wrote yet: whoever comes after this is refused.
        _writes.Value.Dispose();
        _readers.Dispose();
        return ValueTask.CompletedTask;
    }

    internal override async ValueTask<T> Read<T>(Func<Session, ValueTask<T>> read)
    {
        using var lease = _readers.Rent();
        return await read(lease.Session);
    }

    internal override ValueTask<T> Read<T>(IReadOnlyList<string> sleutels, Func<Session, ValueTask<T>> read) => Read(read);

    internal override Task<T> Write<T>(Func<WriteSession, ValueTask<T>> write) => _writes.Value.Run(write);

    internal override Task<T> WriteOnce<T>(Func<WriteSession, ValueTask<T>> write) => Write(write);

    internal override ValueTask<T> Alone<T>(string stream, Func<WriteSession?, ValueTask<T>> work) => work(null);

    internal override Task<bool> SweepAsync(CancellationToken ct) => Task.Run(
        () =>
        {
            using var connection = Connect("");
            return EmptyLog(connection);
        },
        ct);

    internal override Task<bool> CompactAsync(CancellationToken ct) => Task.Run(
        () =>
        {
            using var connection = Connect("PRAGMA secure_delete = ON;");
            using var command = connection.CreateCommand();
            command.CommandTimeout = 0;
            // The first merges the words of the index, the second makes the file anew: no page keeps what it held before.
            command.CommandText = "INSERT INTO zoekwoorden (zoekwoorden) VALUES ('optimize')";
            command.ExecuteNonQuery();
            command.CommandText = "VACUUM";
            command.ExecuteNonQuery();
            return EmptyLog(connection);
        },
        ct);

    // Moves everything into the file and cuts the log off. Whoever still reads an older state keeps it from doing so.
    private static bool EmptyLog(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        using var row = command.ExecuteReader();
        return row.Read() && row.GetInt64(0) == 0;
    }

    internal override void Announce() => Bell.Ring();

    internal override ValueTask<WriteSession> OpenWriter(string prefix) => new(new WriteSession(OpenWritingSession(prefix), Publieken));

    internal override Scratch? OpenScratch() => null;

    internal override async ValueTask<Session> OpenSnapshot()
    {
        var session = OpenReader();
        await session.BeginSnapshot();
        return session;
    }

    internal override bool WasOvertaken(Exception e) => false;

    internal override bool MayTryAgain(Exception e) => false;

    internal override Exception Explain(Exception e) => DatabaseCheck.Explain(e, Naam);

    // SQLite has one writer at a time: others wait up to the busy timeout.
    private SqliteSession OpenWritingSession(string prefix) => new(
        Connect($"""
            PRAGMA foreign_keys = ON;
            PRAGMA secure_delete = ON;
            PRAGMA cache_size = -{_limieten.WriterCacheKiB};
            PRAGMA wal_autocheckpoint = {_limieten.PagesPerCheckpoint};
            PRAGMA journal_size_limit = {_limieten.LogKept};
            """),
        prefix);

    private SqliteSession OpenReader() => new(Connect($"PRAGMA query_only = ON; PRAGMA cache_size = -{_limieten.ReaderCacheKiB};"));

    // Under another name first: a file that was cut short can then never be taken for one that was never filled.
    private static void Create(string file)
    {
        var making = file + ".nieuw";
        File.Delete(making);
        using (var connection = new SqliteConnection($"Data Source={making};Pooling=False"))
        {
            connection.Open();
            SqliteMigrations.Create(connection);
        }
        File.Move(making, file);
    }

    private static SqliteDatabase Use(string file, OpslagOpties opties)
    {
        var database = new SqliteDatabase(file, opties.Limieten);
        using var connection = database.Connect("");
        if (new FileInfo(file).Length <= opties.Limieten.CheckedAtStart && DatabaseCheck.Damage(connection) is { } damage)
            throw new DatabaseDamagedException(file, damage);
        SqliteMigrations.Update(connection, file, opties);
        using var wal = connection.CreateCommand();
        wal.CommandText = "PRAGMA journal_mode = WAL";
        wal.ExecuteNonQuery();
        return database;
    }

    private SqliteConnection Connect(string pragmas)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Naam,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = (int)_limieten.BusyTimeout.TotalSeconds,
        }.ConnectionString);
        try
        {
            connection.Open();
            // SQLite's own functions know the letters of ASCII only; PostgreSQL has this one from its migrations.
            connection.CreateFunction(
                "bevat", (string? tekst, string deel) => tekst?.ToLowerInvariant().Contains(deel, StringComparison.Ordinal), isDeterministic: true);
            using var command = connection.CreateCommand();
            command.CommandText =
                $"PRAGMA busy_timeout = {(int)_limieten.BusyTimeout.TotalMilliseconds}; PRAGMA synchronous = FULL; {pragmas}";
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
