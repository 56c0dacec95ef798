using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Geld;

public sealed class BudgettenOpDagTests : Vergelijkproef
{
    [Fact]
    public async Task Een_budget_is_op_een_dag_wat_er_tot_dan_in_de_boeken_stond()
    {
        var (budget, financiering, besteding) = (await _opslag.Budget(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await Voeg(budget, 1, new FinancieringVastgelegd(budget, financiering, await Programma(), 2026, Bedrag.UitEuro(400)), 10);
        await Voeg(budget, 2, new BestedingGeboekt(budget, financiering, besteding, new(2026, 2, 1), Bedrag.UitEuro(30)), 12);
        await Voeg(budget, 3, new BestedingTeruggeboekt(budget, financiering, besteding, Bedrag.UitEuro(30)), 14);
        // Een klok die achterloopt maakt wat later kwam niet eerder.
        await Voeg(budget, 4, new FinancieringGewijzigd(budget, financiering, Guid.CreateVersion7(), Bedrag.UitEuro(400), Bedrag.UitEuro(500)), 11);
        var rij = (await Zicht(Proefopslag.Hoorn).Zoek<BudgetRij>($"{budget:N}"))!;

        async Task<BudgetOpDag?> Stand(int dag, Aanroeper? wie) =>
            (await new BudgettenOpDag(_opslag.Database, EventTypes.OfTheDomain, Zicht(wie)).Stand([rij], new(2026, 3, dag))).GetValueOrDefault($"{budget:N}");

        Assert.Equal(new(1_000_00, 0, 0), await Stand(9, Proefopslag.Hoorn));
        Assert.Equal(new(1_000_00, 400_00, 0), await Stand(11, Proefopslag.Hoorn));
        Assert.Equal(new(1_000_00, 400_00, 30_00), await Stand(13, Proefopslag.Hoorn));
        Assert.Equal(new(1_000_00, 500_00, 0), await Stand(14, Proefopslag.Hoorn));
        Assert.Null(await Stand(14, new("GM0014", [Rol.Beheerder], "p")));
        Assert.Null(await Stand(14, null));
        Assert.Empty(await new BudgettenOpDag(_opslag.Database, EventTypes.OfTheDomain, Zicht(Proefopslag.Hoorn)).Stand([rij], new(2025, 1, 1)));
    }

    [Fact]
    public async Task Van_elk_budget_telt_zijn_eigen_dag()
    {
        var (eerste, tweede, programma) = (await _opslag.Budget(), await _opslag.Budget(), await Programma());
        await Voeg(eerste, 1, new FinancieringVastgelegd(eerste, Guid.CreateVersion7(), programma, 2026, Bedrag.UitEuro(1)), 10);
        await Voeg(tweede, 1, new FinancieringVastgelegd(tweede, Guid.CreateVersion7(), programma, 2026, Bedrag.UitEuro(2)), 12);
        var rijen = (await Zicht(Proefopslag.Hoorn).Zoek<BudgetRij>([$"{eerste:N}", $"{tweede:N}"])).Values.ToList();

        foreach (var (dag, een, twee) in ((int, long, long)[])[(9, 0, 0), (11, 1_00, 0), (12, 1_00, 2_00)])
        {
            var standen = await new BudgettenOpDag(_opslag.Database, EventTypes.OfTheDomain, Zicht(Proefopslag.Hoorn)).Stand(rijen, new(2026, 3, dag));
            Assert.Equal((een, twee), (standen[$"{eerste:N}"].Vastgelegd, standen[$"{tweede:N}"].Vastgelegd));
        }
    }

    private Zicht Zicht(Aanroeper? wie) => new(_opslag.Database, new Kijkers(_opslag.Database), wie);

    private Task<AppendResult> Voeg(Guid budget, long versie, Gebeurtenis gebeurtenis, int dag) =>
        _opslag.Store.AppendAsync(Proefopslag.Toevoeging(Stroom.Budget(budget), versie, gebeurtenis) with { At = new(2026, 3, dag, 12, 0, 0, TimeSpan.Zero) });
}
