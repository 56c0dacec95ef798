using System.Text.RegularExpressions;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>
/// Waar op gekozen kan worden en wie het zien mag, als woorden in de index die niemand kan typen: zo snijdt de database ze met de andere
/// woorden, ook als het er honderdduizend zijn. Wie het ziet, beslist de kolom <c>publiek</c>; deze woorden maken het alleen snel.
/// </summary>
internal static partial class Kenmerk
{
    /// <summary>Een keuze zoals zij bij elke soort record in de index staat: <c>laaggeletterde-ouders</c>.</summary>
    public static string Keuze<T>(T waarde)
        where T : struct, Enum => Keuze(waarde.ToString());

    /// <summary>Hetzelfde, van een naam zoals hij in de database staat.</summary>
    public static string Keuze(string naam) => Hoofdletter().Replace(naam, "-$0").ToLowerInvariant();

    public static string Kijker(string sleutel) => Veilig("/k:" + sleutel);

    public static string Soort(string soort) => Veilig("/s:" + soort);

    public static string Sector(string sector) => Veilig("/x:" + sector);

    public static string Thema(string thema) => Veilig("/t:" + thema);

    public static string Doelgroep(string doelgroep) => Veilig("/d:" + doelgroep);

    public static string Gemeente(string code) => Veilig("/g:" + code);

    // One word for both databases, whatever stands in a key.
    private static string Veilig(string kenmerk) =>
        string.Concat(kenmerk.Select(teken => char.IsAsciiLetterOrDigit(teken) || teken is '/' or ':' or '-' or '_' or '.' ? char.ToLowerInvariant(teken) : '_'));

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Hoofdletter();
}
