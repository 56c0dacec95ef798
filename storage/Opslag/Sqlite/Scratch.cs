using Microsoft.Data.Sqlite;

namespace Regionetwerk.Storage.Opslag.Sqlite;

/// <summary>
/// The read model in a SQLite file that is thrown away. A rebuild on PostgreSQL makes its rows here first, with the same projections, and
/// copies them when they are done: a journey to the server for each statement, however many travel together, takes four times as long.
/// </summary>
internal sealed class Scratch : IAsyncDisposable
{
    private readonly string _folder;
    private readonly SqliteSession _session;

    private Scratch(string folder, SqliteSession session) => (_folder, _session) = (folder, session);

    public Session Session => _session;

    public static Scratch Open()
    {
        var folder = Directory.CreateTempSubdirectory("regionetwerk-herbouw-").FullName;
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "leesmodel.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        // Nobody misses it when it is lost.
        command.CommandText = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536;"
            + Migrations.ReadModel.ForSqlite("");
        command.ExecuteNonQuery();
        return new(folder, new(connection));
    }

    /// <summary>Copies all rows into the tables of the same names with this prefix.</summary>
    public async ValueTask CopyTo(WriteSession target, string prefix, IEnumerable<string> tables)
    {
        foreach (var table in tables)
        {
            var columns = string.Join(", ", await _session.List(new($"SELECT name FROM pragma_table_info('{table}')"), row => row.GetString(0)));
            // Each by itself: a transaction that stays open holds up the feed.
            await target.Begin();
            await target.Session.Load(prefix + table, columns, _session.Rows($"SELECT {columns} FROM {table}"));
            await target.Commit();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _session.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
