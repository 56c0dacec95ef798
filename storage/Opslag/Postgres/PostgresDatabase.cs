using Npgsql;
using Regionetwerk.Storage.Opslag.Sqlite;

namespace Regionetwerk.Storage.Opslag.Postgres;

/// <summary>
/// A database on a PostgreSQL server, 15 or newer. Each write is a transaction of its own on a connection of the pool; the server commits
/// those that wait together. Any number of processes may use one database.
/// </summary>
internal sealed class PostgresDatabase : Database
{
    private readonly NpgsqlDataSource _source;
    private readonly Recovery _recovery;
    private readonly Lazy<PostgresBell> _bell;
    private readonly SemaphoreSlim _alone;
    private readonly TimeSpan _checkTimeout;

    private PostgresDatabase(OpslagOpties opties)
    {
        var verbinding = PostgresSettings.Complete(opties);
        Naam = PostgresSettings.Name(verbinding);
        _source = NpgsqlDataSource.Create(verbinding);
        _recovery = new(opties.Limieten, Naam, Publieken.Clear);
        _alone = new(opties.Limieten.AloneAtOnce);
        _checkTimeout = opties.Limieten.CheckTimeout;
        _bell = new(() => new(_source, base.Bell, opties.Limieten.NotifyPause, opties.Limieten.FeedPause));
    }

    public override string Naam { get; }

    /// <summary>Connects, and brings the schema up to date as far as the options allow.</summary>
    public static new PostgresDatabase Open(OpslagOpties opties)
    {
        var database = new PostgresDatabase(opties);
        try
        {
            using var connection = database._source.OpenConnection();
            PostgresMigrations.Update(connection, database.Naam, opties);
            return database;
        }
        catch (Exception e)
        {
            database._source.Dispose();
            throw database.Explain(e);
        }
    }

    /// <summary>Whether the database holds a schema of this product.</summary>
    public static new bool Exists(OpslagOpties opties)
    {
        var database = new PostgresDatabase(opties);
        using (database._source)
        {
            try
            {
                using var connection = database._source.OpenConnection();
                return PostgresMigrations.Applied(connection, database.Naam) > 0;
            }
            catch (NpgsqlException e)
            {
                throw database.Explain(e);
            }
        }
    }

    /// <summary>The first who waits, or appends, has this node listen to the others.</summary>
    internal override Bell Bell
    {
        get
        {
            _ = _bell.Value;
            return base.Bell;
        }
    }

    public override async ValueTask CheckAsync(CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(_checkTimeout);
        try
        {
            await using var question = _source.CreateCommand("SELECT 1");
            await question.ExecuteScalarAsync(patience.Token);
        }
        catch (NpgsqlException e)
        {
            throw Explain(e);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new DatabaseUnreachableException(Naam, e);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (_bell.IsValueCreated)
            await _bell.Value.DisposeAsync();
        _alone.Dispose();
        await _source.DisposeAsync();
    }

    internal override ValueTask<T> Read<T>(Func<Session, ValueTask<T>> read) => Read(null, read);

    internal override ValueTask<T> Read<T>(IReadOnlyList<string>? sleutels, Func<Session, ValueTask<T>> read) => _recovery.Try(async () =>
    {
        await using var session = new PostgresSession(await _source.OpenConnectionAsync(), sleutels: sleutels);
        return await read(session);
    });

    internal override Task<T> Write<T>(Func<WriteSession, ValueTask<T>> write) => _recovery.Try(() => new ValueTask<T>(WriteOnce(write))).AsTask();

    internal override async Task<T> WriteOnce<T>(Func<WriteSession, ValueTask<T>> write)
    {
        await using var db = new WriteSession(new PostgresSession(await _source.OpenConnectionAsync()), Publieken);
        await db.Begin();
        var result = await write(db);
        await db.Commit();
        return result;
    }

    internal override async ValueTask<T> Alone<T>(string stream, Func<WriteSession?, ValueTask<T>> work)
    {
        await _alone.WaitAsync();
        try
        {
            return await _recovery.Try(async () =>
            {
                await using var db = new WriteSession(new PostgresSession(await _source.OpenConnectionAsync()), Publieken);
                await db.Begin();
                await db.Session.Hold(stream);
                return await work(db);
            });
        }
        finally
        {
            _alone.Release();
        }
    }

    internal override Task<bool> SweepAsync(CancellationToken ct) => VacuumAsync("VACUUM", ct);

    internal override async Task<bool> CompactAsync(CancellationToken ct)
    {
        await VacuumAsync("VACUUM (FULL, ANALYZE)", ct);
        // The old files are gone after this. It wants a right that not every login has; the server does it by itself within minutes.
        try
        {
            await using var checkpoint = _source.CreateCommand("CHECKPOINT");
            await checkpoint.ExecuteNonQueryAsync(ct);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
        }
        return true;
    }

    // Each by itself: not in a transaction.
    private async Task<bool> VacuumAsync(string how, CancellationToken ct)
    {
        foreach (var table in WithPersons)
        {
            await using var vacuum = _source.CreateCommand($"{how} {table}");
            vacuum.CommandTimeout = 0;
            await vacuum.ExecuteNonQueryAsync(ct);
        }
        return true;
    }

    internal override void Announce() => _bell.Value.Ring();

    internal override async ValueTask<WriteSession> OpenWriter(string prefix) => new(
        new PostgresSession(await _source.OpenConnectionAsync(), prefix, timeout: TimeSpan.Zero), Publieken);

    internal override Scratch? OpenScratch() => Scratch.Open();

    internal override async ValueTask<Session> OpenSnapshot()
    {
        var session = new PostgresSession(await _source.OpenConnectionAsync(), timeout: TimeSpan.Zero);
        await session.BeginSnapshot();
        return session;
    }

    internal override bool WasOvertaken(Exception e) => PostgresFaults.WasOvertaken(e);

    internal override bool MayTryAgain(Exception e) => PostgresFaults.IsAway(e) || PostgresFaults.WasOvertaken(e) || PostgresFaults.IsInTheWay(e);

    internal override Exception Explain(Exception e) => PostgresFaults.Explain(e, Naam);
}
