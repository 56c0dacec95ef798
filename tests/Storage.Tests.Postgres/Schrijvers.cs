using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Postgres;

/// <summary>Eight who append, each to a stream of their own, and read back what was acknowledged.</summary>
internal sealed class Schrijvers : IDisposable
{
    private const int Aantal = 8;

    private readonly SemaphoreSlim _bevestigd = new(0);
    private readonly CancellationTokenSource _mislukt;
    private readonly Task<(StreamId Stroom, long Versie)>[] _schrijvers;
    private volatile bool _klaar;

    public Schrijvers(EventStore store, CancellationToken ct)
    {
        _mislukt = CancellationTokenSource.CreateLinkedTokenSource(ct);
        _schrijvers = [.. Enumerable.Range(0, Aantal).Select(_ => Task.Run(() => Schrijf(store), ct))];
    }

    /// <summary>Waits until so many more appends were acknowledged.</summary>
    public async Task WachtOp(int aantal)
    {
        try
        {
            for (var i = 0; i < aantal; i++)
                await _bevestigd.WaitAsync(_mislukt.Token);
        }
        catch (OperationCanceledException)
        {
            // Says what went wrong.
            await Task.WhenAll(_schrijvers);
            throw;
        }
    }

    /// <summary>Lets everybody finish; gives the streams with the version that was acknowledged last.</summary>
    public Task<(StreamId Stroom, long Versie)[]> Rond()
    {
        _klaar = true;
        return Task.WhenAll(_schrijvers);
    }

    public void Dispose()
    {
        _klaar = true;
        _bevestigd.Dispose();
        _mislukt.Dispose();
    }

    private async Task<(StreamId Stroom, long Versie)> Schrijf(EventStore store)
    {
        try
        {
            var (budget, versie) = (Guid.NewGuid(), 0L);
            var stroom = Stroom.Budget(budget);
            while (!_klaar)
            {
                Gebeurtenis gebeurtenis = versie == 0
                    ? new BudgetToegekend(budget, "GM0405", Bron.Goab, new(2025, 1, 1), new(2028, 12, 31), Bedrag.UitEuro(1), Deling.Openbaar, true)
                    : new BudgetGedeeld(budget, versie % 2 == 0 ? Deling.Openbaar : Deling.Intern);
                // Nobody else writes this stream: a conflict would be with an append of its own that was done twice.
                var uitslag = Assert.IsType<AppendResult.Appended>(await store.AppendAsync(Proefopslag.Toevoeging(stroom, versie, gebeurtenis)));
                Assert.Equal([++versie], uitslag.Versions);
                Assert.Equal(versie, (await store.LoadAsync<BudgetStaat>(stroom)).Version);
                _bevestigd.Release();
            }
            return (stroom, versie);
        }
        catch
        {
            _klaar = true;
            await _mislukt.CancelAsync();
            throw;
        }
    }
}
