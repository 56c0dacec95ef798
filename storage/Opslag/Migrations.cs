using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Regionetwerk.Storage.Opslag;

/// <summary>
/// Brings the schema up to date: the files <c>Migraties/NNN-name.sqlite.sql</c> in the order of their numbers, each in a transaction of
/// its own, each once.
/// </summary>
internal static class Migrations
{
    private const string Suffix = ".sqlite.sql";
    private const string ReadModelFile = "leesmodel" + Suffix;
    private static readonly string Folder = $"{typeof(Sql).Assembly.GetName().Name}.Migraties.";

    /// <summary>The read model's tables and indexes, with <c>{m}</c> for the prefix of their names.</summary>
    public static string ReadModel => Resource(ReadModelFile);

    /// <summary>Makes a whole schema in a file that was made just now.</summary>
    public static void Create(SqliteConnection connection) => Apply(connection, applied: 0);

    /// <summary>Applies what a file has not had yet.</summary>
    /// <exception cref="DatabaseException">The file is not a database of this product, or of a newer version.</exception>
    public static void Update(SqliteConnection connection, string file)
    {
        var (applied, known) = (Applied(connection, file), Known()[^1].Number);
        if (applied > known)
            throw new DatabaseTooNewException(file, applied, known);
        Apply(connection, applied);
    }

    private static void Apply(SqliteConnection connection, long applied)
    {
        foreach (var (number, name) in Known().Where(migration => migration.Number > applied))
        {
            using var transaction = connection.BeginTransaction();
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = Resource(name) + (number == 1 ? ReadModel.Replace("{m}", "", StringComparison.Ordinal) : "");
            command.ExecuteNonQuery();
            command.CommandText = "INSERT INTO migraties (nummer, naam) VALUES ($1, $2)";
            command.Parameters.AddWithValue("$1", number);
            command.Parameters.AddWithValue("$2", name[..^Suffix.Length]);
            command.ExecuteNonQuery();
            transaction.Commit();
        }
    }

    private static List<(int Number, string Name)> Known() =>
    [
        .. typeof(Sql).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Where(name => name != ReadModelFile)
            .Select(name => (int.Parse(name.Split('-')[0], CultureInfo.InvariantCulture), name))
            .Order(),
    ];

    private static long Applied(SqliteConnection connection, string file)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*), count(*) FILTER (WHERE name = 'migraties') FROM sqlite_master WHERE type = 'table'";
        using (var reader = command.ExecuteReader())
        {
            reader.Read();
            var (tables, own) = (reader.GetInt64(0), reader.GetInt64(1));
            if (own == 0)
                throw new DatabaseDamagedException(file, tables == 0 ? "het is leeg" : "het is een database van een ander programma");
        }
        command.CommandText = "SELECT coalesce(max(nummer), 0) FROM migraties";
        return (long)command.ExecuteScalar()!;
    }

    private static string Resource(string name)
    {
        using var stream = typeof(Sql).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new FileNotFoundException($"Migratie {name} zit niet in het programma.", name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
