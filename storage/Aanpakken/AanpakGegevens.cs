using System.Collections.Immutable;
using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Storage.Aanpakken;

/// <summary>Een plaats in een van de vijf bronteksten.</summary>
/// <param name="Tekst">Nummer van de tekst: 000 tot en met 004.</param>
/// <param name="Plaats">Kop, paragraaf of tabel.</param>
public sealed record Vindplaats(string Tekst, string Plaats);

/// <summary>Een aanpak zoals de teksten haar beschrijven. Wat zij niet zeggen is null of leeg, en nooit geraden.</summary>
public sealed record AanpakGegevens
{
    /// <summary>Leesbare sleutel, zoals een programma de aanpak noemt.</summary>
    public required string Slug { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Organisatie die haar aanbiedt.</summary>
    public string? Aanbieder { get; init; }

    /// <summary>Wat het is.</summary>
    public required AanpakSoort Soort { get; init; }

    /// <summary>Soorten onderwijs of opvang.</summary>
    public ImmutableArray<Sector> Sectoren { get; init; } = [];

    /// <summary>Jongste leeftijd van de kinderen, in jaren.</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd, die meegerekend.</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Voor welke ouders.</summary>
    public ImmutableArray<Doelgroep> Doelgroepen { get; init; } = [];

    /// <summary>Waar zij gebeurt.</summary>
    public ImmutableArray<Plaats> Plaatsen { get; init; } = [];

    /// <summary>Bij welke dimensies van ouderbetrokkenheid zij hoort.</summary>
    public ImmutableArray<Dimensie> Dimensies { get; init; } = [];

    /// <summary>Erkenning door het Nederlands Jeugdinstituut.</summary>
    public NjiErkenning? Erkenning { get; init; }

    /// <summary>Hoe lang of hoe vaak, in woorden.</summary>
    public string? Duur { get; init; }

    /// <summary>De stappen, op volgorde.</summary>
    public ImmutableArray<string> Stappen { get; init; } = [];

    /// <summary>Wat haar volgens de teksten doet werken.</summary>
    public ImmutableArray<string> WerkzameFactoren { get; init; } = [];

    /// <summary>Sleutels van tags, of van een heel kader: <c>kader:tag</c> of <c>kader</c>.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Korte omschrijving, in eigen woorden.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Adres, zoals het in de tekst staat.</summary>
    public string? Link { get; init; }

    /// <summary>Waar zij in de teksten staat.</summary>
    public required ImmutableArray<Vindplaats> Bronnen { get; init; }
}
