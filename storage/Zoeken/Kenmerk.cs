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

    /// <summary>
    /// Een op de zestien documenten heeft dit woord: daarin zoekt PostgreSQL eerst, zodat een heel gewoon woord niet langs alles gaat waar het in
    /// staat. Welke het zijn, hangt alleen aan hun eigen sleutel.
    /// </summary>
    public const string Steekproef = "/p";

    public static bool InSteekproef(string sleutel) => sleutel.Aggregate(2166136261u, (tot, teken) => (tot ^ teken) * 16777619u) % 16 == 0;

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
