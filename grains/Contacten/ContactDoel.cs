namespace Regionetwerk.Grains.Contacten;

/// <summary>Waarvoor de gegevens van een persoon bewaard worden.</summary>
public enum ContactDoel
{
    /// <summary>Anderen weten bij wie zij met een vraag terechtkunnen.</summary>
    Aanspreekpunt,

    /// <summary>De persoon werkt mee in een programma of werkgroep.</summary>
    Samenwerking,

    /// <summary>De persoon deelt in een netwerk wat hij weet.</summary>
    Ambassadeur,
}
