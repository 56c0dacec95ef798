using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Kern;

public sealed class InvoerTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("Één crèche in de Ĳssel")]
    [InlineData("مرحبا")]
    [InlineData("👩‍👧 samen 🎉")]
    [InlineData("e\u0301e\u0301n")]
    [InlineData("<script>alert('x')</script>")]
    [InlineData("'; DROP TABLE events; --")]
    public void Leesbare_tekst_mag_in_elke_taal(string tekst)
    {
        Assert.Empty(Invoer.Tekst(tekst, "naam", 100));
        Assert.Empty(Invoer.Regel(tekst, "naam", 100));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\n\u00A0")]
    public void Een_lege_tekst_wordt_geweigerd(string? tekst) => Geweigerd(tekst, "leeg");

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\u001bb")]
    [InlineData("a\u007fb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u009fb")]
    public void Stuurtekens_worden_geweigerd(string tekst) => Geweigerd(tekst, "niet leesbaar");

    // Als getallen: een half teken overleeft het niet als argument van een test.
    [Theory]
    [InlineData(0xD83C)]
    [InlineData(0xDF89)]
    public void Een_half_teken_wordt_geweigerd_waar_het_ook_staat(int half)
    {
        Geweigerd((char)half + "a", "niet leesbaar");
        Geweigerd("a" + (char)half, "niet leesbaar");
        Geweigerd("🎉" + (char)half + "🎉", "niet leesbaar");
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\tb")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    public void Regeleinden_en_tabs_mogen_in_een_tekst_maar_niet_in_een_regel(string tekst)
    {
        Assert.Empty(Invoer.Tekst(tekst, "naam", 100));
        Assert.Contains("één regel", Assert.Single(Invoer.Regel(tekst, "naam", 100)).Bericht, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_tekst_van_tienduizend_tekens_wordt_op_lengte_geweigerd_voor_er_verder_gekeken_wordt()
    {
        var lang = new string('\n', 9_999) + 'a';

        Assert.Contains("10000", Assert.Single(Invoer.Regel(lang, "naam", 100)).Bericht, StringComparison.Ordinal);
        Assert.Contains("10000", Assert.Single(Invoer.Tekst(lang, "naam", 100)).Bericht, StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_mag_ontbreken_mag_niet_leeg_zijn()
    {
        Assert.Empty(Invoer.RegelOfLeeg(null, "naam", 100));
        Assert.Single(Invoer.RegelOfLeeg("", "naam", 100));
    }

    private static void Geweigerd(string? tekst, string reden)
    {
        var weigering = Assert.Single(Invoer.Tekst(tekst, "naam", 100));

        Assert.Contains(reden, weigering.Bericht, StringComparison.Ordinal);
        Assert.Equal((Code.Ongeldig, "naam"), (weigering.Code, weigering.Veld));
    }
}
