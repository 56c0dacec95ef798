using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Bijeenkomsten;

/// <summary>Kondig een bijeenkomst aan.</summary>
[GenerateSerializer, Immutable, Alias("bijeenkomst-aankondigen")]
public sealed record BijeenkomstAankondigen(BijeenkomstInhoud Inhoud, BijeenkomstTeksten Teksten, Deling Deling) : Opdracht;

/// <summary>Vervang de hele aankondiging; wat leeg is, is daarna leeg.</summary>
/// <param name="Melden">Schrijf wie is aangemeld of wacht dat er iets veranderd is.</param>
[GenerateSerializer, Immutable, Alias("bijeenkomst-wijzigen")]
public sealed record BijeenkomstWijzigen(Guid Bijeenkomst, BijeenkomstInhoud Inhoud, BijeenkomstTeksten Teksten, bool Melden) : Opdracht;

/// <summary>Wijzig met wie een bijeenkomst gedeeld wordt.</summary>
[GenerateSerializer, Immutable, Alias("bijeenkomst-delen")]
public sealed record BijeenkomstDelen(Guid Bijeenkomst, Deling Deling) : Opdracht;

/// <summary>Laat een bijeenkomst niet doorgaan; wie is aangemeld of wacht, krijgt bericht.</summary>
[GenerateSerializer, Immutable, Alias("bijeenkomst-afgelasten")]
public sealed record BijeenkomstAfgelasten(Guid Bijeenkomst, string Reden) : Opdracht;

/// <summary>Leg vast wie er waren.</summary>
/// <param name="Aanwezig">Alle aanmeldingen van wie er was.</param>
[GenerateSerializer, Immutable, Alias("aanwezigheid-vastleggen")]
public sealed record AanwezigheidVastleggen(Guid Bijeenkomst, ImmutableArray<Guid> Aanwezig) : Opdracht;

/// <summary>Publiceer de notitie, of een betere in plaats van de vorige.</summary>
[GenerateSerializer, Immutable, Alias("notitie-publiceren")]
public sealed record NotitiePubliceren(
    Guid Bijeenkomst, string Samenvatting, ImmutableArray<string> Tips, ImmutableArray<VerderLezen> Links, NotitieVoor Voor) : Opdracht;

/// <summary>Herinner wie is aangemeld; één keer voor een dag en tijd. Van het platform zelf.</summary>
[GenerateSerializer, Immutable, Alias("deelnemers-herinneren")]
public sealed record DeelnemersHerinneren(Guid Bijeenkomst) : Opdracht;

/// <summary>Wis wie er waren aangemeld wanneer de bewaartermijn om is, en wie niet op tijd bevestigde. Van het platform zelf.</summary>
[GenerateSerializer, Immutable, Alias("aanmeldingen-wissen")]
public sealed record AanmeldingenWissen(Guid Bijeenkomst) : Opdracht;

/// <summary>Wis één aanmelding op verzoek van wie het is. Van het platform zelf.</summary>
[GenerateSerializer, Immutable, Alias("aanmelding-wissen")]
public sealed record AanmeldingWissen(Guid Bijeenkomst, Guid Aanmelding) : Opdracht;

/// <summary>Meld iemand aan die dat daarna per e-mail bevestigt; ook zonder account.</summary>
/// <param name="Naam">Naam; wisbaar.</param>
/// <param name="Email">Adres waar de bevestiging heen gaat; wisbaar.</param>
/// <param name="Functie">Wat de persoon doet; wisbaar.</param>
/// <param name="Organisatie">Waar de persoon werkt, in eigen woorden; wisbaar.</param>
/// <param name="Toestemming">De persoon vindt goed dat deze gegevens voor de bijeenkomst bewaard worden.</param>
[GenerateSerializer, Immutable, Alias("aanmelden-voor-bijeenkomst")]
public sealed record AanmeldenVoorBijeenkomst(
    Guid Bijeenkomst, string Naam, string Email, string? Functie, string? Organisatie, bool Toestemming) : Opdracht;

/// <summary>Bevestig een aanmelding met het geheim uit de e-mail.</summary>
[GenerateSerializer, Immutable, Alias("aanmelding-bevestigen")]
public sealed record AanmeldingBevestigen(Guid Bijeenkomst, Guid Aanmelding, string Geheim) : Opdracht;

/// <summary>Doe niet meer mee; met het geheim uit de e-mail.</summary>
[GenerateSerializer, Immutable, Alias("afmelden")]
public sealed record Afmelden(Guid Bijeenkomst, Guid Aanmelding, string Geheim) : Opdracht;
