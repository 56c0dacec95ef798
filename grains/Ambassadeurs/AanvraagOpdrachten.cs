using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>Vraag een ambassadeur.</summary>
/// <param name="Gemeente">Waar het om gaat; leeg is de gemeente van de aanvrager zelf.</param>
/// <param name="Wens">Wat de aanvrager wenst, in eigen woorden; wisbaar.</param>
[GenerateSerializer, Immutable, Alias("aanvraag-doen")]
public sealed record AanvraagDoen(
    string Netwerk, AmbassadeurThema Thema, Sector Sector, Urgentie Urgentie, string Wens, string? Gemeente = null) : Opdracht;

/// <summary>Vraag niet meer.</summary>
[GenerateSerializer, Immutable, Alias("aanvraag-intrekken")]
public sealed record AanvraagIntrekken(Guid Aanvraag) : Opdracht;

/// <summary>Vraag een ambassadeur om een aanvraag op te pakken.</summary>
/// <param name="Maand">De eerste dag van de maand.</param>
[GenerateSerializer, Immutable, Alias("aanvraag-aanbieden")]
public sealed record AanvraagAanbieden(Guid Aanvraag, Guid Ambassadeur, int Uren, DateOnly Maand) : Opdracht;

/// <summary>Trek een aanbod in waar nog geen antwoord op is.</summary>
[GenerateSerializer, Immutable, Alias("aanbod-intrekken")]
public sealed record AanbodIntrekken(Guid Aanvraag) : Opdracht;

/// <summary>Neem een aanbod aan, voor een dag die al bekend is of voor de maand.</summary>
[GenerateSerializer, Immutable, Alias("aanbod-aanvaarden")]
public sealed record AanbodAanvaarden(Guid Aanvraag, DateOnly? Datum = null) : Opdracht;

/// <summary>Wijs een aanbod af.</summary>
[GenerateSerializer, Immutable, Alias("aanbod-afwijzen")]
public sealed record AanbodAfwijzen(Guid Aanvraag, string Reden) : Opdracht;

/// <summary>Breng verslag uit van inzet die geweest is.</summary>
/// <param name="Uren">De uren die het waren.</param>
/// <param name="Verslag">Hoe het ging; wisbaar.</param>
[GenerateSerializer, Immutable, Alias("inzet-verslag")]
public sealed record InzetVerslag(Guid Aanvraag, Guid Inzet, int Uren, DateOnly Datum, string Verslag) : Opdracht;

/// <summary>Zeg inzet af.</summary>
[GenerateSerializer, Immutable, Alias("inzet-afzeggen")]
public sealed record InzetAfzeggen(Guid Aanvraag, Guid Inzet, string Reden) : Opdracht;
