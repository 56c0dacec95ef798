using Npgsql;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Postgres;

/// <summary>Who holds a stream alone, while others want to write it.</summary>
public sealed class AlleenTests : IAsyncDisposable
{
    private const string Wachtend = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";

    private readonly Proefopslag _opslag = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact(Timeout = 60_000)]
    public async Task While_one_holds_a_stream_the_append_of_another_waits_and_then_conflicts()
    {
        var budget = await _opslag.Budget(Deling.Intern);
        var stroom = Stroom.Budget(budget);
        var ander = _opslag.Knooppunten(2)[1].Store;
        Task<AppendResult>? toevoeging = null;

        var uitslag = await _opslag.Store.AloneAsync(stroom, async alleen =>
        {
            toevoeging = ander.AppendAsync(Proefopslag.Toevoeging(stroom, 1, new BudgetGedeeld(budget, Deling.Openbaar)));
            await Wacht(1);
            Assert.Equal(1, (await alleen.LoadAsync<BudgetStaat>(stroom)).Version);
            return await alleen.AppendAsync(Proefopslag.Toevoeging(stroom, 1, new BudgetGesloten(budget)));
        });

        Assert.IsType<AppendResult.Appended>(uitslag);
        Assert.IsType<AppendResult.Conflict>(await toevoeging!);
        Assert.Equal(["budget-toegekend", "budget-gesloten"], _opslag.Proefdatabase.Rijen("SELECT name FROM events ORDER BY version"));
    }

    [Fact(Timeout = 60_000)]
    public async Task Who_wants_a_stream_alone_waits_for_the_appends_that_are_on_their_way_and_sees_them()
    {
        var budget = await _opslag.Budget();
        var stroom = Stroom.Budget(budget);
        // The append comes as far as the row of its budget, and waits there.
        await using var hand = new NpgsqlConnection(_opslag.Opties.Verbinding);
        await hand.OpenAsync(Ct);
        await using var open = await hand.BeginTransactionAsync(Ct);
        await using (var houd = new NpgsqlCommand("SELECT FROM budgetten FOR UPDATE", hand))
            await houd.ExecuteNonQueryAsync(Ct);
        var toevoeging = _opslag.Voeg(stroom, 1, new BudgetGedeeld(budget, Deling.Intern));
        await Wacht(1);

        var alleen = _opslag.Knooppunten(2)[1].Store.AloneAsync(stroom, async store => (await store.LoadAsync<BudgetStaat>(stroom)).Version);
        await Wacht(2);
        await open.CommitAsync(Ct);

        Assert.IsType<AppendResult.Appended>(await toevoeging);
        Assert.Equal(2, await alleen);
    }

    [Fact(Timeout = 60_000)]
    public async Task Who_decides_alone_never_conflicts_however_many_want_the_stream()
    {
        var budget = await _opslag.Budget();
        var stroom = Stroom.Budget(budget);

        var uitslagen = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => _opslag.Knooppunten(3)[i % 3].Store.AloneAsync(stroom, async alleen =>
        {
            var stand = await alleen.LoadAsync<BudgetStaat>(stroom);
            return await alleen.AppendAsync(Proefopslag.Toevoeging(stroom, stand.Version, new BudgetGedeeld(budget, Deling.Landelijk)));
        })));

        Assert.All(uitslagen, uitslag => Assert.IsType<AppendResult.Appended>(uitslag));
        Assert.Equal(31, (await _opslag.Store.LoadAsync<BudgetStaat>(stroom)).Version);
    }

    private async Task Wacht(int aantal)
    {
        while (_opslag.Waarde<long>(Wachtend) < aantal)
            await Task.Yield();
    }
}
