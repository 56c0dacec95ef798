using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>Van een sector: de gemeenten waar hemelsbreed binnen <see cref="Limieten.KilometersInDeBuurt"/> kilometer niemand is.</summary>
public sealed record Leemte(Sector Sector, int Ambassadeurs, ImmutableArray<string> Gemeenten);

/// <summary>Waar voor een sector geen ambassadeur in de buurt is.</summary>
public static class Dekking
{
    /// <summary>Elke sector met de gemeenten die niemand in de buurt hebben, op volgorde van sector en code.</summary>
    public static ImmutableArray<Leemte> Leemten(IReadOnlyList<Middelpunt> gemeenten, IReadOnlyList<(Middelpunt Standplaats, ImmutableArray<Sector> Sectoren)> ambassadeurs) =>
    [
        .. from sector in Enum.GetValues<Sector>()
           let wie = ambassadeurs.Where(ambassadeur => ambassadeur.Sectoren.Contains(sector)).Select(ambassadeur => ambassadeur.Standplaats).ToList()
           let plaatsen = wie.Distinct().ToList()
           select new Leemte(
               sector,
               wie.Count,
               [.. gemeenten.Where(gemeente => plaatsen.All(plaats => plaats.Kilometers(gemeente) > Limieten.KilometersInDeBuurt)).Select(gemeente => gemeente.Code)]),
    ];
}
