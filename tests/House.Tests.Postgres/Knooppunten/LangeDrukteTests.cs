using Npgsql;
using Regionetwerk.House.Tests.Knooppunten.Spel;
using Regionetwerk.House.Tests.Uitval;
using Regionetwerk.Tests.Postgres;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten;

/// <summary>The long run: nodes that are killed, on a server that keeps what it commits and is itself restarted in the middle.</summary>
public sealed class LangeDrukteTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Soort", "Zwaar")]
    public async Task Drie_knooppunten_zijn_onder_lange_drukte_samen_als_een_ook_wanneer_de_database_wegvalt(bool ongevraagd)
    {
        Zwaar.Alleen();
        await using var cluster = await EigenCluster.BeginAsync(veilig: true);
        await using var database = await cluster.MaakAsync();
        var map = Directory.CreateTempSubdirectory("regionetwerk-knooppunten-");
        try
        {
            await Beproeving.Doe(new(), new("PostgreSQL, fsync on", Instellingen(map, database), vraag => Rijen(database, vraag))
            {
                Herstart = async () =>
                {
                    await (ongevraagd ? cluster.DoodAsync() : cluster.StopAsync());
                    await cluster.StartAsync();
                },
            });
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static string[] Instellingen(DirectoryInfo map, Clusterdatabase database) =>
        ["--Data:Map", map.FullName, "--ConnectionStrings:Regionetwerk", database.Verbinding];

    private static List<string> Rijen(Clusterdatabase database, string vraag)
    {
        // Without a pool: the server may have been restarted since.
        using var bron = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.Verbinding) { Pooling = false });
        using var opdracht = bron.CreateCommand(vraag);
        using var rij = opdracht.ExecuteReader();
        List<string> rijen = [];
        while (rij.Read())
            rijen.Add(string.Join(' ', Enumerable.Range(0, rij.FieldCount).Select(kolom => rij.GetValue(kolom))));
        return rijen;
    }
}
