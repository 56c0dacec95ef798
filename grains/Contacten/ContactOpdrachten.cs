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
    string Naam, string Functie, string? Email, string? Telefoon, bool Toestemming, Deling Deling) : Opdracht;

/// <summary>Wijzig met wie een contact gedeeld wordt.</summary>
[GenerateSerializer, Immutable, Alias("contact-delen")]
public sealed record ContactDelen(Guid Contact, Deling Deling) : Opdracht;

/// <summary>Wis een contact: de persoonsgegevens zijn daarna weg, de gebeurtenis dat er een contact was blijft.</summary>
[GenerateSerializer, Immutable, Alias("contact-wissen")]
public sealed record ContactWissen(Guid Contact) : Opdracht;
