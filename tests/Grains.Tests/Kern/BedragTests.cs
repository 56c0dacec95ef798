using FsCheck;
using FsCheck.Fluent;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Kern;

public sealed class BedragTests
{
    // decimal kan niet in een attribuut; de tekst houdt ook de nullen achter de komma vast.
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0.00", 0)]
    [InlineData("0.01", 1)]
    [InlineData("1.1", 110)]
    [InlineData("1.10", 110)]
    [InlineData("1.1000", 110)]
    [InlineData("99999999999.99", 9_999_999_999_999)]
    public void Euros_met_hooguit_twee_decimalen_zijn_precies_hun_centen(string euro, long centen)
    {
        Assert.True(Bedrag.Probeer(decimal.Parse(euro), out var bedrag, out var reden));

        Assert.Equal((centen, ""), (bedrag.Centen, reden));
    }

    [Theory]
    [InlineData("-0.01", "negatief")]
    [InlineData("-79228162514264337593543950335", "negatief")]
    [InlineData("1.001", "twee decimalen")]
    [InlineData("0.0000000000000000000000000001", "twee decimalen")]
    [InlineData("100000000000.00", "€ 99.999.999.999,99")]
    [InlineData("79228162514264337593543950335", "€ 99.999.999.999,99")]
    public void Wat_geen_bedrag_is_wordt_geweigerd_met_de_reden(string euro, string reden)
    {
        Assert.False(Bedrag.Probeer(decimal.Parse(euro), out var bedrag, out var gezegd));

        Assert.Equal(Bedrag.Nul, bedrag);
        Assert.Contains(reden, gezegd, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "€ 0,00")]
    [InlineData(5, "€ 0,05")]
    [InlineData(123_450, "€ 1.234,50")]
    [InlineData(9_999_999_999_999, "€ 99.999.999.999,99")]
    public void Een_bedrag_leest_als_Nederlands(long centen, string tekst) => Assert.Equal(tekst, Bedrag.UitCenten(centen).ToString());

    [Fact]
    public void Een_bedrag_wordt_nooit_negatief()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Bedrag.UitCenten(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bedrag.UitEuro(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Euro(1) - Euro(1.01m));
        Assert.Equal(Bedrag.Nul, Euro(1) - Euro(1));
    }

    [Fact]
    public void Een_som_loopt_nooit_ongemerkt_over() =>
        Assert.Throws<OverflowException>(() => Bedrag.UitCenten(long.MaxValue) + Bedrag.UitCenten(1));

    [Fact]
    public void Optellen_aftrekken_vergelijken_en_terug_naar_euros_zijn_exact() => Prop
        .ForAll(Centen, Centen, (a, b) =>
        {
            var (x, y) = (Bedrag.UitCenten(a), Bedrag.UitCenten(b));
            Assert.Equal(a + b, (x + y).Centen);
            Assert.Equal(x, x + y - y);
            Assert.Equal(x, Bedrag.UitEuro(x.Euro));
            Assert.Equal(a.CompareTo(b), x.CompareTo(y));
            Assert.Equal((a < b, a <= b, a > b, a >= b), (x < y, x <= y, x > y, x >= y));
        })
        .QuickCheckThrowOnFailure();

    private static Arbitrary<long> Centen =>
        (from miljoenen in Gen.Choose(0, 9_999_999) from rest in Gen.Choose(0, 999_999) select (miljoenen * 1_000_000L) + rest).ToArbitrary();
}
