using System.Linq.Expressions;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Geld;

/// <summary>Een besteding; bedrag in eurocenten. Wat er besteed is, is alleen voor de eigenaar van het budget (domain.md).</summary>
public sealed class BestedingRij : IRij<BestedingRij>
{
    public required string Id { get; init; }

    public required string Budget { get; init; }

    public required string Financiering { get; init; }

    public required string Eigenaar { get; init; }

    public required DateOnly Datum { get; init; }

    public required long Bedrag { get; init; }

    public required bool Teruggeboekt { get; init; }

    public static Expression<Func<BestedingRij, string>> Sleutel { get; } = rij => rij.Id;

    public static Expression<Func<BestedingRij, bool>> BestaatVoor(Kijker kijker, IQueryable<long> publieken)
    {
        var eigenaren = Sleutels.Eigenaren(kijker.Sleutels);
        return rij => eigenaren.Contains(rij.Eigenaar);
    }
}
