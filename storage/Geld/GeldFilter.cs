using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Geld;

/// <summary>Welke financieringen; wat niet gegeven is, telt niet mee.</summary>
public sealed record FinancieringFilter
{
    /// <summary>Sleutel van het programma waarvoor betaald wordt.</summary>
    public string? Programma { get; init; }

    /// <summary>Code van de gemeente waar dat loopt.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Sleutel van het budget waaruit betaald wordt.</summary>
    public string? Budget { get; init; }

    /// <summary>Kalenderjaar.</summary>
    public int? Jaar { get; init; }

    /// <summary>De voorwaarde op een rij.</summary>
    public Voorwaarde Voorwaarde() =>
        new Voorwaarde().En("programma = ?", Programma).En("gemeente = ?", Gemeente).En("budget = ?", Budget).En("jaar = ?", Jaar);
}

/// <summary>Welke budgetten of bestedingen van een eigenaar; wat niet gegeven is, telt niet mee.</summary>
public sealed record EigendomFilter(string Eigenaar)
{
    /// <summary>Bestedingen van dit kalenderjaar; van budgetten telt dit niet.</summary>
    public int? Jaar { get; init; }

    /// <summary>De voorwaarde op een rij.</summary>
    public Voorwaarde Voorwaarde() => new Voorwaarde().En("eigenaar = ?", Eigenaar).En("substr(datum, 1, 4) = ?", Jaar is { } jaar ? $"{jaar:0000}" : null);
}
