using System.Collections.Immutable;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Geld;

/// <summary>Leest iets van gemeenten onder een vergelijking, alle met dezelfde selectie tegelijk.</summary>
public abstract class SelectieLoader<T>(BatchScheduler scheduler) : BatchDataLoader<(string Gemeente, Selectie Selectie), ImmutableArray<T>?>(scheduler)
{
    protected abstract ValueTask<Func<string, ImmutableArray<T>>> Lees(IReadOnlyList<string> gemeenten, Selectie selectie);

    protected override async Task<IReadOnlyDictionary<(string Gemeente, Selectie Selectie), ImmutableArray<T>?>> LoadBatchAsync(
        IReadOnlyList<(string Gemeente, Selectie Selectie)> keys, CancellationToken cancellation)
    {
        var gevonden = new Dictionary<(string, Selectie), ImmutableArray<T>?>();
        foreach (var gelijk in keys.GroupBy(sleutel => sleutel.Selectie, sleutel => sleutel.Gemeente))
        {
            var van = await Lees([.. gelijk], gelijk.Key);
            foreach (var gemeente in gelijk)
                gevonden[(gemeente, gelijk.Key)] = van(gemeente);
        }
        return gevonden;
    }
}

/// <summary>De programma's onder een vergelijking.</summary>
public sealed class ProgrammaMixLoader(BatchScheduler scheduler, Vergelijker vergelijker) : SelectieLoader<ProgrammaMix>(scheduler)
{
    protected override async ValueTask<Func<string, ImmutableArray<ProgrammaMix>>> Lees(IReadOnlyList<string> gemeenten, Selectie selectie)
    {
        var mixen = await vergelijker.Programmas(gemeenten, selectie);
        return gemeente => [.. mixen[gemeente]];
    }
}

/// <summary>Het vooruitzicht onder een vergelijking.</summary>
public sealed class VooruitzichtLoader(BatchScheduler scheduler, Vergelijker vergelijker) : SelectieLoader<JaarDeel>(scheduler)
{
    protected override async ValueTask<Func<string, ImmutableArray<JaarDeel>>> Lees(IReadOnlyList<string> gemeenten, Selectie selectie)
    {
        var delen = await vergelijker.Vooruitzicht(gemeenten, selectie);
        return gemeente => delen[gemeente];
    }
}

/// <summary>De jaren ervoor onder een vergelijking.</summary>
public sealed class TrendLoader(BatchScheduler scheduler, Vergelijker vergelijker) : SelectieLoader<JaarDeel>(scheduler)
{
    protected override async ValueTask<Func<string, ImmutableArray<JaarDeel>>> Lees(IReadOnlyList<string> gemeenten, Selectie selectie)
    {
        var delen = await vergelijker.Trend(gemeenten, selectie);
        return gemeente => delen[gemeente];
    }
}

/// <summary>De posten onder cijfers van een vergelijking.</summary>
public sealed class PostenLoader(BatchScheduler scheduler, Posten posten)
    : BatchDataLoader<(Cijfer Cijfer, Selectie Selectie, Pagina Pagina), Blad<PostRij>>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<(Cijfer Cijfer, Selectie Selectie, Pagina Pagina), Blad<PostRij>>> LoadBatchAsync(
        IReadOnlyList<(Cijfer Cijfer, Selectie Selectie, Pagina Pagina)> keys, CancellationToken cancellation)
    {
        var gevonden = new Dictionary<(Cijfer, Selectie, Pagina), Blad<PostRij>>();
        foreach (var gelijk in keys.GroupBy(sleutel => (sleutel.Cijfer.Soort, sleutel.Selectie, sleutel.Pagina), sleutel => sleutel.Cijfer))
        {
            foreach (var (cijfer, blad) in await posten.Bladen([.. gelijk], gelijk.Key.Selectie, gelijk.Key.Pagina))
                gevonden[(cijfer, gelijk.Key.Selectie, gelijk.Key.Pagina)] = blad;
        }
        return gevonden;
    }
}

/// <inheritdoc cref="PostenLoader"/>
public sealed class AantalPostenLoader(BatchScheduler scheduler, Posten posten) : BatchDataLoader<(Cijfer Cijfer, Selectie Selectie), int>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<(Cijfer Cijfer, Selectie Selectie), int>> LoadBatchAsync(
        IReadOnlyList<(Cijfer Cijfer, Selectie Selectie)> keys, CancellationToken cancellation)
    {
        var gevonden = new Dictionary<(Cijfer, Selectie), int>();
        foreach (var gelijk in keys.GroupBy(sleutel => (sleutel.Cijfer.Soort, sleutel.Selectie), sleutel => sleutel.Cijfer))
        {
            foreach (var (cijfer, aantal) in await posten.Aantallen([.. gelijk], gelijk.Key.Selectie))
                gevonden[(cijfer, gelijk.Key.Selectie)] = aantal;
        }
        return gevonden;
    }
}
