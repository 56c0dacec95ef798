using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>Rekent met maanden, die wij aanwijzen met hun eerste dag.</summary>
public static class Maanden
{
    /// <summary>De eerste dag van de maand van deze dag.</summary>
    public static DateOnly Begin(this DateOnly dag) => new(dag.Year, dag.Month, 1);

    /// <summary>De laatste dag van de maand van deze dag.</summary>
    public static DateOnly Einde(this DateOnly dag) => dag.Begin().AddMonths(1).AddDays(-1);

    /// <summary>De eerste dag van deze maand waarop nog iets kan.</summary>
    internal static DateOnly Vanaf(DateOnly maand, DateOnly vandaag) => maand > vandaag ? maand : vandaag;

    internal static IEnumerable<Weigering> Toets(DateOnly maand, DateOnly vandaag)
    {
        if (maand < vandaag.Begin() || maand > vandaag.Begin().AddMonths(Limieten.MaandenVooruit))
        {
            yield return Weigeringen.Ongeldig(
                $"De maand {maand:yyyy-MM} ligt niet tussen {vandaag:yyyy-MM} en {vandaag.AddMonths(Limieten.MaandenVooruit):yyyy-MM}.", "maand");
        }
    }
}
