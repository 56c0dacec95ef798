using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Gemeenten;
using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Kennis;

namespace Regionetwerk.Api.Paginas.Kennis;

/// <summary>A list of kennisitems.</summary>
public sealed record Kennislijst(Lijst<KennisitemOpPagina> Kennisitems);

/// <summary>A kennisitem as documents ask for it; what a document leaves out is empty, and all of it when an id is of something else.</summary>
public sealed record KennisitemOpPagina(
    string Id = "",
    KennisSoort Soort = default,
    string Titel = "",
    string? Samenvatting = null,
    string? Link = null,
    Linktoestand? Linkstatus = null,
    string? Uitgever = null,
    int? Jaar = null,
    string? Aanpak = null,
    IReadOnlyList<KennisThema>? Themas = null,
    IReadOnlyList<Sector>? Sectoren = null,
    IReadOnlyList<Doelgroep>? Doelgroepen = null,
    Zichtbaarheid Zichtbaarheid = default,
    bool Voorbeeldcijfers = false,
    DateOnly VastgelegdOp = default,
    Gemeentenaam? Gemeente = null,
    Afzender? Eigenaar = null,
    Lijst<OvernameOpPagina>? Overnames = null,
    Lijst<ReactieOpPagina>? Reacties = null)
{
    /// <summary>Where it is to be read.</summary>
    public string Adres => $"/kennis/{Id}";

    /// <summary>Who published it and when, as far as that is known.</summary>
    public string? Bron => (Uitgever, Jaar) switch
    {
        ({ } uitgever, { } jaar) => $"{uitgever}, {jaar}",
        ({ } uitgever, null) => uitgever,
        (null, { } jaar) => $"{jaar}",
        _ => null,
    };
}

/// <summary>Whether a link is still there, for whom may know that.</summary>
public sealed record Linktoestand(Linkstand Stand, DateOnly? Sinds = null);

/// <summary>An organisation that says something.</summary>
public sealed record Afzender(string Sleutel, string Naam);

/// <summary>A programma that does it too.</summary>
public sealed record OvernameOpPagina(
    string Id = "", DateOnly Op = default, string? Veranderd = null, Gemeentenaam? Gemeente = null, ProgrammaMetEigenaar? Programma = null, Vorige? Via = null);

/// <summary>The step before.</summary>
public sealed record Vorige(Gemeentenaam Gemeente);

/// <summary>A programma and whose it is.</summary>
public sealed record ProgrammaMetEigenaar(string Id, string Naam, Afzender? Eigenaar = null);

/// <summary>What an organisation says of it.</summary>
public sealed record ReactieOpPagina(
    string Id = "",
    DateOnly Op = default,
    string? Tekst = null,
    bool Verborgen = false,
    string? Reden = null,
    Afzender? Organisatie = null,
    KennisitemOpPagina? Kennisitem = null);
