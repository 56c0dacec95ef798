using System.Text;
using Regionetwerk.Silo.Scholen;
using Xunit;
using static Regionetwerk.Silo.Tests.Scholen.Levering;

namespace Regionetwerk.Silo.Tests.Scholen;

/// <summary>What is refused as a whole, and when the rest of a delivery may be taken over.</summary>
public sealed class DuoBestandTests
{
    [Fact]
    public void Een_kop_zonder_nodige_kolom_wordt_geweigerd_en_noemt_de_gevonden_kolommen()
    {
        var fout = Lees("BRIN NUMMER;VESTIGINGSNUMMER;NAAM\n16AH;16AH00;De Esdoorn\n").Bestandsfout;

        Assert.Contains("VESTIGINGSNAAM ontbreekt", fout, StringComparison.Ordinal);
        Assert.Contains("GEMEENTENUMMER ontbreekt", fout, StringComparison.Ordinal);
        Assert.EndsWith("Gevonden kolommen: BRIN NUMMER, VESTIGINGSNUMMER, NAAM.", fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_kop_met_oude_en_nieuwe_naam_van_dezelfde_kolom_is_dubbelzinnig_en_wordt_geweigerd() =>
        Assert.Contains(
            "BRIN NUMMER of INSTELLINGSCODE staat er 2 keer",
            Lees(OudeKop.Replace("INTERNETADRES", "INSTELLINGSCODE", StringComparison.Ordinal)).Bestandsfout,
            StringComparison.Ordinal);

    [Fact]
    public void Een_te_lange_kop_wordt_geweigerd_met_de_lengte_en_de_grens() =>
        Assert.Equal("De kop klopt niet. De regel heeft 10.001 tekens. Ten hoogste 10.000 mag.", Lees(new string(';', 10_001)).Bestandsfout);

    [Fact]
    public void Een_levering_van_het_voortgezet_onderwijs_wordt_niet_als_basisonderwijs_gelezen() =>
        Assert.Contains(
            "voortgezet onderwijs",
            Lees(OudeKop.Replace("INTERNETADRES", "ONDERWIJSSTRUCTUUR", StringComparison.Ordinal) + Regel("16AH00")).Bestandsfout,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("zomaar tekst")]
    [InlineData("PK\u0003\u0004 Excel")]
    public void Wat_geen_levering_is_wordt_als_geheel_geweigerd(string inhoud) => AssertGeweigerd(Lees(inhoud));

    [Fact]
    public void Een_kop_zonder_scholen_wordt_als_geheel_geweigerd() => AssertGeweigerd(Lees(OudeKop));

    [Fact]
    public void Willekeurige_bytes_worden_geweigerd_zonder_te_vallen()
    {
        var willekeurig = new Random(2021);
        for (var i = 0; i < 50; i++)
        {
            var bytes = new byte[2_000];
            willekeurig.NextBytes(bytes);
            AssertGeweigerd(Lees(bytes));
            Assert.False(Lees([.. Encoding.ASCII.GetBytes(OudeKop), .. bytes]).MagVerwerktWorden(new()));
        }
    }

    [Fact]
    public void Een_te_groot_bestand_wordt_geweigerd_met_de_grootte_en_de_grens() =>
        Assert.Equal(
            "Het bestand is 1.001 bytes groot. Ten hoogste 1.000 bytes mag.",
            Lees(new byte[1_001], new() { MaxBytes = 1_000 }).Bestandsfout);

    [Fact]
    public void Te_veel_regels_worden_geweigerd_met_het_aantal_en_de_grens()
    {
        var limieten = new DuoLimieten { MaxRegels = 10 };

        Assert.Null(Lees(OudeKop + Regels(9), limieten).Bestandsfout);
        Assert.Equal("Het bestand heeft 11 regels. Ten hoogste 10 mag.", Lees(OudeKop + Regels(10), limieten).Bestandsfout);
    }

    [Theory]
    [InlineData(95, 5, true)]
    [InlineData(94, 5, false)]
    [InlineData(100, 0, true)]
    [InlineData(0, 1, false)]
    public void Een_levering_mag_worden_verwerkt_tot_en_met_vijf_procent_geweigerd(int goed, int fout, bool mag)
    {
        var inhoud = OudeKop + Regels(goed) + string.Concat(Enumerable.Repeat(Regel("FOUT"), fout));

        Assert.Equal(mag, Lees(inhoud).MagVerwerktWorden(new()));
    }

    private static void AssertGeweigerd(DuoLeveringUitkomst uitkomst)
    {
        Assert.NotNull(uitkomst.Bestandsfout);
        Assert.Empty(uitkomst.Scholen);
        Assert.False(uitkomst.MagVerwerktWorden(new()));
    }
}
