using Microsoft.Data.Sqlite;

namespace Regionetwerk.Storage.Opslag.Sqlite;

/// <summary>Brings the schema of a SQLite file up to date.</summary>
internal static class SqliteMigrations
{
    private const string Suffix = ".sqlite.sql";

    /// <summary>Makes a whole schema in a file that was made just now.</summary>
    public static void Create(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        Apply(transaction, applied: 0);
        transaction.Commit();
    }

    /// <summary>Applies what a file has not had yet.</summary>
    /// <exception cref="DatabaseException">The file is not a database of this product, or its schema does not fit.</exception>
    public static void Update(SqliteConnection connection, string file, OpslagOpties opties)
    {
        // Looked at without a lock first: almost always there is nothing to do, and somebody may be writing for long.
        Migrations.Check(Applied(connection, file), Suffix, file, opties);
        if (Applied(connection, file) == Migrations.Newest(Suffix))
            return;
        using var transaction = connection.BeginTransaction();
        Apply(transaction, Applied(connection, file));
        transaction.Commit();
    }

    private static void Apply(SqliteTransaction transaction, long applied)
    {
        using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        foreach (var migration in Migrations.After(applied, Suffix))
        {
            command.CommandText = migration.Script;
            command.ExecuteNonQuery();
            command.CommandText = "INSERT INTO migraties (nummer, naam) VALUES ($1, $2)";
            command.Parameters.AddWithValue("$1", migration.Number);
            command.Parameters.AddWithValue("$2", migration.Name);
            command.ExecuteNonQuery();
            command.Parameters.Clear();
        }
    }

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
}
