using System.Globalization;
using System.Text;

namespace Regionetwerk.Grains.Kern;

/// <summary>Leesbare sleutels: kleine letters, cijfers en streepjes, ten hoogste <see cref="Limieten.Slug"/> tekens.</summary>
public static class Slug
{
    // Zonder ICU (InvariantGlobalization) ontleedt Normalize geen letters met tekens erop; dit zijn die van de Latijnse alfabetten.
    private static readonly (string Letters, string Wordt)[] Latijn =
    [
        ("àáâãäåāăąǎ", "a"), ("æ", "ae"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģǧ", "g"), ("ĥħ", "h"),
        ("ìíîïĩīĭįı", "i"), ("ĳ", "ij"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņň", "n"), ("òóôõöøōŏő", "o"), ("œ", "oe"),
        ("ŕŗř", "r"), ("śŝşšș", "s"), ("ß", "ss"), ("ţťŧț", "t"), ("þ", "th"), ("ùúûüũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
    ];

    private static readonly Dictionary<char, string> Kaal =
        Latijn.SelectMany(rij => rij.Letters.Select(letter => (letter, rij.Wordt))).ToDictionary(paar => paar.letter, paar => paar.Wordt);

    /// <summary>«Crèche in de Ĳssel» wordt <c>creche-in-de-ijssel</c>; leeg wanneer er geen Latijnse letter of cijfer in staat.</summary>
    public static string Van(string tekst)
    {
        var slug = new StringBuilder();
        foreach (var teken in tekst.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(teken))
                slug.Append(teken);
            else if (Kaal.TryGetValue(teken, out var letters))
                slug.Append(letters);
            else if (slug.Length > 0 && slug[^1] != '-' && !IsTekenOpEenLetter(teken))
                slug.Append('-');
        }
        return Kort(slug.ToString(), Limieten.Slug);
    }

    /// <summary>Een kleine Latijnse letter zonder de tekens erop; leeg voor elke andere letter.</summary>
    public static string? ZonderTekens(char letter) => Kaal.GetValueOrDefault(letter);

    /// <summary>Of dit de vorm van een slug heeft, ten hoogste <see cref="Limieten.Slug"/> tekens.</summary>
    public static bool Is(string? tekst) =>
        tekst is { Length: > 0 and <= Limieten.Slug }
        && tekst[0] != '-'
        && tekst[^1] != '-'
        && tekst.All(teken => char.IsAsciiLetterLower(teken) || char.IsAsciiDigit(teken) || teken == '-');

    /// <summary>Een sleutel die de vorm van een slug moet hebben.</summary>
    public static IEnumerable<Weigering> Toets(string sleutel, string veld)
    {
        if (!Is(sleutel))
            yield return Weigeringen.Ongeldig($"Een sleutel is ten hoogste {Limieten.Slug} kleine letters, cijfers en streepjes.", veld);
    }

    /// <summary>
    /// Een nieuwe sleutel voor iets met deze naam. Het achtervoegsel is altijd willekeurig, zodat een botsing nooit verraadt dat
    /// er al iets met die naam is.
    /// </summary>
    public static string Nieuw(string naam, Guid willekeur)
    {
        var kort = Kort(Van(naam), Limieten.Slug - 9);
        return (kort.Length > 0 ? kort + "-" : "") + willekeur.ToString("N")[^8..];
    }

    private static string Kort(string slug, int grens) => slug[..Math.Min(slug.Length, grens)].TrimEnd('-');

    private static bool IsTekenOpEenLetter(char teken) => CharUnicodeInfo.GetUnicodeCategory(teken) is UnicodeCategory.NonSpacingMark;
}
