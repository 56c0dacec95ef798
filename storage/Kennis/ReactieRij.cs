using System.Data.Common;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Kennis;

/// <summary>
/// Een reactie op een kennisitem; wat er gezegd wordt staat bij de teksten. Er voor wie het kennisitem mag zien, zolang zij niet verborgen is;
/// altijd voor wie haar schreef en voor de eigenaar van het kennisitem.
/// </summary>
public sealed class ReactieRij : IRij<ReactieRij>
{
    public required string Id { get; init; }

    public required string Kennisitem { get; init; }

    /// <summary>Wie reageerde.</summary>
    public required string Eigenaar { get; init; }

    /// <summary>Eigenaar van het kennisitem.</summary>
    public required string VanWie { get; init; }

    public required DateOnly Op { get; init; }

    /// <summary>Waarbij de reden van het verbergen staat; leeg wanneer zij niet verborgen is.</summary>
    public string? Verberging { get; init; }

    public static Rijvorm<ReactieRij> Vorm { get; } = new(
        Bereik.KennisLezen,
        "reacties",
        "id",
        Kolommen,
        $"""
        ingetrokken = 0 AND (publiek IN {"{publieken}"} AND verberging IS NULL OR {VanSchrijver}
            OR '{Sleutels.EigenaarVoorvoegsel}' || item_eigenaar IN {"{sleutels}"})
        """,
        Lees,
        rij => rij.Id);

    internal const string Kolommen = "id, kennisitem, eigenaar, item_eigenaar, op, verberging";

    internal const string VanSchrijver = $"'{Sleutels.EigenaarVoorvoegsel}' || eigenaar IN {{sleutels}}";

    internal static ReactieRij Lees(DbDataReader rij) => new()
    {
        Id = rij.GetString(0),
        Kennisitem = rij.GetString(1),
        Eigenaar = rij.GetString(2),
        VanWie = rij.GetString(3),
        Op = rij.Dag(4),
        Verberging = rij.TekstOfLeeg(5),
    };
}

/// <summary>Een reactie zoals haar schrijver haar boekt: ook wanneer zij is ingetrokken.</summary>
public sealed record ReactieVanSchrijver(ReactieRij Reactie) : IRij<ReactieVanSchrijver>
{
    public static Rijvorm<ReactieVanSchrijver> Vorm { get; } = new(
        Bereik.KennisLezen,
        "reacties", "id", ReactieRij.Kolommen, ReactieRij.VanSchrijver, rij => new(ReactieRij.Lees(rij)), rij => rij.Reactie.Id);
}
