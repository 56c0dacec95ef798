using Regionetwerk.Storage.Aanpakken;
using Xunit;

namespace Regionetwerk.Storage.Tests.Aanpakken;

/// <summary>A catalogue with a fault is not half read: it is refused, with the place of the fault.</summary>
public sealed class AanpakFoutenTests
{
    private const string Kop =
        "# bronvermelding: Bron: test\nslug\tnaam\taanbieder\tsoort\tsectoren\tleeftijd_van\tleeftijd_tot\tdoelgroepen\tplaatsen\tdimensies\tnji\tduur\tstappen\twerkzame_factoren\ttags\tomschrijving\tlink\tbronnen\n";

    private const string Kaders = "kader\ttag\taantal\tnaam\tomschrijving\tlink\ttekst\tplaats\ndelen\t\t2\tDelen\tTwee\t\t000\tkop\ndelen\teen\t\tEen\tDe eerste\t\t000\tkop\n";

    [Fact]
    public void Een_goed_bestand_wordt_gelezen()
    {
        var catalogus = Lees(Aanpak());

        Assert.Equal("Een", catalogus.VindTag("delen:een")?.Label);
        Assert.Equal(1, catalogus.VindKader("delen")?.Ontbrekend);
        Assert.Equal("proef", catalogus.Alle.Single().Slug);
    }

    [Theory]
    [InlineData(0, "Proef", "slug")]
    [InlineData(1, "", "naam")]
    [InlineData(3, "FIETS", "soort")]
    [InlineData(3, "1", "soort")]
    [InlineData(4, "PO, FIETS", "sectoren")]
    [InlineData(5, "-1", "leeftijd_van")]
    [InlineData(6, "1", "leeftijd_tot")]
    [InlineData(7, "IEDEREEN", "doelgroepen")]
    [InlineData(15, "", "omschrijving")]
    [InlineData(16, "javascript:alert(1)", "link")]
    [InlineData(17, "ergens", "bronnen")]
    public void Een_onmogelijke_waarde_wordt_geweigerd_met_regel_en_kolom(int kolom, string waarde, string naam)
    {
        var fout = Assert.Throws<InvalidDataException>(() => Lees(Aanpak(kolom, waarde)));

        Assert.StartsWith($"aanpakken.tsv, regel 3: {naam} ", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_tag_die_geen_kader_heeft_wordt_geweigerd() =>
        Assert.Contains("delen:twee", Assert.Throws<InvalidDataException>(() => Lees(Aanpak(14, "delen:twee"))).Message);

    private static AanpakRegister Lees(string aanpak)
    {
        using var aanpakken = new StringReader(Kop + aanpak + "\n");
        using var kaders = new StringReader(Kaders);
        return AanpakRegister.Lees(aanpakken, kaders);
    }

    private static string Aanpak(int kolom = -1, string waarde = "")
    {
        string[] velden = ["proef", "Proef", "", "GEREEDSCHAP", "PO", "2", "4", "", "", "", "", "", "", "", "delen:een", "Om te proberen", "", "000: kop"];
        if (kolom >= 0)
            velden[kolom] = waarde;
        return string.Join('\t', velden);
    }
}
