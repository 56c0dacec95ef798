using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Kern;

public sealed class DelingTests
{
    [Fact]
    public void Zonder_netwerken_is_er_niets_aan_te_merken() =>
        Assert.All((Deling[])[Deling.Intern, Deling.Landelijk, Deling.Openbaar], deling => Assert.Empty(deling.Toets()));

    [Fact]
    public void Wie_deelt_met_netwerken_noemt_er_ten_minste_een()
    {
        Assert.Equal("netwerken", Assert.Single(MetNetwerk().Toets()).Veld);
        Assert.Empty(MetNetwerk("regio-0a1b2c3d").Toets());
    }

    [Theory]
    [InlineData(Zichtbaarheid.Intern)]
    [InlineData(Zichtbaarheid.Landelijk)]
    [InlineData(Zichtbaarheid.Openbaar)]
    public void Netwerken_horen_alleen_bij_delen_met_netwerken(Zichtbaarheid zichtbaarheid) =>
        Assert.Equal((Code.Ongeldig, "netwerken"), CodeEnVeld(new(zichtbaarheid, ["regio-0a1b2c3d"])));

    [Fact]
    public void Er_mogen_precies_zoveel_netwerken_zijn_als_de_grens()
    {
        Assert.Empty(MetNetwerk([.. Slugs(Limieten.NetwerkenPerRecord)]).Toets());

        var weigering = Assert.Single(MetNetwerk([.. Slugs(Limieten.NetwerkenPerRecord + 1)]).Toets());
        Assert.Contains("51", weigering.Bericht, StringComparison.Ordinal);
        Assert.Contains("50", weigering.Bericht, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Regio")]
    [InlineData("x O")]
    [InlineData("x\nT:GM0014")]
    [InlineData("N:x")]
    [InlineData(null)]
    public void Wat_geen_sleutel_van_een_netwerk_kan_zijn_bestaat_niet(string? slug) =>
        Assert.Equal((Code.Onbekend, "netwerken"), CodeEnVeld(MetNetwerk("regio", slug!)));

    [Fact]
    public void Een_netwerk_wordt_niet_twee_keer_genoemd() =>
        Assert.Equal((Code.Ongeldig, "netwerken"), CodeEnVeld(MetNetwerk("regio", "regio")));

    [Fact]
    public void Gelijke_keuzes_zijn_gelijk()
    {
        Assert.Equal(MetNetwerk("a", "b"), MetNetwerk("a", "b"));
        Assert.Equal(MetNetwerk("a", "b").GetHashCode(), MetNetwerk("a", "b").GetHashCode());
        Assert.NotEqual(MetNetwerk("a"), MetNetwerk("b"));
        Assert.NotEqual(Deling.Intern, Deling.Openbaar);
    }

    private static (string, string?) CodeEnVeld(Deling deling) => (deling.Toets().Single().Code, deling.Toets().Single().Veld);

    private static IEnumerable<string> Slugs(int aantal) => Enumerable.Range(1, aantal).Select(i => $"netwerk-{i}");
}
