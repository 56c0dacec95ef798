using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Opslag;

/// <summary>
/// An event store to try commands on: it reads what there is, keeps what is appended to itself, and so decides each command as it would
/// after the ones before it. Nothing of it is ever written. For one turn of one actor.
/// </summary>
internal sealed class Proefopslag(IEventStore echt) : IEventStore
{
    private readonly Dictionary<StreamId, Stand> _standen = [];
    private readonly Dictionary<(string Organisatie, string Id), (Request Verzoek, string Key)> _verzoeken = [];

    public async ValueTask<Versioned<TState>> LoadAsync<TState>(StreamId stream)
        where TState : class, IStaat<TState>
    {
        if (!_standen.TryGetValue(stream, out var stand))
            _standen[stream] = stand = new Stand<TState>(await echt.LoadAsync<TState>(stream));
        return ((Stand<TState>)stand).Nu;
    }

    // Wat er al stond kan intussen veranderd zijn; dat merkt wie de opdrachten daarna echt geeft.
    public async Task<AppendResult> AppendAsync(Append append)
    {
        if (append.Request is { } verzoek)
        {
            if (await FindRequestAsync(verzoek) is { } eerder)
                return eerder;
            _verzoeken[(verzoek.Organisatie, verzoek.Id)] = (verzoek, append.Key);
        }
        foreach (var (stroom, _, gebeurtenissen) in append.Streams)
            _standen[stroom].Pas(gebeurtenissen);
        return new AppendResult.Appended([.. append.Streams.Select(deel => _standen[deel.Stream].Versie)]);
    }

    public ValueTask<AppendResult?> FindRequestAsync(Request request)
    {
        if (!_verzoeken.TryGetValue((request.Organisatie, request.Id), out var eerder))
            return echt.FindRequestAsync(request);
        return ValueTask.FromResult<AppendResult?>(
            eerder.Verzoek == request ? new AppendResult.Repeated(eerder.Key) : new AppendResult.RequestIdTaken());
    }

    public Task<T> AloneAsync<T>(StreamId stream, Func<IEventStore, Task<T>> work) => work(this);

    private abstract class Stand
    {
        public abstract long Versie { get; }

        public abstract void Pas(ImmutableArray<Gebeurtenis> gebeurtenissen);
    }

    private sealed class Stand<TState>(Versioned<TState> begin) : Stand
        where TState : class, IStaat<TState>
    {
        public Versioned<TState> Nu { get; private set; } = begin;

        public override long Versie => Nu.Version;

        public override void Pas(ImmutableArray<Gebeurtenis> gebeurtenissen) => Nu = new(
            gebeurtenissen.Aggregate(Nu.State, (staat, gebeurtenis) => staat.Pas(gebeurtenis)), Nu.Version + gebeurtenissen.Length);
    }
}
