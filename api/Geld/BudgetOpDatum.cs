using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Wat een budget aan het einde van een dag was. Alleen voor de eigenaar.</summary>
public sealed class BudgetStand(DateOnly dag, BudgetOpDag stand)
{
    /// <summary>Aan het einde van deze dag, in Nederlandse tijd.</summary>
    public DateOnly OpDatum => dag;

    /// <summary>Wat toen voor de hele periode was toegekend.</summary>
    public Bedrag Toegekend => Bedrag.UitCenten(stand.Toegekend);

    /// <summary>De som van de financieringen.</summary>
    public Bedrag Vastgelegd => Bedrag.UitCenten(stand.Vastgelegd);

    /// <summary>De som van de bestedingen.</summary>
    public Bedrag Besteed => Bedrag.UitCenten(stand.Besteed);
}

/// <summary>De boeken van een budget op een dag van vroeger.</summary>
[ExtendObjectType<Budget>]
public static class BudgetOpDatum
{
    /// <summary>Hoe het budget ervoor stond aan het einde van een dag. Null voor wie niet de eigenaar is, en voordat het budget er was.</summary>
    /// <param name="budget">Het budget.</param>
    /// <param name="opDatum">Een dag tot en met vandaag.</param>
    /// <param name="standen">De standen.</param>
    /// <param name="tijd">De klok.</param>
    public static async Task<BudgetStand?> Stand([Parent] Budget budget, DateOnly opDatum, BudgetStandLoader standen, TimeProvider tijd)
    {
        VergelijkFinancieringInput.NietInDeToekomst(opDatum, tijd);
        return await standen.LoadAsync((budget.Rij, opDatum)) is { } stand ? new(opDatum, stand) : null;
    }
}

/// <summary>De stand van budgetten op een dag, alle van één niveau tegelijk.</summary>
public sealed class BudgetStandLoader(BatchScheduler scheduler, BudgettenOpDag boeken) : BatchDataLoader<(BudgetRij Budget, DateOnly Dag), BudgetOpDag>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<(BudgetRij Budget, DateOnly Dag), BudgetOpDag>> LoadBatchAsync(
        IReadOnlyList<(BudgetRij Budget, DateOnly Dag)> keys, CancellationToken cancellation)
    {
        var gevonden = new Dictionary<(BudgetRij, DateOnly), BudgetOpDag>();
        foreach (var gelijk in keys.GroupBy(sleutel => sleutel.Dag, sleutel => sleutel.Budget))
        {
            BudgetRij[] budgetten = [.. gelijk];
            var standen = await boeken.Stand(budgetten, gelijk.Key);
            foreach (var budget in budgetten.Where(budget => standen.ContainsKey(budget.Id)))
                gevonden[(budget, gelijk.Key)] = standen[budget.Id];
        }
        return gevonden;
    }
}
