using System.Collections.Immutable;
using System.Globalization;
using Regionetwerk.Grains.Ambassadeurs;

namespace Regionetwerk.Storage.Ambassadeurs;

/// <summary>Perioden van afwezigheid als tekst in een kolom.</summary>
internal static class Afwezigheden
{
    private const string Dag = "yyyy-MM-dd";

    public static string Tekst(IEnumerable<Afwezigheid> perioden) =>
        string.Join(' ', perioden.Select(periode => $"{periode.Van.ToString(Dag)}/{periode.Tot.ToString(Dag)}"));

    public static ImmutableArray<Afwezigheid> Lees(string tekst) =>
        [.. tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(periode => new Afwezigheid(Lees(periode, 0), Lees(periode, Dag.Length + 1)))];

    private static DateOnly Lees(string periode, int vanaf) =>
        DateOnly.ParseExact(periode.AsSpan(vanaf, Dag.Length), Dag, CultureInfo.InvariantCulture);
}
