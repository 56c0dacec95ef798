using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Opslag;

/// <summary>De standen die een activatie onthoudt, ten hoogste <see cref="Limieten.StandenPerActor"/>; de oudste gaat eruit.</summary>
public sealed class StandenBijDeHand
{
    private readonly Dictionary<StreamId, LinkedListNode<(StreamId Stroom, object Stand)>> _standen = [];
    private readonly LinkedList<(StreamId Stroom, object Stand)> _volgorde = [];

    public Versioned<TStaat>? Zoek<TStaat>(StreamId stroom)
        where TStaat : class, IStaat<TStaat> =>
        _standen.TryGetValue(stroom, out var knoop) ? (Versioned<TStaat>)knoop.Value.Stand : null;

    public void Bewaar(StreamId stroom, object stand)
    {
        if (_standen.Remove(stroom, out var oud))
            _volgorde.Remove(oud);
        _standen[stroom] = _volgorde.AddLast((stroom, stand));
        if (_standen.Count <= Limieten.StandenPerActor)
            return;
        _standen.Remove(_volgorde.First!.Value.Stroom);
        _volgorde.RemoveFirst();
    }

    public void Vergeet()
    {
        _standen.Clear();
        _volgorde.Clear();
    }
}
