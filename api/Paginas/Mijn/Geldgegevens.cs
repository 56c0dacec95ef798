using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Regelingen;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Paginas.Mijn;

/// <summary>One year of a budget.</summary>
public sealed record Budgetjaargegevens(
    int Jaar, decimal Toegekend, decimal Meegenomen, decimal Vastgelegd, decimal Besteed, decimal Doorgegeven, decimal Terugbetaald, decimal Beschikbaar, bool Overschreden);

/// <summary>What was granted for a year, or for the whole period.</summary>
public sealed record Toekenninggegevens(int? Jaar, decimal Bedrag, ToekenningStatus Status, DateOnly? VastgelegdOp, bool Geldig, string? Besluit = null);

/// <summary>A day on which something has to be done.</summary>
public sealed record Deadlinegegevens(
    string Id = "",
    DeadlineSoort Soort = default,
    DateOnly Datum = default,
    string Omschrijving = "",
    int? Jaar = null,
    DeadlineStatus Status = default,
    DateOnly? AfgerondOp = null,
    Budgetgegevens? Budget = null) : IEigendom
{
    /// <inheritdoc/>
    public Deelnemer? Eigenaar => Budget?.Eigenaar;
}

/// <summary>Money passed on.</summary>
public sealed record Doorgiftegegevens(
    string Id = "",
    int Jaar = default,
    decimal Bedrag = default,
    DoorgifteStatus Status = default,
    string Omschrijving = "",
    Deelnemer? Van = null,
    Deelnemer? Aan = null,
    Budgetgegevens? Budget = null) : IEigendom
{
    /// <inheritdoc/>
    public Deelnemer? Eigenaar => Van;
}

/// <summary>Money given back.</summary>
public sealed record Terugbetalinggegevens(
    string Id = "", int Jaar = default, DateOnly Datum = default, decimal Bedrag = default, bool Teruggeboekt = default, string Omschrijving = "", Budgetgegevens? Budget = null) : IEigendom
{
    /// <inheritdoc/>
    public Deelnemer? Eigenaar => Budget?.Eigenaar;
}

/// <summary>Where money came from that another budget passed on.</summary>
public sealed record Herkomstgegevens(Deelnemer? Organisatie = null);

/// <summary>A regeling.</summary>
public sealed record Regelinggegevens(string Slug, Regelingversie Huidig, IReadOnlyList<Regelingversie>? Versies = null);

/// <summary>What was known of it on a day.</summary>
public sealed record Regelingversie(
    string Naam,
    int Versie = 1,
    Bron Bron = default,
    DateOnly Van = default,
    DateOnly? Tot = null,
    Doorschuiven Doorschuiven = default,
    string? Verantwoording = null,
    DateOnly? AanvraagTot = null,
    string? VerantwoordenVoor = null,
    DateOnly? VerantwoordenVoorDatum = null,
    string Bronvermelding = "",
    string? Link = null,
    DateOnly Peildatum = default,
    IReadOnlyList<string>? Onbekend = null);
