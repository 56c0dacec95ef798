using Regionetwerk.House.Tests.Knooppunten.Oordeel;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten.Spel;

/// <summary>Plays a run, has it judged, and tells of it.</summary>
internal static class Beproeving
{
    // Names the file to which the report is written too, for docs/benchmarks.
    private const string Verslagbestand = "REGIONETWERK_KNOOPPUNTEN_VERSLAG";

    public static async Task Doe(Plan plan, Opslagplek opslag)
    {
        using var toernooi = new Toernooi(plan, opslag);
        var dossier = await toernooi.Speel();
        var overtredingen = Controleur.Oordeel(dossier);
        var verslag = Verslag.Van(plan, opslag.Naam, toernooi.Nemesis, dossier, overtredingen);
        TestContext.Current.TestOutputHelper!.WriteLine(verslag);
        if (Environment.GetEnvironmentVariable(Verslagbestand) is { Length: > 0 } bestand)
            await File.WriteAllTextAsync(bestand, verslag, TestContext.Current.CancellationToken);
        foreach (var overtreding in overtredingen)
            toernooi.Geschiedenis.Schrijf("overtreding", new { regel = $"{overtreding.Regel}", overtreding.Wat });
        Assert.True(overtredingen.Count == 0, $"{verslag}De geschiedenis staat in {toernooi.Geschiedenis.Bestand}");
        toernooi.Geschiedenis.Weg();
    }
}
