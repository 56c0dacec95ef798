using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Gemeenten;

public sealed class JaarVerklarenTests
{
    private static readonly JaarVerklaard Volledig2026 = new(Hoorn, 2026, Volledig: true);

    [Fact]
    public void Een_gemeente_verklaart_een_jaar_volledig() =>
        Assert.Equal([2026], Gegeven<GemeenteStaat>().Als(Verklaar(2026, volledig: true)).Dan(Volledig2026).VolledigeJaren);

    [Fact]
    public void Een_gemeente_trekt_een_verklaring_in() => Assert.Empty(Gegeven<GemeenteStaat>(Volledig2026)
        .Als(Verklaar(2026, volledig: false)).Dan(Volledig2026 with { Volledig = false }).VolledigeJaren);

    [Fact]
    public void Wat_al_verklaard_is_verandert_niets() =>
        Gegeven<GemeenteStaat>(Volledig2026).Als(Verklaar(2026, volledig: true)).DanNiets();

    [Fact]
    public void Wat_nooit_verklaard_is_hoeft_niet_ingetrokken() =>
        Gegeven<GemeenteStaat>(Volledig2026).Als(Verklaar(2025, volledig: false)).DanNiets();

    [Theory]
    [InlineData(1990)]
    [InlineData(2100)]
    public void Het_eerste_en_laatste_jaar_van_het_platform_mogen(int jaar) =>
        Gegeven<GemeenteStaat>().Als(Verklaar(jaar, volledig: true)).Gebeurt<JaarVerklaard>();

    [Theory]
    [InlineData(1989)]
    [InlineData(2101)]
    [InlineData(int.MinValue)]
    public void Een_jaar_buiten_het_platform_wordt_geweigerd(int jaar) =>
        Gegeven<GemeenteStaat>().Als(Verklaar(jaar, volledig: true)).Geweigerd(Code.Ongeldig, "jaar");

    private static Func<GemeenteStaat, Besluit> Verklaar(int jaar, bool volledig) =>
        staat => Gemeente.Beslis(staat, new JaarVerklaren(jaar, volledig), Hoorn);
}
