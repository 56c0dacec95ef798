using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Geld;

public sealed class BudgetSluitenTests
{
    private static readonly BudgetSluiten Opdracht = new(BudgetId);

    [Fact]
    public void De_eigenaar_sluit_een_budget() =>
        Assert.True(Gegeven<BudgetStaat>(HetBudget).Als(Beslis).Dan(new BudgetGesloten(BudgetId)).Gesloten);

    [Fact]
    public void Een_budget_met_geld_over_kan_gesloten_worden() =>
        Gegeven<BudgetStaat>(HetBudget, Financiering(600), Besteding(100)).Als(Beslis).Gebeurt<BudgetGesloten>();

    [Fact]
    public void Met_een_doorgifte_die_nog_niet_ontvangen_is_blijft_het_open_en_staat_er_welke()
    {
        var weigering = Gegeven<BudgetStaat>(HetBudget)
            .Als(staat => Budget.Beslis(staat, Opdracht, Hoorn, new DoorgifteStaat(Groningen, 2026, Euro(250)))).Geweigerd(Code.Ongeldig, "budgetId");

        Assert.StartsWith($"{Euro(250)} voor 2026 is doorgegeven aan {Groningen} en nog niet ontvangen.", weigering.Bericht, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_gesloten_budget_wordt_niet_nog_eens_gesloten() =>
        Gegeven<BudgetStaat>(HetBudget, Gesloten).Als(Beslis).Geweigerd(Code.AlGesloten, "budgetId");

    [Fact]
    public void Het_budget_van_een_ander_bestaat_niet() =>
        Gegeven<BudgetStaat>(HetBudget).Als(staat => Budget.Beslis(staat, Opdracht, Groningen)).Geweigerd(Code.Onbekend, "budgetId");

    [Fact]
    public void Ook_een_gesloten_budget_van_een_ander_bestaat_niet() =>
        Gegeven<BudgetStaat>(HetBudget, Gesloten).Als(staat => Budget.Beslis(staat, Opdracht, Groningen)).Geweigerd(Code.Onbekend, "budgetId");

    [Fact]
    public void Een_budget_dat_er_niet_is_bestaat_niet() => Gegeven<BudgetStaat>().Als(Beslis).Geweigerd(Code.Onbekend, "budgetId");

    private static Besluit Beslis(BudgetStaat staat) => Budget.Beslis(staat, Opdracht, Hoorn);
}
