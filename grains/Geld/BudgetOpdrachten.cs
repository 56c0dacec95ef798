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
[GenerateSerializer, Immutable, Alias("budget-toekennen")]
public sealed record BudgetToekennen(
    Bron Bron, string Omschrijving, DateOnly Van, DateOnly Tot, Bedrag Toegekend, Deling Deling, bool Voorbeeldcijfers = false) : Opdracht;

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
