using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Geld;

public sealed class DeadlineTests
{
    private static readonly DeadlineVastleggen Leg = new(BudgetId, DeadlineSoort.Verantwoording, new(2028, 7, 15), 2027, "Verantwoorden");
    private static readonly DeadlineAfronden Rond = new(BudgetId, NieuwId, new(2028, 7, 1));
    private static readonly DeadlineVervallen Vervalt = new(BudgetId, NieuwId, "Niet meer nodig");
    private static readonly Gebeurtenis Vastgelegd = new DeadlineVastgelegd(BudgetId, NieuwId, DeadlineSoort.Verantwoording, new(2028, 7, 15), 2027);

    [Fact]
    public void Een_deadline_mag_na_het_eind_van_het_budget_liggen_en_is_open() => Assert.True(Als(Leg).Dan(Vastgelegd).Deadlines[NieuwId]);

    [Fact]
    public void Een_jaar_buiten_het_budget_wordt_geweigerd() => Als(Leg with { Jaar = 2028 }).Geweigerd(Code.BuitenPeriode, "jaar");

    [Fact]
    public void Een_dag_buiten_de_jaren_van_het_platform_wordt_geweigerd() =>
        Als(Leg with { Datum = DateOnly.MaxValue }).Geweigerd(Code.Ongeldig, "datum");

    [Fact]
    public void Een_deadline_zonder_omschrijving_wordt_geweigerd() => Als(Leg with { Omschrijving = "" }).Geweigerd(Code.Ongeldig, "omschrijving");

    [Fact]
    public void In_een_gesloten_budget_komt_geen_deadline_meer() => Als(Leg, Gesloten).Geweigerd(Code.AlGesloten, "budgetId");

    [Fact]
    public void Er_is_een_grens_aan_het_aantal_deadlines()
    {
        ImmutableArray<Gebeurtenis> vol =
        [
            .. Enumerable.Range(0, Limieten.DeadlinesPerBudget)
                .Select(_ => new DeadlineVastgelegd(BudgetId, Guid.NewGuid(), DeadlineSoort.Aanvraag, Begin, null)),
        ];

        Als(Leg, vol).Geweigerd(Code.Ongeldig, "budgetId");
        Als(Leg, vol[1..]).Gebeurt<DeadlineVastgelegd>();
    }

    [Fact]
    public void Wat_af_is_is_niet_meer_open() => Assert.False(Als(Rond, Vastgelegd).Dan(new DeadlineAfgerond(BudgetId, NieuwId, new(2028, 7, 1))).Deadlines[NieuwId]);

    [Fact]
    public void Na_het_sluiten_kan_nog_worden_afgerond() => Als(Rond, Vastgelegd, Gesloten).Gebeurt<DeadlineAfgerond>();

    [Fact]
    public void Wat_af_is_wordt_niet_nog_eens_afgerond() =>
        Als(Rond, Vastgelegd, new DeadlineIsVervallen(BudgetId, NieuwId)).Geweigerd(Code.AlAfgerond, "deadlineId");

    [Fact]
    public void Een_deadline_die_er_niet_is_bestaat_niet() => Als(Rond).Geweigerd(Code.Onbekend, "deadlineId");

    [Fact]
    public void Afronden_op_een_dag_buiten_de_jaren_van_het_platform_wordt_geweigerd() =>
        Als(Rond with { Op = DateOnly.MinValue }, Vastgelegd).Geweigerd(Code.Ongeldig, "op");

    [Fact]
    public void Wat_vervalt_is_niet_meer_open() => Assert.False(Als(Vervalt, Vastgelegd).Dan(new DeadlineIsVervallen(BudgetId, NieuwId)).Deadlines[NieuwId]);

    [Fact]
    public void Vervallen_zonder_reden_wordt_geweigerd() => Als(Vervalt with { Reden = "" }, Vastgelegd).Geweigerd(Code.Ongeldig, "reden");

    [Fact]
    public void De_deadline_van_een_ander_bestaat_niet() => Gegeven<BudgetStaat>(HetBudget, Vastgelegd)
        .Als(staat => Budget.Beslis(staat, Vervalt, Groningen)).Geweigerd(Code.Onbekend, "budgetId");

    private static Gevolg<BudgetStaat> Als(DeadlineVastleggen opdracht, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<BudgetStaat>([HetBudget, .. gebeurd]).Als(staat => Budget.Beslis(staat, opdracht, Hoorn, NieuwId));

    private static Gevolg<BudgetStaat> Als(DeadlineAfronden opdracht, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<BudgetStaat>([HetBudget, .. gebeurd]).Als(staat => Budget.Beslis(staat, opdracht, Hoorn));

    private static Gevolg<BudgetStaat> Als(DeadlineVervallen opdracht, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<BudgetStaat>([HetBudget, .. gebeurd]).Als(staat => Budget.Beslis(staat, opdracht, Hoorn));
}
