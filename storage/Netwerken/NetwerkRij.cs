using System.Linq.Expressions;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Netwerken;

/// <summary>Een netwerk.</summary>
public sealed class NetwerkRij : IRij<NetwerkRij>
{
    public required string Slug { get; init; }

    public required NetwerkSoort Soort { get; init; }

    public required string Naam { get; init; }

    public required string Oprichter { get; init; }

    public required Zichtbaarheid Zichtbaarheid { get; init; }

    public required long Publiek { get; init; }

    public static Expression<Func<NetwerkRij, string>> Sleutel { get; } = rij => rij.Slug;

    public static Expression<Func<NetwerkRij, bool>> BestaatVoor(Kijker kijker, IQueryable<long> publieken) =>
        rij => publieken.Contains(rij.Publiek);
}
