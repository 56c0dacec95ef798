using System.Globalization;
using System.Text;

namespace Regionetwerk.Grains.Kern;

/// <summary>Leesbare sleutels: kleine letters, cijfers en streepjes.</summary>
public static class Slug
{
    /// <summary>«Thuis in Taal» wordt <c>thuis-in-taal</c>; leeg wanneer er geen letter of cijfer in staat.</summary>
    public static string Van(string tekst)
    {
        var slug = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) is UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsAsciiLetterOrDigit(teken))
                slug.Append(teken);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    /// <summary>Of dit de vorm van een slug heeft, ten hoogste <see cref="Limieten.Aanpak"/> tekens.</summary>
    public static bool Is(string? tekst) =>
        tekst is { Length: > 0 and <= Limieten.Aanpak }
        && tekst[0] != '-'
        && tekst[^1] != '-'
        && tekst.All(teken => char.IsAsciiLetterLower(teken) || char.IsAsciiDigit(teken) || teken == '-');

    /// <summary>
    /// Een nieuwe sleutel voor iets met deze naam. Het achtervoegsel is altijd willekeurig, zodat een botsing nooit verraadt dat
    /// er al iets met die naam is.
    /// </summary>
    public static string Nieuw(string naam, Guid willekeur)
    {
        var slug = Van(naam);
        var kort = slug[..Math.Min(slug.Length, Limieten.Aanpak - 9)].TrimEnd('-');
        return (kort.Length > 0 ? kort + "-" : "") + willekeur.ToString("N")[^8..];
    }
}
