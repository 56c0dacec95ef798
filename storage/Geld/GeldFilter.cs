using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

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

    /// <summary>Sleutel van de eigenaar van dat budget.</summary>
    public string? Eigenaar { get; init; }

    /// <summary>Kalenderjaar.</summary>
    public int? Jaar { get; init; }

    /// <summary>De voorwaarde op een rij.</summary>
    public Voorwaarde Voorwaarde() =>
        new Voorwaarde().En("eigenaar = ?", Eigenaar).En("programma = ?", Programma).En("gemeente = ?", Gemeente).En("budget = ?", Budget).En("jaar = ?", Jaar);
}

/// <summary>De financieringen van een eigenaar uit budgetten die zo heten.</summary>
public sealed record FinancieringNamen(string Eigenaar, IReadOnlyList<string> Budgetten)
{
    /// <summary>De voorwaarde op een rij.</summary>
    public Voorwaarde Voorwaarde() => new Voorwaarde().En("eigenaar = ?", Eigenaar).En(
        "EXISTS (SELECT 1 FROM teksten WHERE teksten.record = rij.budget AND teksten.veld = 'omschrijving' AND TRIM(teksten.waarde) IN [?])",
        new TextList(Budgetten));
}

/// <summary>Welke opgaven; wat niet gegeven is, telt niet mee.</summary>
public sealed record OpgaveFilter
{
    /// <summary>Sleutel van het programma waarvoor betaald wordt.</summary>
    public string? Programma { get; init; }

    /// <summary>Code van de gemeente waar dat loopt.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Kalenderjaar.</summary>
    public int? Jaar { get; init; }

    /// <summary>De voorwaarde op een rij.</summary>
    public Voorwaarde Voorwaarde() => new Voorwaarde().En("programma = ?", Programma).En("gemeente = ?", Gemeente).En("jaar = ?", Jaar);
}

/// <summary>Welke budgetten van een eigenaar; wat niet gegeven is, telt niet mee.</summary>
public sealed record BudgetFilter(string Eigenaar)
{
    /// <summary>Budgetten waarvan de periode in dit kalenderjaar valt, helemaal of voor een deel.</summary>
    public int? Jaar { get; init; }

    /// <summary>De voorwaarde op een rij.</summary>
    public Voorwaarde Voorwaarde() => new Voorwaarde()
        .En("eigenaar = ?", Eigenaar)
        .En("van <= ?", Jaar is { } begin ? $"{begin:0000}-12-31" : null)
        .En("tot >= ?", Jaar is { } einde ? $"{einde:0000}-01-01" : null);
}

/// <summary>Welke bestedingen van een eigenaar; wat niet gegeven is, telt niet mee.</summary>
public sealed record EigendomFilter(string Eigenaar)
{
    /// <summary>Bestedingen van dit kalenderjaar.</summary>
    public int? Jaar { get; init; }

    /// <summary>De voorwaarde op een rij.</summary>
    public Voorwaarde Voorwaarde() => new Voorwaarde().En("eigenaar = ?", Eigenaar).En("substr(datum, 1, 4) = ?", Jaar is { } jaar ? $"{jaar:0000}" : null);
}
