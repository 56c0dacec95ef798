using System.Collections.Immutable;

namespace Regionetwerk.Storage.Aanpakken;

/// <summary>Een indeling van ouderbetrokkenheid die de teksten gebruiken.</summary>
/// <param name="Slug">Leesbare sleutel.</param>
/// <param name="Aantal">Hoeveel tags het volgens de tekst heeft, ook als de tekst ze niet geeft.</param>
/// <param name="Bron">Waar het staat.</param>
public sealed record KaderGegevens(string Slug, string Naam, string Omschrijving, int Aantal, string? Link, Vindplaats Bron)
{
    /// <summary>De tags die de tekst geeft, op volgorde.</summary>
    public ImmutableArray<TagGegevens> Tags { get; init; } = [];

    /// <summary>Hoeveel tags de tekst wel telt maar niet geeft.</summary>
    public int Ontbrekend => Aantal - Tags.Length;
}

/// <summary>Een tag van een kader.</summary>
/// <param name="Kader">Slug van het kader.</param>
/// <param name="Slug">Sleutel binnen het kader.</param>
/// <param name="Definitie">Wat de tekst eronder verstaat.</param>
/// <param name="Bron">Waar het staat.</param>
public sealed record TagGegevens(string Kader, string Slug, string Label, string Definitie, Vindplaats Bron)
{
    /// <summary>De sleutel over alle kaders: <c>kader:tag</c>.</summary>
    public string Sleutel => $"{Kader}:{Slug}";
}
