using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Schema;

/// <summary>Leest rijen op sleutel, alle van één niveau tegelijk, voor zover de kijker ze mag zien.</summary>
public abstract class RijLoader<T>(BatchScheduler scheduler, Zicht zicht) : BatchDataLoader<string, T>(scheduler)
    where T : class, IRij<T>
{
    protected override async Task<IReadOnlyDictionary<string, T>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation) =>
        await zicht.Zoek<T>(keys);
}

/// <summary>Leest van elke ouder hetzelfde stuk van haar lijst, alle van één niveau tegelijk.</summary>
/// <param name="ouder">De kolom, of uitdrukking, die de ouder aanwijst.</param>
public abstract class BladLoader<T>(BatchScheduler scheduler, Zicht zicht, string ouder)
    : BatchDataLoader<(string Ouder, Pagina Pagina), Blad<T>>(scheduler)
    where T : class, IRij<T>
{
    protected override async Task<IReadOnlyDictionary<(string Ouder, Pagina Pagina), Blad<T>>> LoadBatchAsync(
        IReadOnlyList<(string Ouder, Pagina Pagina)> keys, CancellationToken cancellation)
    {
        var bladen = new Dictionary<(string, Pagina), Blad<T>>();
        foreach (var gelijk in keys.GroupBy(sleutel => sleutel.Pagina, sleutel => sleutel.Ouder))
        {
            foreach (var (sleutel, blad) in await zicht.BladPerOuder<T>(ouder, [.. gelijk], gelijk.Key))
                bladen[(sleutel, gelijk.Key)] = blad;
        }
        return bladen;
    }
}

/// <summary>Telt van elke ouder haar lijst, alle van één niveau tegelijk.</summary>
/// <param name="ouder">De kolom, of uitdrukking, die de ouder aanwijst.</param>
public abstract class AantalLoader<T>(BatchScheduler scheduler, Zicht zicht, string ouder) : BatchDataLoader<string, int>(scheduler)
    where T : class, IRij<T>
{
    protected override async Task<IReadOnlyDictionary<string, int>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation) =>
        await zicht.AantalPerOuder<T>(ouder, keys);
}
