namespace Regionetwerk.Storage.Zoeken;

/// <summary>Wat er gevonden is, op volgorde.</summary>
/// <param name="Gevonden">De documenten, het beste eerst.</param>
/// <param name="MeerDan">Er zijn er meer dan hier staan; aantallen en facetten gaan over wat hier staat.</param>
/// <param name="Facetten">Waar nog op te kiezen is.</param>
/// <param name="BedoeldeU">De vraag met woorden die wel voorkomen, of leeg.</param>
public sealed record Zoekresultaat(IReadOnlyList<Gevonden> Gevonden, bool MeerDan, IReadOnlyList<Facet> Facetten, string? BedoeldeU);

/// <summary>Een gevonden document; <paramref name="Sleutel"/> wijst het aan.</summary>
public sealed record Gevonden(string Sleutel, double Score);

/// <summary>Een kenmerk met zijn waarden, de meeste eerst.</summary>
public sealed record Facet(Facetsoort Soort, IReadOnlyList<Facetwaarde> Waarden);

/// <summary>Zoveel van wat gevonden is, heeft deze waarde.</summary>
public sealed record Facetwaarde(string Waarde, int Aantal);

/// <summary>Een kenmerk om op te kiezen.</summary>
public enum Facetsoort
{
    /// <summary>Wat het is.</summary>
    Soort,

    /// <summary>De sector.</summary>
    Sector,

    /// <summary>Het thema.</summary>
    Thema,

    /// <summary>De doelgroep.</summary>
    Doelgroep,

    /// <summary>De gemeente waar het over gaat.</summary>
    Gemeente,
}
