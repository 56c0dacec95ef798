using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Tests.Opslag;

/// <summary>Een event store in het geheugen, met de beloften van de echte, en een plek om ertussen te komen.</summary>
internal sealed class GeheugenStore : IEventStore
{
    private readonly Dictionary<StreamId, ImmutableArray<Gebeurtenis>> _stromen = [];
    private readonly Dictionary<(string Organisatie, string Id), (Request Verzoek, string Key)> _verzoeken = [];
    private readonly List<Gebeurtenis> _wachtend = [];
    private StreamId? _alleen;

    /// <summary>Wat er is toegevoegd, op volgorde.</summary>
    public List<Append> Toegevoegd { get; } = [];

    /// <summary>De stromen die gelezen zijn, op volgorde.</summary>
    public List<StreamId> Geladen { get; } = [];

    /// <summary>De stromen die iemand voor zich alleen had, op volgorde.</summary>
    public List<StreamId> Alleen { get; } = [];

    /// <summary>Gebeurt net voor elke toevoeging: wat een ander knooppunt intussen doet.</summary>
    public Action<Append>? VoorToevoegen { get; set; }

    public ImmutableArray<Gebeurtenis> Stroom(StreamId stroom) => _stromen.GetValueOrDefault(stroom, []);

    /// <summary>Wat een ander knooppunt in een stroom schrijft: zodra niemand die voor zich alleen heeft.</summary>
    public void Schrijf(StreamId stroom, params ImmutableArray<Gebeurtenis> gebeurd)
    {
        if (_alleen == stroom)
            _wachtend.AddRange(gebeurd);
        else
            Zet(stroom, gebeurd);
    }

    public ValueTask<Versioned<TState>> LoadAsync<TState>(StreamId stream)
        where TState : class, IStaat<TState>
    {
        Geladen.Add(stream);
        return ValueTask.FromResult(new Versioned<TState>(Stand<TState>(Stroom(stream)), Stroom(stream).Length));
    }

    public Task<AppendResult> AppendAsync(Append append)
    {
        VoorToevoegen?.Invoke(append);
        return Task.FromResult(VoegToe(append));
    }

    public ValueTask<AppendResult?> FindRequestAsync(Request request) => ValueTask.FromResult(Eerder(request));

    public async Task<T> AloneAsync<T>(StreamId stream, Func<IEventStore, Task<T>> work)
    {
        Alleen.Add(stream);
        _alleen = stream;
        try
        {
            return await work(this);
        }
        finally
        {
            _alleen = null;
            Zet(stream, [.. _wachtend]);
            _wachtend.Clear();
        }
    }

    private AppendResult VoegToe(Append append)
    {
        if (append.Request is { } verzoek && Eerder(verzoek) is { } eerder)
            return eerder;
        if (append.Streams.Any(deel => Stroom(deel.Stream).Length != deel.ExpectedVersion))
            return new AppendResult.Conflict();
        foreach (var deel in append.Streams)
            Zet(deel.Stream, deel.Events);
        if (append.Request is { } nieuw)
            _verzoeken[(nieuw.Organisatie, nieuw.Id)] = (nieuw, append.Key);
        Toegevoegd.Add(append);
        return new AppendResult.Appended([.. append.Streams.Select(deel => (long)Stroom(deel.Stream).Length)]);
    }

    private void Zet(StreamId stroom, ImmutableArray<Gebeurtenis> gebeurd) => _stromen[stroom] = [.. Stroom(stroom), .. gebeurd];

    private AppendResult? Eerder(Request verzoek)
    {
        if (!_verzoeken.TryGetValue((verzoek.Organisatie, verzoek.Id), out var eerder))
            return null;
        return eerder.Verzoek == verzoek ? new AppendResult.Repeated(eerder.Key) : new AppendResult.RequestIdTaken();
    }
}
