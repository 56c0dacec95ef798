using System.Collections.Immutable;

namespace Regionetwerk.House.Tests.Knooppunten.Oordeel;

/// <summary>A budget or programma after so many events, by a bookkeeping of the checker's own. Amounts in eurocents.</summary>
internal sealed record Stand
{
    public static Stand Leeg { get; } = new();

    public bool Bestaat { get; init; }

    public string Zichtbaarheid { get; init; } = "";

    public long Toegekend { get; init; }

    public long Vastgelegd { get; init; }

    public long Besteed { get; init; }

    public ImmutableDictionary<string, FinancieringStand> Financieringen { get; init; } = ImmutableDictionary<string, FinancieringStand>.Empty;

    public ImmutableDictionary<string, BestedingStand> Bestedingen { get; init; } = ImmutableDictionary<string, BestedingStand>.Empty;
}

/// <summary>A financiering.</summary>
internal sealed record FinancieringStand(long Bedrag, long Besteed);

/// <summary>A besteding.</summary>
internal sealed record BestedingStand(string Financiering, long Bedrag, bool Teruggeboekt);
