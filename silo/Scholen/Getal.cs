using System.Globalization;

namespace Regionetwerk.Silo.Scholen;

/// <summary>Numbers as Dutch readers write them; the process itself has an invariant culture.</summary>
internal static class Getal
{
    private static readonly NumberFormatInfo opmaak = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>A whole number: <c>6.215</c>.</summary>
    public static string Heel(long getal) => getal.ToString("N0", opmaak);

    /// <summary>A share of a whole as a percentage with one decimal: <c>7,3%</c>.</summary>
    public static string Procent(int deel, int geheel) => (100m * deel / geheel).ToString("N1", opmaak) + "%";

    /// <summary>A span of time in seconds with one decimal: <c>0,4 s</c>.</summary>
    public static string Seconden(TimeSpan duur) => duur.TotalSeconds.ToString("N1", opmaak) + " s";
}
