using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Oordeel;

/// <summary>Each reader of the feed is given every event at least once, and those of one stream for the first time in order.</summary>
internal static class Feedregels
{
    public static IEnumerable<Overtreding> Toets(Feedlezing feed, IReadOnlyList<Gebeurtenis> gebeurtenissen)
    {
        var bestaat = gebeurtenissen.Select(gebeurtenis => (gebeurtenis.Stroom, gebeurtenis.Versie)).ToHashSet();
        var gezien = new HashSet<(string Stroom, long Versie)>();
        var laatste = new Dictionary<string, long>();
        foreach (var een in feed.Gezien)
        {
            if (!gezien.Add(een))
                continue;
            if (!bestaat.Contains(een))
                yield return new(Regel.Feed, $"{feed.Lezer} kreeg {een.Stroom} versie {een.Versie}, die er niet is");
            if (laatste.GetValueOrDefault(een.Stroom) > een.Versie)
                yield return new(Regel.Feed, $"{feed.Lezer} kreeg {een.Stroom} versie {een.Versie} voor het eerst na versie {laatste[een.Stroom]}");
            laatste[een.Stroom] = een.Versie;
        }
        foreach (var (stroom, versie) in bestaat.Except(gezien))
            yield return new(Regel.Feed, $"{feed.Lezer} heeft {stroom} versie {versie} nooit gekregen");
    }
}
