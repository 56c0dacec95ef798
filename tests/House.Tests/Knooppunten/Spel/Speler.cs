using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Spel;

/// <summary>
/// A client: one thing at a time, on a node and an actor by chance. What it does not know the outcome of, it asks again under the same
/// verzoekId, on any node, until it is told.
/// </summary>
internal sealed class Speler(int nummer, IReadOnlyList<Knooppunt> knopen, Geschiedenis geschiedenis, Random kans)
{
    private const double Leest = 0.25;
    private const double OpTweeTegelijk = 0.08;

    /// <summary>
    /// Of who was not answered, before asking again, as any decent client does: without it those who wait would take the machine from those
    /// who work.
    /// </summary>
    public static readonly TimeSpan Adempauze = TimeSpan.FromMilliseconds(20);

    /// <summary>With which it reads.</summary>
    public Lezer Lezer { get; } = new(nummer, geschiedenis);

    /// <summary>Plays until it has to stop, and then ends what it was at.</summary>
    public async Task Speel(IReadOnlyList<Actor> actoren, Func<int> volgende, CancellationToken stop, CancellationToken opgeven)
    {
        while (!stop.IsCancellationRequested)
        {
            // The first ones more often than the last: a crowd finds other faults than a few do.
            var actor = actoren[(int)(kans.NextDouble() * kans.NextDouble() * actoren.Count)];
            if (kans.NextDouble() < Leest && actor.Leesbaar(kans) is { } wat)
                await Lezer.Lees(actor, Knoop(), wat.Budget, wat.Programma, wat.Financiering);
            else
                await Voer(actor, actor.Kies(volgende(), kans), opgeven);
        }
    }

    /// <summary>Sends it until there is an answer.</summary>
    public async Task Voer(Actor actor, Operatie operatie, CancellationToken opgeven)
    {
        var uitslagen = kans.NextDouble() < OpTweeTegelijk
            ? await Task.WhenAll(TweeKnopen().Select(knoop => Stuur(actor, operatie, knoop)))
            : [await Stuur(actor, operatie, Knoop())];
        while (!uitslagen.Any(uitslag => uitslag is Bevestigd) && uitslagen.Any(uitslag => uitslag is Onbekend) && !opgeven.IsCancellationRequested)
        {
            await Task.Delay(Adempauze, CancellationToken.None);
            uitslagen = [await Stuur(actor, operatie, Knoop())];
        }
        if (uitslagen.OfType<Bevestigd>().FirstOrDefault() is { Sleutel: not Bevestigd.Niets } bevestigd)
            actor.Leer(operatie, bevestigd.Sleutel);
    }

    /// <summary>Sends it once.</summary>
    public async Task<Uitslag> Stuur(Actor actor, Operatie operatie, Knooppunt knoop)
    {
        var start = geschiedenis.Nu;
        var uitslag = await Opdrachten.Stuur(actor.Eigenaar.Via(knoop.Http), operatie);
        geschiedenis.Schrijf(new Poging(operatie, nummer, knoop.Naam, start, geschiedenis.Nu, uitslag));
        return uitslag;
    }

    /// <summary>One of the nodes, alive or not: a client does not know.</summary>
    public Knooppunt Knoop() => knopen[kans.Next(knopen.Count)];

    private Knooppunt[] TweeKnopen()
    {
        var eerste = kans.Next(knopen.Count);
        return [knopen[eerste], knopen[(eerste + 1) % knopen.Count]];
    }
}
