using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Gemeenten;

public sealed class JaarVerklarenTests
{
    private static readonly JaarVerklaard Volledig2026 = new(Hoorn, 2026, Volledig: true, Kring.Landelijk);
    private static readonly JaarVerklaard Openbaar2026 = Volledig2026 with { Kring = Kring.Openbaar };

    [Fact]
    public void Een_gemeente_verklaart_een_jaar_volledig() =>
        Assert.Equal([KeyValuePair.Create(2026, Kring.Landelijk)], Gegeven<GemeenteStaat>().Als(Verklaar(2026, volledig: true)).Dan(Volledig2026).VolledigeJaren);

    [Fact]
    public void Een_gemeente_trekt_een_verklaring_in() => Assert.Empty(Gegeven<GemeenteStaat>(Volledig2026)
        .Als(Verklaar(2026, volledig: false)).Dan(Volledig2026 with { Volledig = false }).VolledigeJaren);

    [Fact]
    public void Wat_al_verklaard_is_verandert_niets() =>
        Gegeven<GemeenteStaat>(Volledig2026).Als(Verklaar(2026, volledig: true)).DanNiets();

    [Fact]
    public void Wat_nooit_verklaard_is_hoeft_niet_ingetrokken() =>
        Gegeven<GemeenteStaat>(Volledig2026).Als(Verklaar(2025, volledig: false)).DanNiets();

    [Fact]
    public void Wat_voor_deelnemers_volledig_is_wordt_het_ook_voor_iedereen() => Assert.Equal(
        Kring.Openbaar, Gegeven<GemeenteStaat>(Volledig2026).Als(Verklaar(2026, true, Kring.Openbaar)).Dan(Openbaar2026).VolledigeJaren[2026]);

    [Fact]
    public void Wat_voor_iedereen_volledig_is_is_het_al_voor_deelnemers() =>
        Gegeven<GemeenteStaat>(Openbaar2026).Als(Verklaar(2026, volledig: true)).DanNiets();

    [Fact]
    public void Wie_intrekt_dat_het_voor_iedereen_volledig_is_laat_het_voor_deelnemers_staan() => Assert.Equal(
        Kring.Landelijk,
        Gegeven<GemeenteStaat>(Openbaar2026).Als(Verklaar(2026, false, Kring.Openbaar)).Dan(Openbaar2026 with { Volledig = false }).VolledigeJaren[2026]);

    [Fact]
    public void Wie_het_voor_deelnemers_intrekt_trekt_het_voor_iedereen_in() => Assert.Empty(Gegeven<GemeenteStaat>(Openbaar2026)
        .Als(Verklaar(2026, volledig: false)).Dan(Openbaar2026 with { Volledig = false }, Volledig2026 with { Volledig = false }).VolledigeJaren);

    [Fact]
    public void Wat_niet_voor_iedereen_volledig_is_hoeft_voor_iedereen_niet_ingetrokken() =>
        Gegeven<GemeenteStaat>(Volledig2026).Als(Verklaar(2026, false, Kring.Openbaar)).DanNiets();

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

    private static Func<GemeenteStaat, Besluit> Verklaar(int jaar, bool volledig, Kring kring = Kring.Landelijk) =>
        staat => Gemeente.Beslis(staat, new JaarVerklaren(jaar, volledig, kring), Hoorn);
}
