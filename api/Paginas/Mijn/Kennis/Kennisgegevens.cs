using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Kennis;
using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Api.Paginas.Mijn.Kennis;

/// <summary>A kennisitem of one's own, or one to do something with.</summary>
public sealed record Kennisgegevens(
    string Id = "",
    KennisSoort Soort = default,
    string Titel = "",
    string? Samenvatting = null,
    string? Link = null,
    Linktoestand? Linkstatus = null,
    string? Uitgever = null,
    int? Jaar = null,
    IReadOnlyList<KennisThema>? Themas = null,
    IReadOnlyList<Sector>? Sectoren = null,
    IReadOnlyList<Doelgroep>? Doelgroepen = null,
    string? Aanpak = null,
    Zichtbaarheid Zichtbaarheid = default,
    bool Voorbeeldcijfers = false,
    Gemeentegegevens? Gemeente = null,
    Deelnemer? Eigenaar = null,
    Lijst<Overnamegegevens>? Overnames = null,
    Lijst<Reactiegegevens>? Reacties = null) : IEigendom;

/// <summary>A programma that does what a kennisitem tells of.</summary>
public sealed record Overnamegegevens(
    string Id = "", string? Veranderd = null, Gemeentegegevens? Gemeente = null, Programmagegevens? Programma = null, Kennisgegevens? Kennisitem = null) : IEigendom
{
    /// <inheritdoc/>
    public Deelnemer? Eigenaar => Programma?.Eigenaar;

    /// <summary>Where to go afterwards: to the example, when it is still there.</summary>
    public string Daar => Kennisitem is { } item ? $"/kennis/{item.Id}" : "/mijn/kennis";
}

/// <summary>What an organisation says of a kennisitem.</summary>
public sealed record Reactiegegevens(
    string Id = "", string? Tekst = null, bool Verborgen = false, Deelnemer? Organisatie = null, Kennisgegevens? Kennisitem = null) : IEigendom
{
    /// <inheritdoc/>
    public Deelnemer? Eigenaar => Organisatie;

    /// <summary>Where to go afterwards: to the example, when it is still there.</summary>
    public string Daar => Kennisitem is { } item ? $"/kennis/{item.Id}" : "/mijn/kennis";
}
