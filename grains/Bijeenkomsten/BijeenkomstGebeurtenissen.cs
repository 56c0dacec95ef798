using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Bijeenkomsten;

/// <summary>Een organisatie heeft een bijeenkomst aangekondigd.</summary>
[Opslagnaam("bijeenkomst-aangekondigd")]
public sealed record BijeenkomstAangekondigd(Guid Bijeenkomst, string Eigenaar, BijeenkomstInhoud Inhoud, Deling Deling) : Gebeurtenis;

/// <summary>De aankondiging is door een andere vervangen.</summary>
[Opslagnaam("bijeenkomst-gewijzigd")]
public sealed record BijeenkomstGewijzigd(Guid Bijeenkomst, BijeenkomstInhoud Inhoud) : Gebeurtenis;

/// <summary>De eigenaar deelt de bijeenkomst met een andere kring.</summary>
[Opslagnaam("bijeenkomst-gedeeld")]
public sealed record BijeenkomstGedeeld(Guid Bijeenkomst, Deling Deling) : Gebeurtenis;

/// <summary>De bijeenkomst gaat niet door.</summary>
[Opslagnaam("bijeenkomst-afgelast")]
public sealed record BijeenkomstAfgelast(Guid Bijeenkomst) : Gebeurtenis;

/// <summary>Wie is aangemeld, heeft een herinnering gekregen.</summary>
[Opslagnaam("deelnemers-herinnerd")]
public sealed record DeelnemersHerinnerd(Guid Bijeenkomst) : Gebeurtenis;

/// <summary>Vastgelegd is wie er waren; wat er eerder over is vastgelegd, geldt niet meer.</summary>
[Opslagnaam("aanwezigheid-vastgelegd")]
public sealed record AanwezigheidVastgelegd(Guid Bijeenkomst, ImmutableArray<Guid> Aanwezig) : Gebeurtenis;

/// <summary>De notitie staat klaar; haar woorden staan in <see cref="Wisbaar.Tekst"/>.</summary>
[Opslagnaam("notitie-gepubliceerd")]
public sealed record NotitieGepubliceerd(Guid Bijeenkomst, NotitieVoor Voor, DateOnly Op) : Gebeurtenis;

/// <summary>Iemand wil meedoen en moet dat nog bevestigen. Wie het is, staat in <see cref="Wisbaar.Persoon"/>.</summary>
/// <param name="Afdruk">SHA-256 van het geheim in de e-mail.</param>
/// <param name="Op">Wanneer, om niet te vaak te schrijven.</param>
[Opslagnaam("aanmelding-gevraagd")]
public sealed record AanmeldingGevraagd(Guid Bijeenkomst, Guid Aanmelding, string Afdruk, DateTimeOffset Op) : Gebeurtenis;

/// <summary>Wie al bekend was, vroeg het nog eens en krijgt dezelfde e-mail weer.</summary>
[Opslagnaam("aanmelding-herhaald")]
public sealed record AanmeldingHerhaald(Guid Bijeenkomst, Guid Aanmelding, DateTimeOffset Op) : Gebeurtenis;

/// <summary>Het e-mailadres klopt: er is een plaats, of een op de wachtlijst.</summary>
[Opslagnaam("aanmelding-bevestigd")]
public sealed record AanmeldingBevestigd(Guid Bijeenkomst, Guid Aanmelding, bool Wachtlijst) : Gebeurtenis;

/// <summary>Er kwam een plaats vrij voor de eerste van de wachtlijst.</summary>
[Opslagnaam("aanmelding-doorgeschoven")]
public sealed record AanmeldingDoorgeschoven(Guid Bijeenkomst, Guid Aanmelding) : Gebeurtenis;

/// <summary>Iemand doet niet meer mee. De persoonsgegevens zijn gewist.</summary>
[Opslagnaam("aanmelding-ingetrokken")]
public sealed record AanmeldingIngetrokken(Guid Bijeenkomst, Guid Aanmelding) : Gebeurtenis;

/// <summary>Wie niet op tijd bevestigde, is gewist; met hetzelfde adres kan iemand zich opnieuw aanmelden.</summary>
[Opslagnaam("aanmeldingen-vervallen")]
public sealed record AanmeldingenVervallen(Guid Bijeenkomst, ImmutableArray<Guid> Aanmeldingen) : Gebeurtenis;

/// <summary>De bewaartermijn is om: wie er waren aangemeld, is gewist.</summary>
[Opslagnaam("aanmeldingen-gewist")]
public sealed record AanmeldingenGewist(Guid Bijeenkomst) : Gebeurtenis;
