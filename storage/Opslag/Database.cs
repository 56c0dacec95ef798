using Microsoft.Data.Sqlite;

namespace Regionetwerk.Storage.Opslag;

/// <summary>The SQLite database in the data folder. Whatever is wrong with it is said before anything is written.</summary>
public sealed class Database : IDisposable
{
    private const string FileName = "regionetwerk.db";

    private readonly OpslagLimieten _limieten;
    private readonly ReadPool _readers;

    private Database(string file, OpslagLimieten limieten)
    {
        File = file;
        _limieten = limieten;
        _readers = new(OpenReader, limieten.IdleReaders);
    }

    /// <summary>The full path of the file.</summary>
    public string File { get; }

    /// <summary>The path of the database in a data folder.</summary>
    public static string FileIn(string map) => Path.GetFullPath(Path.Combine(map, FileName));

    /// <summary>Opens the database of a data folder; makes both when they are not there, and brings the schema up to date.</summary>
    /// <exception cref="DatabaseException">It cannot be used; the message says why and what to do.</exception>
    public static Database Open(OpslagOpties opties)
    {
        var file = FileIn(opties.Map);
        return Explained(file, () =>
        {
            Directory.CreateDirectory(opties.Map);
            if (!System.IO.File.Exists(file))
                Create(file);
            return Use(file, opties.Limieten);
        });
    }

    /// <summary>Opens the database of a data folder where there must be one.</summary>
    /// <exception cref="DatabaseException">It is not there or cannot be used; the message says why and what to do.</exception>
    public static Database OpenExisting(OpslagOpties opties)
    {
        var file = FileIn(opties.Map);
        return System.IO.File.Exists(file)
            ? Explained(file, () => Use(file, opties.Limieten))
            : throw new DatabaseMissingException(file);
    }

    public void Dispose() => _readers.Dispose();

    internal ReadPool.Lease Read() => _readers.Rent();

    /// <summary>A session that may write. SQLite has one writer at a time: others wait up to <see cref="OpslagLimieten.BusyTimeout"/>.</summary>
    internal Session OpenWriter(string prefix = "") => new(Connect(WriterPragmas), prefix);

    /// <summary>A reading session of one's own, for what takes long.</summary>
    internal Session OpenReader() => new(Connect($"PRAGMA query_only = ON; PRAGMA cache_size = -{_limieten.ReaderCacheKiB};"));

    private string WriterPragmas => $"""
        PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = ON;
        PRAGMA cache_size = -{_limieten.WriterCacheKiB};
        PRAGMA wal_autocheckpoint = {_limieten.PagesPerCheckpoint};
        PRAGMA journal_size_limit = {_limieten.LogKept};
        """;

    // Under another name first: a file that was cut short can then never be taken for one that was never filled.
    private static void Create(string file)
    {
        var making = file + ".nieuw";
        System.IO.File.Delete(making);
        using (var connection = new SqliteConnection($"Data Source={making};Pooling=False"))
        {
            connection.Open();
            Migrations.Create(connection);
        }
        System.IO.File.Move(making, file);
    }

    private static Database Use(string file, OpslagLimieten limieten)
    {
        var database = new Database(file, limieten);
        using var connection = database.Connect("");
        if (new FileInfo(file).Length <= limieten.CheckedAtStart && DatabaseCheck.Damage(connection) is { } damage)
            throw new DatabaseDamagedException(file, damage);
        Migrations.Update(connection, file);
        using var wal = connection.CreateCommand();
        wal.CommandText = "PRAGMA journal_mode = WAL";
        wal.ExecuteNonQuery();
        return database;
    }

    private SqliteConnection Connect(string pragmas)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = File,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = (int)_limieten.BusyTimeout.TotalSeconds,
        }.ConnectionString);
        try
        {
            connection.Open();
            // SQLite's own knows the letters of ASCII only.
            connection.CreateFunction("lower", (string? tekst) => tekst?.ToLowerInvariant(), isDeterministic: true);
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

    private static Database Explained(string file, Func<Database> open)
    {
        try
        {
            return open();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException(Path.GetDirectoryName(file)!, e.Message, e);
        }
        catch (SqliteException e)
        {
            throw DatabaseCheck.Explain(e, file);
        }
    }
}
