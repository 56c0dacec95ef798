using System.Globalization;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Storage.Ambassadeurs;

namespace Regionetwerk.Api.Paginas.Ambassadeurs;

/// <summary>What the words of ambassadeurs and aanvragen are called on pages.</summary>
public static class Ambassadeurwoorden
{
    /// <summary>Themes to choose from.</summary>
    public static IReadOnlyList<Optie> Themas { get; } = [.. Enum.GetValues<AmbassadeurThema>().Select(thema => new Optie(Keuzes.Naam(thema), Van(thema)))];

    /// <summary>How soon.</summary>
    public static IReadOnlyList<Optie> Urgenties { get; } = [.. Enum.GetValues<Urgentie>().Select(urgentie => new Optie(Keuzes.Naam(urgentie), Van(urgentie)))];

    public static string Van(AmbassadeurThema thema) => thema switch
    {
        AmbassadeurThema.ThuistaalEnVoorlezen => "Thuistaal en voorlezen",
        AmbassadeurThema.AnderstaligeOuders => "Anderstalige ouders",
        AmbassadeurThema.SamenwerkingMetHetTeam => "Samenwerking met het team",
        AmbassadeurThema.SamenwerkingInDeWijk => "Samenwerking in de wijk",
        AmbassadeurThema.VoorschoolEnBasisschool => "Van voorschool naar basisschool",
        AmbassadeurThema.EducatiefPartnerschap => "Educatief partnerschap",
        AmbassadeurThema.Oudergesprekken => "Gesprekken met ouders",
        AmbassadeurThema.OudersOnderling => "Ouders met elkaar in contact brengen",
        AmbassadeurThema.Intervisie => "Intervisie en kennis delen",
        AmbassadeurThema.PositieVanDeFunctie => "De plek van de brugfunctionaris in de school",
        _ => thema.ToString(),
    };

    public static string Van(Urgentie urgentie) => urgentie switch
    {
        Urgentie.DezeWeek => "Deze week",
        Urgentie.DezeMaand => "Deze maand",
        _ => "Dit kwartaal",
    };

    public static string Van(AanvraagStatus status) => status switch
    {
        AanvraagStatus.Open => "wij zoeken iemand",
        AanvraagStatus.Aangeboden => "een ambassadeur is gevraagd",
        AanvraagStatus.Gepland => "gepland",
        AanvraagStatus.Uitgevoerd => "klaar",
        _ => "ingetrokken",
    };

    public static string Van(InzetStatus status) => status.ToString().ToLowerInvariant();

    public static string Van(Wachttijd wachttijd) => wachttijd switch
    {
        Wachttijd.Nieuw => "nieuw",
        Wachttijd.Loopt => "loopt",
        _ => "te lang",
    };

    /// <summary>The colour of how long something waits.</summary>
    public static string Kleur(Wachttijd wachttijd) => wachttijd switch
    {
        Wachttijd.TeLang => "error",
        Wachttijd.Loopt => "warning",
        _ => "valid",
    };

    /// <summary>2026-11 as a person says it.</summary>
    public static string Maand(string maand) =>
        DateOnly.TryParseExact($"{maand}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? Nederlands.Datum(dag)[(Nederlands.Datum(dag).IndexOf('\u00a0') + 1)..]
            : maand;
}
