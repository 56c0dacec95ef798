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

    /// <summary>Has every silo that reads the tables look anew at all that stands in them. It changes nothing in what they say.</summary>
    public static async Task NieuweVersieAsync(OpslagOpties opties, string cluster, CancellationToken ct)
    {
        await using var bron = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Verbinding(opties)) { Pooling = false });
        await using var opdracht = bron.CreateCommand("UPDATE OrleansMembershipVersionTable SET Version = Version + 1, Timestamp = now() WHERE DeploymentId = $1");
        opdracht.Parameters.Add(new() { Value = cluster });
        await opdracht.ExecuteNonQueryAsync(ct);
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
