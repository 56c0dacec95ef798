using System.Collections.Immutable;
using System.Data.Common;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Ambassadeurs;

/// <summary>Wat iedere deelnemer van een ambassadeur weet: wat hij kan en waar. Wie het is, zegt het contact, aan wie dat mag zien.</summary>
public sealed class AmbassadeurRij : IRij<AmbassadeurRij>
{
    public required string Id { get; init; }

    public required string Netwerk { get; init; }

    public required string Contact { get; init; }

    public required string Functie { get; init; }

    public required ImmutableArray<Sector> Sectoren { get; init; }

    public required string Gemeente { get; init; }

    public required ImmutableArray<AmbassadeurThema> Themas { get; init; }

    public required ImmutableArray<Afwezigheid> Afwezig { get; init; }

    public required bool Afgemeld { get; init; }

    public static Rijvorm<AmbassadeurRij> Vorm { get; } = new(
        Bereik.ContactenLezen,
        "ambassadeurs", "id", Kolommen, $"publiek IN {"{publieken}"} AND afgemeld = 0 OR {Eigen}", Lees, rij => rij.Id);

    internal const string Kolommen = "id, netwerk, contact, functie, sectoren, gemeente, themas, afwezig, afgemeld";

    /// <summary>Voor wie uren bestaan: de organisatie van de ambassadeur en de beheerder van het netwerk.</summary>
    internal const string Eigen = $"""
        '{Sleutels.EigenaarVoorvoegsel}' || eigenaar IN {"{sleutels}"} OR '{Sleutels.EigenaarVoorvoegsel}' || beheerder IN {"{sleutels}"}
        """;

    internal static AmbassadeurRij Lees(DbDataReader rij) => new()
    {
        Id = rij.GetString(0),
        Netwerk = rij.GetString(1),
        Contact = rij.GetString(2),
        Functie = rij.GetString(3),
        Sectoren = rij.Keuzes<Sector>(4),
        Gemeente = rij.GetString(5),
        Themas = rij.Keuzes<AmbassadeurThema>(6),
        Afwezig = Afwezigheden.Lees(rij.GetString(7)),
        Afgemeld = rij.Ja(8),
    };
}

/// <summary>Een ambassadeur zoals haar organisatie en de beheerder van het netwerk haar kennen, met uren.</summary>
public sealed record AmbassadeurBijEigenaar(AmbassadeurRij Rij, string Eigenaar, string Beheerder, int UrenPerMaand) : IRij<AmbassadeurBijEigenaar>
{
    public static Rijvorm<AmbassadeurBijEigenaar> Vorm { get; } = new(
        Bereik.ContactenLezen,
        "ambassadeurs",
        "id",
        $"{AmbassadeurRij.Kolommen}, eigenaar, beheerder, uren_per_maand",
        AmbassadeurRij.Eigen,
        rij => new(AmbassadeurRij.Lees(rij), rij.GetString(9), rij.GetString(10), rij.GetInt32(11)),
        rij => rij.Rij.Id);
}

/// <summary>Uren die in een maand voor een ambassadeur geboekt zijn.</summary>
/// <param name="Maand">De eerste dag.</param>
public sealed record AmbassadeurMaandRij(string Ambassadeur, DateOnly Maand, int Uren) : IRij<AmbassadeurMaandRij>
{
    public static Rijvorm<AmbassadeurMaandRij> Vorm { get; } = new(
        Bereik.ContactenLezen,
        "ambassadeur_maanden",
        "ambassadeur || ' ' || maand",
        "ambassadeur, maand, uren",
        AmbassadeurRij.Eigen,
        rij => new(rij.GetString(0), rij.Dag(1), rij.GetInt32(2)),
        rij => $"{rij.Ambassadeur} {rij.Maand:yyyy-MM-dd}");
}
