using Npgsql;

namespace Regionetwerk.Tests.Postgres;

/// <summary>A PostgreSQL server on which tests make databases of their own.</summary>
public class Cluster
{
    /// <summary>The connection string of a server that is there already; the login may create databases and roles.</summary>
    public const string Instelling = "REGIONETWERK_TEST_POSTGRES";

    /// <summary>What is said where there is no server and none can be made.</summary>
    public const string Ontbreekt =
        $"PostgreSQL-tests overgeslagen: geen {Instelling} en geen initdb gevonden; installeer PostgreSQL 15 of nieuwer, zie docs/testing.md.";

    private static readonly Lazy<Task<Cluster>> DeGedeelde = new(BeginAsync);

    private readonly Lock _slot = new();
    private Task<string>? _sjabloon;

    private protected Cluster(string verbinding) => Verbinding = verbinding;

    /// <summary>The one server of this process, begun when it is first asked for.</summary>
    public static Task<Cluster> Gedeeld => DeGedeelde.Value;

    /// <summary>Whether <see cref="Gedeeld"/> can be had here.</summary>
    public static bool IsTeKrijgen => Gegeven is not null || Installatie.Map is not null;

    /// <summary>The connection string of the login that makes the databases.</summary>
    public string Verbinding { get; }

    private static string? Gegeven => Environment.GetEnvironmentVariable(Instelling) is { Length: > 0 } verbinding ? verbinding : null;

    /// <summary>Makes an empty database, or a copy of a template.</summary>
    /// <param name="sjabloon">The name of a database to which nobody is connected, as <see cref="SjabloonAsync"/> gives it.</param>
    public async Task<Clusterdatabase> MaakAsync(string? sjabloon = null)
    {
        var naam = $"regionetwerk_proef_{Guid.NewGuid():N}";
        // The other way, page by page through the log of the server, takes four times as long.
        await VoerUitAsync($"CREATE DATABASE {naam} TEMPLATE {sjabloon ?? "template0"} STRATEGY file_copy");
        return new(this, naam);
    }

    /// <summary>The template of this process: made once, by whoever asks first.</summary>
    /// <param name="vul">Fills the database of this connection string, and closes what it opens.</param>
    public Task<string> SjabloonAsync(Func<string, Task> vul)
    {
        lock (_slot)
            return _sjabloon ??= MaakSjabloonAsync(vul);
    }

    internal async Task VoerUitAsync(string sql)
    {
        // Without a pool: a server that was killed leaves nothing behind here.
        await using var bron = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Verbinding) { Pooling = false });
        await using var opdracht = bron.CreateCommand(sql);
        await opdracht.ExecuteNonQueryAsync();
    }

    private static async Task<Cluster> BeginAsync() =>
        Gegeven is { } verbinding ? new Cluster(verbinding) : await EigenCluster.BeginAsync();

    private async Task<string> MaakSjabloonAsync(Func<string, Task> vul)
    {
        var database = await MaakAsync();
        // A server that was given outlives this process; one of our own takes everything with it.
        if (this is not EigenCluster)
            AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().Wait();
        await vul(database.Verbinding);
        database.Vergeet();
        await VoerUitAsync($"ALTER DATABASE {database.Naam} ALLOW_CONNECTIONS false");
        return database.Naam;
    }
}
