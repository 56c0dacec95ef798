using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests.Kennis;

public sealed class KennisitemTests
{
    internal static readonly Guid ItemId = new("0190a000-0000-7000-8000-000000000020");
    internal static readonly DateOnly Vandaag = new(2026, 3, 1);

    internal static readonly KennisInhoud Inhoud = new(
        KennisSoort.Handreiking, "Voorlezen", "https://example.nl/voorlezen", "Gemeente Hoorn", 2025, [KennisThema.Taal], [Sector.VVE, Sector.PO],
        [Doelgroep.AlleOuders], Hoorn, "samen-van-start");

    internal static readonly KennisitemVastgelegd Vastgelegd = new(ItemId, Hoorn, "voorlezen", Inhoud, Vandaag, Deling.Landelijk, Voorbeeldcijfers: false);

    private static readonly KennisitemVastleggen Vastleggen = new(Inhoud, "Zo doet u dat", Deling.Landelijk, "voorlezen");

    private static readonly KennisitemWijzigen Wijzigen = new(ItemId, []);

    [Fact]
    public void Een_organisatie_legt_een_kennisitem_vast() =>
        Assert.Equal(Inhoud, Gegeven<KennisitemStaat>().Als(staat => Kennisitem.Beslis(staat, Vastleggen, Hoorn, Hoorn, ItemId, Vandaag)).Dan(Vastgelegd).Inhoud);

    [Fact]
    public void Wat_dubbel_genoemd_is_telt_een_keer_en_een_aanpak_wordt_een_slug()
    {
        var staat = Vast(Inhoud with
        {
            Titel = " Voorlezen ",
            Themas = [KennisThema.Taal, KennisThema.Taal],
            Sectoren = [Sector.PO, Sector.VVE, Sector.PO],
            Aanpak = "Samen van Start",
        }).Gebeurt<KennisitemVastgelegd>();

        Assert.Equal(Inhoud, staat.Inhoud);
    }

    [Theory]
    [InlineData("ftp://example.nl/stuk")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,hoi")]
    [InlineData("/voorlezen")]
    [InlineData("example.nl/voorlezen")]
    [InlineData("https://")]
    [InlineData("https://naam:geheim@example.nl/")]
    [InlineData("https://naam@example.nl/")]
    [InlineData("https://example.nl/met een spatie")]
    [InlineData("https://example.nl/\nnog")]
    [InlineData("")]
    public void Een_link_is_een_adres_op_het_web_zonder_naam_of_wachtwoord(string link) =>
        Vast(Inhoud with { Link = link }).Geweigerd(Code.Ongeldig, "link");

    [Theory]
    [InlineData("http://example.nl")]
    [InlineData("https://example.nl/pad?vraag=ja&nog=1#deel")]
    [InlineData("https://xn--caf-dma.nl/")]
    [InlineData(null)]
    public void Een_gewone_link_mag_en_geen_link_ook(string? link) => Vast(Inhoud with { Link = link }).Gebeurt<KennisitemVastgelegd>();

    [Fact]
    public void Een_te_lange_link_wordt_geweigerd() =>
        Vast(Inhoud with { Link = "https://example.nl/" + new string('a', Limieten.Link) }).Geweigerd(Code.Ongeldig, "link");

    [Fact]
    public void Een_gemeente_die_er_niet_is_wordt_geweigerd() => Gegeven<KennisitemStaat>()
        .Als(staat => Kennisitem.Beslis(staat, Vastleggen, Hoorn, null, ItemId, Vandaag)).Geweigerd(Code.Onbekend, "gemeente");

    [Theory]
    [InlineData("Met Spaties", "kenmerk")]
    [InlineData("", "kenmerk")]
    public void Een_kenmerk_is_een_slug(string kenmerk, string veld) => Gegeven<KennisitemStaat>()
        .Als(staat => Kennisitem.Beslis(staat, Vastleggen with { Kenmerk = kenmerk }, Hoorn, Hoorn, ItemId, Vandaag)).Geweigerd(Code.Ongeldig, veld);

    [Fact]
    public void Wie_wijzigt_noemt_alleen_wat_anders_wordt()
    {
        var staat = Wijzig(Wijzigen with { Titel = "Meer voorlezen", Wissen = [KennisVeld.Link, KennisVeld.Gemeente, KennisVeld.Jaar] }).Gebeurt<KennisitemGewijzigd>();

        Assert.Equal(Inhoud with { Titel = "Meer voorlezen", Link = null, Gemeente = null, Jaar = null }, staat.Inhoud);
    }

    [Fact]
    public void Wijzigen_naar_wat_er_al_staat_verandert_niets() => Wijzig(Wijzigen with { Titel = "Voorlezen", Sectoren = [Sector.PO, Sector.VVE] }).DanNiets();

    [Fact]
    public void Andere_woorden_zijn_een_wijziging() => Wijzig(Wijzigen with { Samenvatting = "Anders" }).Gebeurt<KennisitemGewijzigd>();

    [Fact]
    public void De_eigenaar_deelt_het_met_een_andere_kring() => Gegeven<KennisitemStaat>(Vastgelegd)
        .Als(staat => Kennisitem.Beslis(staat, new KennisitemDelen(ItemId, Deling.Openbaar), Hoorn)).Dan(new KennisitemGedeeld(ItemId, Deling.Openbaar));

    [Fact]
    public void Wat_is_ingetrokken_bestaat_niet_meer_en_intrekken_kan_nog_eens()
    {
        var weg = Gegeven<KennisitemStaat>(Vastgelegd)
            .Als(staat => Kennisitem.Beslis(staat, new KennisitemIntrekken(ItemId), Hoorn)).Dan(new KennisitemIngetrokken(ItemId));

        Assert.Empty(Kennisitem.Beslis(weg, new KennisitemIntrekken(ItemId), Hoorn).Weigeringen);
        Assert.Equal(Code.Onbekend, Kennisitem.Beslis(weg, Wijzigen with { Titel = "Toch" }, Hoorn, null).Weigeringen.Single().Code);
        Assert.Equal(Code.Onbekend, Kennisitem.Beslis(weg, new KennisitemDelen(ItemId, Deling.Openbaar), Hoorn).Weigeringen.Single().Code);
    }

    [Fact]
    public void Het_kennisitem_van_een_ander_bestaat_niet()
    {
        var staat = Stand<KennisitemStaat>(Vastgelegd);

        foreach (var besluit in (Besluit[])
            [
                Kennisitem.Beslis(staat, Wijzigen with { Titel = "Van mij" }, Groningen, null),
                Kennisitem.Beslis(staat, new KennisitemDelen(ItemId, Deling.Openbaar), Groningen),
                Kennisitem.Beslis(staat, new KennisitemIntrekken(ItemId), Groningen),
            ])
        {
            Assert.Equal((Code.Onbekend, "kennisitemId"), (besluit.Weigeringen.Single().Code, besluit.Weigeringen.Single().Veld));
        }
    }

    private static Gevolg<KennisitemStaat> Vast(KennisInhoud inhoud) => Gegeven<KennisitemStaat>()
        .Als(staat => Kennisitem.Beslis(staat, Vastleggen with { Inhoud = inhoud }, Hoorn, Hoorn, ItemId, Vandaag));

    private static Gevolg<KennisitemStaat> Wijzig(KennisitemWijzigen opdracht) =>
        Gegeven<KennisitemStaat>(Vastgelegd).Als(staat => Kennisitem.Beslis(staat, opdracht, Hoorn, null));
}
