using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Geld;

public sealed class BestedingBoekenTests
{
    [Fact]
    public void Een_besteding_telt_mee_bij_haar_financiering()
    {
        var staat = Als(Opdracht(100)).Dan(new BestedingGeboekt(BudgetId, FinancieringId, NieuwId, new(2026, 3, 1), Euro(100)));

        Assert.Equal(Euro(100), staat.Financieringen[FinancieringId].Besteed);
        Assert.Equal(Euro(400), staat.Vastgelegd);
    }

    [Fact]
    public void Besteden_tot_precies_de_financiering_mag() => Als(Opdracht(300), Besteding(100)).Gebeurt<BestedingGeboekt>();

    [Fact]
    public void Besteden_boven_de_financiering_wordt_geweigerd()
    {
        var weigering = Als(Opdracht(300.01m), Besteding(100)).Geweigerd(Code.FinancieringOverschreden, "bedrag");

        Assert.Contains(Euro(300).ToString(), weigering.Bericht, StringComparison.Ordinal);
        Assert.Contains(Euro(300.01m).ToString(), weigering.Bericht, StringComparison.Ordinal);
    }

    [Fact]
    public void Ruimte_bij_een_andere_financiering_telt_niet() =>
        Als(Opdracht(401), Financiering(NieuwId, 600)).Geweigerd(Code.FinancieringOverschreden, "bedrag");

    [Fact]
    public void Na_een_verhoging_mag_er_meer_besteed_worden() =>
        Als(Opdracht(500), Gewijzigd(400, 500)).Gebeurt<BestedingGeboekt>();

    [Fact]
    public void Op_een_ingetrokken_financiering_wordt_niets_besteed() =>
        Als(Opdracht(0.01m), Gewijzigd(400, 0)).Geweigerd(Code.FinancieringOverschreden, "bedrag");

    [Fact]
    public void Een_besteding_van_niets_wordt_geweigerd() => Als(Opdracht(0)).Geweigerd(Code.Ongeldig, "bedrag");

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-12-31")]
    public void De_eerste_en_laatste_dag_van_het_jaar_horen_erbij(string datum) =>
        Als(Opdracht(1) with { Datum = Dag(datum) }).Gebeurt<BestedingGeboekt>();

    [Theory]
    [InlineData("2025-12-31")]
    [InlineData("2027-01-01")]
    public void Een_dag_buiten_het_jaar_van_de_financiering_wordt_geweigerd(string datum) =>
        Als(Opdracht(1) with { Datum = Dag(datum) }).Geweigerd(Code.BuitenPeriode, "datum");

    [Theory]
    [InlineData(2025, "2025-08-01")]
    [InlineData(2027, "2027-07-31")]
    public void De_eerste_en_laatste_dag_van_het_budget_horen_erbij(int jaar, string datum) => In(jaar, datum).Gebeurt<BestedingGeboekt>();

    [Theory]
    [InlineData(2025, "2025-07-31")]
    [InlineData(2027, "2027-08-01")]
    public void Een_dag_in_het_jaar_maar_buiten_het_budget_wordt_geweigerd(int jaar, string datum) =>
        In(jaar, datum).Geweigerd(Code.BuitenPeriode, "datum");

    [Fact]
    public void Een_dag_buiten_de_jaren_van_het_platform_wordt_geweigerd() =>
        Als(Opdracht(1) with { Datum = DateOnly.MinValue }).Geweigerd(Code.Ongeldig, "datum");

    [Fact]
    public void Een_besteding_zonder_omschrijving_wordt_geweigerd() =>
        Als(Opdracht(1) with { Omschrijving = "" }).Geweigerd(Code.Ongeldig, "omschrijving");

    [Fact]
    public void Een_omschrijving_van_precies_de_grens_mag() =>
        Als(Opdracht(1) with { Omschrijving = new('a', Limieten.Omschrijving) }).Gebeurt<BestedingGeboekt>();

    [Fact]
    public void Een_te_lange_omschrijving_wordt_geweigerd() =>
        Als(Opdracht(1) with { Omschrijving = new('a', Limieten.Omschrijving + 1) }).Geweigerd(Code.Ongeldig, "omschrijving");

    [Fact]
    public void Een_financiering_die_er_niet_is_bestaat_niet() =>
        Als(Opdracht(1) with { Financiering = NieuwId }).Geweigerd(Code.Onbekend, "financieringId");

    [Fact]
    public void In_een_gesloten_budget_wordt_niets_geboekt() => Als(Opdracht(1), Gesloten).Geweigerd(Code.AlGesloten, "budgetId");

    [Fact]
    public void Het_budget_van_een_ander_bestaat_niet() => Gegeven<BudgetStaat>(HetBudget, Financiering(400))
        .Als(staat => Budget.Beslis(staat, Opdracht(1), Groningen, NieuwId)).Geweigerd(Code.Onbekend, "budgetId");

    private static DateOnly Dag(string datum) => DateOnly.ParseExact(datum, "yyyy-MM-dd");

    private static BestedingBoeken Opdracht(decimal euro) => new(BudgetId, FinancieringId, new(2026, 3, 1), Euro(euro), "Materiaal");

    private static FinancieringGewijzigd Gewijzigd(decimal was, decimal wordt) =>
        new(BudgetId, FinancieringId, NieuwId, Euro(was), Euro(wordt));

    private static Gevolg<BudgetStaat> Als(BestedingBoeken opdracht, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<BudgetStaat>([HetBudget, Financiering(400), .. gebeurd]).Als(staat => Budget.Beslis(staat, opdracht, Hoorn, NieuwId));

    private static Gevolg<BudgetStaat> In(int jaar, string datum) => Gegeven<BudgetStaat>(HetBudget, Financiering(400, jaar))
        .Als(staat => Budget.Beslis(staat, Opdracht(1) with { Datum = Dag(datum) }, Hoorn, NieuwId));
}
