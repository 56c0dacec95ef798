using Npgsql;

namespace Regionetwerk.Storage.Opslag.Postgres;

/// <summary>The connection string that somebody gave, with what this product needs where it says nothing else.</summary>
internal static class PostgresSettings
{
    /// <exception cref="DatabaseSettingException">It is not a connection string.</exception>
    public static string Complete(OpslagOpties opties)
    {
        try
        {
            var given = new NpgsqlConnectionStringBuilder(opties.Verbinding);
            // Statements are prepared by their second use, for as long as the connection lives. Nothing of a user stays behind on it:
            // whatever is set, is set for one journey or transaction.
            given.MaxAutoPrepare = Given(given, "Max Auto Prepare") ? given.MaxAutoPrepare : opties.Limieten.PreparedStatements;
            given.AutoPrepareMinUsages = 2;
            given.NoResetOnClose = true;
            given.Multiplexing = false;
            given.KeepAlive = Given(given, "Keepalive") ? given.KeepAlive : (int)opties.Limieten.KeepAlive.TotalSeconds;
            given.MaxPoolSize = Given(given, "Maximum Pool Size") ? given.MaxPoolSize : opties.Limieten.Connections;
            given.Timeout = Given(given, "Timeout") ? given.Timeout : (int)opties.Limieten.ConnectTimeout.TotalSeconds;
            // Kerberos, which Npgsql tries first: images have no library for it, and each new connection would find that out again.
            given.GssEncryptionMode = Given(given, "GSS Encryption Mode") ? given.GssEncryptionMode : GssEncryptionMode.Disable;
            given.ApplicationName ??= "regionetwerk";
            return given.ConnectionString;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            throw new DatabaseSettingException(e.Message, e);
        }
    }

    /// <summary>What messages call the database; never with a password.</summary>
    public static string Name(string verbinding)
    {
        var builder = new NpgsqlConnectionStringBuilder(verbinding);
        return $"PostgreSQL {builder.Host}:{builder.Port}/{builder.Database ?? builder.Username}";
    }

    private static bool Given(NpgsqlConnectionStringBuilder builder, string key) => builder.ShouldSerialize(key);
}
