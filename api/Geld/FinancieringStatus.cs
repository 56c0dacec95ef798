namespace Regionetwerk.Api.Geld;

/// <summary>Hoe vast geld voor een programma staat.</summary>
public enum FinancieringStatus
{
    /// <summary>Door de betaler zelf uit een budget toegezegd.</summary>
    Vastgelegd,

    /// <summary>Toegezegd, maar het programma is zo gewijzigd dat dit geld er niet meer bij past. Het kan omlaag, niet omhoog.</summary>
    Strijdig,

    /// <summary>Van horen zeggen: de eigenaar van het programma noemt het, de betaler heeft het zelf niet vastgelegd.</summary>
    Opgegeven,
}
