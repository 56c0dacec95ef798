using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Post;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Ambassadeurs;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Post;

namespace Regionetwerk.Api.Privacy;

/// <summary>Alles wat er van u bewaard wordt.</summary>
/// <param name="Adres">Het e-mailadres waar het om gaat; null wanneer u het met uw account vraagt, of alles al gewist is.</param>
/// <param name="Contacten">Wat organisaties van u als contact bewaren.</param>
/// <param name="Ambassadeurs">In welke netwerken u ambassadeur bent.</param>
/// <param name="Inzetten">Wat u als ambassadeur deed of zult doen.</param>
/// <param name="Aanmeldingen">Voor welke bijeenkomsten u zich aanmeldde.</param>
/// <param name="Brieven">E-mail die u kreeg of nog krijgt.</param>
/// <param name="Handelingen">Hoe vaak u namens een organisatie iets vastlegde; alleen met uw account.</param>
/// <param name="AgendaAdressen">Waar u deadlines in een agenda volgt; alleen met uw account.</param>
/// <param name="Logboek">Wat u deed, probeerde en bekeek, het laatste eerst; alleen met uw account.</param>
public sealed record MijnGegevens(
    string? Adres,
    [property: ListSize(Limieten.GegevensPerSoort)] IReadOnlyList<MijnContact> Contacten,
    [property: ListSize(Limieten.GegevensPerSoort)] IReadOnlyList<MijnAmbassadeur> Ambassadeurs,
    [property: ListSize(Limieten.GegevensPerSoort)] IReadOnlyList<MijnInzet> Inzetten,
    [property: ListSize(Limieten.GegevensPerSoort)] IReadOnlyList<MijnAanmelding> Aanmeldingen,
    [property: ListSize(Limieten.GegevensPerSoort)] IReadOnlyList<MijnBrief> Brieven,
    [property: ListSize(20)] IReadOnlyList<MijnHandelingen> Handelingen,
    [property: ListSize(20)] IReadOnlyList<MijnAgenda> AgendaAdressen,
    [property: ListSize(Limieten.GegevensPerSoort)] IReadOnlyList<MijnLogregel> Logboek);

/// <summary>Een contact dat over u gaat.</summary>
/// <param name="Id">Het contact.</param>
/// <param name="Organisatie">Wie het bewaart.</param>
/// <param name="Naam">Uw naam, zoals zij daar staat.</param>
/// <param name="Functie">Wat u doet.</param>
/// <param name="Email">Uw e-mailadres.</param>
/// <param name="Telefoon">Uw telefoonnummer.</param>
/// <param name="Doel">Waarvoor het bewaard wordt.</param>
/// <param name="Zichtbaarheid">Wie het ziet.</param>
/// <param name="Netwerken">Welke netwerken, bij zichtbaarheid NETWERK.</param>
/// <param name="Reikwijdte">Hoe ver u met delen instemde; null zonder toestemming: dan ziet alleen de organisatie wie u bent.</param>
/// <param name="ToestemmingOp">Wanneer u instemde; null wanneer dat er niet bij is gezegd.</param>
/// <param name="Vastgelegd">Wanneer het is vastgelegd of voor het laatst bevestigd.</param>
/// <param name="BewaardTot">De dag waarop het vanzelf gewist wordt.</param>
public sealed record MijnContact(
    [property: ID] string Id,
    string Organisatie,
    string Naam,
    string Functie,
    string Email,
    string? Telefoon,
    ContactDoel Doel,
    Zichtbaarheid Zichtbaarheid,
    [property: ListSize(Limieten.NetwerkenPerRecord)] IReadOnlyList<string> Netwerken,
    Zichtbaarheid? Reikwijdte,
    DateOnly? ToestemmingOp,
    DateOnly Vastgelegd,
    DateOnly BewaardTot);

/// <summary>U bent of was ambassadeur.</summary>
/// <param name="Netwerk">Slug van het netwerk.</param>
/// <param name="Functie">Korte aanduiding zonder naam.</param>
/// <param name="UrenPerMaand">Hoeveel uur u hebt.</param>
/// <param name="Afgemeld">U bent het niet meer.</param>
public sealed record MijnAmbassadeur(string Netwerk, string Functie, int UrenPerMaand, bool Afgemeld);

/// <summary>Inzet van u als ambassadeur.</summary>
/// <param name="Bij">Wie erom vroeg.</param>
/// <param name="Maand">Jaar en maand, zoals 2026-11.</param>
/// <param name="Datum">De dag, wanneer die bekend is.</param>
/// <param name="Uren">Hoeveel uur.</param>
/// <param name="Status">Hoe het ermee staat.</param>
public sealed record MijnInzet(string Bij, string Maand, DateOnly? Datum, int Uren, InzetStatus Status);

/// <summary>Een aanmelding van u.</summary>
/// <param name="Id">De aanmelding.</param>
/// <param name="Organisatie">Wie de bijeenkomst houdt.</param>
/// <param name="Titel">Van de bijeenkomst.</param>
/// <param name="Dag">Van de bijeenkomst.</param>
/// <param name="Naam">Uw naam, zoals u die opgaf.</param>
/// <param name="Functie">Wat u doet; null wanneer u dat niet opgaf.</param>
/// <param name="Email">Uw e-mailadres.</param>
/// <param name="EigenOrganisatie">Waar u werkt; null wanneer u dat niet opgaf.</param>
/// <param name="Status">Hoe het ermee staat.</param>
/// <param name="Aanwezig">Of u er was; null zolang dat niet is vastgelegd.</param>
/// <param name="BewaardTot">De dag waarop het vanzelf gewist wordt.</param>
public sealed record MijnAanmelding(
    [property: ID] string Id,
    string Organisatie,
    string Titel,
    DateOnly Dag,
    string Naam,
    string? Functie,
    string Email,
    string? EigenOrganisatie,
    AanmeldingStatus Status,
    bool? Aanwezig,
    DateOnly BewaardTot);

/// <summary>E-mail aan u. De tekst bewaren wij niet.</summary>
/// <param name="Soort">Wat voor brief.</param>
/// <param name="Stand">Hoe het ermee staat.</param>
/// <param name="Op">Sinds wanneer dat zo is.</param>
public sealed record MijnBrief(Briefsoort Soort, Briefstand Stand, DateTimeOffset Op);

/// <summary>Wat u namens een organisatie vastlegde.</summary>
/// <param name="Organisatie">Namens wie.</param>
/// <param name="Aantal">Hoe vaak.</param>
/// <param name="Eerste">De eerste keer.</param>
/// <param name="Laatste">De laatste keer.</param>
public sealed record MijnHandelingen(string Organisatie, int Aantal, DateTimeOffset Eerste, DateTimeOffset Laatste);

/// <summary>Een agenda-adres van u.</summary>
/// <param name="Organisatie">Van welke organisatie het de deadlines geeft.</param>
/// <param name="Sinds">Sinds wanneer.</param>
public sealed record MijnAgenda(string Organisatie, DateTimeOffset Sinds);

/// <summary>Wat u deed, probeerde of bekeek. Zonder inhoud.</summary>
/// <param name="Op">Wanneer.</param>
/// <param name="Soort">Wat voor regel het is.</param>
/// <param name="Naam">De mutatie of verwerking, bij haar vaste naam.</param>
/// <param name="Organisatie">Namens wie; null wanneer dat niemand was.</param>
/// <param name="Aantal">Bij hoeveel records.</param>
/// <param name="Uitkomst">GELUKT, of de codes van de weigering of fout.</param>
public sealed record MijnLogregel(DateTimeOffset Op, Logsoort Soort, string Naam, string? Organisatie, int Aantal, string Uitkomst);
