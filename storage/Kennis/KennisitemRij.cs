using System.Data.Common;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Kennis;

/// <summary>Een kennisitem; de samenvatting staat bij de teksten.</summary>
public sealed class KennisitemRij : IRij<KennisitemRij>
{
    public required string Id { get; init; }

    public required string Eigenaar { get; init; }

    public string? Kenmerk { get; init; }

    public required KennisSoort Soort { get; init; }

    public required string Titel { get; init; }

    public string? Link { get; init; }

    public string? Uitgever { get; init; }

    public int? Jaar { get; init; }

    /// <summary>Namen van thema's, gescheiden door spaties.</summary>
    public required string Themas { get; init; }

    /// <summary>Namen van sectoren, gescheiden door spaties.</summary>
    public required string Sectoren { get; init; }

    /// <summary>Namen van doelgroepen, gescheiden door spaties.</summary>
    public required string Doelgroepen { get; init; }

    public string? Gemeente { get; init; }

    public string? Aanpak { get; init; }

    /// <summary>De dag waarop het is vastgelegd.</summary>
    public required DateOnly Op { get; init; }

    /// <summary>Waarop men op titel sorteert.</summary>
    public required string Volgorde { get; init; }

    public required bool Ingetrokken { get; init; }

    public required Zichtbaarheid Zichtbaarheid { get; init; }

    public required bool Voorbeeld { get; init; }

    public static Rijvorm<KennisitemRij> Vorm { get; } = new(Bereik.KennisLezen, "kennisitems", "id", Kolommen, Bestaat, Lees, rij => rij.Id);

    internal const string Bestaat = "publiek IN {publieken} AND ingetrokken = 0";

    internal const string Kolommen = """
        id, eigenaar, kenmerk, soort, titel, link, uitgever, jaar, themas, sectoren, doelgroepen, gemeente, aanpak, op, volgorde, ingetrokken,
        zichtbaarheid, voorbeeld
        """;

    internal static KennisitemRij Lees(DbDataReader rij) => new()
    {
        Id = rij.GetString(0),
        Eigenaar = rij.GetString(1),
        Kenmerk = rij.TekstOfLeeg(2),
        Soort = rij.Keuze<KennisSoort>(3),
        Titel = rij.GetString(4),
        Link = rij.TekstOfLeeg(5),
        Uitgever = rij.TekstOfLeeg(6),
        Jaar = rij.GetalOfLeeg(7),
        Themas = rij.GetString(8),
        Sectoren = rij.GetString(9),
        Doelgroepen = rij.GetString(10),
        Gemeente = rij.TekstOfLeeg(11),
        Aanpak = rij.TekstOfLeeg(12),
        Op = rij.Dag(13),
        Volgorde = rij.GetString(14),
        Ingetrokken = rij.Ja(15),
        Zichtbaarheid = rij.Keuze<Zichtbaarheid>(16),
        Voorbeeld = rij.Ja(17),
    };
}

/// <summary>Hetzelfde kennisitem in een lijst op titel.</summary>
public sealed record KennisitemOpTitel(KennisitemRij Item) : IRij<KennisitemOpTitel>
{
    public static Rijvorm<KennisitemOpTitel> Vorm { get; } = new(
        Bereik.KennisLezen,
        "kennisitems",
        "volgorde || ' ' || id",
        KennisitemRij.Kolommen,
        KennisitemRij.Bestaat,
        rij => new(KennisitemRij.Lees(rij)),
        rij => $"{rij.Item.Volgorde} {rij.Item.Id}");
}

/// <summary>Een kennisitem zoals zijn eigenaar het boekt: ook wanneer het is ingetrokken.</summary>
public sealed record KennisitemBijEigenaar(KennisitemRij Item) : IRij<KennisitemBijEigenaar>
{
    public static Rijvorm<KennisitemBijEigenaar> Vorm { get; } = new(
        Bereik.KennisLezen,
        "kennisitems",
        "id",
        KennisitemRij.Kolommen,
        $"'{Sleutels.EigenaarVoorvoegsel}' || eigenaar IN {{sleutels}}",
        rij => new(KennisitemRij.Lees(rij)),
        rij => rij.Item.Id);
}
