using Microsoft.Extensions.Logging.Abstractions;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Sqlite;

public sealed class FeedPauzeTests : IAsyncDisposable
{
    private readonly Proefopslag _opslag = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact(Timeout = 60_000)]
    public async Task What_another_process_wrote_is_read_after_the_pause()
    {
        var klok = new Wachtklok();
        await using var lezer = new Feed(_opslag.Database, _opslag.Opties, klok).ReadAsync(default, Ct).GetAsyncEnumerator(Ct);
        var volgende = lezer.MoveNextAsync().AsTask();
        var verstrijk = await klok.WachtendeAsync(Ct);
        var budget = Guid.NewGuid();
        await using (var ander = Database.Open(_opslag.Opties))
        {
            using var store = new EventStore(ander, EventTypes.OfTheDomain, _opslag.Opties, _opslag.Klok, NullLogger<EventStore>.Instance);
            await store.AppendAsync(Proefopslag.Toevoeging(Stroom.Budget(budget), 0, Proefopslag.Toegekend(budget)));
        }
        Assert.False(volgende.IsCompleted);

        verstrijk();

        Assert.True(await volgende);
        Assert.Equal(Stroom.Budget(budget), lezer.Current.Stream);
    }
}
