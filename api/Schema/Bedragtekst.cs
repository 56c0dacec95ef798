using System.Globalization;
using System.Text.RegularExpressions;

namespace Regionetwerk.Api.Schema;

/// <summary>Amounts as people type them and systems write them.</summary>
public static partial class Bedragtekst
{
    /// <summary>
    /// The amount, below zero when it has a minus or stands in brackets; null when it is none, or could be two. With comma or point before
    /// the cents. Three figures after one point are thousands, as the Dutch write them; after one comma they are unclear.
    /// </summary>
    public static decimal? Lees(string tekst)
    {
        var kaal = Spaties().Replace(tekst, " ").Trim().Replace('\u2212', '-');
        var tussenHaken = kaal is ['(', .., ')'];
        var vorm = Vorm().Match(tussenHaken ? kaal[1..^1].Trim() : kaal);
        var minnen = vorm.Groups["min"].Captures.Count + (tussenHaken ? 1 : 0);
        if (!vorm.Success || minnen > 1 || vorm.Groups["munt"].Captures.Count > 1)
            return null;
        var getal = vorm.Groups["getal"].Value;
        var cijfers =
            Nederlands().IsMatch(getal) ? getal.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace(',', '.')
            : Engels().IsMatch(getal) ? getal.Replace(",", "", StringComparison.Ordinal)
            : null;
        return cijfers is not null && decimal.TryParse(cijfers, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euro)
            ? (minnen > 0 && euro > 0 ? -euro : euro)
            : null;
    }

    // The currency stands before or behind, a minus too, and ,- for no cents.
    [GeneratedRegex(@"^(?<min>-)? ?(?<munt>€|EUR)? ?(?<min>-)? ?(?<getal>[0-9][0-9., ]*?)(,-)?(?<min>-)? ?(?<munt>€|EUR)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Vorm();

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaties();

    [GeneratedRegex(@"^([0-9]{1,3}(\.[0-9]{3})+|[0-9]{1,3}( [0-9]{3})+|[0-9]{1,15})(,[0-9]{1,2})?$")]
    private static partial Regex Nederlands();

    [GeneratedRegex(@"^([0-9]{1,3}(,[0-9]{3})+|[0-9]{1,15})\.[0-9]{1,2}$")]
    private static partial Regex Engels();
}
