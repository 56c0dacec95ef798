using System.Data.Common;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Storage.Lezen;

/// <summary>Een rij van het leesmodel, die zelf zegt hoe zij gelezen wordt en voor wie zij er is.</summary>
public interface IRij<TZelf>
    where TZelf : class, IRij<TZelf>
{
    /// <summary>Hoe deze soort rij in de database staat.</summary>
    static abstract Rijvorm<TZelf> Vorm { get; }
}

/// <summary>Hoe een soort rij in de database staat.</summary>
/// <param name="Bereik">Wat een app moet mogen om de rij te zien zoals haar organisatie haar ziet; zonder dat ziet zij haar zoals wie niet is aangemeld.</param>
/// <param name="Tabel">De tabel.</param>
/// <param name="Sleutel">De kolom, of uitdrukking, die de rij aanwijst en de volgorde van lijsten bepaalt.</param>
/// <param name="Kolommen">De kolommen, in de volgorde waarin <paramref name="Lees"/> ze verwacht.</param>
/// <param name="Bestaat">Wanneer de rij er voor een kijker is; zie <see cref="Zicht"/> voor <c>{sleutels}</c> en <c>{publieken}</c>.</param>
/// <param name="Lees">Maakt de rij van wat gelezen is.</param>
/// <param name="SleutelVan">De sleutel van een gelezen rij.</param>
public sealed record Rijvorm<T>(
    Bereik Bereik, string Tabel, string Sleutel, string Kolommen, string Bestaat, Func<DbDataReader, T> Lees, Func<T, string> SleutelVan);
