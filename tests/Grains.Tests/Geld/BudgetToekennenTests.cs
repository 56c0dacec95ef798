using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Geld;

public sealed class BudgetToekennenTests
{
    private static readonly BudgetToekennen Opdracht =
        new(Bron.Goab, "Uitkering 2025", new(2025, 1, 1), new(2026, 12, 31), Euro(1000), Deling.Landelijk, Voorbeeldcijfers: true);

    [Fact]
    public void Een_toegekend_budget_bewaart_wat_er_is_toegekend()
    {
        var staat = Als(Opdracht).Dan(new BudgetToegekend(
            BudgetId, Hoorn, Bron.Goab, new(2025, 1, 1), new(2026, 12, 31), Euro(1000), Deling.Landelijk, Voorbeeldcijfers: true));

        Assert.Equal((Hoorn, Bron.Goab, Euro(1000), Bedrag.Nul), (staat.Eigenaar, staat.Bron, staat.Toegekend, staat.Vastgelegd));
        Assert.Equal((new(2025, 1, 1), new(2026, 12, 31), Deling.Landelijk), (staat.Van, staat.Tot, staat.Deling));
    }

    [Fact]
    public void Toekenningen_per_jaar_zijn_samen_het_toegekende_bedrag()
    {
        Verdeeld(400, (2025, 100), (2026, 300)).Gebeurt<BudgetToegekend>();
        var weigering = Verdeeld(401, (2025, 100), (2026, 300)).Geweigerd(Code.Ongeldig, "toegekend");

        Assert.Contains(Euro(400).ToString(), weigering.Bericht, StringComparison.Ordinal);
        Assert.Contains(Euro(401).ToString(), weigering.Bericht, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_jaar_wordt_niet_twee_keer_toegekend() => Verdeeld(200, (2025, 100), (2025, 100)).Geweigerd(Code.Ongeldig, "toekenningen");

    [Fact]
    public void Een_toekenning_buiten_de_periode_wordt_geweigerd() => Verdeeld(100, (2027, 100)).Geweigerd(Code.BuitenPeriode, "toekenningen");

    [Fact]
    public void Of_geld_afloopt_zegt_de_bron_tenzij_het_budget_anders_zegt()
    {
        Assert.False(Als(Opdracht).Gebeurt<BudgetToegekend>().Tijdelijk);
        Assert.True(Als(Opdracht with { Tijdelijk = true }).Gebeurt<BudgetToegekend>().Tijdelijk);
        Assert.False(Als(Opdracht with { Bron = Bron.EU, Tijdelijk = false }).Gebeurt<BudgetToegekend>().Tijdelijk);
    }

    [Fact]
    public void Hetzelfde_budget_ontstaat_niet_twee_keer() =>
        Gegeven<BudgetStaat>(HetBudget).Als(staat => Beslis(staat, Opdracht)).Geweigerd(Code.BestaatAl, null);

    [Fact]
    public void Een_budget_van_het_hoogste_bedrag_mag() => Als(Opdracht with { Toegekend = Bedrag.Hoogste }).Gebeurt<BudgetToegekend>();

    [Fact]
    public void Een_budget_van_een_enkele_dag_mag() =>
        Als(Opdracht with { Van = new(2025, 3, 1), Tot = new(2025, 3, 1) }).Gebeurt<BudgetToegekend>();

    [Fact]
    public void Een_budget_dat_eindigt_voor_het_begint_wordt_geweigerd() =>
        Als(Opdracht with { Van = new(2025, 3, 1), Tot = new(2025, 2, 28) }).Geweigerd(Code.Ongeldig, "tot");

    [Fact]
    public void Een_budget_over_alle_jaren_van_het_platform_mag() =>
        Als(Opdracht with { Van = new(1990, 1, 1), Tot = new(2100, 12, 31) }).Gebeurt<BudgetToegekend>();

    [Fact]
    public void Een_budget_van_voor_1990_wordt_geweigerd() =>
        Als(Opdracht with { Van = new(1989, 12, 31) }).Geweigerd(Code.Ongeldig, "van");

    [Fact]
    public void Een_budget_tot_na_2100_wordt_geweigerd() =>
        Als(Opdracht with { Tot = new(2101, 1, 1) }).Geweigerd(Code.Ongeldig, "tot");

    [Fact]
    public void Een_omschrijving_van_precies_de_grens_mag() =>
        Als(Opdracht with { Omschrijving = new('a', Limieten.Omschrijving) }).Gebeurt<BudgetToegekend>();

    [Fact]
    public void Een_te_lange_omschrijving_wordt_geweigerd_met_beide_getallen()
    {
        var weigering = Als(Opdracht with { Omschrijving = new('a', Limieten.Omschrijving + 1) }).Geweigerd(Code.Ongeldig, "omschrijving");

        Assert.Contains("2001", weigering.Bericht, StringComparison.Ordinal);
        Assert.Contains("2000", weigering.Bericht, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_omschrijving_mag_meer_regels_hebben() =>
        Als(Opdracht with { Omschrijving = "Eerste tranche.\r\nTweede tranche." }).Gebeurt<BudgetToegekend>();

    [Fact]
    public void Een_lege_omschrijving_wordt_geweigerd() =>
        Als(Opdracht with { Omschrijving = " \n" }).Geweigerd(Code.Ongeldig, "omschrijving");

    [Fact]
    public void Delen_met_een_netwerk_vraagt_een_netwerk() =>
        Als(Opdracht with { Deling = OnmogelijkeDeling }).Geweigerd(Code.Ongeldig, "netwerken");

    [Fact]
    public void Alles_wat_er_mis_is_wordt_in_een_keer_gezegd()
    {
        var besluit = Beslis(BudgetStaat.Leeg, Opdracht with { Omschrijving = "", Van = new(2027, 1, 1), Deling = OnmogelijkeDeling });

        Assert.Equal(["omschrijving", "tot", "netwerken"], besluit.Weigeringen.Select(weigering => weigering.Veld));
    }

    private static Gevolg<BudgetStaat> Als(BudgetToekennen opdracht) => Gegeven<BudgetStaat>().Als(staat => Beslis(staat, opdracht));

    private static Besluit Beslis(BudgetStaat staat, BudgetToekennen opdracht) =>
        Budget.Beslis(staat, opdracht, Hoorn, BudgetId);

    private static Gevolg<BudgetStaat> Verdeeld(decimal toegekend, params (int Jaar, decimal Euro)[] jaren) => Als(Opdracht with
    {
        Toegekend = Euro(toegekend),
        Toekenningen = [.. jaren.Select(jaar => new ToekenningGevraagd(jaar.Jaar, Euro(jaar.Euro), ToekenningStatus.Voorlopig, "Besluit"))],
    });
}
