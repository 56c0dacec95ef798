using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Api.Paginas.Zoeken;

/// <summary>The answer of the document.</summary>
public sealed record ZoekAntwoord(ZoekAntwoord.Uitkomst Zoek)
{
    /// <summary>What was found.</summary>
    public sealed record Uitkomst(int Totaal, bool Meer, string? BedoeldeU, IReadOnlyList<FacetOpPagina> Facetten, Lijst<TrefferOpPagina> Treffers);

    /// <summary>What can be chosen.</summary>
    public sealed record FacetOpPagina(Facetsoort Soort, IReadOnlyList<Facetwaarde> Waarden);

    /// <summary>What leads to the page of a record.</summary>
    public sealed record Sleutels(string? Slug = null, string? Code = null);
}

/// <summary>A record that was found.</summary>
public sealed record TrefferOpPagina(
    Zoeksoort Soort, string Id, string Titel, IReadOnlyList<Fragmentdeel> Titeldelen, IReadOnlyList<Fragmentdeel> Fragment, ZoekAntwoord.Sleutels? Node)
{
    /// <summary>Its page; a regeling has none.</summary>
    public string? Adres => Soort switch
    {
        Zoeksoort.Aanpak => $"/aanpakken/{Node?.Slug}",
        Zoeksoort.Gemeente => $"/gemeenten/{Node?.Code}",
        Zoeksoort.Programma => $"/programmas/{Id}",
        Zoeksoort.Bijeenkomst => $"/bijeenkomsten/{Id}",
        Zoeksoort.Kennisitem => $"/kennis/{Id}",
        _ => null,
    };
}
