using Xunit;
using static Regionetwerk.Storage.Tests.Referentie.VerzonnenGemeenten;

namespace Regionetwerk.Storage.Tests.Referentie;

/// <summary>A reference file with a fault is not half read: it is refused, with the place of the fault.</summary>
public sealed class ReferentieFoutenTests
{
    [Fact]
    public void Een_goed_bestand_wordt_gelezen_met_ketens_van_herindelingen()
    {
        var register = Lees(Kop + Gemeente("GM0001"), HerindelingKop
            + "GM0002\tOud\tGM0003\t2020-01-01\nGM0003\tNieuwer\tGM0001\t2022-01-01\n");

        Assert.Equal("GM0001", register.Vind("GM0002")?.Code);
        Assert.Equal("GM0003", register.Opgegaan("GM0002")?.NieuweCode);
    }

    [Theory]
    [InlineData("inwoners", "-1")]
    [InlineData("inwoners", "")]
    [InlineData("kinderen_tot_15", "1001")]
    [InlineData("stedelijkheid", "6")]
    [InlineData("adressendichtheid", "12,5")]
    [InlineData("pct_opleiding_laag", "100.1")]
    [InlineData("code", "0001")]
    [InlineData("naam", "")]
    public void Een_onmogelijke_waarde_wordt_geweigerd_met_bestand_regel_en_kolom(string kolom, string waarde)
    {
        var fout = Assert.Throws<InvalidDataException>(() => Lees(Kop + Gemeente("GM0001", (kolom, waarde))));

        Assert.StartsWith($"gemeenten-2024.tsv, regel 4: {kolom} ", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_regel_met_te_weinig_velden_wordt_geweigerd() =>
        Assert.Equal(
            "gemeenten-2024.tsv, regel 5: 2 velden, verwacht 21.",
            Assert.Throws<InvalidDataException>(() => Lees(Kop + Gemeente("GM0001") + "GM0002\tte weinig\n")).Message);

    [Fact]
    public void Een_dubbele_code_wordt_geweigerd() =>
        Assert.StartsWith(
            "gemeenten-2024.tsv, regel 5: code GM0001 staat na GM0001",
            Assert.Throws<InvalidDataException>(() => Lees(Kop + Gemeente("GM0001") + Gemeente("GM0001"))).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("# peildatum 2021\n" + Kolommen)]
    [InlineData("# peildatum: gisteren\n# bronvermelding: Bron: CBS\n" + Kolommen)]
    [InlineData("# bronvermelding: Bron: CBS\n" + Kolommen)]
    [InlineData("# peildatum: 2021-01-01\n# bronvermelding: Bron: CBS\ncode\tnaam")]
    [InlineData("")]
    public void Een_kop_die_niet_klopt_wordt_geweigerd(string kop) =>
        Assert.StartsWith(
            "gemeenten-2024.tsv, regel",
            Assert.Throws<InvalidDataException>(() => Lees(kop)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("GM0001\tBestaat nog\tGM0001\t2022-01-01\n")]
    [InlineData("GM0002\tNergens heen\tGM0009\t2022-01-01\n")]
    [InlineData("GM0002\tIn een kring\tGM0003\t2022-01-01\nGM0003\tIn een kring\tGM0002\t2022-01-01\n")]
    [InlineData("GM0002\tGeen dag\tGM0001\t2022-02-30\n")]
    public void Een_herindeling_die_nergens_uitkomt_wordt_geweigerd(string herindelingen) =>
        Assert.Contains(
            "herindelingen.tsv, regel",
            Assert.Throws<InvalidDataException>(() => Lees(Kop + Gemeente("GM0001"), HerindelingKop + herindelingen)).Message,
            StringComparison.Ordinal);
}
