using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Api.Paginas.Aanpakken;

/// <summary>The answer to <c>Aanpak.graphql</c>.</summary>
public sealed record Aanpakantwoord(AanpakOpPagina? Aanpak = null);

/// <summary>An aanpak with all that the catalogue says of it.</summary>
public sealed record AanpakOpPagina(
    string Naam,
    string Omschrijving,
    AanpakSoort Soort,
    IReadOnlyList<Sector> Sectoren,
    IReadOnlyList<Doelgroep> Doelgroepen,
    IReadOnlyList<Plaats> Plaatsen,
    IReadOnlyList<Dimensie> Dimensies,
    IReadOnlyList<string> Stappen,
    IReadOnlyList<string> WerkzameFactoren,
    IReadOnlyList<Vindplaatsnaam> Bronnen,
    IReadOnlyList<Tagverwijzing> Tags,
    IReadOnlyList<Kaderverwijzing> Kaders,
    AanpakgeldOpPagina Financiering,
    string? Aanbieder = null,
    int? LeeftijdVan = null,
    int? LeeftijdTot = null,
    NjiErkenning? Erkenning = null,
    string? Duur = null,
    string? Link = null);

/// <summary>A place in a text.</summary>
public sealed record Vindplaatsnaam(string Tekst, string Plaats);

/// <summary>A tag that an aanpak carries.</summary>
public sealed record Tagverwijzing(string Sleutel, string Label, string Kader);

/// <summary>A kader that an aanpak belongs to.</summary>
public sealed record Kaderverwijzing(string Slug, string Naam);

/// <summary>How an aanpak is paid in a year, everywhere.</summary>
public sealed record AanpakgeldOpPagina(bool Voorbeeldcijfers, IReadOnlyList<AanpakbronOpPagina> Mix, decimal? Totaal = null);

/// <summary>What one source pays.</summary>
public sealed record AanpakbronOpPagina(Bron Bron, bool Tijdelijk, decimal Bedrag, double Aandeel);
