using Regionetwerk.Api.Paginas;
using Regionetwerk.Api.Paginas.Gemeenten;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

public sealed class WoordTests
{
    private static readonly Naamzoeker Zoeker = new(
        [new("GM0014", "Groningen"), new("GM0405", "Hoorn"), new("GM0518", "'s-Gravenhage"), new("GM1900", "Súdwest-Fryslân"), new("GM1695", "Noord-Beveland")]);

    [Theory]
    [InlineData(1234, "€\u00a01.234")]
    [InlineData(1234.5, "€\u00a01.234,50")]
    [InlineData(0, "€\u00a00")]
    public void Een_bedrag_heeft_centen_wanneer_het_die_heeft(decimal euros, string tekst) => Assert.Equal(tekst, Nederlands.Bedrag(euros));

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(0.0001, "<0,1%")]
    [InlineData(0.275, "27,5%")]
    [InlineData(0.99999, ">99,9%")]
    [InlineData(1, "100%")]
    public void Een_deel_is_niet_niets_wanneer_er_iets_is(double deel, string tekst) => Assert.Equal(tekst, Nederlands.Deel(deel));

    [Fact]
    public void Een_tijdstip_is_dat_van_de_klok_in_Nederland() =>
        Assert.Equal("1\u00a0januari 2026, 00:30", Nederlands.Tijdstip(new(2025, 12, 31, 23, 30, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData(1, "24 uur")]
    [InlineData(2, "48 uur")]
    [InlineData(60, "60 dagen")]
    [InlineData(90, "90 dagen")]
    [InlineData(365, "een jaar")]
    [InlineData(400, "400 dagen")]
    [InlineData(548, "achttien maanden")]
    [InlineData(730, "twee jaar")]
    [InlineData(1826, "vijf jaar")]
    public void Een_termijn_leest_zoals_men_hem_zegt(int dagen, string tekst) => Assert.Equal(tekst, Nederlands.Duur(TimeSpan.FromDays(dagen)));

    [Fact]
    public void Een_opsomming_leest_als_een_zin() => Assert.Equal(["", "a", "a en b", "a, b en c"], new string[][] { [], ["a"], ["a", "b"], ["a", "b", "c"] }.Select(Nederlands.Opsomming));

    [Theory]
    [InlineData("hoorn", "GM0405")]
    [InlineData("s gravenhage", "GM0518")]
    [InlineData("sudwest fryslan", "GM1900")]
    [InlineData("gm0014", "GM0014")]
    public void Een_gemeente_wordt_gevonden_zonder_hoofdletters_accenten_en_tekens(string tekst, string code) => Assert.Equal(code, Zoeker.Vind(tekst)?.Code);

    [Theory]
    [InlineData("gronnigen", "GM0014")]
    [InlineData("horn", "GM0405")]
    [InlineData("gron", "GM0014")]
    [InlineData("beveland", "GM1695")]
    public void Een_tikfout_vindt_wat_bedoeld_was(string tekst, string code)
    {
        Assert.Null(Zoeker.Vind(tekst));
        Assert.Equal(code, Zoeker.Lijkt(tekst)[0].Code);
    }

    [Fact]
    public void Wat_op_niets_lijkt_vindt_niets() => Assert.Empty(Zoeker.Lijkt("qqqqqqqq").Concat(Zoeker.Lijkt("''")));

    [Fact]
    public void Dezelfde_keuze_heeft_hetzelfde_adres() =>
        Assert.Equal("/x?a=1,2&b=c%20d", Adres.Van("/x").Met("b", "weg").Met("a", "1,2").Met("leeg", null).Met("b", "c d").ToString());
}
