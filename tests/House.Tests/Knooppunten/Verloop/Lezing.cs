namespace Regionetwerk.House.Tests.Knooppunten.Verloop;

/// <summary>What a client read of one stream from one node.</summary>
internal sealed record Lezing(int Client, string Knoop, string Stroom, long Start, long Einde, Gelezen Waarde);

/// <summary>What was seen. Amounts in eurocents.</summary>
internal abstract record Gelezen;

/// <summary>A budget as its owner sees it.</summary>
internal sealed record BudgetGelezen(long Toegekend, long Vastgelegd, long Besteed, string Zichtbaarheid) : Gelezen;

/// <summary>A financiering as its owner sees it.</summary>
internal sealed record FinancieringGelezen(string Financiering, long Bedrag, long Besteed) : Gelezen;

/// <summary>With whom a programma is shared.</summary>
internal sealed record ProgrammaGelezen(string Zichtbaarheid) : Gelezen;

/// <summary>A besteding as its owner sees it.</summary>
internal sealed record BestedingGelezen(string Besteding, string Financiering, long Bedrag, bool Teruggeboekt);

/// <summary>Everything under a budget, read page by page: when others still write, no single moment.</summary>
internal sealed record InhoudGelezen(IReadOnlyList<FinancieringGelezen> Financieringen, IReadOnlyList<BestedingGelezen> Bestedingen) : Gelezen
{
    public override string ToString() => $"{Financieringen.Count} financieringen en {Bestedingen.Count} bestedingen";
}

/// <summary>It was not there.</summary>
/// <param name="Financiering">The financiering that was asked; null when it was the budget or programma itself.</param>
internal sealed record NietsGelezen(string? Financiering) : Gelezen;
