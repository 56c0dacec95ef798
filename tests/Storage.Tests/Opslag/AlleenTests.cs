using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Opslag;

public sealed class AlleenTests : IAsyncDisposable
{
    private readonly Proefopslag _opslag = new(new() { EventsPerSnapshot = 2 });

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task What_was_decided_alone_is_appended_with_all_that_belongs_to_it()
    {
        var budget = await _opslag.Budget(Deling.Intern);
        var stroom = Stroom.Budget(budget);
        var verzoek = new Request("GM0405", "v1", new BudgetSluiten(budget), "gemeente/GM0405");

        var uitslag = await _opslag.Store.AloneAsync(stroom, async alleen =>
        {
            Assert.Null(await alleen.FindRequestAsync(verzoek));
            var stand = await alleen.LoadAsync<BudgetStaat>(stroom);
            Assert.Equal((1, "GM0405"), (stand.Version, stand.State.Eigenaar));
            return await alleen.AppendAsync(Proefopslag.Toevoeging(stroom, 1, new BudgetGesloten(budget)) with
            {
                Request = verzoek,
                Key = "antwoord",
                Erasable = [new Wisbaar.Tekst(budget, "reden", "alleen")],
            });
        });

        Assert.Equal([2], Assert.IsType<AppendResult.Appended>(uitslag).Versions);
        Assert.Equal(2, (await _opslag.Store.LoadAsync<BudgetStaat>(stroom)).Version);
        Assert.Equal(["1 alleen"], _opslag.Proefdatabase.Rijen("SELECT gesloten, waarde FROM budgetten, teksten"));
        Assert.Equal(new AppendResult.Repeated("antwoord"), await _opslag.Store.FindRequestAsync(verzoek));
        // Closing waits for the snapshots that are due.
        await _opslag.SluitAsync();
        _opslag.Open();
        Assert.Equal(2, _opslag.Waarde<long>("SELECT version FROM snapshots"));
    }

    [Fact]
    public async Task Who_is_alone_and_decides_nothing_or_fails_leaves_nothing_and_holds_nobody_up()
    {
        var budget = await _opslag.Budget();
        var stroom = Stroom.Budget(budget);
        // A financiering of a programma that is not there: its projection cannot find what it needs.
        var fout = new FinancieringVastgelegd(budget, Guid.NewGuid(), Guid.NewGuid(), 2026, Bedrag.UitEuro(1));

        Assert.Equal(5, await _opslag.Store.AloneAsync(stroom, _ => Task.FromResult(5)));
        await Assert.ThrowsAsync<TimeoutException>(() => _opslag.Store.AloneAsync<int>(stroom, _ => throw new TimeoutException()));
        await Assert.ThrowsAsync<RowsException>(() => _opslag.Store.AloneAsync(stroom, alleen => alleen.AppendAsync(Proefopslag.Toevoeging(stroom, 1, fout))));

        Assert.IsType<AppendResult.Appended>(await _opslag.Voeg(stroom, 1, new BudgetGesloten(budget)));
        Assert.Equal(2, _opslag.Waarde<long>("SELECT count(*) FROM events"));
    }

    [Fact]
    public async Task Who_expected_something_else_hears_of_a_conflict_also_alone()
    {
        var budget = await _opslag.Budget();
        var stroom = Stroom.Budget(budget);

        Assert.IsType<AppendResult.Conflict>(await _opslag.Store.AloneAsync(
            stroom, alleen => alleen.AppendAsync(Proefopslag.Toevoeging(stroom, 7, new BudgetGesloten(budget)))));

        Assert.Equal(1, _opslag.Waarde<long>("SELECT count(*) FROM events"));
    }
}
