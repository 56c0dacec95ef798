using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Gemeenten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Api.Paginas.Programmas;

/// <summary>A programma as its own page shows it; without an id when the node is something else.</summary>
public sealed record ProgrammaOpPagina(
    string? Id = null,
    string Naam = "",
    DateOnly Van = default,
    DateOnly? Tot = null,
    string? Aanpak = null,
    int? LeeftijdVan = null,
    int? LeeftijdTot = null,
    bool DirectVve = false,
    IReadOnlyList<Sector>? Sectoren = null,
    Zichtbaarheid Zichtbaarheid = default,
    bool Voorbeeldcijfers = false,
    Gemeentenaam? Gemeente = null,
    EigenaarNaam? Eigenaar = null,
    SchoolNaam? School = null,
    Lijst<FinancieringOpPagina>? Financieringen = null);

/// <summary>A school, by name.</summary>
public sealed record SchoolNaam(string Naam, string Plaats);

/// <summary>Money committed to a programma.</summary>
public sealed record FinancieringOpPagina(int Jaar, decimal Bedrag, BudgetOpPagina Budget);

/// <summary>Where it comes from.</summary>
public sealed record BudgetOpPagina(Bron Bron, bool Tijdelijk, string Omschrijving, EigenaarNaam? Eigenaar = null);
