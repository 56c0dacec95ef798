using System.Globalization;

namespace Regionetwerk.Grains.Kern;

/// <summary>
/// Een bedrag in euro's, exact op hele centen: nooit negatief, ten hoogste <see cref="Hoogste"/>.
/// Een verlaging of correctie is een eigen gebeurtenis, nooit een negatief bedrag.
/// </summary>
[GenerateSerializer, Immutable, Alias("bedrag")]
public readonly record struct Bedrag : IComparable<Bedrag>
{
    private Bedrag(long centen) => Centen = centen;

    /// <summary>Het bedrag in hele eurocenten, 0 tot en met <c>Hoogste.Centen</c>.</summary>
    [Id(0)]
    public long Centen { get; private init; }

    /// <summary>Nul euro.</summary>
    public static Bedrag Nul => default;

    /// <summary>Het hoogste bedrag dat één veld mag hebben: € 99.999.999.999,99.</summary>
    public static Bedrag Hoogste => new(9_999_999_999_999);

    /// <summary>Hetzelfde bedrag in euro's.</summary>
    public decimal Euro => Centen / 100m;

    /// <summary>Een bedrag uit hele centen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negatief.</exception>
    public static Bedrag UitCenten(long centen)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(centen);
        return new(centen);
    }

    /// <summary>Een bedrag uit hele euro's, voor leesbare voorbeelden en tests.</summary>
    public static Bedrag UitEuro(decimal euro) =>
        Probeer(euro, out var bedrag, out var reden) ? bedrag : throw new ArgumentOutOfRangeException(nameof(euro), reden);

    /// <summary>
    /// Leest euro's met ten hoogste twee decimalen (1.10 en 1.1000 zijn hetzelfde bedrag).
    /// </summary>
    /// <param name="euro">Het bedrag in euro's.</param>
    /// <param name="bedrag">Het bedrag op centen, of nul.</param>
    /// <param name="reden">Wat er mis is, in woorden voor de invoerder; leeg wanneer het goed is.</param>
    public static bool Probeer(decimal euro, out Bedrag bedrag, out string reden)
    {
        bedrag = default;
        reden = euro switch
        {
            < 0 => "Een bedrag kan niet negatief zijn.",
            _ when euro > Hoogste.Euro => $"Een bedrag is ten hoogste {Hoogste}.",
            _ when decimal.Round(euro, 2) != euro => "Een bedrag heeft ten hoogste twee decimalen.",
            _ => "",
        };
        if (reden.Length > 0)
            return false;
        bedrag = new((long)(euro * 100));
        return true;
    }

    public static Bedrag operator +(Bedrag a, Bedrag b) => new(checked(a.Centen + b.Centen));

    /// <summary>Het verschil; de aanroeper heeft gezien dat het niet negatief wordt.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Het verschil is negatief.</exception>
    public static Bedrag operator -(Bedrag a, Bedrag b) => UitCenten(a.Centen - b.Centen);

    public static Bedrag Som(IEnumerable<Bedrag> bedragen) => bedragen.Aggregate(Nul, (som, bedrag) => som + bedrag);

    public static bool operator <(Bedrag a, Bedrag b) => a.Centen < b.Centen;

    public static bool operator >(Bedrag a, Bedrag b) => a.Centen > b.Centen;

    public static bool operator <=(Bedrag a, Bedrag b) => a.Centen <= b.Centen;

    public static bool operator >=(Bedrag a, Bedrag b) => a.Centen >= b.Centen;

    public int CompareTo(Bedrag other) => Centen.CompareTo(other.Centen);

    /// <summary>Zoals mensen het lezen: <c>€ 1.234,50</c>.</summary>
    public override string ToString() => "€ " + Euro.ToString("#,##0.00", Nederlands);

    private static readonly NumberFormatInfo Nederlands = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
}
