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
        SELECT set_config('role', 'regionetwerk_lezer', true), set_config('regionetwerk.sleutels', $1::text, true),
            set_config('plan_cache_mode', $2, true)
        """);

    private List<Statement> _kept = [];

    // Statements on their way, while the next are being gathered.
    private Task _sent = Task.CompletedTask;

    public override bool IsRemote => true;

    public override ValueTask Run(Sql sql, params ReadOnlySpan<object?> values) => Keep(sql, values, rows: null);

    public override ValueTask RunOne(Sql sql, params ReadOnlySpan<object?> values) => Keep(sql, values, rows: 1);

    public override ValueTask<int> RunNow(Sql sql, params ReadOnlySpan<object?> values)
    {
        AskAsCaller(sql);
        var command = Command(sql, values);
        _kept.Add(new(command, sql, null));
        return Send();

        async ValueTask<int> Send()
        {
            await SendKept();
            return command.RecordsAffected;
        }
    }

    public override ValueTask<List<T>> List<T>(Sql sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        AskAsCaller(sql);
        _kept.Add(new(Command(sql, values), sql, null));
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

    public override async ValueTask Hold(string stream) => await RunNow(HoldStream, stream);

    public override ValueTask Begin() => Run(BeginTransaction);

    /// <summary>From the first question on, everything is read as it was then.</summary>
    public ValueTask BeginSnapshot() => Run(BeginReading);

    public override async ValueTask Commit()
    {
        // What was kept back must have touched the right rows before anything is certain.
        await SendKept();
        _kept.Add(new(Command(CommitTransaction, []), CommitTransaction, null));
        await SendKept();
    }

    public override ValueTask Rollback()
    {
        _kept.Clear();
        return Run(RollbackTransaction);
    }

    public override async ValueTask DisposeAsync()
    {
        // Whatever became of it: nobody wants it any more.
        await ((Task)_sent).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await connection.DisposeAsync();
    }

    private int Seconds => (int)(timeout ?? TimeSpan.FromSeconds(30)).TotalSeconds;

    private void AskAsCaller(Sql sql)
    {
        if (sleutels is not null)
            _kept.Add(new(Command(AsCaller, [new TextList(sleutels), sql.IsPlannedAnew ? "force_custom_plan" : "force_generic_plan"]), AsCaller, null));
    }

    private ValueTask Keep(Sql sql, ReadOnlySpan<object?> values, int? rows)
    {
        AskAsCaller(sql);
        _kept.Add(new(Command(sql, values), sql, rows));
        return _kept.Count < MostKept ? ValueTask.CompletedTask : SendBeside();
    }

    private async ValueTask SendBeside()
    {
        await _sent;
        _sent = Send(TakeKept());
    }

    // Whatever becomes of them, also in the hands of who reads: they are not sent again with the next question.
    private List<Statement> TakeKept()
    {
        var kept = _kept;
        _kept = [];
        return kept;
    }

    private async ValueTask SendKept()
    {
        await _sent;
        if (_kept.Count == 0)
            return;
        await Send(TakeKept());
    }

    private async Task Send(List<Statement> kept)
    {
        await using var batch = Batch(kept);
        await batch.ExecuteNonQueryAsync();
        CheckRows(kept);
    }

    private async ValueTask<List<T>> SendAndRead<T>(Func<DbDataReader, T> read)
    {
        await _sent;
        var kept = TakeKept();
        List<T> rows = [];
        await using (var batch = Batch(kept))
        {
            await using var row = await batch.ExecuteReaderAsync();
            // The question is the last of the statements in this journey that answer.
            for (var before = kept.Count(statement => statement.Sql.Answers) - 1; before > 0; before--)
                await row.NextResultAsync();
            while (await row.ReadAsync())
                rows.Add(read(row));
        }
        CheckRows(kept);
        return rows;
    }

    private NpgsqlBatch Batch(List<Statement> kept)
    {
        var batch = connection.CreateBatch();
        batch.Timeout = Seconds;
        foreach (var (command, sql, _) in kept)
        {
            if (sql != AsCaller)
                Metingen.Tel(connection.Database);
            batch.BatchCommands.Add(command);
        }
        return batch;
    }

    private static void CheckRows(List<Statement> kept)
    {
        foreach (var (command, sql, rows) in kept)
        {
            if (rows is not null && (int)command.Rows != rows)
                throw new RowsException((int)command.Rows, sql);
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

    /// <param name="Rows">How many rows it must touch; <see langword="null"/> for any number.</param>
    private readonly record struct Statement(NpgsqlBatchCommand Command, Sql Sql, int? Rows);
}
