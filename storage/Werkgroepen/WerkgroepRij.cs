using System.Linq.Expressions;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Werkgroepen;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Werkgroepen;

/// <summary>Een werkgroep.</summary>
public sealed class WerkgroepRij : IRij<WerkgroepRij>
{
    public required string Slug { get; init; }

    public required WerkgroepSoort Soort { get; init; }

    public required WerkgroepNiveau Niveau { get; init; }

    public required string Naam { get; init; }

    public string? Gemeente { get; init; }

    public required string Oprichter { get; init; }

    public required Zichtbaarheid Zichtbaarheid { get; init; }

    public required long Publiek { get; init; }

    public static Expression<Func<WerkgroepRij, string>> Sleutel { get; } = rij => rij.Slug;

    public static Expression<Func<WerkgroepRij, bool>> BestaatVoor(Kijker kijker, IQueryable<long> publieken) =>
        rij => publieken.Contains(rij.Publiek);
}
