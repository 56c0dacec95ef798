using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests.Geld;

public sealed class FinancieringVastleggenTests
{
    private static readonly Guid Andere = new("0190a000-0000-7000-8000-00000000aaaa");

    [Fact]
    public void Een_financiering_legt_een_deel_van_het_budget_vast()
    {
        var staat = Als(Opdracht(400)).Dan(new FinancieringVastgelegd(BudgetId, NieuwId, ProgrammaId, 2026, Euro(400)));

        Assert.Equal(Euro(400), staat.Vastgelegd);
        Assert.Equal(new(ProgrammaId, 2026, Euro(400), Bedrag.Nul), staat.Financieringen[NieuwId]);
    }

    [Fact]
    public void Een_financiering_van_precies_het_toegekende_bedrag_mag() => Als(Opdracht(1000)).Gebeurt<FinancieringVastgelegd>();

    [Fact]
    public void Een_financiering_boven_het_toegekende_bedrag_wordt_geweigerd()
    {
        var weigering = Als(Opdracht(1000.01m)).Geweigerd(Code.BudgetOverschreden, "bedrag");

        Assert.Contains(Euro(1000).ToString(), weigering.Bericht, StringComparison.Ordinal);
        Assert.Contains(Euro(1000.01m).ToString(), weigering.Bericht, StringComparison.Ordinal);
    }

    [Fact]
    public void Financieringen_samen_mogen_precies_het_toegekende_bedrag_zijn() =>
        Als(Opdracht(300), Financiering(450), Financiering(Andere, 250, 2025)).Gebeurt<FinancieringVastgelegd>();

    [Fact]
    public void Financieringen_samen_boven_het_toegekende_bedrag_worden_geweigerd() =>
        Als(Opdracht(300.01m), Financiering(450), Financiering(Andere, 250, 2025)).Geweigerd(Code.BudgetOverschreden, "bedrag");

    [Fact]
    public void Wat_na_een_verlaging_vrijkomt_mag_opnieuw_worden_vastgelegd() =>
        Als(Opdracht(600), Financiering(1000), Verlaagd(1000, 400)).Gebeurt<FinancieringVastgelegd>();

    [Fact]
    public void Meer_dan_na_een_verlaging_vrijkomt_wordt_geweigerd() =>
        Als(Opdracht(600.01m), Financiering(1000), Verlaagd(1000, 400)).Geweigerd(Code.BudgetOverschreden, "bedrag");

    [Fact]
    public void Wat_besteed_is_komt_niet_vrij() =>
        Als(Opdracht(0.01m), Financiering(1000), Besteding(1000)).Geweigerd(Code.BudgetOverschreden, "bedrag");

    [Fact]
    public void Een_financiering_van_een_cent_mag() => Als(Opdracht(0.01m)).Gebeurt<FinancieringVastgelegd>();

    [Fact]
    public void Een_financiering_van_niets_wordt_geweigerd() => Als(Opdracht(0)).Geweigerd(Code.Ongeldig, "bedrag");

    [Theory]
    [InlineData(2025)]
    [InlineData(2027)]
    public void Een_schooljaar_raakt_beide_kalenderjaren_van_budget_en_programma(int jaar) =>
        Als(Opdracht(1, jaar)).Gebeurt<FinancieringVastgelegd>();

    [Theory]
    [InlineData(2024)]
    [InlineData(2028)]
    public void Een_jaar_buiten_het_budget_wordt_geweigerd(int jaar)
    {
        var eeuwig = HetProgramma with { Van = new(2000, 1, 1), Tot = null };

        var weigering = Als(Opdracht(1, jaar), eeuwig).Geweigerd(Code.BuitenPeriode, "jaar");

        Assert.Contains("buiten het budget", weigering.Bericht, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2028)]
    public void Een_jaar_buiten_het_programma_wordt_geweigerd(int jaar)
    {
        var lang = HetBudget with { Van = new(2000, 1, 1), Tot = new(2050, 1, 1) };

        var weigering = Als(Opdracht(1, jaar), HetProgramma, lang).Geweigerd(Code.BuitenPeriode, "jaar");

        Assert.Contains("buiten het programma", weigering.Bericht, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_programma_zonder_einde_loopt_ook_in_het_laatste_jaar_van_het_budget() =>
        Als(Opdracht(1, 2027), HetProgramma with { Tot = null }).Gebeurt<FinancieringVastgelegd>();

    [Fact]
    public void Een_jaar_buiten_het_platform_wordt_geweigerd() => Assert.Equal(
        [Code.Ongeldig, Code.BuitenPeriode],
        Als(Opdracht(1, int.MaxValue)).Besluit.Weigeringen.Select(weigering => weigering.Code));

    [Fact]
    public void Uit_een_gesloten_budget_wordt_niets_vastgelegd() => Als(Opdracht(1), Gesloten).Geweigerd(Code.AlGesloten, "budgetId");

    [Fact]
    public void Het_budget_van_een_ander_bestaat_niet() => Gegeven<BudgetStaat>(HetBudget)
        .Als(staat => Budget.Beslis(staat, Stand<ProgrammaStaat>(HetProgramma), Opdracht(1), Groningen, NieuwId))
        .Geweigerd(Code.Onbekend, "budgetId");

    [Fact]
    public void Een_programma_dat_er_niet_is_bestaat_niet() => Gegeven<BudgetStaat>(HetBudget)
        .Als(staat => Budget.Beslis(staat, ProgrammaStaat.Leeg, Opdracht(1), Hoorn, NieuwId))
        .Geweigerd(Code.Onbekend, "programmaId");

    internal static FinancieringVastleggen Opdracht(decimal euro, int jaar = 2026) => new(BudgetId, ProgrammaId, jaar, Euro(euro));

    private static FinancieringGewijzigd Verlaagd(decimal was, decimal wordt) =>
        new(BudgetId, FinancieringId, Andere, Euro(was), Euro(wordt));

    private static Gevolg<BudgetStaat> Als(FinancieringVastleggen opdracht, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Als(opdracht, HetProgramma, [HetBudget, .. gebeurd]);

    private static Gevolg<BudgetStaat> Als(FinancieringVastleggen opdracht, ProgrammaVastgelegd programma) =>
        Als(opdracht, programma, [HetBudget]);

    private static Gevolg<BudgetStaat> Als(
        FinancieringVastleggen opdracht, ProgrammaVastgelegd programma, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<BudgetStaat>(gebeurd).Als(staat => Budget.Beslis(staat, Stand<ProgrammaStaat>(programma), opdracht, Hoorn, NieuwId));
}
