using System.Linq.Expressions;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Programmas;

/// <summary>Een programma.</summary>
public sealed class ProgrammaRij : IRij<ProgrammaRij>
{
    public required string Id { get; init; }

    public required string Eigenaar { get; init; }

    public required string Naam { get; init; }

    public string? Aanpak { get; init; }

    public required string Gemeente { get; init; }

    public required DateOnly Van { get; init; }

    public DateOnly? Tot { get; init; }

    public int? LeeftijdVan { get; init; }

    public int? LeeftijdTot { get; init; }

    public required bool DirectVve { get; init; }

    /// <summary>Namen van sectoren, gescheiden door spaties.</summary>
    public required string Sectoren { get; init; }

    public required Zichtbaarheid Zichtbaarheid { get; init; }

    /// <summary>Slugs van netwerken, gescheiden door spaties.</summary>
    public required string Netwerken { get; init; }

    public required long Publiek { get; init; }

    public required bool Voorbeeld { get; init; }

    public static Expression<Func<ProgrammaRij, string>> Sleutel { get; } = rij => rij.Id;

    public static Expression<Func<ProgrammaRij, bool>> BestaatVoor(Kijker kijker, IQueryable<long> publieken) =>
        rij => publieken.Contains(rij.Publiek);
}

/// <summary>Een organisatie die een programma van een ander mag betalen.</summary>
public sealed class BetalerRij
{
    public required string Programma { get; init; }

    public required string Betaler { get; init; }
}
