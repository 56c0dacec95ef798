using System.Data.Common;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Storage.Opslag;

/// <summary>A connection with its prepared statements, for one user at a time.</summary>
/// <param name="connection">Open; closed with the session.</param>
/// <param name="prefix">What the names of the read model's tables begin with.</param>
internal sealed class Session(DbConnection connection, string prefix = "") : IDisposable
{
    private readonly Dictionary<Sql, DbCommand> _commands = [];

    /// <summary>Runs a statement; gives the number of rows that it touched.</summary>
    public int Run(Sql sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteNonQuery();

    /// <summary>Runs a statement that must touch exactly one row.</summary>
    /// <exception cref="InvalidOperationException">The row that should be there is not.</exception>
    public void RunOne(Sql sql, params ReadOnlySpan<object?> values)
    {
        if (Run(sql, values) is var rows and not 1)
            throw new InvalidOperationException($"{rows} rows instead of 1 touched by: {sql.Text(prefix)}");
    }

    public DbDataReader Query(Sql sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteReader();

    /// <summary>The first column of the first row, or <see langword="null"/> when there is none or it holds nothing.</summary>
    public object? Scalar(Sql sql, params ReadOnlySpan<object?> values) =>
        Command(sql, values).ExecuteScalar() is var value and not DBNull ? value : null;

    /// <summary>The first column of the first row.</summary>
    /// <exception cref="InvalidOperationException">There is no row, or it holds nothing.</exception>
    public object ScalarOne(Sql sql, params ReadOnlySpan<object?> values) =>
        Scalar(sql, values) ?? throw new InvalidOperationException($"No row found by: {sql.Text(prefix)}");

    /// <summary>Runs statements that are not worth preparing.</summary>
    public void Script(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
        connection.Dispose();
    }

    private DbCommand Command(Sql sql, ReadOnlySpan<object?> values)
    {
        Metingen.Tel(connection);
        if (!_commands.TryGetValue(sql, out var command))
            _commands.Add(sql, command = Prepare(sql, values.Length));
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = Stored(values[i]);
        return command;
    }

    private DbCommand Prepare(Sql sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql.Text(prefix);
        for (var i = 1; i <= parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"${i}";
            command.Parameters.Add(parameter);
        }
        return command;
    }

    // How values stand in every table; storage/Migraties says the same.
    private static object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        Guid id => id.ToString("N"),
        Bedrag bedrag => bedrag.Centen,
        bool ja => ja ? 1L : 0L,
        DateOnly datum => datum.ToString("yyyy-MM-dd"),
        Enum naam => naam.ToString(),
        _ => value,
    };
}
