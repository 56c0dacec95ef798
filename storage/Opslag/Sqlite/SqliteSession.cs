using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Regionetwerk.Storage.Opslag.Sqlite;

/// <summary>A connection to a SQLite file with its prepared statements. SQLite answers at once: no call here ever waits for a thread.</summary>
/// <param name="connection">Open; closed with the session.</param>
/// <param name="prefix">What the names of the read model's tables begin with.</param>
internal sealed class SqliteSession(SqliteConnection connection, string prefix = "") : Session
{
    private static readonly Sql BeginTransaction = new("BEGIN IMMEDIATE");
    private static readonly Sql BeginReading = new("BEGIN");
    private static readonly Sql CommitTransaction = new("COMMIT");
    private static readonly Sql RollbackTransaction = new("ROLLBACK");

    private readonly Dictionary<Sql, SqliteCommand> _commands = [];

    public override bool IsRemote => false;

    public override ValueTask Run(Sql sql, params ReadOnlySpan<object?> values)
    {
        Command(sql, values).ExecuteNonQuery();
        return ValueTask.CompletedTask;
    }

    public override ValueTask RunOne(Sql sql, params ReadOnlySpan<object?> values) =>
        Command(sql, values).ExecuteNonQuery() is var rows and not 1 ? throw new RowsException(rows, sql) : ValueTask.CompletedTask;

    public override ValueTask<int> RunNow(Sql sql, params ReadOnlySpan<object?> values) => new(Command(sql, values).ExecuteNonQuery());

    public override ValueTask<List<T>> List<T>(Sql sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var row = Command(sql, values).ExecuteReader();
        List<T> rows = [];
        while (row.Read())
            rows.Add(read(row));
        return new(rows);
    }

    /// <summary>Rows one by one, however many there are.</summary>
    public IEnumerable<object?[]> Rows(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            var values = new object?[row.FieldCount];
            row.GetValues(values!);
            for (var i = 0; i < values.Length; i++)
                values[i] = values[i] is DBNull ? null : values[i];
            yield return values;
        }
    }

    public override ValueTask Load(string table, string columns, IEnumerable<object?[]> rows)
    {
        Sql? insert = null;
        foreach (var row in rows)
        {
            insert ??= new($"INSERT INTO {table} ({columns}) VALUES ({string.Join(", ", Enumerable.Range(1, row.Length).Select(i => $"${i}"))})");
            Command(insert, row).ExecuteNonQuery();
        }
        if (insert is not null && _commands.Remove(insert, out var command))
            command.Dispose();
        return ValueTask.CompletedTask;
    }

    public override ValueTask Script(Sql sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql.ForSqlite(prefix);
        command.ExecuteNonQuery();
        return ValueTask.CompletedTask;
    }

    /// <summary>Nothing: there is one writer.</summary>
    public override ValueTask Share(string stream) => ValueTask.CompletedTask;

    /// <inheritdoc cref="Share"/>
    public override ValueTask Hold(string stream) => ValueTask.CompletedTask;

    /// <summary>Begins a transaction that no other writer can come between; disposing of the session undoes it.</summary>
    public override ValueTask Begin() => Run(BeginTransaction);

    /// <summary>From the first question on, everything is read as it was then.</summary>
    public ValueTask BeginSnapshot() => Run(BeginReading);

    public override ValueTask Commit() => Run(CommitTransaction);

    public override ValueTask Rollback() => Run(RollbackTransaction);

    public override ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Command(Sql sql, ReadOnlySpan<object?> values)
    {
        Metingen.Tel(connection.DataSource);
        if (!_commands.TryGetValue(sql, out var command))
            _commands.Add(sql, command = Prepare(sql, values.Length));
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = Stored(values[i]);
        return command;
    }

    private SqliteCommand Prepare(Sql sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql.ForSqlite(prefix);
        for (var i = 1; i <= parameters; i++)
            command.Parameters.Add(new() { ParameterName = $"${i}" });
        return command;
    }

    private static object Stored(object? value) => StoredValue.Of(value) switch
    {
        null => DBNull.Value,
        Json json => json.Text,
        TextList list => JsonSerializer.Serialize(list.Texts),
        var stored => stored,
    };
}
