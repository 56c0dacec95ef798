using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Geld;

public sealed class TerugbetalingTests
{
    private static readonly TerugbetalingTerugboeken Terug = new(BudgetId, BestedingId, "Vergissing");

    [Fact]
    public void Een_terugbetaling_neemt_ruimte_van_het_budget()
    {
        var staat = Als(Opdracht(100)).Dan(new TerugbetalingGeboekt(BudgetId, NieuwId, 2026, new(2026, 3, 1), Euro(100)));

        Assert.Equal(Euro(100), Budget.Gebonden(staat));
    }

    [Fact]
    public void Terugbetalen_mag_tot_precies_wat_niet_is_vastgelegd() => Als(Opdracht(600), Financiering(400)).Gebeurt<TerugbetalingGeboekt>();

    [Fact]
    public void Meer_terugbetalen_dan_niet_is_vastgelegd_wordt_geweigerd() =>
        Als(Opdracht(600.01m), Financiering(400)).Geweigerd(Code.BudgetOverschreden, "bedrag");

    [Fact]
    public void Na_het_eind_van_het_budget_is_het_geld_van_het_laatste_jaar() =>
        Als(Opdracht(1) with { Datum = new(2029, 1, 1) }).Dan(new TerugbetalingGeboekt(BudgetId, NieuwId, 2027, new(2029, 1, 1), Euro(1)));

    [Fact]
    public void Wie_een_jaar_noemt_betaalt_geld_van_dat_jaar_terug() =>
        Als(Opdracht(1) with { Jaar = 2025 }).Dan(new TerugbetalingGeboekt(BudgetId, NieuwId, 2025, new(2026, 3, 1), Euro(1)));

    [Fact]
    public void Een_jaar_buiten_het_budget_wordt_geweigerd() => Als(Opdracht(1) with { Jaar = 2028 }).Geweigerd(Code.BuitenPeriode, "jaar");

    [Fact]
    public void Voor_het_begin_is_er_niets_terug_te_betalen() =>
        Als(Opdracht(1) with { Datum = new(2025, 7, 31) }).Geweigerd(Code.BuitenPeriode, "datum");

    [Fact]
    public void Niets_terugbetalen_wordt_geweigerd() => Als(Opdracht(0)).Geweigerd(Code.Ongeldig, "bedrag");

    [Fact]
    public void Een_terugbetaling_zonder_omschrijving_wordt_geweigerd() =>
        Als(Opdracht(1) with { Omschrijving = " " }).Geweigerd(Code.Ongeldig, "omschrijving");

    [Fact]
    public void In_een_gesloten_budget_wordt_niets_terugbetaald() => Als(Opdracht(1), Gesloten).Geweigerd(Code.AlGesloten, "budgetId");

    [Fact]
    public void Het_budget_van_een_ander_bestaat_niet() => Gegeven<BudgetStaat>(HetBudget)
        .Als(staat => Budget.Beslis(staat, Opdracht(1), Groningen, NieuwId)).Geweigerd(Code.Onbekend, "budgetId");

    [Fact]
    public void Een_teruggeboekte_terugbetaling_telt_niet_meer() => Assert.Equal(
        Bedrag.Nul, Budget.Gebonden(Als(Terug, Betaald).Dan(new TerugbetalingTeruggeboekt(BudgetId, BestedingId, 2026, Euro(100)))));

    [Fact]
    public void Een_terugbetaling_wordt_niet_twee_keer_teruggeboekt() =>
        Als(Terug, Betaald, new TerugbetalingTeruggeboekt(BudgetId, BestedingId, 2026, Euro(100))).Geweigerd(Code.AlTeruggeboekt, "terugbetalingId");

    [Fact]
    public void Een_terugbetaling_die_er_niet_is_bestaat_niet() => Als(Terug).Geweigerd(Code.Onbekend, "terugbetalingId");

    [Fact]
    public void Terugboeken_zonder_reden_wordt_geweigerd() => Als(Terug with { Reden = "" }, Betaald).Geweigerd(Code.Ongeldig, "reden");

    [Fact]
    public void In_een_gesloten_budget_wordt_niets_teruggeboekt() => Als(Terug, Betaald, Gesloten).Geweigerd(Code.AlGesloten, "budgetId");

    private static Gebeurtenis Betaald => new TerugbetalingGeboekt(BudgetId, BestedingId, 2026, new(2026, 3, 1), Euro(100));

    private static TerugbetalingBoeken Opdracht(decimal euro) => new(BudgetId, null, new(2026, 3, 1), Euro(euro), "Niet nodig geweest");

    private static Gevolg<BudgetStaat> Als(TerugbetalingBoeken opdracht, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<BudgetStaat>([HetBudget, .. gebeurd]).Als(staat => Budget.Beslis(staat, opdracht, Hoorn, NieuwId));

    private static Gevolg<BudgetStaat> Als(TerugbetalingTerugboeken opdracht, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<BudgetStaat>([HetBudget, .. gebeurd]).Als(staat => Budget.Beslis(staat, opdracht, Hoorn));
}
