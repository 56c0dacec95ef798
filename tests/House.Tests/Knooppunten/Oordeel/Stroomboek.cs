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
    /// <param name="sporen">Who asked for them.</param>
    public Stroomboek(string stroom, IEnumerable<Gebeurtenis> gebeurtenissen, Sporen sporen)
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
            (_gevraagd[versie], _bevestigd[versie]) = sporen.Tijden(gebeurtenis);
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
}
