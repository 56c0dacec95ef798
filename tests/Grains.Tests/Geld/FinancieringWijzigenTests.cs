using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests.Geld;

public sealed class FinancieringWijzigenTests
{
    private static readonly Guid Andere = new("0190a000-0000-7000-8000-00000000aaaa");

    [Fact]
    public void Een_wijziging_zegt_wat_het_was_en_wat_het_wordt()
    {
        var staat = Als(Opdracht(500)).Dan(new FinancieringGewijzigd(BudgetId, FinancieringId, NieuwId, Euro(400), Euro(500)));

        Assert.Equal((Euro(500), Euro(500)), (staat.Vastgelegd, staat.Financieringen[FinancieringId].Bedrag));
    }

    [Fact]
    public void Verhogen_tot_precies_het_toegekende_bedrag_mag() =>
        Als(Opdracht(750), Financiering(Andere, 250)).Gebeurt<FinancieringGewijzigd>();

    [Fact]
    public void Verhogen_boven_het_toegekende_bedrag_wordt_geweigerd() =>
        Als(Opdracht(750.01m), Financiering(Andere, 250)).Geweigerd(Code.BudgetOverschreden, "bedrag");

    [Fact]
    public void Verlagen_tot_precies_wat_besteed_is_mag()
    {
        var staat = Als(Opdracht(150), Besteding(150)).Gebeurt<FinancieringGewijzigd>();

        Assert.Equal(Euro(150), staat.Financieringen[FinancieringId].Besteed);
    }

    [Fact]
    public void Verlagen_onder_wat_besteed_is_wordt_geweigerd()
    {
        var weigering = Als(Opdracht(149.99m), Besteding(150)).Geweigerd(Code.FinancieringOverschreden, "bedrag");

        Assert.Contains(Euro(150).ToString(), weigering.Bericht, StringComparison.Ordinal);
        Assert.Contains(Euro(149.99m).ToString(), weigering.Bericht, StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_teruggeboekt_is_staat_verlagen_niet_in_de_weg() =>
        Als(Opdracht(0), Besteding(150), new BestedingTeruggeboekt(BudgetId, FinancieringId, BestedingId, Euro(150)))
            .Gebeurt<FinancieringGewijzigd>();

    [Fact]
    public void Een_financiering_waarvan_niets_besteed_is_kan_worden_ingetrokken() => Als(Opdracht(0)).Gebeurt<FinancieringGewijzigd>();

    [Fact]
    public void Hetzelfde_bedrag_verandert_niets() => Als(Opdracht(400)).DanNiets();

    [Fact]
    public void Een_wijziging_zonder_reden_wordt_geweigerd() =>
        Als(Opdracht(500) with { Reden = "" }).Geweigerd(Code.Ongeldig, "reden");

    [Fact]
    public void Een_reden_van_precies_de_grens_mag() =>
        Als(Opdracht(500) with { Reden = new('a', Limieten.Omschrijving) }).Gebeurt<FinancieringGewijzigd>();

    [Fact]
    public void Een_te_lange_reden_wordt_geweigerd() =>
        Als(Opdracht(500) with { Reden = new('a', Limieten.Omschrijving + 1) }).Geweigerd(Code.Ongeldig, "reden");

    [Fact]
    public void Een_financiering_die_er_niet_is_bestaat_niet() =>
        Als(Opdracht(500) with { Financiering = Andere }).Geweigerd(Code.Onbekend, "financieringId");

    [Fact]
    public void In_een_gesloten_budget_wordt_niets_gewijzigd() => Als(Opdracht(500), Gesloten).Geweigerd(Code.AlGesloten, "budgetId");

    [Fact]
    public void Het_budget_van_een_ander_bestaat_niet() => Gegeven<BudgetStaat>(HetBudget, Financiering(400))
        .Als(staat => Budget.Beslis(staat, Stand<ProgrammaStaat>(HetProgramma), Opdracht(500), Groningen, NieuwId)).Geweigerd(Code.Onbekend, "budgetId");

    [Theory]
    [InlineData(500)]
    [InlineData(400.01)]
    public void Wat_niet_meer_bij_het_programma_past_mag_niet_omhoog(double euro) =>
        Strijdig((decimal)euro).Geweigerd(Code.BuitenPeriode, "bedrag");

    [Theory]
    [InlineData(399.99)]
    [InlineData(0)]
    public void Wat_niet_meer_bij_het_programma_past_mag_omlaag(double euro) => Strijdig((decimal)euro).Gebeurt<FinancieringGewijzigd>();

    [Fact]
    public void Uit_goab_gaat_niet_omhoog_wat_zijn_vve_heeft_verloren() =>
        Gegeven<BudgetStaat>(HetBudget with { Bron = Bron.Goab }, Financiering(400))
            .Als(staat => Budget.Beslis(staat, Stand<ProgrammaStaat>(HetProgramma), Opdracht(500), Hoorn, NieuwId))
            .Geweigerd(Code.GoabVraagtVve, "bedrag");

    private static Gevolg<BudgetStaat> Strijdig(decimal euro) => Gegeven<BudgetStaat>(HetBudget, Financiering(400))
        .Als(staat => Budget.Beslis(
            staat, Stand<ProgrammaStaat>(HetProgramma with { Tot = new(2025, 12, 31) }), Opdracht(euro), Hoorn, NieuwId));

    private static FinancieringWijzigen Opdracht(decimal euro) => new(BudgetId, FinancieringId, Euro(euro), "Meer kinderen dan verwacht");

    private static Gevolg<BudgetStaat> Als(FinancieringWijzigen opdracht, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<BudgetStaat>([HetBudget, Financiering(400), .. gebeurd]).Als(
            staat => Budget.Beslis(staat, Stand<ProgrammaStaat>(HetProgramma), opdracht, Hoorn, NieuwId));
}
