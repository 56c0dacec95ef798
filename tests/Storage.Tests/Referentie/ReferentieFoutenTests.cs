using Regionetwerk.Storage.Referentie;
using Xunit;

namespace Regionetwerk.Storage.Tests.Referentie;

/// <summary>A reference file with a fault is not half read: it is refused, with the place of the fault.</summary>
public sealed class ReferentieFoutenTests
{
    private const string Kolommen = "code\tnaam\tprovincie_code\tprovincie\tveiligheidsregio_code\tveiligheidsregio\tcorop_code\tcorop\trmc_code\trmc\t"
        + "onderwijsgebied_code\tonderwijsgebied\tinwoners\tkinderen_tot_15\tstedelijkheid\tadressendichtheid\tpct_opleiding_laag\t"
        + "pct_huishoudens_laag_inkomen\tbijstand_per_1000_inwoners\tgem_huishoudensgrootte\tgem_inkomen_per_inwoner_x1000";

    private const string Kop = "# peildatum: 2021-01-01\n# bronvermelding: Bron: CBS\n" + Kolommen + "\n";
    private const string HerindelingKop = "oude_code\toude_naam\tnieuwe_code\tdatum\n";

    [Fact]
    public void Een_goed_bestand_wordt_gelezen_met_ketens_van_herindelingen()
    {
        var register = Lees(Kop + Gemeente("GM0001"), HerindelingKop + "GM0002\tOud\tGM0003\t2020-01-01\nGM0003\tNieuwer\tGM0001\t2022-01-01\n");

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
        var fout = Assert.Throws<InvalidDataException>(() => Lees(Kop + Gemeente("GM0001", kolom, waarde), HerindelingKop));

        Assert.StartsWith($"gemeenten-2024.tsv, regel 4: {kolom} ", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_regel_met_te_weinig_velden_wordt_geweigerd() =>
        Assert.Equal(
            "gemeenten-2024.tsv, regel 5: 2 velden, verwacht 21.",
            Assert.Throws<InvalidDataException>(() => Lees(Kop + Gemeente("GM0001") + "GM0002\tte weinig\n", HerindelingKop)).Message);

    [Fact]
    public void Een_dubbele_code_wordt_geweigerd() =>
        Assert.StartsWith(
            "gemeenten-2024.tsv, regel 5: code GM0001 staat na GM0001",
            Assert.Throws<InvalidDataException>(() => Lees(Kop + Gemeente("GM0001") + Gemeente("GM0001"), HerindelingKop)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("# peildatum 2021\n" + Kolommen)]
    [InlineData("# peildatum: gisteren\n# bronvermelding: Bron: CBS\n" + Kolommen)]
    [InlineData("# bronvermelding: Bron: CBS\n" + Kolommen)]
    [InlineData("# peildatum: 2021-01-01\n# bronvermelding: Bron: CBS\ncode\tnaam")]
    [InlineData("")]
    public void Een_kop_die_niet_klopt_wordt_geweigerd(string kop) =>
        Assert.Contains("gemeenten-2024.tsv", Assert.Throws<InvalidDataException>(() => Lees(kop, HerindelingKop)).Message, StringComparison.Ordinal);

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

    private static GemeenteRegister Lees(string gemeenten, string herindelingen)
    {
        using var gemeentenReader = new StringReader(gemeenten);
        using var herindelingenReader = new StringReader(herindelingen);
        return GemeenteRegister.Lees(gemeentenReader, herindelingenReader);
    }

    private static string Gemeente(string code, string kolom = "", string waarde = "")
    {
        string[] velden =
            [code, "Een", "PV20", "P", "VR01", "V", "01", "C", "01", "R", "01", "O", "1000", "150", "3", "900", "25.5", "6.1", "20.05", "2.1", "28.3"];
        if (kolom.Length > 0)
            velden[Array.IndexOf(Kolommen.Split('\t'), kolom)] = waarde;
        return string.Join('\t', velden) + "\n";
    }
}
