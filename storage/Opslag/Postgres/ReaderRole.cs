using Npgsql;

namespace Regionetwerk.Storage.Opslag.Postgres;

/// <summary>
/// The role <c>regionetwerk_lezer</c>, in whose place the product reads for a caller. It may log in nowhere. Roles are of the server and not
/// of the database, so a dump does not hold it: looked for at every start.
/// </summary>
internal static class ReaderRole
{
    /// <summary>The statement that makes it, where it is not there yet, and sees to it that the login may take it.</summary>
    internal const string Make = """
        DO $$
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'regionetwerk_lezer') THEN
                CREATE ROLE regionetwerk_lezer NOLOGIN;
            END IF;
        EXCEPTION
            WHEN duplicate_object OR unique_violation THEN NULL; -- made for another database on this server just now
        END $$;

        DO $$
        BEGIN
            -- Whether it may be taken, and not only whether one is a member: since version 16 these are two things.
            PERFORM set_config('role', 'regionetwerk_lezer', true);
            RESET ROLE;
        EXCEPTION
            WHEN insufficient_privilege THEN EXECUTE format('GRANT regionetwerk_lezer TO %I', session_user);
        END $$;
        """;

    /// <exception cref="PostgresException">The login may not make it or take it.</exception>
    public static void Ensure(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand(Make, connection);
        command.ExecuteNonQuery();
    }
}
