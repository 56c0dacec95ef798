using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Regelingen;

namespace Regionetwerk.Grains.Tests.Geld;

public sealed class DoorgifteTests
{
    private static readonly DateOnly Vandaag = new(2026, 3, 1);
    private static readonly GeldDoorgeven Geef = new(BudgetId, Groningen, 2026, Euro(250), "Samen een brugfunctionaris");
    private static readonly DoorgifteIntrekken TrekIn = new(BudgetId, NieuwId, "Toch niet");
    private static readonly DoorgifteOntvangen Ontvang = new(BudgetId, NieuwId, "Van Hoorn", new(2026, 1, 1), new(2026, 12, 31), Deling.Intern);
    private static readonly Gebeurtenis Gegeven250 = new GeldDoorgegeven(BudgetId, NieuwId, Groningen, 2026, Euro(250));
    private static readonly RegelingStaat Regeling = RegelingStaat.Leeg with { Versie = 1, Van = new(2025, 8, 1), Tot = new(2027, 12, 31) };

    [Fact]
    public void Wat_is_doorgegeven_neemt_ruimte() => Assert.Equal(Euro(250), Budget.Gebonden(AlsGever(Geef).Dan(Gegeven250)));

    [Fact]
    public void Meer_doorgeven_dan_er_is_wordt_geweigerd() => AlsGever(Geef, Financiering(750.01m)).Geweigerd(Code.BudgetOverschreden, "bedrag");

    [Fact]
    public void Een_ontvanger_die_er_niet_is_bestaat_niet() => Gegeven<BudgetStaat>(HetBudget)
        .Als(staat => Budget.Beslis(staat, Geef, Hoorn, ontvangerBestaat: false, NieuwId)).Geweigerd(Code.Onbekend, "aan");

    [Fact]
    public void Een_jaar_buiten_het_budget_wordt_geweigerd() => AlsGever(Geef with { Jaar = 2028 }).Geweigerd(Code.BuitenPeriode, "jaar");

    [Fact]
    public void Niets_doorgeven_wordt_geweigerd() => AlsGever(Geef with { Bedrag = Bedrag.Nul }).Geweigerd(Code.Ongeldig, "bedrag");

    [Fact]
    public void Doorgeven_zonder_omschrijving_wordt_geweigerd() => AlsGever(Geef with { Omschrijving = "" }).Geweigerd(Code.Ongeldig, "omschrijving");

    [Fact]
    public void Uit_een_gesloten_budget_wordt_niets_doorgegeven() => AlsGever(Geef, Gesloten).Geweigerd(Code.AlGesloten, "budgetId");

    [Fact]
    public void Wat_is_ingetrokken_is_weer_vrij() => Assert.Equal(
        Bedrag.Nul, Budget.Gebonden(AlsGever(TrekIn, BudgetStaat.Leeg).Dan(new DoorgifteIngetrokken(BudgetId, NieuwId, 2026, Euro(250)))));

    [Fact]
    public void Wat_ontvangen_is_wordt_niet_meer_ingetrokken() =>
        AlsGever(TrekIn, Stand<BudgetStaat>(HetBudget with { Budget = NieuwId })).Geweigerd(Code.AlOntvangen, "doorgifteId");

    [Fact]
    public void Intrekken_zonder_reden_wordt_geweigerd() => AlsGever(TrekIn with { Reden = " " }, BudgetStaat.Leeg).Geweigerd(Code.Ongeldig, "reden");

    [Fact]
    public void Een_doorgifte_die_er_niet_is_wordt_niet_ingetrokken() =>
        AlsGever(TrekIn with { Doorgifte = BestedingId }, BudgetStaat.Leeg).Geweigerd(Code.Onbekend, "doorgifteId");

    [Fact]
    public void De_ontvanger_krijgt_een_budget_met_de_sleutel_van_de_doorgifte_en_de_eigenschappen_van_de_gever()
    {
        var gever = HetBudget with { Regeling = "regeling", Tijdelijk = true, Voorbeeldcijfers = true };

        var staat = AlsOntvanger(Ontvang, gever, Regeling).Dan(new BudgetToegekend(
            NieuwId, Groningen, Bron.Welzijn, Ontvang.Van, Ontvang.Tot, Euro(250), Deling.Intern, true, "regeling", true, null, Vandaag, BudgetId));

        Assert.Equal((Groningen, Euro(250), BudgetId), (staat.Eigenaar, staat.Toegekend, staat.Herkomst));
    }

    [Fact]
    public void Alleen_de_genoemde_ontvanger_ontvangt() => Gegeven<BudgetStaat>()
        .Als(staat => Budget.Beslis(staat, Gever(HetBudget), Ontvang, "GM0599", Vandaag)).Geweigerd(Code.Onbekend, "doorgifteId");

    [Fact]
    public void Wat_is_ingetrokken_wordt_niet_ontvangen() => Gegeven<BudgetStaat>()
        .Als(staat => Budget.Beslis(staat, Stand<BudgetStaat>(HetBudget), Ontvang, Groningen, Vandaag)).Geweigerd(Code.Onbekend, "doorgifteId");

    [Fact]
    public void Een_doorgifte_wordt_niet_twee_keer_ontvangen() => Gegeven<BudgetStaat>(HetBudget with { Budget = NieuwId, Eigenaar = Groningen })
        .Als(staat => Budget.Beslis(staat, Gever(HetBudget), Ontvang, Groningen, Vandaag)).Geweigerd(Code.AlOntvangen, "doorgifteId");

    [Fact]
    public void Wat_uit_een_gesloten_budget_is_doorgegeven_kan_nog_worden_ontvangen() => Gegeven<BudgetStaat>()
        .Als(staat => Budget.Beslis(staat, Stand<BudgetStaat>(HetBudget, Gegeven250, Gesloten), Ontvang, Groningen, Vandaag)).Gebeurt<BudgetToegekend>();

    [Theory]
    [InlineData("2025-07-31", "2026-12-31", "van")]
    [InlineData("2026-01-01", "2027-08-01", "tot")]
    public void Zonder_regeling_blijft_de_ontvanger_binnen_het_budget_van_de_gever(string van, string tot, string veld) =>
        AlsOntvanger(In(van, tot), HetBudget).Geweigerd(Code.BuitenPeriode, veld);

    [Theory]
    [InlineData("2025-07-31", "2026-12-31", "van")]
    [InlineData("2026-01-01", "2028-01-01", "tot")]
    public void Met_een_regeling_blijft_de_ontvanger_binnen_de_regeling(string van, string tot, string veld) =>
        AlsOntvanger(In(van, tot), HetBudget with { Regeling = "regeling" }, Regeling).Geweigerd(Code.BuitenPeriode, veld);

    [Fact]
    public void Binnen_de_regeling_mag_het_langer_dan_bij_de_gever() =>
        AlsOntvanger(In("2026-01-01", "2027-12-31"), HetBudget with { Regeling = "regeling" }, Regeling).Gebeurt<BudgetToegekend>();

    [Fact]
    public void Wie_geld_aan_zichzelf_doorgeeft_mag_het_later_gebruiken() => NaarZichzelf(null).Gebeurt<BudgetToegekend>();

    [Fact]
    public void Tenzij_de_regeling_doorschuiven_verbiedt() =>
        NaarZichzelf(Regeling with { Tot = null, Doorschuiven = Doorschuiven.Nee }).Geweigerd(Code.BuitenPeriode, "tot");

    [Fact]
    public void Ook_langs_een_ander_komt_het_dan_niet_in_een_later_jaar()
    {
        var nee = Regeling with { Doorschuiven = Doorschuiven.Nee };

        AlsOntvanger(In("2026-01-01", "2027-12-31"), HetBudget with { Regeling = "regeling" }, nee).Geweigerd(Code.BuitenPeriode, "tot");
        AlsOntvanger(In("2026-01-01", "2026-12-31"), HetBudget with { Regeling = "regeling" }, nee).Gebeurt<BudgetToegekend>();
    }

    [Fact]
    public void Uit_een_gesloten_budget_wordt_nog_ingetrokken_wat_niet_ontvangen_is() => Gegeven<BudgetStaat>(HetBudget, Gegeven250, Gesloten)
        .Als(staat => Budget.Beslis(staat, BudgetStaat.Leeg, TrekIn, Hoorn)).Gebeurt<DoorgifteIngetrokken>();

    [Fact]
    public void De_doorgifte_van_een_ander_wordt_niet_ingetrokken() => Gegeven<BudgetStaat>(HetBudget, Gegeven250)
        .Als(staat => Budget.Beslis(staat, BudgetStaat.Leeg, TrekIn, Groningen)).Geweigerd(Code.Onbekend, "budgetId");

    [Fact]
    public void Delen_met_een_netwerk_vraagt_een_netwerk() =>
        AlsOntvanger(Ontvang with { Deling = OnmogelijkeDeling }, HetBudget).Geweigerd(Code.Ongeldig, "netwerken");

    [Fact]
    public void Een_ontvangen_budget_zonder_omschrijving_wordt_geweigerd() =>
        AlsOntvanger(Ontvang with { Omschrijving = "" }, HetBudget).Geweigerd(Code.Ongeldig, "omschrijving");

    private static DoorgifteOntvangen In(string van, string tot) =>
        Ontvang with { Van = DateOnly.ParseExact(van, "yyyy-MM-dd"), Tot = DateOnly.ParseExact(tot, "yyyy-MM-dd") };

    private static BudgetStaat Gever(BudgetToegekend budget) => Stand<BudgetStaat>(budget, Gegeven250);

    private static Gevolg<BudgetStaat> NaarZichzelf(RegelingStaat? regeling)
    {
        var gever = Stand<BudgetStaat>(HetBudget, new GeldDoorgegeven(BudgetId, NieuwId, Hoorn, 2027, Euro(250)));
        return Gegeven<BudgetStaat>().Als(staat => Budget.Beslis(staat, gever, In("2028-01-01", "2029-12-31"), Hoorn, Vandaag, regeling));
    }

    private static Gevolg<BudgetStaat> AlsOntvanger(DoorgifteOntvangen opdracht, BudgetToegekend gever, RegelingStaat? regeling = null) =>
        Gegeven<BudgetStaat>().Als(staat => Budget.Beslis(staat, Gever(gever), opdracht, Groningen, Vandaag, regeling));

    private static Gevolg<BudgetStaat> AlsGever(GeldDoorgeven opdracht, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<BudgetStaat>([HetBudget, .. gebeurd]).Als(staat => Budget.Beslis(staat, opdracht, Hoorn, ontvangerBestaat: true, NieuwId));

    private static Gevolg<BudgetStaat> AlsGever(DoorgifteIntrekken opdracht, BudgetStaat ontvangen) =>
        Gegeven<BudgetStaat>(HetBudget, Gegeven250).Als(staat => Budget.Beslis(staat, ontvangen, opdracht, Hoorn));
}
