using Microsoft.Data.Sqlite;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Tests;

/// <summary>
/// The database of a test: a SQLite file in its data folder, and gone with that. <c>Storage.Tests.Postgres</c> has a class of the same
/// shape, so that the same tests run on both.
/// </summary>
public sealed class Proefdatabase : IDisposable
{
    /// <summary>How many processes may write for long beside each other: on SQLite they would wait for each other.</summary>
    public const int MeesteKnooppunten = 1;

    private Proefdatabase(string map) => Opties = new(map);

    /// <summary>For the storage itself.</summary>
    public OpslagOpties Opties { get; }

    /// <summary>For a process or a command, besides the data folder.</summary>
    public IReadOnlyList<string> Instellingen => [];

    /// <summary>As the measurements name it.</summary>
    public string Naam => Database.NaamVan(Opties);

    /// <summary>As at the very first start.</summary>
    public static Proefdatabase Leeg(string map) => new(map);

    /// <summary>With the schema of today in it, where that is quicker than to let the product make it; for SQLite it is not.</summary>
    public static Proefdatabase MetSchema(string map) => new(map);

    /// <summary>The same, on a server where nothing else happens.</summary>
    public static Proefdatabase Rustig(string map) => new(map);

    /// <summary>With all that this one holds, in a folder to which that of this one was copied.</summary>
    public Proefdatabase Kopie(string map) => new(map);

    /// <summary>The first column of the first row, read past the product.</summary>
    public T Waarde<T>(string sql)
    {
        using var verbinding = Open();
        using var opdracht = new SqliteCommand(sql, verbinding);
        return (T)opdracht.ExecuteScalar()!;
    }

    /// <summary>Rows, the columns joined by spaces, read past the product.</summary>
    public List<string> Rijen(string sql)
    {
        using var verbinding = Open();
        using var opdracht = new SqliteCommand(sql, verbinding);
        using var rij = opdracht.ExecuteReader();
        var rijen = new List<string>();
        while (rij.Read())
            rijen.Add(string.Join(' ', Enumerable.Range(0, rij.FieldCount).Select(kolom => rij.GetValue(kolom))));
        return rijen;
    }

    /// <summary>Changes something by hand, as nobody in the product does.</summary>
    public void Knoei(string sql)
    {
        using var verbinding = Open();
        using var opdracht = new SqliteCommand(sql, verbinding);
        opdracht.ExecuteNonQuery();
    }

    /// <summary>From now on a change to this table fails.</summary>
    /// <param name="wat">INSERT, UPDATE or DELETE.</param>
    /// <param name="wanneer">For which rows; for all when it is not given.</param>
    public void Breek(string wat, string tabel, string wanneer = "1 = 1") =>
        Knoei($"CREATE TRIGGER breek AFTER {wat} ON {tabel} WHEN {wanneer} BEGIN SELECT raise(ABORT, 'stuk'); END");

    /// <summary>From now on a transaction that adds to this table fails on COMMIT, and not before.</summary>
    public void BreekCommit(string tabel) => Knoei($"""
        CREATE TABLE wacht (id INTEGER PRIMARY KEY, ontbreekt INTEGER REFERENCES wacht (id) DEFERRABLE INITIALLY DEFERRED);
        CREATE TRIGGER breek AFTER INSERT ON {tabel} BEGIN INSERT INTO wacht (ontbreekt) VALUES (-1); END;
        """);

    /// <summary>Undoes <see cref="Breek"/> or <see cref="BreekCommit"/>.</summary>
    public void Herstel(string tabel) => Knoei("DROP TRIGGER breek");

    /// <summary>All tables and indexes, to be compared with those of another moment.</summary>
    public string Schema() => string.Join(
        '\n',
        // ALTER TABLE puts a name between quotes and changes nothing else.
        Rijen("SELECT replace(sql, '\"', '') FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"));

    /// <summary>All rows, as statements that put them into the tables of an empty schema.</summary>
    public List<string> Inhoud() =>
    [
        .. Rijen("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'migraties' ORDER BY name").SelectMany(tabel =>
        {
            var kolommen = Rijen($"SELECT name FROM pragma_table_info('{tabel}')");
            var waarden = string.Join(" || ', ' || ", kolommen.Select(kolom => $"quote({kolom})"));
            return Rijen($"SELECT 'INSERT INTO {tabel} ({string.Join(", ", kolommen)}) VALUES (' || {waarden} || ');' FROM {tabel} ORDER BY 1");
        }),
    ];

    /// <inheritdoc/>
    public void Dispose()
    {
        // The file goes with the folder.
    }

    private SqliteConnection Open()
    {
        var verbinding = new SqliteConnection($"Data Source={Naam};Pooling=False");
        verbinding.Open();
        return verbinding;
    }
}
