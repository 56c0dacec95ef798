using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Sqlite;

/// <summary>A start on a folder or a file that is no good: one line in Dutch on stderr, exit code 1, and nothing touched.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task In_een_map_die_niet_te_schrijven_is_wordt_gezegd_welke_map_dat_is()
    {
        using var map = new Datamap();
        // A file where the folder should be: root, as in containers, may write in every folder.
        var bestand = Path.Combine(map.Pad, "data");
        await File.WriteAllTextAsync(bestand, "dit is geen map", TestContext.Current.CancellationToken);

        await Weigert(bestand, bestand, "Data:Map");
        Assert.Equal("dit is geen map", await File.ReadAllTextAsync(bestand, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("onzin")]
    [InlineData("leeg")]
    [InlineData("kop weg")]
    [InlineData("afgekapt")]
    [InlineData("midden beschadigd")]
    public async Task Een_beschadigde_database_wordt_gemeld_en_niet_aangeraakt(string schade)
    {
        using var map = new Datamap();
        Beschadig(map.Database.Naam, schade);
        var ervoor = SHA256.HashData(await File.ReadAllBytesAsync(map.Database.Naam, TestContext.Current.CancellationToken));

        await Weigert(map.Pad, map.Database.Naam, "reservekopie");
        Assert.Equal(ervoor, SHA256.HashData(await File.ReadAllBytesAsync(map.Database.Naam, TestContext.Current.CancellationToken)));
    }

    private static async Task Weigert(string map, params string[] noemt)
    {
        var (code, fouten) = await Huisproces.Mislukt(["--Data:Map", map]);

        Assert.Equal(1, code);
        var regel = Assert.Single(fouten);
        foreach (var woord in noemt)
            Assert.Contains(woord, regel, StringComparison.Ordinal);
    }

    private static void Beschadig(string bestand, string schade)
    {
        if (schade is "onzin")
            File.WriteAllText(bestand, string.Concat(Enumerable.Repeat("Dit is geen database. ", 1_000)));
        if (schade is "leeg")
            File.WriteAllBytes(bestand, []);
        if (schade is "onzin" or "leeg")
            return;
        Vul(bestand);
        using var stroom = File.OpenWrite(bestand);
        if (schade is "afgekapt")
            stroom.SetLength(stroom.Length / 2);
        stroom.Position = schade is "kop weg" ? 0 : stroom.Length / 3;
        stroom.Write(RandomNumberGenerator.GetBytes(schade is "kop weg" ? 100 : 8_192));
    }

    // A database of some size, with an index that shows the damage.
    private static void Vul(string bestand)
    {
        using var database = new SqliteConnection($"Data Source={bestand};Pooling=False");
        database.Open();
        using var vul = database.CreateCommand();
        vul.CommandText = """
            CREATE TABLE t (tekst TEXT UNIQUE);
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO t SELECT 'regel ' || i FROM n;
            """;
        vul.ExecuteNonQuery();
    }
}
