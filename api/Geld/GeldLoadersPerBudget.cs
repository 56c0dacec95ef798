using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Geld;

/// <summary>Een korte lijst bij elk budget, alle van één niveau tegelijk.</summary>
public abstract class LijstLoader<T>(BatchScheduler scheduler, Func<IReadOnlyList<string>, ValueTask<ILookup<string, T>>> lees)
    : BatchDataLoader<string, IReadOnlyList<T>>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<T>>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        var gevonden = await lees(keys);
        return keys.ToDictionary(sleutel => sleutel, sleutel => (IReadOnlyList<T>)[.. gevonden[sleutel]]);
    }
}

/// <summary>De jaren van budgetten.</summary>
public sealed class BudgetjarenLoader(BatchScheduler scheduler, Budgetboeken boeken) : LijstLoader<BudgetjaarRij>(scheduler, boeken.Jaren);

/// <summary>De toekenningen van budgetten.</summary>
public sealed class ToekenningenLoader(BatchScheduler scheduler, Budgetboeken boeken) : LijstLoader<ToekenningRij>(scheduler, boeken.Toekenningen);

/// <summary>De deadlines van budgetten.</summary>
public sealed class DeadlinesVanBudget(BatchScheduler scheduler, Budgetboeken boeken) : LijstLoader<DeadlineRij>(scheduler, boeken.Deadlines);

/// <summary>De open deadlines van eigenaren tot en met een dag.</summary>
public sealed class OpenDeadlinesVanEigenaar(BatchScheduler scheduler, Budgetboeken boeken)
    : BatchDataLoader<(string Eigenaar, DateOnly TotEnMet), IReadOnlyList<DeadlineRij>>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<(string Eigenaar, DateOnly TotEnMet), IReadOnlyList<DeadlineRij>>> LoadBatchAsync(
        IReadOnlyList<(string Eigenaar, DateOnly TotEnMet)> keys, CancellationToken cancellation)
    {
        var gevonden = new Dictionary<(string, DateOnly), IReadOnlyList<DeadlineRij>>();
        foreach (var gelijk in keys.GroupBy(sleutel => sleutel.TotEnMet, sleutel => sleutel.Eigenaar))
        {
            var rijen = await boeken.OpenDeadlines([.. gelijk], gelijk.Key);
            foreach (var eigenaar in gelijk)
                gevonden[(eigenaar, gelijk.Key)] = [.. rijen[eigenaar]];
        }
        return gevonden;
    }
}

/// <summary>Deadlines op sleutel.</summary>
public sealed class DeadlineLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<DeadlineRij>(scheduler, zicht);

/// <summary>Terugbetalingen op sleutel.</summary>
public sealed class TerugbetalingLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<TerugbetalingRij>(scheduler, zicht);

/// <summary>De terugbetalingen van een budget.</summary>
public sealed class TerugbetalingenVanBudget(BatchScheduler scheduler, Zicht zicht) : BladLoader<TerugbetalingRij>(scheduler, zicht, "budget");

/// <inheritdoc cref="TerugbetalingenVanBudget"/>
public sealed class AantalTerugbetalingenVanBudget(BatchScheduler scheduler, Zicht zicht) : AantalLoader<TerugbetalingRij>(scheduler, zicht, "budget");

/// <summary>Doorgiften op sleutel.</summary>
public sealed class DoorgifteLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<DoorgifteRij>(scheduler, zicht);

/// <summary>De doorgiften uit een budget.</summary>
public sealed class DoorgiftenVanBudget(BatchScheduler scheduler, Zicht zicht) : BladLoader<DoorgifteRij>(scheduler, zicht, "budget");

/// <inheritdoc cref="DoorgiftenVanBudget"/>
public sealed class AantalDoorgiftenVanBudget(BatchScheduler scheduler, Zicht zicht) : AantalLoader<DoorgifteRij>(scheduler, zicht, "budget");

/// <summary>De doorgiften die op een ontvanger wachten.</summary>
public sealed class DoorgiftenVoorOntvanger(BatchScheduler scheduler, Zicht zicht) : BladLoader<DoorgifteRij>(scheduler, zicht, DoorgifteRij.WachtOp);

/// <inheritdoc cref="DoorgiftenVoorOntvanger"/>
public sealed class AantalDoorgiftenVoorOntvanger(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<DoorgifteRij>(scheduler, zicht, DoorgifteRij.WachtOp);

/// <summary>De gever van ontvangen geld, voor wie de doorgifte mag zien: de sleutel is die van het ontvangen budget.</summary>
public sealed class GeverLoader(BatchScheduler scheduler, Zicht zicht) : BatchDataLoader<string, string>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation) =>
        (await zicht.Zoek<DoorgifteRij>(keys)).ToDictionary(paar => paar.Key, paar => paar.Value.Van);
}

/// <summary>Besluiten bij toekenningen die al gevonden zijn.</summary>
public sealed class BesluitLoader(BatchScheduler scheduler, Bijlagen bijlagen) : BatchDataLoader<string, string>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation) =>
        await bijlagen.Teksten("besluit", keys);
}

/// <summary>Wat de gever schreef bij doorgiften die al gevonden zijn.</summary>
public sealed class ToelichtingLoader(BatchScheduler scheduler, Bijlagen bijlagen) : BatchDataLoader<string, string>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation) =>
        await bijlagen.Teksten("toelichting", keys);
}
