namespace Regionetwerk.Api.Beheer;

/// <summary>Calls of the last five minutes: how many, how many failed, and how long they took to within a fifth.</summary>
public sealed class Venster
{
    private const int Vakken = 30;
    private const int SecondenPerVak = 10;

    // From 10 microseconds on, each a fifth longer than the one before: the last begins above two minutes.
    private const int Maten = 92;
    private const double Kleinste = 0.00001;
    private const double Factor = 1.2;

    private static readonly double LogFactor = Math.Log(Factor);

    private readonly Lock _slot = new();
    private readonly Vak[] _vakken = [.. Enumerable.Range(0, Vakken).Select(_ => new Vak())];

    /// <summary>How long it looks back, in seconds.</summary>
    public const int Seconden = Vakken * SecondenPerVak;

    /// <summary>Counts a call.</summary>
    /// <param name="seconde">When it ended, in seconds since any moment.</param>
    /// <param name="duur">How long it took, in seconds.</param>
    /// <param name="mislukt">Whether nothing came of it.</param>
    public void Tel(long seconde, double duur, bool mislukt)
    {
        lock (_slot)
        {
            var vak = Van(seconde);
            vak.Aantal++;
            vak.Mislukt += mislukt ? 1 : 0;
            vak.Maten[Math.Clamp((int)Math.Ceiling(Math.Log(Math.Max(duur, Kleinste) / Kleinste) / LogFactor), 0, Maten - 1)]++;
        }
    }

    /// <summary>What there was in the five minutes before this second.</summary>
    public Vensterstand Lees(long seconde)
    {
        lock (_slot)
        {
            var (aantal, mislukt, maten) = (0L, 0L, new long[Maten]);
            foreach (var vak in _vakken.Where(vak => vak.Nummer > seconde / SecondenPerVak - Vakken && vak.Nummer <= seconde / SecondenPerVak))
            {
                aantal += vak.Aantal;
                mislukt += vak.Mislukt;
                for (var i = 0; i < Maten; i++)
                    maten[i] += vak.Maten[i];
            }
            return new(aantal, mislukt, Deel(maten, aantal, 0.5), Deel(maten, aantal, 0.95));
        }
    }

    private Vak Van(long seconde)
    {
        var nummer = seconde / SecondenPerVak;
        var vak = _vakken[nummer % Vakken];
        if (vak.Nummer != nummer)
        {
            (vak.Nummer, vak.Aantal, vak.Mislukt) = (nummer, 0, 0);
            Array.Clear(vak.Maten);
        }
        return vak;
    }

    private static TimeSpan Deel(long[] maten, long aantal, double deel)
    {
        var tot = (long)Math.Ceiling(aantal * deel);
        for (var i = 0; i < Maten && aantal > 0; i++)
        {
            if ((tot -= maten[i]) <= 0)
                return TimeSpan.FromSeconds(Kleinste * Math.Pow(Factor, i));
        }
        return TimeSpan.Zero;
    }

    private sealed class Vak
    {
        public long Nummer { get; set; } = -1;

        public long Aantal { get; set; }

        public long Mislukt { get; set; }

        public long[] Maten { get; } = new long[Venster.Maten];
    }
}

/// <summary>What a window shows.</summary>
/// <param name="Aantal">How many calls.</param>
/// <param name="Mislukt">How many of them failed.</param>
/// <param name="Midden">Half of them took so long at most.</param>
/// <param name="Traag">And 95 of a hundred.</param>
public sealed record Vensterstand(long Aantal, long Mislukt, TimeSpan Midden, TimeSpan Traag);
