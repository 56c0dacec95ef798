namespace Regionetwerk.Charts.Tests;

/// <summary>
/// What Helm makes of two installations, as checked-in files. When one changes, the test fails and writes what it is now beside it, as
/// <c>name.nieuw</c>: moving that over the old one is the deliberate act.
/// </summary>
public sealed class MomentopnameTests
{
    [Theory]
    [InlineData("default")]
    [InlineData("orleans")]
    public void De_chart_maakt_wat_er_vastligt(string naam)
    {
        // Versions of Helm differ in the order of objects.
        var objecten = Installatie.Van(naam).Tekst.ReplaceLineEndings("\n").Split("---\n", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
        var inhoud = string.Join("---\n", objecten);
        var bestand = Path.Combine(Bron.Hoofdmap, "tests", "snapshots", "charts", $"{naam}.yaml");
        if (File.Exists(bestand) && File.ReadAllText(bestand) == inhoud)
            return;
        File.WriteAllText(bestand + ".nieuw", inhoud);
        Assert.Fail($"{naam}.yaml is veranderd. Vergelijk met {bestand}.nieuw, en vervang het bestand als dat de bedoeling was.");
    }

    [Theory]
    [InlineData("ci/default-values.yaml")]
    [InlineData("ci/orleans-values.yaml")]
    public void Helm_keurt_de_chart_goed(string waarden)
    {
        var (gelukt, gezegd, fouten) = Helm.Draai("lint", "--strict", ".", "--values", waarden);

        Assert.True(gelukt, gezegd + fouten);
        Assert.DoesNotContain("[WARNING]", gezegd, StringComparison.Ordinal);
    }
}
