using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace Regionetwerk.Storage.Opslag.Postgres;

/// <summary>
/// A connection to PostgreSQL. Statements that only write are kept back and sent together, before the next question at the latest: an
/// append is a handful of journeys to the server, however many rows it touches.
/// </summary>
/// <param name="connection">Open; given back with the session, which undoes a transaction that was not committed.</param>
/// <param name="prefix">What the names of the read model's tables begin with.</param>
/// <param name="sleutels">The keys of the caller for whom is read; <see langword="null"/> for the product itself.</param>
/// <param name="timeout">How long one journey may take; zero is without end.</param>
internal sealed class PostgresSession(
    NpgsqlConnection connection, string prefix = "", IReadOnlyList<string>? sleutels = null, TimeSpan? timeout = null) : Session
{
    private const int MostKept = 1_000;

    private static readonly Sql BeginTransaction = new("BEGIN");
    private static readonly Sql BeginReading = new("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    private static readonly Sql CommitTransaction = new("COMMIT");
    private static readonly Sql RollbackTransaction = new("ROLLBACK");

    // A transaction gets its number with the first thing that it writes, and so after this: the numbers of the transactions that wrote a
    // stream rise as its versions do, which the feed of events relies on.
    private static readonly Sql ShareStream = new("SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))");
    private static readonly Sql HoldStream = new("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))");

    // Until the end of the journey, so that nothing of it is left for whoever uses the connection next.
    private static readonly Sql AsCaller = new("""
        SELECT set_config('role', 'regionetwerk_lezer', true), set_config('regionetwerk.sleutels', $1::text, true)
        """);

    private readonly List<(NpgsqlBatchCommand Command, Sql Sql, int? Rows)> _kept = [];

    /// <summary>A commit was sent, and its answer did not come yet.</summary>
    public bool Committing { get; private set; }

    public override ValueTask Run(Sql sql, params ReadOnlySpan<object?> values) => Keep(sql, values, rows: null);

    public override ValueTask RunOne(Sql sql, params ReadOnlySpan<object?> values) => Keep(sql, values, rows: 1);

    public override ValueTask<int> RunNow(Sql sql, params ReadOnlySpan<object?> values)
    {
        AskAsCaller();
        var command = Command(sql, values);
        _kept.Add((command, sql, null));
        return Send();

        async ValueTask<int> Send()
        {
            await SendKept();
            return command.RecordsAffected;
        }
    }

    public override ValueTask<List<T>> List<T>(Sql sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        AskAsCaller();
        _kept.Add((Command(sql, values), sql, null));
        return SendAndRead(read);
    }

    public override async ValueTask Load(string table, string columns, IEnumerable<object?[]> rows)
    {
        await SendKept();
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {table} ({columns}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            await copy.StartRowAsync();
            foreach (var value in row)
                await Write(copy, StoredValue.Of(value));
        }
        await copy.CompleteAsync();
    }

    public override async ValueTask Script(Sql sql)
    {
        await SendKept();
        Metingen.Tel(connection.Database);
        await using var command = connection.CreateCommand();
        command.CommandText = sql.ForPostgres(prefix);
        command.CommandTimeout = Seconds;
        await command.ExecuteNonQueryAsync();
    }

    public override ValueTask Share(string stream) => Run(ShareStream, stream);

    /// <summary>Waits until nobody else writes this stream, and keeps others from it to the end of the transaction.</summary>
    public async ValueTask Hold(string stream) => await RunNow(HoldStream, stream);

    public override ValueTask Begin() => Run(BeginTransaction);

    /// <summary>From the first question on, everything is read as it was then.</summary>
    public ValueTask BeginSnapshot() => Run(BeginReading);

    public override async ValueTask Commit()
    {
        // What was kept back must have touched the right rows before anything is certain.
        await SendKept();
        _kept.Add((Command(CommitTransaction, []), CommitTransaction, null));
        Committing = true;
        await SendKept();
        Committing = false;
    }

    public override ValueTask Rollback()
    {
        _kept.Clear();
        return Run(RollbackTransaction);
    }

    public override ValueTask DisposeAsync() => connection.DisposeAsync();

    private int Seconds => (int)(timeout ?? TimeSpan.FromSeconds(30)).TotalSeconds;

    private void AskAsCaller()
    {
        if (sleutels is not null)
            _kept.Add((Command(AsCaller, [new TextList(sleutels)]), AsCaller, null));
    }

    private ValueTask Keep(Sql sql, ReadOnlySpan<object?> values, int? rows)
    {
        AskAsCaller();
        _kept.Add((Command(sql, values), sql, rows));
        return _kept.Count < MostKept ? ValueTask.CompletedTask : SendKept();
    }

    private async ValueTask SendKept()
    {
        if (_kept.Count == 0)
            return;
        await using var batch = Batch();
        try
        {
            await batch.ExecuteNonQueryAsync();
            CheckRows();
        }
        finally
        {
            _kept.Clear();
        }
    }

    private async ValueTask<List<T>> SendAndRead<T>(Func<DbDataReader, T> read)
    {
        await using var batch = Batch();
        try
        {
            var rows = await Read(batch, read);
            CheckRows();
            return rows;
        }
        finally
        {
            // Whatever went wrong, also in the hands of who reads: it is not sent again with the next question.
            _kept.Clear();
        }
    }

    private async ValueTask<List<T>> Read<T>(NpgsqlBatch batch, Func<DbDataReader, T> read)
    {
        List<T> rows = [];
        await using var row = await batch.ExecuteReaderAsync();
        for (var before = _kept.Count(kept => Answers(kept.Sql)) - 1; before > 0; before--)
            await row.NextResultAsync();
        while (await row.ReadAsync())
            rows.Add(read(row));
        return rows;
    }

    private NpgsqlBatch Batch()
    {
        var batch = connection.CreateBatch();
        batch.Timeout = Seconds;
        foreach (var (command, sql, _) in _kept)
        {
            // Who asks, goes along with the question.
            if (sql != AsCaller)
                Metingen.Tel(connection.Database);
            batch.BatchCommands.Add(command);
        }
        return batch;
    }

    // Of the statements in a journey, the last one that answers is the question.
    private bool Answers(Sql sql) => sql == AsCaller || sql == ShareStream || sql == _kept[^1].Sql;

    private void CheckRows()
    {
        foreach (var (command, sql, rows) in _kept)
        {
            if (rows is not null && command.RecordsAffected != rows)
                throw new RowsException(command.RecordsAffected, sql.ToString());
        }
    }

    private NpgsqlBatchCommand Command(Sql sql, ReadOnlySpan<object?> values)
    {
        var command = new NpgsqlBatchCommand(sql.ForPostgres(prefix));
        foreach (var value in values)
            command.Parameters.Add(Parameter(StoredValue.Of(value)));
        return command;
    }

    private static NpgsqlParameter Parameter(object? value) => value switch
    {
        null => new() { Value = DBNull.Value },
        long number => new NpgsqlParameter<long> { TypedValue = number, NpgsqlDbType = NpgsqlDbType.Bigint },
        string text => new NpgsqlParameter<string> { TypedValue = text, NpgsqlDbType = NpgsqlDbType.Text },
        Json json => new NpgsqlParameter<string> { TypedValue = json.Text, NpgsqlDbType = NpgsqlDbType.Jsonb },
        byte[] bytes => new NpgsqlParameter<byte[]> { TypedValue = bytes, NpgsqlDbType = NpgsqlDbType.Bytea },
        TextList list => new NpgsqlParameter<string[]>
        {
            TypedValue = [.. list.Texts],
            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
        },
        AppendId id => new NpgsqlParameter<Guid> { TypedValue = id.Value, NpgsqlDbType = NpgsqlDbType.Uuid },
        _ => throw new ArgumentException($"{value.GetType().Name} does not stand in a table.", nameof(value)),
    };

    private static Task Write(NpgsqlBinaryImporter copy, object? value) => value switch
    {
        null => copy.WriteNullAsync(),
        long number => copy.WriteAsync(number, NpgsqlDbType.Bigint),
        string text => copy.WriteAsync(text, NpgsqlDbType.Text),
        _ => throw new ArgumentException($"{value.GetType().Name} cannot be loaded.", nameof(value)),
    };
}
