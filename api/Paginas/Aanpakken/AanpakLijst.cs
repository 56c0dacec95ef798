using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Api.Paginas.Aanpakken;

/// <summary>The answer to <c>Aanpakken.graphql</c>.</summary>
public sealed record AanpakLijst(IReadOnlyList<AanpakInGebruik> UitgevoerdeAanpakken);

/// <summary>An aanpak that is carried out somewhere.</summary>
public sealed record AanpakInGebruik(string Slug, int AantalProgrammas, int AantalGemeenten, bool InCatalogus = false);

/// <summary>The answer to <c>Catalogus.graphql</c>.</summary>
public sealed record Catalogus(
    Lijst<AanpakInLijst> Aanpakken, Facetten Aanpakfacetten, IReadOnlyList<AanpakInGebruik> UitgevoerdeAanpakken, IReadOnlyList<Kadernaam> Kaders);

/// <summary>An aanpak as lists show it.</summary>
public sealed record AanpakInLijst(
    string Slug, string Naam, string Omschrijving, AanpakSoort Soort, IReadOnlyList<Sector> Sectoren, IReadOnlyList<Doelgroep> Doelgroepen, string? Aanbieder = null)
{
    /// <summary>Where its page is.</summary>
    public string Adres => $"/aanpakken/{Slug}";
}

/// <summary>How many each choice would give.</summary>
public sealed record Facetten(
    IReadOnlyList<Facet> Soorten,
    IReadOnlyList<Facet> Sectoren,
    IReadOnlyList<Facet> Doelgroepen,
    IReadOnlyList<Facet> Plaatsen,
    IReadOnlyList<Facet> Dimensies,
    IReadOnlyList<Facet> Erkenningen,
    IReadOnlyList<Facet> Tags,
    IReadOnlyList<Facet> Teksten);

/// <summary>A choice, as the filter wants it.</summary>
public sealed record Facet(string Waarde, int Aantal);

/// <summary>A kader and the labels of its tags.</summary>
public sealed record Kadernaam(string Slug, string Naam, IReadOnlyList<Tagnaam> Tags);

/// <summary>A tag by its label.</summary>
public sealed record Tagnaam(string Sleutel, string Label);
