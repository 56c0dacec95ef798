using System.Data.Common;

namespace Regionetwerk.Storage.Opslag;

/// <summary>
/// A connection to the database, for one user at a time. Whatever is asked of it is done in the order in which it was asked; what was
/// written is certain only after <see cref="Commit"/>.
/// </summary>
internal abstract class Session : IAsyncDisposable
{
    /// <summary>Whether a question costs a journey to another process.</summary>
    public abstract bool IsRemote { get; }

    /// <summary>
    /// Runs a statement. It may be sent later, together with others: before the next question at the latest, which then throws when it
    /// failed.
    /// </summary>
    public abstract ValueTask Run(Sql sql, params ReadOnlySpan<object?> values);

    /// <summary>The same for a statement that must touch exactly one row.</summary>
    /// <exception cref="RowsException">The row that should be there is not; thrown now or by a later call.</exception>
    public abstract ValueTask RunOne(Sql sql, params ReadOnlySpan<object?> values);

    /// <summary>Runs a statement now; gives the number of rows that it touched.</summary>
    public abstract ValueTask<int> RunNow(Sql sql, params ReadOnlySpan<object?> values);

    /// <summary>All rows of an answer.</summary>
    public abstract ValueTask<List<T>> List<T>(Sql sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values);

    /// <summary>Puts rows into a table, as quickly as the database can.</summary>
    /// <param name="columns">Names, separated by commas.</param>
    public abstract ValueTask Load(string table, string columns, IEnumerable<object?[]> rows);

    /// <summary>Runs statements that are not worth preparing.</summary>
    public abstract ValueTask Script(Sql sql);

    /// <summary>
    /// Says that this transaction writes a stream, along with others who do: from here to its end nobody can hold the stream alone. Before
    /// anything is written; see <see cref="Database.Alone"/>.
    /// </summary>
    public abstract ValueTask Share(string stream);

    /// <summary>
    /// Waits until nobody else writes this stream, and keeps others from it to the end of the transaction.
    /// </summary>
    public abstract ValueTask Hold(string stream);

    /// <summary>Begins a transaction in which to write.</summary>
    public abstract ValueTask Begin();

    /// <summary>Makes certain what was written since <see cref="Begin"/>.</summary>
    public abstract ValueTask Commit();

    public abstract ValueTask Rollback();

    public abstract ValueTask DisposeAsync();

    /// <summary>What the first row says, or <see langword="default"/> when there is none.</summary>
    public ValueTask<T?> First<T>(Sql sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        return Of(List(sql, read, values));

        static async ValueTask<T?> Of(ValueTask<List<T>> rows) => (await rows).FirstOrDefault();
    }

    /// <summary>The text that the first row begins with.</summary>
    /// <exception cref="InvalidOperationException">There is no row.</exception>
    public ValueTask<string> TextOf(Sql sql, params ReadOnlySpan<object?> values)
    {
        return Of(List(sql, row => row.GetString(0), values), sql);

        static async ValueTask<string> Of(ValueTask<List<string>> rows, Sql sql) =>
            (await rows) is [var first, ..] ? first : throw new InvalidOperationException($"No row found by: {sql}");
    }

    /// <summary>The number that the first row begins with.</summary>
    /// <exception cref="InvalidOperationException">There is no row.</exception>
    public ValueTask<long> Number(Sql sql, params ReadOnlySpan<object?> values)
    {
        return Of(List(sql, row => row.GetInt64(0), values), sql);

        static async ValueTask<long> Of(ValueTask<List<long>> rows, Sql sql) =>
            (await rows) is [var first, ..] ? first : throw new InvalidOperationException($"No row found by: {sql}");
    }
}

/// <summary>A statement that must touch one row touched another number of them: the books and the read model do not fit.</summary>
internal sealed class RowsException(int rows, Sql sql) : InvalidOperationException($"{rows} rows instead of 1 touched by: {sql}")
{
    /// <summary>Not a fault of the books: others came in between.</summary>
    public bool WasOvertaken => sql.IsExpectation;
}
