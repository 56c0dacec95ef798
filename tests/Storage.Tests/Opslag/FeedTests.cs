using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Opslag;

public sealed class FeedTests : IAsyncDisposable
{
    private readonly Proefopslag _opslag = new(new() { EventsPerFeedPage = 7, FeedPause = TimeSpan.FromMilliseconds(50) });

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact(Timeout = 120_000)]
    public async Task Each_event_comes_once_and_those_of_a_stream_in_order_while_many_append_from_several_nodes()
    {
        const int Schrijvers = 8;
        const int Keren = 10;
        var knooppunten = _opslag.Knooppunten(3);
        var gedeeld = await _opslag.Budget();
        var verwacht = 1 + (knooppunten.Count * Schrijvers * (1 + (3 * Keren)));
        var lezers = knooppunten.Select(knooppunt => Lees(knooppunt.Database, default, verwacht)).ToArray();

        await Task.WhenAll(knooppunten.SelectMany(knooppunt => Enumerable.Range(0, Schrijvers).Select(_ => Schrijf(knooppunt.Store, gedeeld, Keren))));

        var bewaard = _opslag.Proefdatabase.Rijen("SELECT stream, version FROM events ORDER BY stream, version");
        Assert.Equal(verwacht, bewaard.Count);
        foreach (var gelezen in await Task.WhenAll(lezers))
        {
            // Sorted without a look at the versions: those of one stream stay as they came.
            Assert.Equal(bewaard, gelezen.OrderBy(e => e.Stream.Value, StringComparer.Ordinal).Select(e => $"{e.Stream} {e.Version}"));
            Assert.Equal(gelezen.OrderBy(e => e.At.Transaction).ThenBy(e => e.At.Position), gelezen);
        }
    }

    [Fact]
    public async Task An_event_is_told_as_it_was_stored()
    {
        var budget = await _opslag.Budget(euro: 7);

        var gebeurd = Assert.Single(await Lees(_opslag.Database, default, 1));

        Assert.Equal((Stroom.Budget(budget), 1, "budget-toegekend", 2), (gebeurd.Stream, gebeurd.Version, gebeurd.Name, gebeurd.Shape));
        Assert.Equal(("GM0405", "p1", Proefopslag.Nu), (gebeurd.Organisatie, gebeurd.Persoon, gebeurd.When));
        Assert.Contains("\"toegekend\"", gebeurd.Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_goes_on_from_the_position_that_it_kept()
    {
        for (var i = 0; i < 20; i++)
            await _opslag.Budget();
        var alle = await Lees(_opslag.Database, default, 20);

        for (var gelezen = 0; gelezen < 20; gelezen += 3)
        {
            Assert.True(FeedPosition.TryParse(alle[gelezen].At.ToString(), out var bewaard));
            Assert.Equal(alle[(gelezen + 1)..], await Lees(_opslag.Database, bewaard, 19 - gelezen));
        }
    }

    [Fact]
    public async Task Who_begins_at_the_end_gets_what_comes()
    {
        Assert.Equal(default, await Feed(_opslag.Database).EndAsync());
        await _opslag.Budget();
        await Lees(_opslag.Database, default, 1);
        var eind = await Feed(_opslag.Database).EndAsync();

        var later = await _opslag.Budget();

        Assert.Equal(Stroom.Budget(later), Assert.Single(await Lees(_opslag.Database, eind, 1)).Stream);
    }

    [Fact]
    public async Task A_position_that_no_event_has_is_of_another_database_and_everything_comes_again()
    {
        await _opslag.Budget();
        await _opslag.Budget();
        var alle = await Lees(_opslag.Database, default, 2);

        FeedPosition[] vreemd = [new(1L << 50, 1), new(1, 1L << 50), alle[0].At with { Transaction = 3 }, alle[1].At with { Position = 999 }];

        foreach (var positie in vreemd)
            Assert.Equal(alle, await Lees(_opslag.Database, positie, 2));
    }

    [Fact]
    public async Task Who_stops_reading_is_stopped_also_while_waiting()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var klok = new Wachtklok();
        await using var lezer = new Feed(_opslag.Database, _opslag.Opties, klok).ReadAsync(default, stop.Token).GetAsyncEnumerator(Ct);
        var volgende = lezer.MoveNextAsync().AsTask();
        await klok.WachtendeAsync(Ct);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => volgende);
    }

    private static async Task Schrijf(EventStore store, Guid gedeeld, int keren)
    {
        var budget = Guid.NewGuid();
        await Voeg(store, budget, Proefopslag.Toegekend(budget));
        for (var i = 0; i < keren; i++)
        {
            await Voeg(store, budget, new BudgetGedeeld(budget, Deling.Openbaar), new BudgetGedeeld(budget, Deling.Intern));
            await Voeg(store, gedeeld, new BudgetGedeeld(gedeeld, Deling.Landelijk));
        }
    }

    // Again after a conflict, as the actors do.
    private static async Task Voeg(EventStore store, Guid budget, params ImmutableArray<Gebeurtenis> gebeurtenissen)
    {
        var stroom = Stroom.Budget(budget);
        AppendResult uitslag;
        do
        {
            var stand = await store.LoadAsync<BudgetStaat>(stroom);
            uitslag = await store.AppendAsync(Proefopslag.Toevoeging(stroom, stand.Version, gebeurtenissen));
        }
        while (uitslag is AppendResult.Conflict);
        Assert.IsType<AppendResult.Appended>(uitslag);
    }

    private async Task<List<LoggedEvent>> Lees(Database database, FeedPosition na, int aantal)
    {
        var gelezen = new List<LoggedEvent>();
        if (aantal == 0)
            return gelezen;
        await foreach (var e in Feed(database).ReadAsync(na, Ct))
        {
            gelezen.Add(e);
            if (gelezen.Count == aantal)
                break;
        }
        return gelezen;
    }

    private Feed Feed(Database database) => new(database, _opslag.Opties, TimeProvider.System);
}
