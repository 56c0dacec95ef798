using Npgsql;

namespace Regionetwerk.Storage.Opslag.Postgres;

/// <summary>Brings the schema of a PostgreSQL database up to date; processes that start at once wait for each other.</summary>
internal static class PostgresMigrations
{
    private const string Suffix = ".postgres.sql";

    // Any number, as long as every version of the product uses the same one.
    private const long Lock = 20_260_301;

    private const int OldestServer = 15;

    /// <exception cref="DatabaseException">The server or the database is not fit, or of a newer version.</exception>
    public static void Update(NpgsqlConnection connection, string naam, OpslagOpties opties)
    {
        if (connection.PostgreSqlVersion.Major < OldestServer)
            throw new DatabaseServerException(naam, $"is versie {connection.PostgreSqlVersion}; nodig is {OldestServer} of nieuwer");
        if (Scalar<string>(connection, "SHOW server_encoding") is var encoding and not "UTF8")
            throw new DatabaseServerException(naam, $"bewaart tekst als {encoding}; nodig is UTF8");
        using var transaction = connection.BeginTransaction();
        Execute(connection, $"SELECT pg_advisory_xact_lock({Lock})");
        var applied = Applied(connection, naam);
        Migrations.Check(applied, Suffix, naam, opties);
        ReaderRole.Ensure(connection);
        foreach (var migration in Migrations.After(applied, Suffix))
        {
            Execute(connection, migration.Script);
            Execute(connection, "INSERT INTO migraties (nummer, naam) VALUES ($1, $2)", (long)migration.Number, migration.Name);
        }
        if (opties.Migreer)
            AfterRestore(connection);
        transaction.Commit();
    }

    /// <summary>The number of the last migration that this database had; zero when it is empty.</summary>
    /// <exception cref="DatabaseException">It is another program's.</exception>
    public static long Applied(NpgsqlConnection connection, string naam)
    {
        if (!Scalar<bool>(connection, "SELECT to_regclass('migraties') IS NOT NULL"))
        {
            var tables = Scalar<long>(connection, "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()");
            return tables == 0 ? 0 : throw new DatabaseServerException(naam, "bevat tabellen van een ander programma");
        }
        return Scalar<long>(connection, "SELECT coalesce(max(nummer), 0) FROM migraties");
    }

    // A server numbers transactions by itself: after a restore elsewhere, events may bear numbers that are still to come there, and would
    // not be read before that. Then all count as old.
    private static void AfterRestore(NpgsqlConnection connection) => Execute(connection, """
        UPDATE events SET tx = '0' WHERE EXISTS (SELECT FROM events WHERE tx >= pg_snapshot_xmax(pg_current_snapshot()))
        """);

    private static T Scalar<T>(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        return (T)command.ExecuteScalar()!;
    }

    private static void Execute(NpgsqlConnection connection, string sql, params object[] values)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        command.ExecuteNonQuery();
    }
}
