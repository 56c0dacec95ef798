using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Geld;

/// <summary>Waarvoor een deadline is.</summary>
public enum DeadlineSoort
{
    /// <summary>Voor deze dag moet het geld zijn aangevraagd.</summary>
    Aanvraag,

    /// <summary>Voor deze dag moet zijn verantwoord.</summary>
    Verantwoording,
}

/// <summary>Er is een dag waarop iets voor dit budget af moet zijn.</summary>
[Opslagnaam("deadline-vastgelegd")]
public sealed record DeadlineVastgelegd(Guid Budget, Guid Deadline, DeadlineSoort Soort, DateOnly Datum, int? Jaar) : Gebeurtenis;

/// <summary>Wat af moest, is af.</summary>
[Opslagnaam("deadline-afgerond")]
public sealed record DeadlineAfgerond(Guid Budget, Guid Deadline, DateOnly Op) : Gebeurtenis;

/// <summary>De deadline geldt niet meer; de reden staat als tekst bij de deadline.</summary>
[Opslagnaam("deadline-vervallen")]
public sealed record DeadlineIsVervallen(Guid Budget, Guid Deadline) : Gebeurtenis;
