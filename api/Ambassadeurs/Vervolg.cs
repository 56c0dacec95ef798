using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Ambassadeurs;

/// <summary>Wat er na een opdracht gebeurt, in gewone woorden.</summary>
internal static class Vervolg
{
    public const string Gedaan = "Uw aanvraag is binnen. De beheerder van het netwerk zoekt een ambassadeur die past. U ziet hier wanneer iemand gevraagd is.";

    public const string AanvraagIngetrokken = "De aanvraag is ingetrokken. Was er al iemand gevraagd of iets gepland, dan vervalt dat en zijn de uren weer vrij.";

    public const string Aangeboden = "De organisatie van de ambassadeur ziet de aanvraag nu en antwoordt. Zegt zij nee, dan staat de aanvraag weer open met de volgende voorstellen.";

    public const string AanbodIngetrokken = "Het aanbod is ingetrokken. De aanvraag staat weer open en de organisatie van de ambassadeur ziet haar niet meer.";

    public const string Afgewezen = "De aanvraag staat weer open. De beheerder van het netwerk vraagt de volgende ambassadeur die past. U ziet de aanvraag niet meer.";

    public const string Verslag = "Het verslag is vastgelegd. De aanvrager en de beheerder van het netwerk kunnen het lezen. De aanvraag is klaar.";

    public const string Afgezegd = "De inzet gaat niet door en de uren zijn weer vrij. De aanvraag staat weer open: de beheerder van het netwerk vraagt een ander.";

    public static string Gepland(int uren, DateOnly maand) =>
        $"De inzet is gepland: {uren} uur in {maand:MM-yyyy}. Spreek de dag af met de aanvrager en maak na afloop een verslag.";

    /// <summary>Leest een maand, zoals 2026-11.</summary>
    public static DateOnly? Maand(string maand) =>
        DateOnly.TryParseExact($"{maand}-01", "yyyy-MM-dd", null, System.Globalization.DateTimeStyles.None, out var dag) ? dag : null;

    public static Weigering GeenMaand(string maand) =>
        Weigeringen.Ongeldig($"«{(maand.Length > 20 ? maand[..20] + "…" : maand)}» is geen maand. Schrijf jaar en maand, zoals 2026-11.", "maand");
}
