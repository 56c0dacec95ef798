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

    /// <exception cref="InvalidOperationException">Er gebeurt iets in een stroom die niet gelezen is.</exception>
    internal ImmutableArray<StreamAppend> Toevoegingen(StreamId doel, Besluit besluit)
    {
        foreach (var (stroom, _) in besluit.Elders)
        {
            if (stroom == doel || _gelezen.All(gelezen => gelezen.Stroom != stroom))
                throw new InvalidOperationException($"{stroom} is niet gelezen voor dit besluit.");
        }
        return [.. _gelezen.Select(gelezen => new StreamAppend(gelezen.Stroom, gelezen.Versie, Erbij(gelezen.Stroom, doel, besluit)))];
    }

    internal void Onthoud(StreamId doel, Besluit besluit, ImmutableArray<long> versies)
    {
        for (var i = 0; i < _gelezen.Count; i++)
            standen.Bewaar(_gelezen[i].Stroom, _gelezen[i].Verder(Erbij(_gelezen[i].Stroom, doel, besluit), versies[i]));
    }

    private static ImmutableArray<Gebeurtenis> Erbij(StreamId stroom, StreamId doel, Besluit besluit) => stroom == doel
        ? besluit.Gebeurtenissen
        : [.. besluit.Elders.Where(elders => elders.Stroom == stroom).Select(elders => elders.Gebeurtenis)];
}
