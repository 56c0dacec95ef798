using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Projecties;

public sealed class GeldProjectieTests : IAsyncDisposable
{
    private readonly Proefopslag _opslag = new();

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task Totals_of_a_budget_follow_what_is_committed_and_spent()
    {
        var (budget, financiering) = await Gefinancierd();
        var besteding = Guid.NewGuid();
        await _opslag.Voeg(
            Stroom.Budget(budget),
            2,
            new FinancieringGewijzigd(budget, financiering, Guid.NewGuid(), Bedrag.UitEuro(100), Bedrag.UitEuro(80)),
            new BestedingGeboekt(budget, financiering, besteding, new(2026, 2, 1), Bedrag.UitEuro(30)),
            new BestedingGeboekt(budget, financiering, Guid.NewGuid(), new(2026, 2, 1), Bedrag.UitCenten(5)));
        Assert.Equal("8000 3005", _opslag.Waarde<string>("SELECT vastgelegd || ' ' || besteed FROM budgetten"));
        Assert.Equal("8000 3005", _opslag.Waarde<string>("SELECT bedrag || ' ' || besteed FROM financieringen"));

        await _opslag.Voeg(
            Stroom.Budget(budget), 5, new BestedingTeruggeboekt(budget, financiering, besteding, Bedrag.UitEuro(30)), new BudgetGesloten(budget));

        Assert.Equal("8000 5 1", _opslag.Waarde<string>("SELECT vastgelegd || ' ' || besteed || ' ' || gesloten FROM budgetten"));
        Assert.Equal("5", _opslag.Waarde<string>("SELECT besteed || '' FROM financieringen"));
        Assert.Equal(
            "3000 GM0405", _opslag.Waarde<string>("SELECT bedrag || ' ' || eigenaar FROM bestedingen WHERE teruggeboekt = 1"));
    }

    [Fact]
    public async Task A_financiering_carries_what_a_comparison_needs()
    {
        await Gefinancierd(Deling.Landelijk, Deling.Openbaar);

        Assert.Equal(
            "2026 10000 GM0405 Goab GM0405 L O 0",
            _opslag.Waarde<string>($"""
                SELECT jaar || ' ' || bedrag || ' ' || eigenaar || ' ' || bron || ' ' || gemeente || ' ' ||
                    {Sleutels("budget_publiek")} || ' ' || {Sleutels("programma_publiek")} || ' ' || voorbeeld
                FROM financieringen
                """));
    }

    [Theory]
    [InlineData(Zichtbaarheid.Intern, "T:GM0405")]
    [InlineData(Zichtbaarheid.Netwerk, "N:leerkring N:westfriesland T:GM0405")]
    [InlineData(Zichtbaarheid.Landelijk, "L")]
    [InlineData(Zichtbaarheid.Openbaar, "O")]
    public async Task Sharing_a_budget_or_programma_otherwise_reaches_its_financieringen(Zichtbaarheid zichtbaarheid, string publiek)
    {
        var deling = new Deling(zichtbaarheid, zichtbaarheid is Zichtbaarheid.Netwerk ? ["westfriesland", "leerkring"] : []);
        var (budget, _) = await Gefinancierd(Deling.Intern, Deling.Intern);
        var programma = Guid.ParseExact(_opslag.Waarde<string>("SELECT id FROM programmas"), "N");

        await _opslag.Voeg(Stroom.Budget(budget), 2, new BudgetGedeeld(budget, deling));
        Assert.Equal(publiek, _opslag.Waarde<string>($"SELECT {Sleutels("publiek")} FROM budgetten"));
        Assert.Equal(
            $"{publiek}/T:GM0405",
            _opslag.Waarde<string>($"SELECT {Sleutels("budget_publiek")} || '/' || {Sleutels("programma_publiek")} FROM financieringen"));

        await _opslag.Voeg(Stroom.Programma(programma), 1, new ProgrammaGedeeld(programma, deling));
        Assert.Equal(publiek, _opslag.Waarde<string>($"SELECT {Sleutels("publiek")} FROM programmas"));
        Assert.Equal(publiek, _opslag.Waarde<string>($"SELECT {Sleutels("programma_publiek")} FROM financieringen"));
    }

    [Fact]
    public async Task Made_up_figures_under_either_mark_a_financiering()
    {
        var (programma, budget) = (await _opslag.Programma(), Guid.NewGuid());
        await _opslag.Voeg(
            Stroom.Budget(budget),
            0,
            new BudgetToegekend(budget, "GM0405", Bron.EU, new(2025, 1, 1), new(2025, 12, 31), Bedrag.UitEuro(5), Deling.Openbaar, true),
            new FinancieringVastgelegd(budget, Guid.NewGuid(), programma, 2025, Bedrag.UitEuro(5)));

        Assert.Equal(1, _opslag.Waarde<long>("SELECT voorbeeld FROM financieringen"));
    }

    private static string Sleutels(string publiek) => $"(SELECT sleutels FROM publieken WHERE id = {publiek})";

    private async Task<(Guid Budget, Guid Financiering)> Gefinancierd(Deling? budgetDeling = null, Deling? programmaDeling = null)
    {
        var (programma, budget, financiering) = (await _opslag.Programma(programmaDeling), await _opslag.Budget(budgetDeling), Guid.NewGuid());
        await _opslag.Voeg(Stroom.Budget(budget), 1, new FinancieringVastgelegd(budget, financiering, programma, 2026, Bedrag.UitEuro(100)));
        return (budget, financiering);
    }
}
