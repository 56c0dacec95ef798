using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Contacten;

/// <summary>Leg een persoon in een functie vast.</summary>
/// <param name="Naam">Naam van de persoon; wisbaar.</param>
/// <param name="Functie">Wat de persoon doet; wisbaar.</param>
/// <param name="Email">E-mailadres; leeg is onbekend.</param>
/// <param name="Telefoon">Telefoonnummer; leeg is onbekend.</param>
/// <param name="Toestemming">De persoon vindt goed dat anderen dan de eigenaar dit zien. Nodig om verder dan INTERN te delen.</param>
/// <param name="Deling">Met wie het contact gedeeld wordt.</param>
[GenerateSerializer, Immutable, Alias("contact-vastleggen")]
public sealed record ContactVastleggen(
    string Naam, string Functie, string? Email, string? Telefoon, bool Toestemming, Deling Deling) : Opdracht
{
    /// <summary>Hoe ver de gegevens gedeeld mogen worden; leeg laat <see cref="Toestemming"/> gelden, zonder grens.</summary>
    [Id(0)]
    public Zichtbaarheid? Reikwijdte { get; init; }

    /// <summary>De dag waarop de persoon dat zei; leeg is vandaag.</summary>
    [Id(1)]
    public DateOnly? ToestemmingOp { get; init; }

    /// <summary>Waarvoor de gegevens bewaard worden.</summary>
    [Id(2)]
    public ContactDoel Doel { get; init; }
}

/// <summary>Wijzig met wie een contact gedeeld wordt.</summary>
[GenerateSerializer, Immutable, Alias("contact-delen")]
public sealed record ContactDelen(Guid Contact, Deling Deling) : Opdracht;

/// <summary>Wis een contact: de persoonsgegevens zijn daarna weg, de gebeurtenis dat er een contact was blijft.</summary>
[GenerateSerializer, Immutable, Alias("contact-wissen")]
public sealed record ContactWissen(Guid Contact) : Opdracht;

/// <summary>Leg vast dat de persoon goedvindt dat anderen dan de eigenaar de gegevens zien.</summary>
/// <param name="Reikwijdte">Wie ten hoogste.</param>
/// <param name="Op">De dag waarop de persoon dat zei; leeg is vandaag.</param>
[GenerateSerializer, Immutable, Alias("toestemming-vastleggen")]
public sealed record ToestemmingVastleggen(Guid Contact, Zichtbaarheid Reikwijdte, DateOnly? Op) : Opdracht;

/// <summary>Leg vast dat de persoon het niet meer goedvindt.</summary>
[GenerateSerializer, Immutable, Alias("toestemming-intrekken")]
public sealed record ToestemmingIntrekken(Guid Contact) : Opdracht;

/// <summary>Leg vast dat een contact nog klopt en nodig is; de bewaartermijn begint opnieuw.</summary>
[GenerateSerializer, Immutable, Alias("contact-bevestigen")]
public sealed record ContactBevestigen(Guid Contact) : Opdracht;
