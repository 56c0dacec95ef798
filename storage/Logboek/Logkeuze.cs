using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Logboek;

/// <summary>Welke regels; wat niet gegeven is, telt niet mee.</summary>
public sealed record Logkeuze
{
    /// <summary>Vanaf dit moment.</summary>
    public DateTimeOffset? Vanaf { get; init; }

    /// <summary>Tot dit moment, dat zelf niet meetelt.</summary>
    public DateTimeOffset? Tot { get; init; }

    /// <summary>Wat voor regels.</summary>
    public Logsoort? Soort { get; init; }

    /// <summary>Pseudonieme sleutel van een persoon of app.</summary>
    public string? Persoon { get; init; }

    /// <summary>Sleutel van een record.</summary>
    public string? Record { get; init; }

    internal Voorwaarde Voorwaarde(string organisatie) => new Voorwaarde()
        .En("organisatie = ?", organisatie)
        .En("tijd >= ?", Vanaf?.ToUnixTimeMilliseconds())
        .En("tijd < ?", Tot?.ToUnixTimeMilliseconds())
        .En("soort = ?", Soort?.ToString())
        .En("persoon = ?", Persoon)
        .Bevat("' ' || records || ' '", Record is null ? null : $" {Record} ");
}
