using Regionetwerk.Api.Geld;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Paginas.Mijn;

/// <summary>What belongs to an organisation.</summary>
public interface IEigendom
{
    /// <summary>Whose it is.</summary>
    Deelnemer? Eigenaar { get; }
}

/// <summary>
/// An organisation, as the documents of these pages ask for it; so are the others. What a document leaves out is empty, and all of it when an id
/// is of something else.
/// </summary>
public sealed record Deelnemer(
    string Sleutel,
    string Naam,
    OrganisatieSoort? Soort = null,
    Lijst<Programmagegevens>? Programmas = null,
    Lijst<Budgetgegevens>? Budgetten = null,
    Lijst<Contactgegevens>? Contacten = null,
    Lijst<Financieringgegevens>? StrijdigeFinancieringen = null,
    IReadOnlyList<Deadlinegegevens>? Deadlines = null,
    Lijst<Doorgiftegegevens>? OntvangbareDoorgiften = null);

/// <summary>A programma.</summary>
public sealed record Programmagegevens(
    string Id = "",
    string Naam = "",
    string? Aanpak = null,
    DateOnly Van = default,
    DateOnly? Tot = null,
    int? LeeftijdVan = null,
    int? LeeftijdTot = null,
    bool DirectVve = false,
    string? VveBeoordeeldDoor = null,
    string? Omschrijving = null,
    string? Doel = null,
    IReadOnlyList<Sector>? Sectoren = null,
    Zichtbaarheid Zichtbaarheid = default,
    bool Voorbeeldcijfers = false,
    Gemeentegegevens? Gemeente = null,
    Deelnemer? Eigenaar = null,
    Lijst<Financieringgegevens>? Financieringen = null,
    IReadOnlyList<Deelnemer>? Betalers = null,
    Lijst<Opgavegegevens>? Opgaven = null,
    IReadOnlyList<Functiegegevens>? Functies = null,
    Lijst<Gebeurtenis>? Geschiedenis = null) : IEigendom;

/// <summary>A gemeente.</summary>
public sealed record Gemeentegegevens(string Code, string Naam, IReadOnlyList<Jaargegevens>? VolledigeJaren = null);

/// <summary>A year that was declared complete.</summary>
public sealed record Jaargegevens(int Jaar, Kring Kring);

/// <summary>Fte's of a functie in a year.</summary>
public sealed record Functiegegevens(string Functie, int Jaar, decimal Fte);

/// <summary>Hearsay.</summary>
public sealed record Opgavegegevens(
    string Id = "", Bron Bron = default, int Jaar = default, decimal Bedrag = default, Programmagegevens? Programma = null, Deelnemer? Betaler = null, bool Tijdelijk = false) : IEigendom
{
    /// <inheritdoc/>
    public Deelnemer? Eigenaar => Programma?.Eigenaar;
}

/// <summary>A budget.</summary>
public sealed record Budgetgegevens(
    string Id = "",
    Bron Bron = default,
    string Omschrijving = "",
    bool Tijdelijk = false,
    DateOnly Van = default,
    DateOnly Tot = default,
    decimal Toegekend = 0,
    bool Gesloten = false,
    Zichtbaarheid Zichtbaarheid = default,
    bool Voorbeeldcijfers = false,
    decimal? Vastgelegd = null,
    decimal? Besteed = null,
    Deelnemer? Eigenaar = null,
    decimal? Beschikbaar = null,
    BudgetStatus Status = BudgetStatus.Open,
    Regelinggegevens? Regeling = null,
    Herkomstgegevens? Herkomst = null,
    IReadOnlyList<Budgetjaargegevens>? Jaren = null,
    IReadOnlyList<Toekenninggegevens>? Toekenningen = null,
    IReadOnlyList<Deadlinegegevens>? Deadlines = null,
    Lijst<Doorgiftegegevens>? Doorgiften = null,
    Lijst<Terugbetalinggegevens>? Terugbetalingen = null,
    Lijst<Financieringgegevens>? Financieringen = null,
    Lijst<Gebeurtenis>? Geschiedenis = null) : IEigendom
{
    /// <summary>What may still be committed.</summary>
    public decimal Over => Beschikbaar ?? 0;

    /// <summary>What is not spent, passed on or given back.</summary>
    public decimal Onbesteed => Toegekend - (Besteed ?? 0) - (Jaren ?? []).Sum(jaar => jaar.Doorgegeven + jaar.Terugbetaald);

    /// <summary>What was granted for the whole period and not divided over its years.</summary>
    public decimal Onverdeeld => Toegekend - (Jaren ?? []).Sum(jaar => jaar.Toegekend);

    /// <summary>Whether an organisation passed this money on to itself: it was granted there already.</summary>
    public bool IsDoorgegevenDoor(string sleutel) => Herkomst?.Organisatie?.Sleutel == sleutel;

    /// <summary>The first day by which the money has to be accounted for; null when none is recorded.</summary>
    public DateOnly? VerantwoordenVoor => (Deadlines ?? [])
        .Where(deadline => deadline is { Soort: DeadlineSoort.Verantwoording, Status: DeadlineStatus.Open }).Min(deadline => (DateOnly?)deadline.Datum);

    /// <summary>Whether more is committed than was granted.</summary>
    public bool IsOverschreden => Status is BudgetStatus.Overschreden;

    /// <summary>What the budget is called: its words, else where it comes from.</summary>
    public string Naam => Omschrijving.Length > 0 ? Omschrijving : $"{Namen.Van(Bron)} {Van.Year}–{Tot.Year}";
}

/// <summary>What is committed of a budget to a programma for a year.</summary>
public sealed record Financieringgegevens(
    string Id = "",
    int Jaar = default,
    decimal Bedrag = default,
    string? Status = null,
    decimal? Besteed = null,
    Budgetgegevens? Budget = null,
    Programmagegevens? Programma = null,
    Lijst<Bestedinggegevens>? Bestedingen = null) : IEigendom
{
    /// <inheritdoc/>
    public Deelnemer? Eigenaar => Budget?.Eigenaar;

    /// <summary>Whether it does not fit any more.</summary>
    public bool IsStrijdig => Status == "STRIJDIG";
}

/// <summary>Money spent.</summary>
public sealed record Bestedinggegevens(
    string Id = "", DateOnly Datum = default, decimal Bedrag = default, bool Teruggeboekt = default, string Omschrijving = "", Financieringgegevens? Financiering = null) : IEigendom
{
    /// <inheritdoc/>
    public Deelnemer? Eigenaar => Financiering?.Eigenaar;
}

/// <summary>A person in a function.</summary>
public sealed record Contactgegevens(
    string Id = "",
    Zichtbaarheid Zichtbaarheid = default,
    string? Naam = null,
    string? Functie = null,
    string? Email = null,
    string? Telefoon = null,
    Deelnemer? Eigenaar = null,
    ContactDoel Doel = default,
    Toestemminggegevens? Toestemming = null,
    DateOnly? BewaardTot = null) : IEigendom
{
    /// <summary>Whether others find the contact and not the person: it is shared further than the person agreed to.</summary>
    public bool IsZonderPersoon => Zichtbaarheid > (Toestemming?.Reikwijdte ?? Zichtbaarheid.Intern);
}

/// <summary>What a person agreed to.</summary>
public sealed record Toestemminggegevens(Zichtbaarheid Reikwijdte, DateOnly? Op = null);

/// <summary>Something that happened to a record.</summary>
public sealed record Gebeurtenis(DateTimeOffset Wanneer, string Wat, string Persoon, string? Reden = null, decimal? Bedrag = null, Deelnemer? Door = null);
