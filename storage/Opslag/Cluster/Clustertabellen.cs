using System.Globalization;
using Npgsql;

namespace Regionetwerk.Storage.Opslag.Cluster;

/// <summary>
/// The tables by which the silos of Orleans know each other: Orleans' own scripts, in a schema of their own, so that nothing of the product
/// stands among them and a backup can leave them out. Only in the Orleans build.
/// </summary>
public static class Clustertabellen
{
    private const string Schema = "orleans";

    // Any number that nothing else in this database locks.
    private const long Slot = 0x0041_524C_4541_4E53;

    private static readonly string[] Scripts = ["PostgreSQL-Main.sql", "PostgreSQL-Clustering.sql"];

    /// <summary>What ADO.NET calls the driver.</summary>
    public const string Stuurprogramma = "Npgsql";

    /// <summary>The connection string that Orleans gets: the product's, looking into that schema.</summary>
    public static string Verbinding(OpslagOpties opties) => new NpgsqlConnectionStringBuilder(opties.Verbinding)
    {
        SearchPath = Schema,
        MaxPoolSize = 4,
        ApplicationName = "regionetwerk-orleans",
    }.ConnectionString;

    /// <summary>Makes them where the options allow that and they are not there; doing it again changes nothing.</summary>
    /// <exception cref="DatabaseException">They are not there and may not be made, or the database does not answer.</exception>
    public static async Task ZorgAsync(Database database, OpslagOpties opties, CancellationToken ct)
    {
        try
        {
            await using var bron = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(opties.Verbinding) { Pooling = false });
            await using var verbinding = await bron.OpenConnectionAsync(ct);
            if (await Staat(verbinding, ct))
                return;
            if (!opties.Migreer)
                throw new ClustertabellenException(database.Naam);
            await Maak(verbinding, ct);
        }
        catch (NpgsqlException e)
        {
            throw database.Explain(e);
        }
    }

    /// <summary>
    /// Says of all silos of a cluster that they are dead, when none of them wrote for so long that it lives: a new one waits for an answer of each
    /// that the tables call alive, and there is nobody left to say that they are not.
    /// </summary>
    /// <returns>How many there were.</returns>
    public static async Task<int> BegraafAsync(OpslagOpties opties, string cluster, TimeSpan stil, CancellationToken ct)
    {
        await using var bron = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Verbinding(opties)) { Pooling = false });
        await using var opdracht = bron.CreateCommand("""
            WITH stil AS (
                SELECT FROM OrleansMembershipTable WHERE DeploymentId = $1 AND Status = 3 HAVING max(IAmAliveTime) < now() - $2),
            dood AS (
                UPDATE OrleansMembershipTable SET Status = 6 WHERE DeploymentId = $1 AND Status = 3 AND EXISTS (SELECT FROM stil) RETURNING Port),
            nieuw AS (
                UPDATE OrleansMembershipVersionTable SET Version = Version + 1, Timestamp = now() WHERE DeploymentId = $1 AND EXISTS (SELECT FROM dood))
            SELECT count(*) FROM dood
            """);
        opdracht.Parameters.Add(new() { Value = cluster });
        opdracht.Parameters.Add(new() { Value = stil });
        return Convert.ToInt32(await opdracht.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture);
    }

    private static async Task<bool> Staat(NpgsqlConnection verbinding, CancellationToken ct)
    {
        await using var vraag = new NpgsqlCommand($"SELECT to_regclass('{Schema}.orleansmembershiptable') IS NOT NULL", verbinding);
        return (bool)(await vraag.ExecuteScalarAsync(ct))!;
    }

    private static async Task Maak(NpgsqlConnection verbinding, CancellationToken ct)
    {
        await using var transactie = await verbinding.BeginTransactionAsync(ct);
        await Doe($"SELECT pg_advisory_xact_lock({Slot})");
        if (await Staat(verbinding, ct))
            return;
        await Doe($"CREATE SCHEMA IF NOT EXISTS {Schema}");
        await Doe($"SET LOCAL search_path = {Schema}");
        foreach (var script in Scripts)
            await Doe(Lees(script));
        await transactie.CommitAsync(ct);

        async Task Doe(string sql)
        {
            await using var opdracht = new NpgsqlCommand(sql, verbinding);
            await opdracht.ExecuteNonQueryAsync(ct);
        }
    }

    private static string Lees(string script)
    {
        using var stroom = typeof(Clustertabellen).Assembly.GetManifestResourceStream(script)
            ?? throw new FileNotFoundException($"{script} zit niet in het programma.", script);
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd();
    }
}

/// <summary>The tables of the cluster are not there, and may not be made here.</summary>
public sealed class ClustertabellenException(string naam) : DatabaseException(
    $"In de database '{naam}' ontbreken de tabellen waarmee silo's elkaar kennen. Er is niets aan veranderd. Maak ze met: dotnet run --project silo -p:Orleans=true -- migrate");
