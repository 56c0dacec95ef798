using Npgsql;

namespace Regionetwerk.Storage.Opslag.Postgres;

/// <summary>What an error of the server means.</summary>
internal static class PostgresFaults
{
    /// <summary>What was read before has changed: a stream has another version, is there already, or its event is; or an audience was made.</summary>
    public static bool WasOvertaken(Exception e) => e is RowsException { WasOvertaken: true } or PostgresException
    {
        SqlState: PostgresErrorCodes.UniqueViolation,
        ConstraintName: "streams_pkey" or "events_stream" or "requests_pkey" or "publiek_sleutels_pkey",
    };

    /// <summary>Another transaction was in the way; the same work may well succeed now.</summary>
    public static bool IsInTheWay(Exception e) => e is PostgresException
    {
        SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected
    };

    /// <summary>The server is not there, or broke the connection: it may be back soon.</summary>
    public static bool IsAway(Exception e) => e switch
    {
        PostgresException answer => answer.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown
            or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections
            or PostgresErrorCodes.ReadOnlySqlTransaction,
        NpgsqlException => e.InnerException is not null,
        _ => false,
    };

    /// <summary>The same in words for people; the exception itself when it is not the server's.</summary>
    public static Exception Explain(Exception e, string naam) => e switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
            new DatabaseLoginException(naam, e),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => new DatabaseAbsentException(naam, e),
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } answer =>
            new DatabaseRightsException(naam, answer.MessageText, e),
        NpgsqlException when IsAway(e) => new DatabaseUnreachableException(naam, e),
        _ => e,
    };
}
