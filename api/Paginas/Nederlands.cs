using System.Globalization;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Paginas;

/// <summary>Amounts, numbers and dates as they are written in Dutch. Few enough to be ours: a machine with only .NET may know no cultures.</summary>
public static class Nederlands
{
    // No line may break inside an amount.
    private const char Vast = '\u00a0';

    private const double DagenPerMaand = 365.25 / 12;

    private static readonly string[] Telwoorden =
    [
        "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
        "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig",
    ];

    private static readonly NumberFormatInfo Getallen = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3] };

    /// <summary>Euros, with cents only where there are any: <c>€ 1.234</c>, <c>€ 1.234,50</c>.</summary>
    public static string Bedrag(decimal euros) => $"€{Vast}{euros.ToString(euros == decimal.Truncate(euros) ? "N0" : "N2", Getallen)}";

    /// <summary>A sentence from elsewhere, with the amounts in it written as here.</summary>
    public static string Zin(string zin) => zin.Replace("€ ", $"€{Vast}", StringComparison.Ordinal).Replace(",00", "", StringComparison.Ordinal);

    /// <summary>Euros of something divided, always with cents: <c>€ 3,27</c>.</summary>
    public static string BedragPer(double euros) => $"€{Vast}{euros.ToString("N2", Getallen)}";

    /// <summary>A large amount in few characters, for a chart: <c>€ 1,2 mln</c>, <c>€ 450.000</c>.</summary>
    public static string BedragKort(double euros) => Math.Abs(euros) switch
    {
        >= 1_000_000 => $"€{Vast}{(euros / 1_000_000).ToString("#,0.##", Getallen)}{Vast}mln",
        >= 100 => $"€{Vast}{euros.ToString("N0", Getallen)}",
        _ => $"€{Vast}{euros.ToString("#,0.##", Getallen)}",
    };

    /// <summary>A share of one: <c>45%</c>, <c>27,5%</c>. What is not nothing is never 0%, and what is not all never 100%.</summary>
    public static string Deel(double deel) => (deel, Math.Round(deel * 100, 1, MidpointRounding.AwayFromZero)) switch
    {
        ( > 0, 0) => "<0,1%",
        ( < 1, 100) => ">99,9%",
        var (_, procent) => Procent(procent),
    };

    /// <summary>A percentage that is given as one, 0 to 100: <c>12,3%</c>.</summary>
    public static string Procent(double procent) => $"{procent.ToString("0.#", Getallen)}%";

    /// <summary>As a sentence begins.</summary>
    public static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];

    /// <summary>A whole number: <c>75.322</c>.</summary>
    public static string Getal(long getal) => getal.ToString("N0", Getallen);

    /// <summary>A number with at most so many decimals.</summary>
    public static string Getal(double getal, int decimalen) => getal.ToString($"#,0.{new string('#', decimalen)}", Getallen);

    /// <summary>A day: <c>1 januari 2026</c>.</summary>
    public static string Datum(DateOnly dag) => $"{dag.Day}{Vast}{NederlandseDag.InWoorden(dag).Split(' ', 2)[1]}";

    /// <summary>A moment, as clocks in the Netherlands showed it: <c>1 januari 2026, 14:05</c>.</summary>
    public static string Tijdstip(DateTimeOffset moment) =>
        $"{Datum(Dag(moment))}, {NederlandseDag.Tijd(moment).ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>The day that it is in the Netherlands.</summary>
    public static DateOnly Dag(DateTimeOffset moment) => NederlandseDag.Van(moment);

    /// <summary>A period of which both days count.</summary>
    public static string Periode(DateOnly van, DateOnly? tot) => tot is { } laatste ? $"{Datum(van)} tot en met {Datum(laatste)}" : $"vanaf {Datum(van)}";

    /// <summary>One or more of something: <c>1 gemeente</c>, <c>12 gemeenten</c>.</summary>
    public static string Aantal(long aantal, string een, string meer) => $"{Getal(aantal)} {(aantal == 1 ? een : meer)}";

    /// <summary>A term as one says it: <c>24 uur</c>, <c>90 dagen</c>, <c>achttien maanden</c>, <c>twee jaar</c>.</summary>
    public static string Duur(TimeSpan duur)
    {
        if (duur.TotalDays <= 2)
            return $"{Getal((long)duur.TotalHours)} uur";
        var maanden = (int)Math.Round(duur.TotalDays / DagenPerMaand);
        // Terms are kept in days: a year is 365 of them, and eighteen months are 548.
        if (maanden < 12 || Math.Abs(duur.TotalDays - (maanden * DagenPerMaand)) >= 1)
            return Aantal((long)duur.TotalDays, "dag", "dagen");
        return maanden % 12 == 0 ? $"{Telwoord(maanden / 12)} jaar" : $"{Telwoord(maanden)} maanden";
    }

    /// <summary>A list as one reads it: <c>a, b en c</c>.</summary>
    public static string Opsomming(IEnumerable<string> delen) => delen.ToList() switch
    {
        [] => "",
        [var enige] => enige,
        [.. var eerste, var laatste] => $"{string.Join(", ", eerste)} en {laatste}",
    };

    /// <summary>The beginning of a text, up to a word, when it is longer than this.</summary>
    public static string Kort(string tekst, int grens)
    {
        if (tekst.Length <= grens)
            return tekst;
        var eind = tekst.LastIndexOf(' ', grens);
        return $"{tekst[..(eind > 0 ? eind : grens)]}…";
    }

    private static string Telwoord(int getal) => getal < Telwoorden.Length ? Telwoorden[getal] : Getal(getal);
}
