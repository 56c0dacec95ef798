using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Geld;

public sealed class BudgetDelenTests
{
    private static readonly BudgetDelen Opdracht = new(BudgetId, Deling.Openbaar);

    [Fact]
    public void De_eigenaar_deelt_een_budget_met_een_andere_kring() =>
        Assert.Equal(Deling.Openbaar, Gegeven<BudgetStaat>(HetBudget).Als(Beslis).Dan(new BudgetGedeeld(BudgetId, Deling.Openbaar)).Deling);

    [Fact]
    public void Een_gesloten_budget_kan_nog_gedeeld_worden() =>
        Gegeven<BudgetStaat>(HetBudget, Gesloten).Als(Beslis).Gebeurt<BudgetGedeeld>();

    [Fact]
    public void Delen_zoals_het_al_gedeeld_is_verandert_niets() =>
        Gegeven<BudgetStaat>(HetBudget, new BudgetGedeeld(BudgetId, Deling.Openbaar)).Als(Beslis).DanNiets();

    [Fact]
    public void Delen_met_een_netwerk_vraagt_een_netwerk() => Gegeven<BudgetStaat>(HetBudget)
        .Als(staat => Budget.Beslis(staat, Opdracht with { Deling = OnmogelijkeDeling }, Hoorn)).Geweigerd(Code.Ongeldig, "netwerken");

    [Fact]
    public void Het_budget_van_een_ander_bestaat_niet() =>
        Gegeven<BudgetStaat>(HetBudget).Als(staat => Budget.Beslis(staat, Opdracht, Groningen)).Geweigerd(Code.Onbekend, "budgetId");

    [Fact]
    public void Een_budget_dat_er_niet_is_bestaat_niet() => Gegeven<BudgetStaat>().Als(Beslis).Geweigerd(Code.Onbekend, "budgetId");

    private static Besluit Beslis(BudgetStaat staat) => Budget.Beslis(staat, Opdracht, Hoorn);
}
