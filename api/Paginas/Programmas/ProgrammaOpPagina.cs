using Regionetwerk.Api.Geld;
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
    Lijst<FinancieringOpPagina>? Financieringen = null,
    Lijst<OpgaveOpPagina>? Opgaven = null)
{
    /// <summary>All money that the reader sees of it, by year, the most first.</summary>
    public IReadOnlyList<Geldregel> Geld =>
    [
        .. Financieringen!.Nodes.Select(deel => deel.Regel).Concat(Opgaven!.Nodes.Where(opgave => opgave.Bedrag > 0).Select(opgave => opgave.Regel))
            .OrderBy(regel => regel.Jaar).ThenByDescending(regel => regel.Bedrag),
    ];
}

/// <summary>A line of money on the page of a programma.</summary>
public sealed record Geldregel(int Jaar, decimal Bedrag, Bron Bron, bool Tijdelijk, string? Betaler, string? Omschrijving, Kenmerken? Let);

/// <summary>A school, by name.</summary>
public sealed record SchoolNaam(string Naam, string Plaats);

/// <summary>Money committed to a programma.</summary>
public sealed record FinancieringOpPagina(int Jaar, decimal Bedrag, FinancieringStatus Status, BudgetOpPagina Budget)
{
    internal Geldregel Regel => new(
        Jaar, Bedrag, Budget.Bron, Budget.Tijdelijk, Budget.Eigenaar?.Naam, Budget.Omschrijving, Status is FinancieringStatus.Strijdig ? Kenmerken.Strijdig : null);
}

/// <summary>Money that the owner knows of by hearsay.</summary>
public sealed record OpgaveOpPagina(int Jaar, decimal Bedrag, Bron Bron, bool Tijdelijk, EigenaarNaam? Betaler = null)
{
    internal Geldregel Regel => new(Jaar, Bedrag, Bron, Tijdelijk, Betaler?.Naam, null, Kenmerken.Opgegeven);
}

/// <summary>Where it comes from.</summary>
public sealed record BudgetOpPagina(Bron Bron, bool Tijdelijk, string Omschrijving, EigenaarNaam? Eigenaar = null);
