using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Silo.Voorbeelden;

/// <summary>Money in the samples: made up, round, in whole euros per calendar year.</summary>
/// <param name="Bron">As the text names it.</param>
/// <param name="Omschrijving">Says which text, and which part of it.</param>
/// <param name="Van">First day of the scheme.</param>
/// <param name="Tot">Last day of the scheme, as far as it is known today: beyond it lies the cliff.</param>
/// <param name="Deling">With whom.</param>
/// <param name="PerJaar">What is committed for each year.</param>
internal sealed record VoorbeeldBudget(
    Bron Bron, string Omschrijving, DateOnly Van, DateOnly Tot, Deling Deling, params ImmutableArray<(int Jaar, decimal Euro)> PerJaar)
{
    /// <summary>Years up to this one are settled in the samples.</summary>
    public const int LaatsteBestedeJaar = 2025;

    /// <summary>What is granted and not committed yet, so that whoever tries it out can commit something.</summary>
    public decimal NogVrij { get; init; }

    /// <summary>The scheme it comes from, when there is one in <see cref="Regelingen"/>.</summary>
    public string? Regeling { get; init; }

    /// <summary>Whether each year is granted by itself, for good.</summary>
    public bool PerJaarToegekend { get; init; }

    /// <summary>Years that are to be accounted for by 15 July of the next: only where a source says so.</summary>
    public ImmutableArray<int> Verantwoorden { get; init; } = [];

    /// <summary>What is granted for the whole period.</summary>
    public decimal Toegekend => PerJaar.Sum(jaar => jaar.Euro) + NogVrij;

    public static DateOnly Begin(int jaar) => new(jaar, 1, 1);

    public static DateOnly Eind(int jaar) => new(jaar, 12, 31);

    /// <summary>The same amount for each of these years.</summary>
    public static ImmutableArray<(int Jaar, decimal Euro)> Ieder(int van, int tot, decimal euro) =>
        [.. Enumerable.Range(van, tot - van + 1).Select(jaar => (jaar, euro))];
}
