using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Geld;

/// <summary>Een organisatie heeft geld gekregen of vrijgemaakt.</summary>
/// <param name="Toegekend">Alle toekenningen samen.</param>
/// <param name="Regeling">Slug van de regeling waar het geld uit komt, wanneer die genoemd is.</param>
/// <param name="Tijdelijk">Of het geld afloopt; leeg is zoals bij de bron.</param>
/// <param name="Toekenningen">Leeg: alles voor de hele periode, definitief.</param>
/// <param name="Op">De dag waarop het is vastgelegd; leeg in boeken van voor 23 november 2026.</param>
/// <param name="Herkomst">Het budget waaruit dit geld is doorgegeven; het telt daar al mee.</param>
[Opslagnaam("budget-toegekend", 2)]
public sealed record BudgetToegekend(
    Guid Budget,
    string Eigenaar,
    Bron Bron,
    DateOnly Van,
    DateOnly Tot,
    Bedrag Toegekend,
    Deling Deling,
    bool Voorbeeldcijfers,
    string? Regeling = null,
    bool? Tijdelijk = null,
    ImmutableArray<Toekenning>? Toekenningen = null,
    DateOnly? Op = null,
    Guid? Herkomst = null) : Gebeurtenis
{
    /// <summary>De toekenningen, ook wanneer er één is voor de hele periode. Die heeft de sleutel van het budget.</summary>
    public IEnumerable<Toekenning> AlleToekenningen() => Toekenningen ?? [new(Budget, null, Toegekend, ToekenningStatus.Definitief)];
}

/// <summary>De eigenaar deelt het budget met een andere kring.</summary>
[Opslagnaam("budget-gedeeld")]
public sealed record BudgetGedeeld(Guid Budget, Deling Deling) : Gebeurtenis;

/// <summary>Een deel van het budget is voor een kalenderjaar toegezegd aan een programma.</summary>
[Opslagnaam("financiering-vastgelegd")]
public sealed record FinancieringVastgelegd(Guid Budget, Guid Financiering, Guid Programma, int Jaar, Bedrag Bedrag) : Gebeurtenis;

/// <summary>
/// De toezegging is verhoogd of verlaagd. De reden staat als tekst bij <paramref name="Wijziging"/>, zodat elke wijziging de hare houdt.
/// </summary>
[Opslagnaam("financiering-gewijzigd")]
public sealed record FinancieringGewijzigd(Guid Budget, Guid Financiering, Guid Wijziging, Bedrag Was, Bedrag Wordt) : Gebeurtenis;

/// <summary>Er is geld uitgegeven.</summary>
[Opslagnaam("besteding-geboekt")]
public sealed record BestedingGeboekt(Guid Budget, Guid Financiering, Guid Besteding, DateOnly Datum, Bedrag Bedrag) : Gebeurtenis;

/// <summary>Een eerdere besteding telt niet meer.</summary>
[Opslagnaam("besteding-teruggeboekt")]
public sealed record BestedingTeruggeboekt(Guid Budget, Guid Financiering, Guid Besteding, Bedrag Bedrag) : Gebeurtenis;

/// <summary>Het budget is afgesloten.</summary>
[Opslagnaam("budget-gesloten")]
public sealed record BudgetGesloten(Guid Budget) : Gebeurtenis;
