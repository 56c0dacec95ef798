using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Toelatingen;

/// <summary>Laat de mensen van een directory, of een deel daarvan, namens een organisatie handelen.</summary>
/// <param name="Directory">De directory-id van Entra ID, of het adres van een andere uitgever.</param>
/// <param name="Groep">Alleen wie in deze groep zit.</param>
/// <param name="Approl">Alleen wie deze approl heeft.</param>
/// <param name="Organisatie">Sleutel van de organisatie of school.</param>
/// <param name="Rol">Met welke rol.</param>
[GenerateSerializer, Immutable, Alias("directory-toelaten")]
public sealed record DirectoryToelaten(string Directory, string? Groep, string? Approl, string Organisatie, Rol Rol) : Opdracht;

/// <summary>Laat een app, die zich zelf aanmeldt, namens een organisatie handelen.</summary>
/// <param name="Client">De client id van de app.</param>
/// <param name="Directory">De directory waarin zij zich aanmeldt.</param>
/// <param name="Organisatie">Sleutel van de organisatie of school.</param>
/// <param name="Bereiken">Wat zij mag.</param>
/// <param name="Rol">De rol die erbij hoort.</param>
[GenerateSerializer, Immutable, Alias("app-toelaten")]
public sealed record AppToelaten(string Client, string Directory, string Organisatie, ImmutableArray<Bereik> Bereiken, Rol Rol) : Opdracht;

/// <summary>Laat een toelating niet meer gelden.</summary>
[GenerateSerializer, Immutable, Alias("toelating-intrekken")]
public sealed record ToelatingIntrekken(Guid Toelating) : Opdracht;

/// <summary>
/// Neem een organisatie op en laat meteen haar eerste mensen toe; van een gemeente of bestuur uit het register alleen dat laatste. Een die gesloten
/// was, doet daarmee weer mee.
/// </summary>
/// <param name="Soort">Wat voor deelnemer een nieuwe organisatie is; leeg bij een die er al is.</param>
/// <param name="Naam">De naam van een nieuwe organisatie; leeg bij een die er al is.</param>
/// <param name="Eerste">Wie er namens haar mogen handelen.</param>
[GenerateSerializer, Immutable, Alias("organisatie-opnemen")]
public sealed record OrganisatieOpnemen(OrganisatieSoort? Soort, string? Naam, DirectoryToelaten Eerste) : Opdracht;

/// <summary>Laat een organisatie niet meer meedoen: wie namens haar of haar scholen handelde, doet dat niet meer.</summary>
/// <param name="Organisatie">Sleutel van de organisatie of gemeente.</param>
[GenerateSerializer, Immutable, Alias("organisatie-sluiten")]
public sealed record OrganisatieSluiten(string Organisatie) : Opdracht;

/// <summary>
/// Laat iemand toe in het landelijk ondersteuningsaanbod: de eerste beheerder, zolang er geen is, of wie het platform draait. Alleen het platform
/// zelf doet dat.
/// </summary>
/// <param name="Directory">De directory-id van Entra ID, of het adres van een andere uitgever.</param>
/// <param name="Groep">Wie in deze groep zit.</param>
/// <param name="Persoon">Of deze persoon, met zijn pseudonieme sleutel.</param>
/// <param name="Rol">Beheerder of operator.</param>
[GenerateSerializer, Immutable, Alias("platform-toelaten")]
public sealed record PlatformToelaten(string Directory, string? Groep, string? Persoon, Rol Rol) : Opdracht;
