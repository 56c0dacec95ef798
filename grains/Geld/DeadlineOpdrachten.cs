using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Geld;

/// <summary>Leg vast op welke dag iets voor een budget af moet zijn.</summary>
/// <param name="Jaar">Over welk jaar het gaat; leeg wanneer het om het geheel gaat.</param>
[GenerateSerializer, Immutable, Alias("deadline-vastleggen")]
public sealed record DeadlineVastleggen(Guid Budget, DeadlineSoort Soort, DateOnly Datum, int? Jaar, string Omschrijving) : Opdracht;

/// <summary>Meld dat af is wat af moest.</summary>
/// <param name="Op">De dag waarop het af was.</param>
[GenerateSerializer, Immutable, Alias("deadline-afronden")]
public sealed record DeadlineAfronden(Guid Budget, Guid Deadline, DateOnly Op) : Opdracht;

/// <summary>Meld dat een deadline niet meer geldt, met de reden.</summary>
[GenerateSerializer, Immutable, Alias("deadline-vervallen")]
public sealed record DeadlineVervallen(Guid Budget, Guid Deadline, string Reden) : Opdracht;
