namespace Regionetwerk.Storage.Zoeken;

/// <summary>
/// Waar op gekozen kan worden en wie het zien mag, als woorden in de index die niemand kan typen: zo snijdt de database ze met de andere
/// woorden, ook als het er honderdduizend zijn. Wie het ziet, beslist de kolom <c>publiek</c>; deze woorden maken het alleen snel.
/// </summary>
internal static class Kenmerk
{
    public static string Kijker(string sleutel) => Veilig("/k:" + sleutel);

    public static string Soort(string soort) => Veilig("/s:" + soort);

    public static string Sector(string sector) => Veilig("/x:" + sector);

    public static string Thema(string thema) => Veilig("/t:" + thema);

    public static string Doelgroep(string doelgroep) => Veilig("/d:" + doelgroep);

    public static string Gemeente(string code) => Veilig("/g:" + code);

    // One word for both databases, whatever stands in a key.
    private static string Veilig(string kenmerk) =>
        string.Concat(kenmerk.Select(teken => char.IsAsciiLetterOrDigit(teken) || teken is '/' or ':' or '-' or '_' or '.' ? char.ToLowerInvariant(teken) : '_'));
}
