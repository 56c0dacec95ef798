using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Knooppunten.Oordeel;
using Regionetwerk.House.Tests.Knooppunten.Spel;
using Regionetwerk.House.Tests.Uitval;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten;

/// <summary>Several nodes over one database behave as one, whatever happens to each of them.</summary>
public sealed class KnooppuntenTests(ITestOutputHelper uitvoer)
{
    /// <summary>Names the file to which the report is written too, for docs/benchmarks.</summary>
    private const string Verslagbestand = "REGIONETWERK_KNOOPPUNTEN_VERSLAG";

    [Fact]
    public async Task Drie_knooppunten_op_een_SQLite_bestand_zijn_samen_als_een()
    {
        using var map = new Datamap();
        await Beproef(new() { Clients = 8, Actoren = 4, Duur = TimeSpan.Zero, Kills = 1, Ertussen = 100, Herhaald = 20 }, Opslagplek.Sqlite(map));
    }

    [Fact]
    [Trait("Soort", "Zwaar")]
    public async Task Drie_knooppunten_op_een_SQLite_bestand_zijn_ook_onder_lange_drukte_samen_als_een()
    {
        Zwaar.Alleen();
        using var map = new Datamap();
        await Beproef(new(), Opslagplek.Sqlite(map));
    }

    private async Task Beproef(Plan plan, Opslagplek opslag)
    {
        using var toernooi = new Toernooi(plan, opslag);
        var dossier = await toernooi.Speel();
        var overtredingen = Controleur.Oordeel(dossier);
        var verslag = Verslag.Van(plan, opslag.Naam, toernooi.Nemesis, dossier, overtredingen);
        uitvoer.WriteLine(verslag);
        foreach (var overtreding in overtredingen)
            toernooi.Geschiedenis.Schrijf("overtreding", new { regel = $"{overtreding.Regel}", overtreding.Wat });
        if (Environment.GetEnvironmentVariable(Verslagbestand) is { Length: > 0 } bestand)
            await File.WriteAllTextAsync(bestand, verslag, TestContext.Current.CancellationToken);
        Assert.True(overtredingen.Count == 0, $"{verslag}De geschiedenis staat in {toernooi.Geschiedenis.Bestand}");
        toernooi.Geschiedenis.Weg();
    }
}
