using System.Text;
using Regionetwerk.Storage.Referentie;
using Xunit;
using static Regionetwerk.Silo.Tests.Scholen.Levering;

namespace Regionetwerk.Silo.Tests.Scholen;

public sealed class DuoLeveringTests
{
    [Fact]
    public void Een_levering_van_voorheen_in_Windows_1252_met_puntkommas_wordt_gelezen()
    {
        var uitkomst = Lees(Windows1252.GetBytes(
            OudeKop + Regel("16AH00", naam: "Dalton Kindcentrum ’t Kompas") + Regel("16AH01", naam: "Christelijke Basisschool  Wrâldwizer ")
            + Regel("16BX00", naam: "\"Basisschool \"\"De Maasparel\"\"\"")));

        Assert.Empty(uitkomst.Weigeringen);
        Assert.Equal(
            ["Dalton Kindcentrum ’t Kompas", "Christelijke Basisschool Wrâldwizer", "Basisschool \"De Maasparel\""],
            uitkomst.Scholen.Select(school => school.Naam));
        Assert.Equal(
            new SchoolGegevens("16AH00", "Dalton Kindcentrum ’t Kompas", "10249", "GM0405", "HOORN", "1621 AB", "Openbaar"),
            uitkomst.Scholen[0]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Een_levering_van_nu_in_UTF_8_met_kommas_en_nieuwe_kolomnamen_wordt_gelezen(bool metBom)
    {
        var inhoud = NieuweKop
            + "\"10249\",\"Friesland\",\"16AH\",\"16AH00\",\"IKC Zeven Zeeën, De Haven\","
            + "\"8601 AB\",\"SNEEK\",\"1900\",\"Openbaar\",\"www.voorbeeld.nl\"\r\n"
            + "\"10249\",\"Noord-Holland\",\"16BX\",\"16BX01\",\"De \"\"Wâl\"\"\",\"1381 AB\",\"WEESP\",\"0457\",\" \",\" \"\r\n";

        var uitkomst = Lees([.. metBom ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(inhoud)]);

        Assert.Empty(uitkomst.Weigeringen);
        Assert.Equal(
            [
                new("16AH00", "IKC Zeven Zeeën, De Haven", "10249", "GM1900", "SNEEK", "8601 AB", "Openbaar"),
                new SchoolGegevens("16BX01", "De \"Wâl\"", "10249", "GM0457", "WEESP", "1381 AB", null),
            ],
            uitkomst.Scholen);
    }

    [Theory]
    [InlineData("16AH0", "VESTIGINGSNUMMER", "16AH0")]
    [InlineData("16ah00", "VESTIGINGSNUMMER", "16ah00")]
    [InlineData("\u0661\u0666AH00", "VESTIGINGSNUMMER", "\u0661\u0666AH00")]
    public void Een_misvormde_vestigingscode_wordt_geweigerd(string code, string kolom, string waarde) =>
        AssertGeweigerd(Regel(code), kolom, waarde, "05AB00");

    [Fact]
    public void Een_vestiging_die_niet_bij_haar_BRIN_hoort_wordt_geweigerd() =>
        AssertGeweigerd(Regel("16AH00", brin: "16BX"), "BRIN NUMMER", "16BX", "16AH00 begint niet met deze BRIN");

    [Theory]
    [InlineData("9999")]
    [InlineData("HOORN")]
    [InlineData("-405")]
    [InlineData(" ")]
    public void Een_gemeentenummer_dat_niet_bestaat_wordt_geweigerd(string nummer) =>
        AssertGeweigerd(Regel("16AH00", gemeente: nummer), "GEMEENTENUMMER", nummer.Trim(), "niet bekend");

    [Fact]
    public void Een_gemeentenummer_zonder_voorloopnul_is_hetzelfde_nummer() =>
        Assert.Equal("GM0405", Lees(OudeKop + Regel("16AH00", gemeente: "405")).Scholen.Single().Gemeentecode);

    [Fact]
    public void Een_lege_naam_wordt_geweigerd() => AssertGeweigerd(Regel("16AH00", naam: " "), "VESTIGINGSNAAM", "", "leeg");

    [Fact]
    public void Een_te_lange_naam_wordt_geweigerd_met_de_lengte_en_de_grens() =>
        AssertGeweigerd(
            Regel("16AH00", naam: new('a', 201)),
            "VESTIGINGSNAAM",
            new string('a', 80) + "…",
            "Hier staan 201 tekens. Ten hoogste 200 mag.");

    [Fact]
    public void Een_te_lange_regel_wordt_geweigerd_met_de_lengte_en_de_grens() =>
        AssertGeweigerd(
            new string(';', 10_001),
            "(regel)",
            new string(';', 80) + "…",
            "De regel heeft 10.001 tekens. Ten hoogste 10.000 mag.");

    [Fact]
    public void Een_naam_met_een_onleesbaar_teken_wordt_geweigerd_en_komt_onschadelijk_in_het_verslag() =>
        AssertGeweigerd(Regel("16AH00", naam: "De\u001b[31mEsdoorn"), "VESTIGINGSNAAM", "De?[31mEsdoorn", "niet te lezen");

    [Fact]
    public void Een_onleesbaar_teken_in_de_plaats_wordt_ook_geweigerd() =>
        AssertGeweigerd(Regel("16AH00").Replace("HOORN", "HO\uFFFDRN", StringComparison.Ordinal), "PLAATSNAAM", "HO\uFFFDRN", "niet te lezen");

    [Fact]
    public void Een_misvormd_bestuursnummer_wordt_geweigerd() =>
        AssertGeweigerd(Regel("16AH00", bestuur: "1024"), "BEVOEGD GEZAG NUMMER", "1024", "vijf cijfers");

    [Fact]
    public void Een_misvormde_postcode_wordt_geweigerd_en_een_lege_is_onbekend()
    {
        AssertGeweigerd(Regel("16AH00", postcode: "1621AB"), "POSTCODE", "1621AB", "1621 AB");
        Assert.Null(Lees(OudeKop + Regel("16AH00", postcode: " ")).Scholen.Single().Postcode);
    }

    [Fact]
    public void Een_dubbele_vestigingscode_wordt_geweigerd_met_de_regel_van_de_eerste()
    {
        var uitkomst = Lees(OudeKop + Regel("16AH00", naam: "Eerste") + "\n" + Regel("16AH00", naam: "Tweede"));

        Assert.Equal("Eerste", uitkomst.Scholen.Single().Naam);
        var weigering = Assert.Single(uitkomst.Weigeringen);
        Assert.Equal((4, "16AH00"), (weigering.Regel, weigering.Waarde));
        Assert.Contains("regel 2", weigering.Reden, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_aanhalingsteken_dat_niet_sluit_kost_alleen_zijn_eigen_regel()
    {
        var uitkomst = Lees(OudeKop + Regel("16AH00", naam: "\"De Esdoorn") + Regels(3));

        Assert.Equal(3, uitkomst.Scholen.Length);
        var weigering = Assert.Single(uitkomst.Weigeringen);
        Assert.Equal((2, "(regel)", "5 velden"), (weigering.Regel, weigering.Kolom, weigering.Waarde));
        Assert.Contains("10 velden", weigering.Reden, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_aanhalingsteken_midden_in_een_naam_hoort_bij_de_naam() =>
        Assert.Equal(
            "Basisschool \"De Uil\" Hoorn",
            Lees(OudeKop + Regel("16AH00", naam: "Basisschool \"De Uil\" Hoorn")).Scholen.Single().Naam);

    private static void AssertGeweigerd(string regel, string kolom, string waarde, string reden)
    {
        var uitkomst = Lees(OudeKop + Regels(1) + regel);

        var weigering = Assert.Single(uitkomst.Weigeringen);
        Assert.Equal((3, kolom, waarde), (weigering.Regel, weigering.Kolom, weigering.Waarde));
        Assert.Contains(reden, weigering.Reden, StringComparison.Ordinal);
        Assert.Single(uitkomst.Scholen);
        Assert.Equal(2, uitkomst.Gelezen);
    }
}
