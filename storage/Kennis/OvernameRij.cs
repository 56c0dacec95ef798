using System.Data.Common;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Kennis;

/// <summary>
/// «Dat doen wij ook»: een programma dat een kennisitem nadoet. Er voor wie kennisitem en programma beide mag zien, en voor wie het programma
/// heeft: die houdt zijn eigen overname, ook wanneer het kennisitem niet meer met hem gedeeld wordt.
/// </summary>
public sealed class OvernameRij : IRij<OvernameRij>
{
    public required string Id { get; init; }

    public required string Kennisitem { get; init; }

    public required string Programma { get; init; }

    /// <summary>Eigenaar van het programma.</summary>
    public required string Eigenaar { get; init; }

    /// <summary>Waar het programma loopt.</summary>
    public required string Gemeente { get; init; }

    /// <summary>De overname van een ander waar het vandaan kwam.</summary>
    public string? Via { get; init; }

    public required DateOnly Op { get; init; }

    public required bool Voorbeeld { get; init; }

    public static Rijvorm<OvernameRij> Vorm { get; } = new(
        Bereik.KennisLezen,
        "overnames",
        "id",
        Kolommen,
        $"ingetrokken = 0 AND (item_publiek IN {{publieken}} AND programma_publiek IN {{publieken}} OR {BijEigenaar})",
        Lees,
        rij => rij.Id);

    internal const string Kolommen = "id, kennisitem, programma, eigenaar, gemeente, via, op, voorbeeld";

    internal const string BijEigenaar = $"'{Sleutels.EigenaarVoorvoegsel}' || eigenaar IN {{sleutels}}";

    internal static OvernameRij Lees(DbDataReader rij) => new()
    {
        Id = rij.GetString(0),
        Kennisitem = rij.GetString(1),
        Programma = rij.GetString(2),
        Eigenaar = rij.GetString(3),
        Gemeente = rij.GetString(4),
        Via = rij.TekstOfLeeg(5),
        Op = rij.Dag(6),
        Voorbeeld = rij.Ja(7),
    };
}

/// <summary>Een overname zoals haar eigenaar haar boekt: ook wanneer zij is ingetrokken.</summary>
public sealed record OvernameBijEigenaar(OvernameRij Overname) : IRij<OvernameBijEigenaar>
{
    public static Rijvorm<OvernameBijEigenaar> Vorm { get; } = new(
        Bereik.KennisLezen,
        "overnames", "id", OvernameRij.Kolommen, OvernameRij.BijEigenaar, rij => new(OvernameRij.Lees(rij)), rij => rij.Overname.Id);
}
