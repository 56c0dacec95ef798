using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Tests.Geld;

public sealed class BestedingTerugboekenTests
{
    private static readonly BestedingTerugboeken Opdracht = new(BudgetId, BestedingId, "Dubbel geboekt");
    private static readonly BestedingInRegister Geboekt = new(BestedingId, BudgetId, FinancieringId, Euro(100), Teruggeboekt: false);

    [Fact]
    public void Een_teruggeboekte_besteding_telt_niet_meer()
    {
        var staat = Als(Geboekt).Dan(new BestedingTeruggeboekt(BudgetId, FinancieringId, BestedingId, Euro(100)));

        Assert.Equal(Bedrag.Nul, staat.Financieringen[FinancieringId].Besteed);
    }

    [Fact]
    public void Een_besteding_wordt_niet_twee_keer_teruggeboekt() =>
        Als(Geboekt with { Teruggeboekt = true }).Geweigerd(Code.AlTeruggeboekt, "bestedingId");

    [Fact]
    public void Een_besteding_die_er_niet_is_bestaat_niet() => Als(null).Geweigerd(Code.Onbekend, "bestedingId");

    [Fact]
    public void Een_besteding_uit_een_ander_budget_bestaat_niet() =>
        Als(Geboekt with { Budget = NieuwId }).Geweigerd(Code.Onbekend, "bestedingId");

    [Fact]
    public void Ook_een_teruggeboekte_besteding_uit_een_ander_budget_bestaat_niet() =>
        Als(Geboekt with { Budget = NieuwId, Teruggeboekt = true }).Geweigerd(Code.Onbekend, "bestedingId");

    [Fact]
    public void Terugboeken_zonder_reden_wordt_geweigerd() =>
        Als(Geboekt, Opdracht with { Reden = "\t" }).Geweigerd(Code.Ongeldig, "reden");

    [Fact]
    public void Een_reden_van_precies_de_grens_mag() =>
        Als(Geboekt, Opdracht with { Reden = new('a', Limieten.Omschrijving) }).Gebeurt<BestedingTeruggeboekt>();

    [Fact]
    public void Een_te_lange_reden_wordt_geweigerd() =>
        Als(Geboekt, Opdracht with { Reden = new('a', Limieten.Omschrijving + 1) }).Geweigerd(Code.Ongeldig, "reden");

    [Fact]
    public void In_een_gesloten_budget_wordt_niets_teruggeboekt() =>
        Als(Geboekt, Opdracht, Gesloten).Geweigerd(Code.AlGesloten, "budgetId");

    [Fact]
    public void Het_budget_van_een_ander_bestaat_niet() => Gegeven<BudgetStaat>(HetBudget, Financiering(400), Besteding(100))
        .Als(staat => Budget.Beslis(staat, Geboekt, Opdracht, Groningen)).Geweigerd(Code.Onbekend, "budgetId");

    private static Gevolg<BudgetStaat> Als(
        BestedingInRegister? besteding, BestedingTerugboeken? opdracht = null, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<BudgetStaat>([HetBudget, Financiering(400), Besteding(100), .. gebeurd])
            .Als(staat => Budget.Beslis(staat, besteding, opdracht ?? Opdracht, Hoorn));
}
