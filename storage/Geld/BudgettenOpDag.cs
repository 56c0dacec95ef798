using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Geld;

/// <summary>Wat een budget op een dag was, in eurocenten; voor de eigenaar alleen.</summary>
public sealed record BudgetOpDag(long Toegekend, long Vastgelegd, long Besteed);

/// <summary>
/// De boeken van budgetten aan het einde van een dag: hun gebeurtenissen tot dan, opnieuw samengevat door dezelfde code die er nu op beslist.
/// </summary>
public sealed class BudgettenOpDag(Database database, EventTypes soorten, Zicht zicht)
{
    // Tot de eerste gebeurtenis van na die dag: een klok die achterliep, maakt een latere niet eerder.
    private static readonly Sql TotEnMet = new("""
        SELECT e.stream, e.name, e.shape, e.data FROM events e
        WHERE e.stream IN [$1] AND e.version < COALESCE(
            (SELECT MIN(later.version) FROM events later WHERE later.stream = e.stream AND later.at >= $2), e.version + 1)
        ORDER BY e.stream, e.version
        """);

    /// <summary>Van elk van deze budgetten de stand; wie niet de eigenaar is, en een budget dat er nog niet was, ontbreken.</summary>
    public async ValueTask<IReadOnlyDictionary<string, BudgetOpDag>> Stand(IReadOnlyList<BudgetRij> budgetten, DateOnly dag)
    {
        var kijker = await zicht.Kijker();
        string[] eigen = [.. budgetten.Where(budget => kijker.IsEigenaar(budget.Eigenaar)).Select(budget => $"budget/{budget.Id}")];
        if (eigen.Length == 0)
            return new Dictionary<string, BudgetOpDag>();
        var gebeurd = await database.Read(sessie => sessie.List(
            TotEnMet,
            rij => (Stroom: rij.GetString(0), Gebeurtenis: soorten.Read(new(rij.GetString(0)), rij.GetString(1), rij.GetInt32(2), rij.GetString(3))),
            new TextList(eigen),
            NederlandseDag.Einde(dag).ToUnixTimeMilliseconds()));
        return gebeurd
            .GroupBy(paar => paar.Stroom, paar => paar.Gebeurtenis)
            .ToDictionary(stroom => stroom.Key["budget/".Length..], stroom => Samengevat(stroom.Aggregate(BudgetStaat.Leeg, (staat, e) => staat.Pas(e))));
    }

    private static BudgetOpDag Samengevat(BudgetStaat staat) => new(
        staat.Toegekend.Centen, staat.Vastgelegd.Centen, staat.Financieringen.Values.Sum(financiering => financiering.Besteed.Centen));
}
