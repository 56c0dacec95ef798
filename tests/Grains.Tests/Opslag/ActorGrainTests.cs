using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Tests.Opslag;

/// <summary>Besluiten staan alleen op wat nog zo is, ook wanneer een ander knooppunt er tussendoor schrijft.</summary>
public sealed class ActorGrainTests
{
    private static readonly StreamId BudgetStroom = Stroom.Budget(BudgetId);
    private static readonly StreamId ProgrammaStroom = Stroom.Programma(ProgrammaId);

    [Fact]
    public async Task Een_opdracht_voegt_toe_wat_er_gebeurd_is_met_wie_en_wanneer()
    {
        await using var huis = HuisMetBudget();

        var uitkomst = await huis.Gemeente.BestedingBoeken(Boek(100));

        var toegevoegd = Assert.Single(huis.Store.Toegevoegd);
        var geboekt = Assert.IsType<BestedingGeboekt>(Assert.Single(Assert.Single(toegevoegd.Streams).Events));
        Assert.Equal((uitkomst.Sleutel, uitkomst.Sleutel), (toegevoegd.Key, geboekt.Besteding.ToString("N")));
        Assert.Equal((Hoorn, Huis.Nu), (toegevoegd.By.Organisatie, toegevoegd.At));
        Assert.Equal([new Wisbaar.Tekst(geboekt.Besteding, "omschrijving", "Materiaal")], toegevoegd.Erasable);
    }

    [Fact]
    public async Task Een_weigering_voegt_niets_toe()
    {
        await using var huis = HuisMetBudget();

        var uitkomst = await huis.Gemeente.BestedingBoeken(Boek(401));

        Assert.Equal((null, Code.FinancieringOverschreden), (uitkomst.Sleutel, Assert.Single(uitkomst.Weigeringen).Code));
        Assert.Empty(huis.Store.Toegevoegd);
    }

    [Fact]
    public async Task Wat_niets_verandert_laat_geen_tekst_achter()
    {
        await using var huis = HuisMetBudget();

        var uitkomst = await huis.Gemeente.FinancieringWijzigen(new(BudgetId, FinancieringId, Euro(400), "Niets nieuws"));

        Assert.Empty(uitkomst.Weigeringen);
        Assert.Empty(Assert.Single(huis.Store.Toegevoegd).Erasable);
    }

    [Fact]
    public async Task Elke_wijziging_houdt_haar_eigen_reden()
    {
        await using var huis = HuisMetBudget();

        await huis.Gemeente.FinancieringWijzigen(new(BudgetId, FinancieringId, Euro(500), "Eerste"));
        await huis.Gemeente.FinancieringWijzigen(new(BudgetId, FinancieringId, Euro(600), "Tweede"));

        var redenen = huis.Store.Toegevoegd.SelectMany(append => append.Erasable).OfType<Wisbaar.Tekst>().ToDictionary(t => t.Record);
        var wijzigingen = huis.Store.Stroom(BudgetStroom).OfType<FinancieringGewijzigd>();
        Assert.Equal(["Eerste", "Tweede"], wijzigingen.Select(wijziging => redenen[wijziging.Wijziging].Waarde));
    }

    [Fact]
    public async Task Na_een_botsing_wordt_opnieuw_gelezen_en_beslist()
    {
        await using var huis = HuisMetBudget();
        huis.Store.VoorToevoegen = Eenmaal(huis, BudgetStroom, Besteding(350));

        var uitkomst = await huis.Gemeente.BestedingBoeken(Boek(100));

        Assert.Equal(Code.FinancieringOverschreden, Assert.Single(uitkomst.Weigeringen).Code);
        Assert.Empty(huis.Store.Toegevoegd);
    }

    [Fact]
    public async Task Na_een_botsing_die_niets_uitmaakt_lukt_het_alsnog()
    {
        await using var huis = HuisMetBudget();
        huis.Store.VoorToevoegen = Eenmaal(huis, BudgetStroom, Besteding(300));

        Assert.Empty((await huis.Gemeente.BestedingBoeken(Boek(100))).Weigeringen);

        Assert.Equal(Euro(400), Stand<BudgetStaat>(huis.Store.Stroom(BudgetStroom)).Financieringen[FinancieringId].Besteed);
    }

    [Fact]
    public async Task Een_tweede_opdracht_leest_niet_opnieuw()
    {
        await using var huis = HuisMetBudget();

        await huis.Gemeente.BestedingBoeken(Boek(100));
        await huis.Gemeente.BestedingBoeken(Boek(300));

        Assert.Equal([BudgetStroom], huis.Store.Geladen);
    }

    [Fact]
    public async Task Een_weigering_op_een_onthouden_stand_wordt_overgedaan_op_een_verse()
    {
        await using var huis = HuisMetBudget();
        await huis.Gemeente.BestedingBoeken(Boek(400));
        huis.Store.Schrijf(BudgetStroom, new FinancieringGewijzigd(BudgetId, FinancieringId, NieuwId, Euro(400), Euro(500)));

        Assert.Empty((await huis.Gemeente.BestedingBoeken(Boek(100))).Weigeringen);
        Assert.Equal(Code.FinancieringOverschreden, (await huis.Gemeente.BestedingBoeken(Boek(1))).Weigeringen.Single().Code);
    }

    [Fact]
    public async Task Alles_wat_voor_een_besluit_gelezen_is_moet_nog_zo_zijn()
    {
        await using var huis = HuisMetBudget();

        await huis.Gemeente.FinancieringVastleggen(new(BudgetId, ProgrammaId, 2026, Euro(1)));

        var delen = Assert.Single(huis.Store.Toegevoegd).Streams;
        Assert.Equal(
            [(BudgetStroom, 2L, 1), (ProgrammaStroom, 1L, 0)],
            delen.Select(deel => (deel.Stream, deel.ExpectedVersion, deel.Events.Length)));
    }

    [Fact]
    public async Task Ook_een_verandering_in_een_stroom_waarin_niets_komt_is_een_botsing()
    {
        await using var huis = HuisMetBudget();
        huis.Store.VoorToevoegen = Eenmaal(huis, ProgrammaStroom, HetProgramma with { Eigenaar = Groningen });

        var uitkomst = await huis.Gemeente.FinancieringVastleggen(new(BudgetId, ProgrammaId, 2026, Euro(1)));

        Assert.Equal(Code.Onbekend, Assert.Single(uitkomst.Weigeringen).Code);
    }

    [Fact]
    public async Task Wie_drie_keer_botst_krijgt_de_stroom_voor_zich_alleen()
    {
        await using var huis = HuisMetBudget();
        var pogingen = 0;
        huis.Store.VoorToevoegen = _ =>
        {
            pogingen++;
            huis.Store.Schrijf(BudgetStroom, new BudgetGedeeld(BudgetId, Deling.Intern));
        };

        Assert.Empty((await huis.Gemeente.BestedingBoeken(Boek(100))).Weigeringen);

        Assert.Equal(Limieten.PogingenTegelijk + 1, pogingen);
        Assert.Equal([BudgetStroom], huis.Store.Alleen);
        Assert.Equal(
            [typeof(BudgetGedeeld), typeof(BudgetGedeeld), typeof(BudgetGedeeld), typeof(BestedingGeboekt), typeof(BudgetGedeeld)],
            huis.Store.Stroom(BudgetStroom).Skip(2).Select(gebeurd => gebeurd.GetType()));
    }

    [Fact]
    public async Task Wie_alleen_is_beslist_op_wat_de_anderen_schreven()
    {
        await using var huis = HuisMetBudget();
        huis.Store.VoorToevoegen = _ => huis.Store.Schrijf(BudgetStroom, Besteding(100));

        var uitkomst = await huis.Gemeente.BestedingBoeken(Boek(101));

        Assert.Equal(Code.FinancieringOverschreden, Assert.Single(uitkomst.Weigeringen).Code);
        Assert.Equal([BudgetStroom], huis.Store.Alleen);
        Assert.Empty(huis.Store.Toegevoegd);
    }

    [Fact]
    public async Task Wie_steeds_botst_op_wat_alleen_gelezen_is_geeft_het_na_twintig_keer_op()
    {
        await using var huis = HuisMetBudget();
        var pogingen = 0;
        huis.Store.VoorToevoegen = _ =>
        {
            pogingen++;
            huis.Store.Schrijf(ProgrammaStroom, new ProgrammaGedeeld(ProgrammaId, Deling.Intern));
        };

        var fout = await Assert.ThrowsAsync<TimeoutException>(() => huis.Gemeente.FinancieringVastleggen(new(BudgetId, ProgrammaId, 2026, Euro(1))));

        Assert.Equal((Limieten.Pogingen, Limieten.Pogingen - Limieten.PogingenTegelijk), (pogingen, huis.Store.Alleen.Count));
        Assert.Contains("20", fout.Message, StringComparison.Ordinal);
        Assert.Empty(huis.Store.Toegevoegd);
    }

    [Fact]
    public async Task Een_actor_onthoudt_niet_meer_standen_dan_de_grens()
    {
        await using var huis = new Huis();
        var budgetten = new List<Guid>();
        for (var i = 0; i <= Limieten.StandenPerActor; i++)
        {
            var toegekend = await huis.Gemeente.BudgetToekennen(new(Bron.EU, $"Budget {i}", Begin, Eind, Euro(1), Deling.Intern));
            budgetten.Add(Guid.ParseExact(toegekend.Sleutel!, "N"));
        }
        huis.Store.Geladen.Clear();

        await huis.Gemeente.BudgetSluiten(new(budgetten[1]));
        Assert.Empty(huis.Store.Geladen);

        await huis.Gemeente.BudgetSluiten(new(budgetten[0]));
        Assert.Equal([Stroom.Budget(budgetten[0])], huis.Store.Geladen);
    }

    [Fact]
    public async Task Zonder_aanroeper_gebeurt_er_niets()
    {
        await using var huis = HuisMetBudget();
        Aanroeper.Huidig = null;

        Assert.False((await Assert.ThrowsAsync<GeenToegangException>(() => huis.Gemeente.BestedingBoeken(Boek(1)))).Aangemeld);
        Assert.Empty(huis.Store.Geladen);
    }

    [Fact]
    public async Task De_dag_van_een_besluit_is_die_in_Nederland()
    {
        await using var huis = new Huis(new(2026, 12, 31, 23, 30, 0, TimeSpan.Zero));

        await huis.Gemeente.BudgetToekennen(new(Bron.EU, "Budget", Begin, Eind, Euro(1), Deling.Intern));

        Assert.Equal(new DateOnly(2027, 1, 1), Assert.IsType<BudgetToegekend>(huis.Store.Toegevoegd.Single().Streams.Single().Events.Single()).Op);
    }

    [Fact]
    public async Task Een_budget_sluit_pas_wanneer_elke_doorgifte_ontvangen_is()
    {
        await using var huis = HuisMetBudget();
        huis.Store.Schrijf(BudgetStroom, new GeldDoorgegeven(BudgetId, NieuwId, Groningen, 2026, Euro(250)));

        Assert.Equal(Code.Ongeldig, Assert.Single((await huis.Gemeente.BudgetSluiten(new(BudgetId))).Weigeringen).Code);
        huis.Store.Schrijf(Stroom.Budget(NieuwId), HetBudget with { Budget = NieuwId, Eigenaar = Groningen, Herkomst = BudgetId });

        Assert.Empty((await huis.Gemeente.BudgetSluiten(new(BudgetId))).Weigeringen);
    }

    private static BestedingBoeken Boek(decimal euro) => new(BudgetId, FinancieringId, new(2026, 3, 1), Euro(euro), "Materiaal");

    private static Huis HuisMetBudget()
    {
        var huis = new Huis();
        huis.Store.Schrijf(ProgrammaStroom, HetProgramma);
        huis.Store.Schrijf(BudgetStroom, HetBudget, Financiering(400));
        return huis;
    }

    private static Action<Append> Eenmaal(Huis huis, StreamId stroom, Gebeurtenis gebeurtenis) => _ =>
    {
        huis.Store.VoorToevoegen = null;
        huis.Store.Schrijf(stroom, gebeurtenis);
    };
}
