using System.Globalization;
using System.Text.RegularExpressions;

namespace Regionetwerk.Api.Paginas.Mijn.Formulieren;

/// <summary>Amounts as people type them.</summary>
public static partial class Getypt
{
    // More than any budget, and well within what a decimal holds.
    private const int MeesteCijfers = 15;

    /// <summary>
    /// The amount, or null when it is none. <c>1.234,50</c>, <c>1234,5</c>, <c>€ 1.234</c> and <c>1234.50</c>; a point before three digits groups
    /// thousands, as it does in Dutch.
    /// </summary>
    public static decimal? Bedrag(string getypt)
    {
        var kaal = Rond().Replace(getypt, "");
        var gewoon = Groepen().IsMatch(kaal) ? kaal.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : kaal.Replace(',', '.');
        return Gewoon().IsMatch(gewoon) && gewoon.Length <= MeesteCijfers ? decimal.Parse(gewoon, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>How an amount stands in a field.</summary>
    public static string Van(decimal bedrag) =>
        bedrag.ToString(bedrag == decimal.Truncate(bedrag) ? "0" : "0.00", CultureInfo.InvariantCulture).Replace('.', ',');

    [GeneratedRegex(@"[€\s\u00a0]|,-$|EUR", RegexOptions.IgnoreCase)]
    private static partial Regex Rond();

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{3})+(,[0-9]{1,2})?$")]
    private static partial Regex Groepen();

    [GeneratedRegex(@"^[0-9]+(\.[0-9]{1,2})?$")]
    private static partial Regex Gewoon();
}
