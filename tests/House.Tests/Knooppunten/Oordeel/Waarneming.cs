namespace Regionetwerk.House.Tests.Knooppunten.Oordeel;

/// <summary>Something that must have been so at some moment between two others.</summary>
/// <param name="Zo">Whether it was so at this stand.</param>
/// <param name="Wat">In words, for who reads what is wrong.</param>
internal sealed record Waarneming(string Stroom, long Start, long Einde, Func<Stand, bool> Zo, Regel Regel, Func<string> Wat);

/// <summary>
/// Whether all that was observed of one stream can be explained. Each observation must fit a version that is at least as new as what was
/// known to anybody when it began (acknowledged, or seen by another), and that had been asked when it ended.
/// </summary>
internal static class Waarnemingen
{
    public static IEnumerable<Overtreding> Toets(Stroomboek boek, IEnumerable<Waarneming> waarnemingen)
    {
        var kennis = new PriorityQueue<int, long>();
        foreach (var (versie, bekend) in boek.Bevestigd)
            kennis.Enqueue(versie, bekend);
        var minstens = 0;
        foreach (var waarneming in waarnemingen.OrderBy(waarneming => waarneming.Start))
        {
            while (kennis.TryPeek(out var versie, out var bekend) && bekend < waarneming.Start)
                minstens = Math.Max(minstens, kennis.Dequeue());
            var hoogstens = boek.Bovengrens(waarneming.Einde);
            // The oldest that fits: whoever reads next is then bound to no more than is certain.
            if (Oudste(boek, minstens, hoogstens, waarneming.Zo) is { } oudste)
                kennis.Enqueue(oudste, waarneming.Einde);
            else
                yield return new(waarneming.Regel, Uitleg(boek, waarneming, minstens, hoogstens));
        }
    }

    private static int? Oudste(Stroomboek boek, int van, int tot, Func<Stand, bool> zo)
    {
        for (var versie = van; versie <= tot; versie++)
        {
            if (zo(boek.Standen[versie]))
                return versie;
        }
        return null;
    }

    private static string Uitleg(Stroomboek boek, Waarneming waarneming, int minstens, int hoogstens)
    {
        string[] wel = [.. Enumerable.Range(0, boek.Standen.Length).Where(versie => waarneming.Zo(boek.Standen[versie])).Take(5).Select(v => $"{v}")];
        return $"{waarneming.Stroom}: {waarneming.Wat()}, tussen {waarneming.Start} en {waarneming.Einde} µs; dat kan versie {minstens} tot en met "
            + $"{hoogstens} zijn, en past bij {(wel.Length == 0 ? "geen enkele versie" : $"versie {string.Join(", ", wel)}")}";
    }
}
