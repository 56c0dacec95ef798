using System.Globalization;
using System.Text;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Storage.Zoeken.Taal;

/// <summary>Een woord in een tekst: waar het staat, en zijn vorm in kleine letters zonder accenten.</summary>
internal readonly record struct Woord(int Begin, int Lengte, string Vorm);

/// <summary>Haalt de woorden uit een tekst. Alles wat geen letter of cijfer is, scheidt: wat iemand typt, is nooit een zoekopdracht in code.</summary>
internal static class Woorden
{
    // Wat langer is, is geen woord.
    private const int Langste = 60;

    /// <summary>De woorden, op volgorde; losse letters doen niet mee.</summary>
    public static IEnumerable<Woord> In(string tekst)
    {
        var begin = -1;
        for (var i = 0; i <= tekst.Length; i++)
        {
            if (i < tekst.Length && HoortBijWoord(tekst[i]))
            {
                if (begin < 0)
                    begin = i;
            }
            else if (begin >= 0)
            {
                var vorm = Vouw(tekst.AsSpan(begin, i - begin));
                if (vorm.Length > 1 || (vorm.Length == 1 && char.IsAsciiDigit(vorm[0])))
                    yield return new(begin, i - begin, vorm);
                begin = -1;
            }
        }
    }

    /// <summary>De vormen van de woorden.</summary>
    public static IEnumerable<string> Vormen(string tekst) => In(tekst).Select(woord => woord.Vorm);

    private static bool HoortBijWoord(char teken) => char.IsLetterOrDigit(teken) || IsTekenOpEenLetter(teken);

    private static bool IsTekenOpEenLetter(char teken) => char.GetUnicodeCategory(teken) is UnicodeCategory.NonSpacingMark;

    private static string Vouw(ReadOnlySpan<char> woord)
    {
        var vorm = new StringBuilder(woord.Length);
        foreach (var letter in woord)
        {
            if (vorm.Length >= Langste)
                break;
            var klein = char.ToLowerInvariant(letter);
            if (char.IsAsciiLetterOrDigit(klein))
                vorm.Append(klein);
            else if (!IsTekenOpEenLetter(letter))
                vorm.Append(Slug.ZonderTekens(klein) ?? klein.ToString());
        }
        return vorm.ToString();
    }
}
