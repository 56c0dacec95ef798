using Npgsql;

namespace Regionetwerk.Tests.Postgres;

/// <summary>A database of one's own in a <see cref="Cluster"/>, dropped with this.</summary>
public sealed class Clusterdatabase : IAsyncDisposable
{
    // Eight test classes at once stay under the 200 connections of a cluster of our own.
    private const int MeesteVerbindingen = 20;

    private readonly Cluster _cluster;

    internal Clusterdatabase(Cluster cluster, string naam)
    {
        _cluster = cluster;
        Naam = naam;
        Verbinding = new NpgsqlConnectionStringBuilder(cluster.Verbinding)
        {
            Database = naam,
            MaxPoolSize = MeesteVerbindingen,
            IncludeErrorDetail = true,
        }.ConnectionString;
    }

    /// <summary>Unique on the server.</summary>
    public string Naam { get; }

    /// <summary>The connection string; at most 20 connections with the pool that belongs to it.</summary>
    public string Verbinding { get; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Vergeet();
        await _cluster.VoerUitAsync($"DROP DATABASE IF EXISTS {Naam} WITH (FORCE)");
    }

    /// <summary>Closes what is idle in the pool.</summary>
    public void Vergeet()
    {
        using var verbinding = new NpgsqlConnection(Verbinding);
        NpgsqlConnection.ClearPool(verbinding);
    }
}
