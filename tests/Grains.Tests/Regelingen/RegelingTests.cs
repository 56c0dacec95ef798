using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Regelingen;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Tests.Regelingen;

public sealed class RegelingTests
{
    private static readonly OrganisatieStaat Landelijk = new() { Bestaat = true, Soort = OrganisatieSoort.LandelijkOndersteuningsaanbod };

    private static readonly RegelingInhoud Inhoud = new(
        "Regeling", Bron.Goab, new(2023, 1, 1), new(2026, 12, 31), Doorschuiven.Ja, null, null, null, null, "Staatsblad", null, new(2026, 1, 1), []);

    private static readonly Gebeurtenis Eerste = new RegelingVastgelegd("goab", 1, Inhoud);

    [Fact]
    public void Een_regeling_begint_met_versie_een() => Assert.True(Vastleggen(Inhoud).Dan(Eerste).Bestaat);

    [Fact]
    public void Een_herziening_is_een_nieuwe_versie()
    {
        var nieuw = Inhoud with { Peildatum = new(2026, 6, 1), Doorschuiven = Doorschuiven.Nee, Tot = null };

        var staat = Herzien(nieuw).Dan(new RegelingVastgelegd("goab", 2, nieuw));

        Assert.Equal((2, Doorschuiven.Nee, null), (staat.Versie, staat.Doorschuiven, staat.Tot));
    }

    [Fact]
    public void Dezelfde_sleutel_wordt_niet_twee_keer_vastgelegd() => Vastleggen(Inhoud, Eerste).Geweigerd(Code.BestaatAl, "slug");

    [Fact]
    public void Een_regeling_die_er_niet_is_wordt_niet_herzien() => Gegeven<RegelingStaat>()
        .Als(staat => Regeling.Beslis(staat, Landelijk, new RegelingHerzien("goab", Inhoud))).Geweigerd(Code.Onbekend, "slug");

    [Fact]
    public void Een_herziening_verandert_de_bron_niet() => Herzien(Inhoud with { Bron = Bron.Fonds }).Geweigerd(Code.Ongeldig, "inhoud.bron");

    [Fact]
    public void Een_herziening_is_niet_van_voor_de_laatste() =>
        Herzien(Inhoud with { Peildatum = new(2025, 12, 31) }).Geweigerd(Code.Ongeldig, "inhoud.peildatum");

    [Theory]
    [InlineData("Goab")]
    [InlineData("")]
    public void Een_sleutel_heeft_de_vorm_van_een_slug(string slug) => Gegeven<RegelingStaat>()
        .Als(staat => Regeling.Beslis(staat, Landelijk, new RegelingVastleggen(slug, Inhoud))).Geweigerd(Code.Ongeldig, "slug");

    [Fact]
    public void Zonder_bronvermelding_wordt_een_regeling_geweigerd() =>
        Vastleggen(Inhoud with { Bronvermelding = " " }).Geweigerd(Code.Ongeldig, "inhoud.bronvermelding");

    [Theory]
    [InlineData("http://example.nl")]
    [InlineData("javascript:alert(1)")]
    [InlineData("example.nl")]
    public void Een_link_gaat_over_https(string link) => Vastleggen(Inhoud with { Link = link }).Geweigerd(Code.Ongeldig, "inhoud.link");

    [Fact]
    public void Een_link_met_https_mag() => Vastleggen(Inhoud with { Link = "https://example.nl/regeling" }).Gebeurt<RegelingVastgelegd>();

    [Fact]
    public void Een_regeling_die_eindigt_voor_zij_begint_wordt_geweigerd() =>
        Vastleggen(Inhoud with { Tot = new(2022, 12, 31) }).Geweigerd(Code.Ongeldig, "inhoud.tot");

    [Fact]
    public void Te_veel_onbekende_zaken_worden_geweigerd() => Vastleggen(Inhoud with { Onbekend = [.. Enumerable.Repeat("iets", Limieten.OnbekendPerRegeling + 1)] })
        .Geweigerd(Code.Ongeldig, "inhoud.onbekend");

    [Fact]
    public void Wat_onbekend_is_staat_op_een_regel() => Vastleggen(Inhoud with { Onbekend = ["een\ntwee"] }).Geweigerd(Code.Ongeldig, "inhoud.onbekend");

    [Fact]
    public void Een_ander_dan_het_landelijk_ondersteuningsaanbod_mag_het_niet()
    {
        Assert.Throws<GeenToegangException>(() => Regeling.Beslis(RegelingStaat.Leeg, OrganisatieStaat.Leeg, new RegelingVastleggen("goab", Inhoud)));
        Assert.Throws<GeenToegangException>(() =>
            Regeling.Beslis(Stand<RegelingStaat>(Eerste), Landelijk with { Soort = OrganisatieSoort.Partner }, new RegelingHerzien("goab", Inhoud)));
    }

    [Theory]
    [InlineData(Bron.Welzijn, "2023-01-01", "2026-12-31", Code.Ongeldig, "bron")]
    [InlineData(Bron.Goab, "2022-12-31", "2026-12-31", Code.BuitenPeriode, "van")]
    [InlineData(Bron.Goab, "2023-01-01", "2027-01-01", Code.BuitenPeriode, "tot")]
    public void Een_budget_past_bij_de_regeling_die_het_noemt(Bron bron, string van, string tot, string code, string veld) =>
        Toekennen(bron, van, tot, Stand<RegelingStaat>(Eerste)).Geweigerd(code, veld);

    [Fact]
    public void Een_budget_dat_past_onthoudt_de_regeling() =>
        Assert.Equal("goab", Toekennen(Bron.Goab, "2023-01-01", "2026-12-31", Stand<RegelingStaat>(Eerste)).Gebeurt<BudgetToegekend>().Regeling);

    [Fact]
    public void Een_budget_noemt_geen_regeling_die_er_niet_is() =>
        Toekennen(Bron.Goab, "2023-01-01", "2026-12-31", RegelingStaat.Leeg).Geweigerd(Code.Onbekend, "regeling");

    private static Gevolg<BudgetStaat> Toekennen(Bron bron, string van, string tot, RegelingStaat regeling) => Gegeven<BudgetStaat>().Als(staat =>
        Budget.Beslis(
            staat,
            new BudgetToekennen(bron, "Geld", DateOnly.ParseExact(van, "yyyy-MM-dd"), DateOnly.ParseExact(tot, "yyyy-MM-dd"), Euro(1), Deling.Intern) { Regeling = "goab" },
            Hoorn,
            BudgetId,
            regeling));

    private static Gevolg<RegelingStaat> Vastleggen(RegelingInhoud inhoud, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<RegelingStaat>(gebeurd).Als(staat => Regeling.Beslis(staat, Landelijk, new RegelingVastleggen("goab", inhoud)));

    private static Gevolg<RegelingStaat> Herzien(RegelingInhoud inhoud) =>
        Gegeven<RegelingStaat>(Eerste).Als(staat => Regeling.Beslis(staat, Landelijk, new RegelingHerzien("goab", inhoud)));
}
