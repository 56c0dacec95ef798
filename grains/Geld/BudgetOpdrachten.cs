using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Geld;

/// <summary>Leg vast dat de eigenaar geld heeft gekregen of vrijgemaakt.</summary>
/// <param name="Bron">Waar het geld vandaan komt.</param>
/// <param name="Omschrijving">In woorden, ten hoogste <see cref="Limieten.Omschrijving"/> tekens; wisbaar.</param>
/// <param name="Van">Eerste dag waarop het geld besteed mag worden.</param>
/// <param name="Tot">Laatste dag, die dag meegerekend.</param>
/// <param name="Toegekend">Voor de hele periode.</param>
/// <param name="Deling">Met wie het budget gedeeld wordt.</param>
/// <param name="Voorbeeldcijfers">Waar voor verzonnen bedragen in voorbeeldgegevens.</param>
/// <param name="Regeling">Slug van de regeling waar het geld uit komt; leeg wanneer er geen is.</param>
/// <param name="Tijdelijk">Of het geld afloopt; leeg is zoals bij de bron.</param>
/// <param name="Toekenningen">Per jaar, samen <paramref name="Toegekend"/>; leeg is alles voor de hele periode, definitief.</param>
[GenerateSerializer, Immutable, Alias("budget-toekennen")]
public sealed record BudgetToekennen(
    Bron Bron, string Omschrijving, DateOnly Van, DateOnly Tot, Bedrag Toegekend, Deling Deling, bool Voorbeeldcijfers = false,
    string? Regeling = null, bool? Tijdelijk = null, ImmutableArray<ToekenningGevraagd>? Toekenningen = null) : Opdracht;

/// <summary>Een toekenning zoals zij wordt vastgelegd.</summary>
/// <param name="Jaar">Kalenderjaar; leeg is de hele periode, onverdeeld.</param>
/// <param name="Besluit">Nummer of naam van het besluit, ten hoogste <see cref="Limieten.Naam"/> tekens; wisbaar.</param>
[GenerateSerializer, Immutable, Alias("toekenning-gevraagd")]
public sealed record ToekenningGevraagd(int? Jaar, Bedrag Bedrag, ToekenningStatus Status, string? Besluit);

/// <summary>Leg vast wat voor een jaar, of voor de hele periode, is toegekend; het komt in de plaats van wat er stond.</summary>
[GenerateSerializer, Immutable, Alias("toekenning-vastleggen")]
public sealed record ToekenningVastleggen(Guid Budget, ToekenningGevraagd Toekenning) : Opdracht;

/// <summary>Boek dat geld is teruggegeven aan wie het gaf.</summary>
/// <param name="Jaar">Van welk jaar van het budget het is; leeg is het jaar van de datum, of het laatste van het budget.</param>
[GenerateSerializer, Immutable, Alias("terugbetaling-boeken")]
public sealed record TerugbetalingBoeken(Guid Budget, int? Jaar, DateOnly Datum, Bedrag Bedrag, string Omschrijving) : Opdracht;

/// <summary>Draai een terugbetaling terug; de boeking zelf blijft staan.</summary>
[GenerateSerializer, Immutable, Alias("terugbetaling-terugboeken")]
public sealed record TerugbetalingTerugboeken(Guid Budget, Guid Terugbetaling, string Reden) : Opdracht;

/// <summary>Zeg een deel van een budget voor één kalenderjaar toe aan een programma.</summary>
[GenerateSerializer, Immutable, Alias("financiering-vastleggen")]
public sealed record FinancieringVastleggen(Guid Budget, Guid Programma, int Jaar, Bedrag Bedrag) : Opdracht;

/// <summary>Verhoog of verlaag een financiering, met de reden; nul trekt haar in.</summary>
[GenerateSerializer, Immutable, Alias("financiering-wijzigen")]
public sealed record FinancieringWijzigen(Guid Budget, Guid Financiering, Bedrag Bedrag, string Reden) : Opdracht;

/// <summary>Boek een uitgave op een financiering.</summary>
[GenerateSerializer, Immutable, Alias("besteding-boeken")]
public sealed record BestedingBoeken(Guid Budget, Guid Financiering, DateOnly Datum, Bedrag Bedrag, string Omschrijving) : Opdracht;

/// <summary>Draai een besteding terug; de boeking zelf blijft staan.</summary>
[GenerateSerializer, Immutable, Alias("besteding-terugboeken")]
public sealed record BestedingTerugboeken(Guid Budget, Guid Besteding, string Reden) : Opdracht;

/// <summary>Sluit een budget: er verandert daarna niets meer aan.</summary>
[GenerateSerializer, Immutable, Alias("budget-sluiten")]
public sealed record BudgetSluiten(Guid Budget) : Opdracht;

/// <summary>Wijzig met wie een budget gedeeld wordt.</summary>
[GenerateSerializer, Immutable, Alias("budget-delen")]
public sealed record BudgetDelen(Guid Budget, Deling Deling) : Opdracht;
