using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Oordeel;

/// <summary>
/// One stream of the books, and when each of its versions can have come to be. The books say in which order things happened; whether
/// that order fits what clients did and saw, is for the rules to find out.
/// </summary>
internal sealed class Stroomboek
{
    private readonly Gebeurtenis[] _gebeurtenissen;
    private readonly long[] _gevraagd;
    private readonly long?[] _bevestigd;
    private readonly long[] _nietVoor;

    /// <param name="stroom">Its name.</param>
    /// <param name="gebeurtenissen">Its events, in any order.</param>
    /// <param name="verzoeken">The requests that may have caused an event.</param>
    public Stroomboek(string stroom, IEnumerable<Gebeurtenis> gebeurtenissen, Func<Gebeurtenis, IEnumerable<Verzoek>> verzoeken)
    {
        Stroom = stroom;
        _gebeurtenissen = [.. gebeurtenissen.OrderBy(gebeurtenis => gebeurtenis.Versie)];
        Standen = new Stand[_gebeurtenissen.Length + 1];
        (_gevraagd, _bevestigd, _nietVoor) = (new long[Standen.Length], new long?[Standen.Length], new long[Standen.Length]);
        (Standen[0], _gevraagd[0], _nietVoor[0]) = (Stand.Leeg, long.MinValue, long.MinValue);
        for (var versie = 1; versie < Standen.Length; versie++)
        {
            var gebeurtenis = _gebeurtenissen[versie - 1];
            Standen[versie] = Boekregels.Pas(Standen[versie - 1], gebeurtenis);
            (_gevraagd[versie], _bevestigd[versie]) = Tijden(gebeurtenis, [.. verzoeken(gebeurtenis).Where(verzoek => verzoek.KanUitgevoerdZijn)]);
            _nietVoor[versie] = Math.Max(_nietVoor[versie - 1], _gevraagd[versie]);
        }
    }

    public string Stroom { get; }

    /// <summary>The stand after so many events; the empty one first.</summary>
    public Stand[] Standen { get; }

    /// <summary>By version, when whoever asked for it knew that it was there.</summary>
    public IEnumerable<(int Versie, long Bekend)> Bevestigd =>
        from versie in Enumerable.Range(1, _gebeurtenissen.Length) where _bevestigd[versie] is not null select (versie, _bevestigd[versie]!.Value);

    /// <summary>The last version that can have been there at this moment: everything up to it had been asked.</summary>
    public int Bovengrens(long moment)
    {
        var plaats = Array.BinarySearch(_nietVoor, moment);
        if (plaats < 0)
            return ~plaats - 1;
        while (plaats + 1 < _nietVoor.Length && _nietVoor[plaats + 1] == moment)
            plaats++;
        return plaats;
    }

    /// <summary>What the books themselves break.</summary>
    public IEnumerable<Overtreding> Toets()
    {
        for (var versie = 1; versie < Standen.Length; versie++)
        {
            var gebeurtenis = _gebeurtenissen[versie - 1];
            if (gebeurtenis.Versie != versie)
                yield return new(Regel.Boeken, $"{gebeurtenis} staat op de plaats van versie {versie}");
            if (Boekregels.Bezwaar(Standen[versie - 1], gebeurtenis) is { } bezwaar)
                yield return new(Regel.Boeken, $"{gebeurtenis}: {bezwaar}");
        }
        var laterBekend = long.MaxValue;
        for (var versie = Standen.Length - 1; versie > 0; versie--)
        {
            if (laterBekend < _gevraagd[versie])
                yield return new(Regel.Volgorde, $"{_gebeurtenissen[versie - 1]} werd pas gevraagd toen een latere versie al bevestigd was");
            laterBekend = Math.Min(laterBekend, _bevestigd[versie] ?? long.MaxValue);
        }
    }

    // Of several requests to reverse the same, the one that was acknowledged did it. Of several to share alike nobody can say which did.
    private static (long Gevraagd, long? Bevestigd) Tijden(Gebeurtenis gebeurtenis, IReadOnlyList<Verzoek> verzoeken)
    {
        if (verzoeken.Count == 0)
            return (long.MinValue, null);
        Verzoek[] bevestigd = [.. verzoeken.Where(verzoek => verzoek.BevestigdOp is not null)];
        return bevestigd is [var enige] && !gebeurtenis.Naam.EndsWith("-gedeeld", StringComparison.Ordinal)
            ? (enige.Start, enige.BevestigdOp)
            : (verzoeken.Min(verzoek => verzoek.Start), null);
    }
}
