using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Aanpakken;

namespace Regionetwerk.Api.Aanpakken;

/// <summary>Een indeling van ouderbetrokkenheid die de bronteksten gebruiken.</summary>
public sealed class Kader(KaderGegevens gegevens)
{
    /// <summary>Leesbare sleutel.</summary>
    public string Slug => gegevens.Slug;

    public string Naam => gegevens.Naam;

    public string Omschrijving => gegevens.Omschrijving;

    /// <summary>Adres, alleen als de tekst het voluit geeft.</summary>
    public string? Link => gegevens.Link;

    /// <summary>Waar het in de teksten staat.</summary>
    public Vindplaats Bron => gegevens.Bron;

    /// <summary>De tags die de tekst geeft, op volgorde.</summary>
    [ListSize(8)]
    public IReadOnlyList<Kadertag> Tags => [.. gegevens.Tags.Select(tag => new Kadertag(tag))];

    /// <summary>Hoeveel tags het kader volgens de tekst nog heeft, zonder dat de tekst zegt welke: hun inhoud is onbekend.</summary>
    public int AantalOnbekend => gegevens.Ontbrekend;
}

/// <summary>Een tag van een kader.</summary>
public sealed class Kadertag(TagGegevens gegevens)
{
    /// <summary>De sleutel over alle kaders, <c>kader:tag</c>: daarmee filtert <c>aanpakken</c>.</summary>
    public string Sleutel => gegevens.Sleutel;

    /// <summary>Slug van het kader.</summary>
    public string Kader => gegevens.Kader;

    public string Label => gegevens.Label;

    /// <summary>Wat de tekst eronder verstaat.</summary>
    public string Definitie => gegevens.Definitie;

    /// <summary>Waar het in de teksten staat.</summary>
    public Vindplaats Bron => gegevens.Bron;
}

/// <summary>Wat bij een tag hoort.</summary>
[ExtendObjectType<Kadertag>]
public static class KadertagVelden
{
    /// <summary>Hoeveel aanpakken de tag dragen.</summary>
    public static int AantalAanpakken([Parent] Kadertag tag, AanpakRegister catalogus) => catalogus.Alle.Count(aanpak => aanpak.Tags.Contains(tag.Sleutel));
}
