using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Post;
using Regionetwerk.Storage.Ambassadeurs;
using Regionetwerk.Storage.Post;

namespace Regionetwerk.Storage.Privacy;

/// <summary>Alles wat er bij een e-mailadres bewaard wordt.</summary>
public sealed record GegevensBijAdres(
    IReadOnlyList<EigenContact> Contacten,
    IReadOnlyList<EigenAmbassadeur> Ambassadeurs,
    IReadOnlyList<EigenInzet> Inzetten,
    IReadOnlyList<EigenDeelname> Deelnames,
    IReadOnlyList<EigenBrief> Brieven);

/// <summary>Alles wat er bij een account bewaard wordt.</summary>
public sealed record GegevensBijAccount(IReadOnlyList<EigenHandelingen> Handelingen, IReadOnlyList<EigenAgenda> Agendas);

/// <summary>Een contact dat over de persoon zelf gaat.</summary>
public sealed record EigenContact(
    string Id,
    string Eigenaar,
    string Naam,
    string Functie,
    string Email,
    string? Telefoon,
    ContactDoel Doel,
    Zichtbaarheid Zichtbaarheid,
    IReadOnlyList<string> Netwerken,
    Zichtbaarheid? Reikwijdte,
    DateOnly? ToestemmingOp,
    DateTimeOffset Vastgelegd,
    DateOnly BewaardTot);

/// <summary>Een contact dat ambassadeur is.</summary>
public sealed record EigenAmbassadeur(string Id, string Contact, string Netwerk, string Functie, int UrenPerMaand, bool Afgemeld);

/// <summary>Wat een ambassadeur deed of zal doen.</summary>
/// <param name="Eigenaar">Wie erom vroeg.</param>
public sealed record EigenInzet(string Eigenaar, DateOnly Maand, DateOnly? Datum, int Uren, InzetStatus Status);

/// <summary>Een aanmelding voor een bijeenkomst.</summary>
/// <param name="Eigenaar">Wie haar houdt.</param>
/// <param name="Aanwezig">Leeg zolang het niet is vastgelegd.</param>
public sealed record EigenDeelname(
    string Id, string Eigenaar, string Titel, DateOnly Dag, string Naam, string Functie, string Email, string? Organisatie, AanmeldingStatus Status, bool? Aanwezig);

/// <summary>Een brief aan deze persoon.</summary>
public sealed record EigenBrief(Briefsoort Soort, Briefstand Stand, DateTimeOffset Op);

/// <summary>Hoe vaak iemand namens een organisatie iets vastlegde.</summary>
public sealed record EigenHandelingen(string Organisatie, int Aantal, DateTimeOffset Eerste, DateTimeOffset Laatste);

/// <summary>Een agenda-adres van wie is aangemeld.</summary>
public sealed record EigenAgenda(string Organisatie, DateTimeOffset Sinds);
