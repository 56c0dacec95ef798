using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Opslag;

/// <summary>Wat voor één besluit gelezen is. Alles wat gelezen is, moet bij het toevoegen nog zo zijn.</summary>
public sealed class Lezing(IEventStore store, StandenBijDeHand standen)
{
    private readonly List<(StreamId Stroom, long Versie, Func<ImmutableArray<Gebeurtenis>, long, object> Verder)> _gelezen = [];

    /// <summary>Of er iets is gebruikt dat bij de hand lag en dus verouderd kan zijn.</summary>
    public bool WasBijDeHand { get; private set; }

    public async ValueTask<TStaat> Lees<TStaat>(StreamId stroom)
        where TStaat : class, IStaat<TStaat>
    {
        var bekend = standen.Zoek<TStaat>(stroom);
        WasBijDeHand |= bekend is not null;
        var stand = bekend ?? await store.LoadAsync<TStaat>(stroom);
        _gelezen.Add((stroom, stand.Version, (erbij, versie) =>
            new Versioned<TStaat>(erbij.Aggregate(stand.State, (staat, gebeurtenis) => staat.Pas(gebeurtenis)), versie)));
        return stand.State;
    }

    internal ImmutableArray<StreamAppend> Toevoegingen(StreamId doel, ImmutableArray<Gebeurtenis> gebeurtenissen) =>
        [.. _gelezen.Select(gelezen => new StreamAppend(gelezen.Stroom, gelezen.Versie, gelezen.Stroom == doel ? gebeurtenissen : []))];

    internal void Onthoud(StreamId doel, ImmutableArray<Gebeurtenis> gebeurtenissen, ImmutableArray<long> versies)
    {
        for (var i = 0; i < _gelezen.Count; i++)
        {
            var erbij = _gelezen[i].Stroom == doel ? gebeurtenissen : [];
            standen.Bewaar(_gelezen[i].Stroom, _gelezen[i].Verder(erbij, versies[i]));
        }
    }
}
