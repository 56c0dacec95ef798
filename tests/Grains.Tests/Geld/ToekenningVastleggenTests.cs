using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests.Geld;

public sealed class ToekenningVastleggenTests
{
    private static readonly DateOnly Vandaag = new(2026, 9, 30);
    private static readonly ProgrammaStaat Samen = Stand<ProgrammaStaat>(HetProgramma);

    [Fact]
    public void Een_toekenning_voor_een_jaar_komt_bij_het_onverdeelde_deel()
    {
        var staat = Als(Voor(2026, 500)).Dan(new ToekenningVastgelegd(BudgetId, NieuwId, 2026, Euro(500), ToekenningStatus.Voorlopig, Vandaag));

        Assert.Equal(Euro(1500), staat.Toegekend);
    }

    [Fact]
    public void Een_nieuwe_toekenning_komt_in_de_plaats_van_die_voor_hetzelfde_jaar()
    {
        var staat = Als(Voor(2026, 400, ToekenningStatus.Definitief), Toegekend(2026, 500)).Gebeurt<ToekenningVastgelegd>();

        Assert.Equal((Euro(1400), Euro(400)), (staat.Toegekend, staat.Toekenningen[2026].Bedrag));
    }

    [Fact]
    public void Het_onverdeelde_deel_zelf_kan_ook_veranderen() =>
        Assert.Equal(Euro(700), Als(Voor(null, 700, ToekenningStatus.Definitief)).Gebeurt<ToekenningVastgelegd>().Toegekend);

    [Fact]
    public void Wat_al_zo_was_toegekend_is_niets_nieuws_tenzij_er_een_besluit_bij_staat()
    {
        var zonder = Voor(2026, 500) with { Toekenning = new(2026, Euro(500), ToekenningStatus.Voorlopig, Besluit: null) };

        Als(zonder, Toegekend(2026, 500)).DanNiets();
        Als(Voor(2026, 500), Toegekend(2026, 500)).Gebeurt<ToekenningVastgelegd>();
        Als(zonder with { Toekenning = zonder.Toekenning with { Status = ToekenningStatus.Definitief } }, Toegekend(2026, 500)).Gebeurt<ToekenningVastgelegd>();
    }

    [Fact]
    public void Een_budget_heeft_niet_eindeloos_veel_toekenningen()
    {
        var vol = Stand<BudgetStaat>([HetBudget, .. Enumerable.Range(2, Limieten.ToekenningenPerBudget - 2).Select(euro => Toegekend(2026, euro))]);

        var laatste = new Gegeven<BudgetStaat>(vol).Als(staat => Meer(staat)).Gebeurt<ToekenningVastgelegd>();
        new Gegeven<BudgetStaat>(laatste).Als(staat => Meer(staat, 2)).Geweigerd(Code.Ongeldig, "budgetId");

        static Besluit Meer(BudgetStaat staat, decimal euro = 1) => Budget.Beslis(staat, Voor(2026, euro), Hoorn, NieuwId, Vandaag);
    }

    [Fact]
    public void Een_voorlopig_bedrag_komt_niet_voor_een_definitief_in_de_plaats() =>
        Als(Voor(null, 700)).Geweigerd(Code.Ongeldig, "status");

    [Theory]
    [InlineData(2024)]
    [InlineData(2028)]
    public void Een_jaar_buiten_het_budget_wordt_geweigerd(int jaar) => Als(Voor(jaar, 1)).Geweigerd(Code.BuitenPeriode, "jaar");

    [Fact]
    public void Een_besluit_van_meer_regels_wordt_geweigerd() =>
        Als(Voor(2026, 1) with { Toekenning = new(2026, Euro(1), ToekenningStatus.Voorlopig, "een\ntwee") }).Geweigerd(Code.Ongeldig, "besluit");

    [Fact]
    public void In_een_gesloten_budget_wordt_niets_meer_toegekend() => Als(Voor(2026, 1), Gesloten).Geweigerd(Code.AlGesloten, "budgetId");

    [Fact]
    public void Het_budget_van_een_ander_bestaat_niet() => Gegeven<BudgetStaat>(HetBudget)
        .Als(staat => Budget.Beslis(staat, Voor(2026, 1), Groningen, NieuwId, Vandaag)).Geweigerd(Code.Onbekend, "budgetId");

    [Fact]
    public void Geld_dat_is_doorgegeven_verandert_niet_bij_de_ontvanger() => Gegeven<BudgetStaat>(HetBudget with { Herkomst = NieuwId })
        .Als(staat => Budget.Beslis(staat, Voor(2026, 1), Hoorn, NieuwId, Vandaag)).Geweigerd(Code.Ongeldig, "budgetId");

    [Fact]
    public void Een_verlaging_onder_wat_is_vastgelegd_wordt_opgeschreven_en_daarna_kan_er_niets_bij()
    {
        var over = Gegeven<BudgetStaat>(HetBudget, Financiering(900)).Als(staat => Budget.Beslis(staat, Definitief(600), Hoorn, NieuwId, Vandaag))
            .Gebeurt<ToekenningVastgelegd>();

        Assert.True(Ruimte.Van(over, default).Overschreden);
        new Gegeven<BudgetStaat>(over).Als(staat => Budget.Beslis(staat, Samen, new FinancieringVastleggen(BudgetId, ProgrammaId, 2026, Euro(0.01m)), Hoorn, NieuwId))
            .Geweigerd(Code.BudgetOverschreden, "bedrag");
        new Gegeven<BudgetStaat>(over).Als(staat => Wijzig(staat, 900.01m)).Geweigerd(Code.BudgetOverschreden, "bedrag");
        new Gegeven<BudgetStaat>(over).Als(staat => Budget.Beslis(staat, new GeldDoorgeven(BudgetId, Groningen, 2026, Euro(1), "Samen"), Hoorn, true, NieuwId))
            .Geweigerd(Code.BudgetOverschreden, "bedrag");
        new Gegeven<BudgetStaat>(over).Als(staat => Budget.Beslis(staat, new TerugbetalingBoeken(BudgetId, null, Vandaag, Euro(1), "Over"), Hoorn, NieuwId))
            .Geweigerd(Code.BudgetOverschreden, "bedrag");
    }

    [Theory]
    [InlineData(899)]
    [InlineData(600)]
    public void Een_financiering_verlagen_mag_ook_wanneer_het_budget_overschreden_blijft(decimal euro) =>
        new Gegeven<BudgetStaat>(Als(Definitief(600), Financiering(900)).Gebeurt<ToekenningVastgelegd>())
            .Als(staat => Wijzig(staat, euro)).Gebeurt<FinancieringGewijzigd>();

    [Fact]
    public void Uit_een_overschreden_budget_wordt_besteed_tot_de_financiering() =>
        new Gegeven<BudgetStaat>(Als(Definitief(600), Financiering(900)).Gebeurt<ToekenningVastgelegd>())
            .Als(staat => Budget.Beslis(staat, new BestedingBoeken(BudgetId, FinancieringId, new(2026, 3, 1), Euro(900), "Materiaal"), Hoorn, NieuwId))
            .Gebeurt<BestedingGeboekt>();

    private static Besluit Wijzig(BudgetStaat staat, decimal euro) =>
        Budget.Beslis(staat, ProgrammaStaat.Leeg, new FinancieringWijzigen(BudgetId, FinancieringId, Euro(euro), "Het budget is verlaagd"), Hoorn, NieuwId);

    private static ToekenningVastleggen Definitief(decimal euro) => Voor(null, euro, ToekenningStatus.Definitief);

    private static ToekenningVastleggen Voor(int? jaar, decimal euro, ToekenningStatus status = ToekenningStatus.Voorlopig) =>
        new(BudgetId, new(jaar, Euro(euro), status, "Besluit 1"));

    private static ToekenningVastgelegd Toegekend(int jaar, decimal euro) =>
        new ToekenningVastgelegd(BudgetId, BestedingId, jaar, Euro(euro), ToekenningStatus.Voorlopig, Vandaag);

    private static Gevolg<BudgetStaat> Als(ToekenningVastleggen opdracht, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<BudgetStaat>([HetBudget, .. gebeurd]).Als(staat => Budget.Beslis(staat, opdracht, Hoorn, NieuwId, Vandaag));
}
