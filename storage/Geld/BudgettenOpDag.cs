using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
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
        LEFT JOIN (SELECT stream, MIN(version) AS version FROM events WHERE stream IN [$1] AND at >= $2 GROUP BY stream) AS later
            ON later.stream = e.stream
        WHERE e.stream IN [$1] AND e.version < COALESCE(later.version, e.version + 1)
        ORDER BY e.stream, e.version
        """);

    /// <summary>Van elk van deze budgetten de stand; wie niet de eigenaar is, en een budget dat er nog niet was, ontbreken.</summary>
    public async ValueTask<IReadOnlyDictionary<string, BudgetOpDag>> Stand(IReadOnlyList<BudgetRij> budgetten, DateOnly dag)
    {
        var kijker = await zicht.Kijker(Bereik.FinancieringLezen);
        string[] eigen = [.. budgetten.Where(budget => kijker.IsEigenaar(budget.Eigenaar)).Select(budget => $"budget/{budget.Id}")];
        if (eigen.Length == 0)
            return new Dictionary<string, BudgetOpDag>();
        var standen = await database.Read(sessie => Standen(sessie, eigen, NederlandseDag.Einde(dag)));
        return standen.ToDictionary(paar => paar.Key["budget/".Length..], paar => Samengevat(paar.Value));
    }

    // Rij voor rij: van een groot budget staan nooit alle gebeurtenissen tegelijk in het geheugen.
    private async ValueTask<Dictionary<string, BudgetStaat>> Standen(Session sessie, string[] stromen, DateTimeOffset einde)
    {
        var standen = new Dictionary<string, BudgetStaat>();
        await sessie.List(
            TotEnMet,
            rij =>
            {
                var stroom = rij.GetString(0);
                var gebeurd = soorten.Read(new(stroom), rij.GetString(1), rij.GetInt32(2), rij.GetString(3));
                standen[stroom] = standen.GetValueOrDefault(stroom, BudgetStaat.Leeg).Pas(gebeurd);
                return true;
            },
            new TextList(stromen),
            einde.ToUnixTimeMilliseconds());
        return standen;
    }

    private static BudgetOpDag Samengevat(BudgetStaat staat) => new(
        staat.Toegekend.Centen, staat.Vastgelegd.Centen, staat.Financieringen.Values.Sum(financiering => financiering.Besteed.Centen));
}
