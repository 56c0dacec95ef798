using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Opslag;

public sealed class FeedWekkenTests : IAsyncDisposable
{
    private readonly Proefopslag _opslag = new(rustig: true);
    private readonly Wachtklok _klok = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact(Timeout = 60_000)]
    public async Task A_reader_that_waits_is_woken_by_an_append_on_any_node()
    {
        await using var lezer = new Feed(_opslag.Database, _opslag.Opties, _klok).ReadAsync(default, Ct).GetAsyncEnumerator(Ct);
        foreach (var (_, store) in _opslag.Knooppunten(2))
        {
            var volgende = lezer.MoveNextAsync().AsTask();
            // Nothing passes on this clock: only a ring ends the waiting.
            await _klok.WachtendeAsync(Ct);

            var budget = Guid.NewGuid();
            await store.AppendAsync(Proefopslag.Toevoeging(Stroom.Budget(budget), 0, Proefopslag.Toegekend(budget)));

            Assert.True(await volgende);
            Assert.Equal(Stroom.Budget(budget), lezer.Current.Stream);
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task Every_reader_that_waits_is_woken()
    {
        var lezers = _opslag.Knooppunten(3).Concat(_opslag.Knooppunten(3)).Select(async knooppunt =>
        {
            await foreach (var e in new Feed(knooppunt.Database, _opslag.Opties, _klok).ReadAsync(default, Ct))
                return e.Stream.Value;
            return null;
        }).ToArray();
        foreach (var _ in lezers)
            await _klok.WachtendeAsync(Ct);

        var budget = await _opslag.Budget();

        Assert.All(await Task.WhenAll(lezers), stroom => Assert.Equal(Stroom.Budget(budget).Value, stroom));
    }
}
