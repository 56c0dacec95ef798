using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Regelingen;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Geld;

/// <summary>
/// Wat er in één jaar met een budget is gebeurd, in eurocenten. Wat er van een budget over is, is alleen voor de eigenaar (domain.md). Onder
/// jaar 0 staat wat voor de hele periode is toegekend.
/// </summary>
public sealed class BudgetjaarRij : IRij<BudgetjaarRij>
{
    public required string Budget { get; init; }

    public required int Jaar { get; init; }

    public required long Toegekend { get; init; }

    public required long Vastgelegd { get; init; }

    public required long Besteed { get; init; }

    public required long Doorgegeven { get; init; }

    public required long Terugbetaald { get; init; }

    /// <summary>Alles wat niet meer vrij is.</summary>
    public long Gebonden => Vastgelegd + Doorgegeven + Terugbetaald;

    /// <summary>De ruimte van het budget met deze jaren.</summary>
    public static Ruimte Ruimte(IReadOnlyList<BudgetjaarRij> jaren, Doorschuiven doorschuiven) => new(
        jaren.Where(jaar => jaar.Jaar == 0).Sum(jaar => jaar.Toegekend),
        jaren.Where(jaar => jaar.Jaar > 0).Select(jaar => new Jaarsom(jaar.Jaar, jaar.Toegekend, jaar.Gebonden)),
        doorschuiven);

    public static Rijvorm<BudgetjaarRij> Vorm { get; } = new(
        Bereik.FinancieringLezen,
        "budgetjaren",
        "budget || ' ' || jaar",
        "budget, jaar, toegekend, vastgelegd, besteed, doorgegeven, terugbetaald",
        $"'{Sleutels.EigenaarVoorvoegsel}' || eigenaar IN {{sleutels}}",
        rij => new()
        {
            Budget = rij.GetString(0),
            Jaar = rij.GetInt32(1),
            Toegekend = rij.GetInt64(2),
            Vastgelegd = rij.GetInt64(3),
            Besteed = rij.GetInt64(4),
            Doorgegeven = rij.GetInt64(5),
            Terugbetaald = rij.GetInt64(6),
        },
        rij => $"{rij.Budget} {rij.Jaar}");
}
