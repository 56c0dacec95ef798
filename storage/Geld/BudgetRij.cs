using System.Linq.Expressions;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Geld;

/// <summary>Een budget; bedragen in eurocenten.</summary>
public sealed class BudgetRij : IRij<BudgetRij>
{
    public required string Id { get; init; }

    public required string Eigenaar { get; init; }

    public required Bron Bron { get; init; }

    public required DateOnly Van { get; init; }

    public required DateOnly Tot { get; init; }

    public required long Toegekend { get; init; }

    /// <summary>Som van de financieringen; alleen voor de eigenaar.</summary>
    public required long Vastgelegd { get; init; }

    /// <summary>Som van de bestedingen; alleen voor de eigenaar.</summary>
    public required long Besteed { get; init; }

    public required bool Gesloten { get; init; }

    public required Zichtbaarheid Zichtbaarheid { get; init; }

    /// <summary>Slugs van netwerken, gescheiden door spaties.</summary>
    public required string Netwerken { get; init; }

    public required long Publiek { get; init; }

    public required bool Voorbeeld { get; init; }

    public static Expression<Func<BudgetRij, string>> Sleutel { get; } = rij => rij.Id;

    public static Expression<Func<BudgetRij, bool>> BestaatVoor(Kijker kijker, IQueryable<long> publieken) =>
        rij => publieken.Contains(rij.Publiek);
}
