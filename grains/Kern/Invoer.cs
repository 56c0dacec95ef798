using System.Buffers;

namespace Regionetwerk.Grains.Kern;

/// <summary>Toetst losse velden. Iedere invoer is vijandig totdat zij getoetst is.</summary>
public static class Invoer
{
    /// <summary>Een verplichte tekst van één regel, zoals een naam.</summary>
    public static IEnumerable<Weigering> Regel(string? waarde, string veld, int grens) =>
        waarde is { Length: var lengte } && lengte <= grens && waarde.AsSpan().IndexOfAny(Regeleinden) >= 0
            ? [Weigeringen.Ongeldig("Deze tekst moet op één regel staan, zonder tabs.", veld)]
            : Tekst(waarde, veld, grens);

    /// <summary>Een tekst van één regel die mag ontbreken.</summary>
    public static IEnumerable<Weigering> RegelOfLeeg(string? waarde, string veld, int grens) =>
        waarde is null ? [] : Regel(waarde, veld, grens);

    /// <summary>Een verplichte tekst: niet leeg, niet te lang, geen stuurtekens buiten regeleinden en tabs.</summary>
    public static IEnumerable<Weigering> Tekst(string? waarde, string veld, int grens)
    {
        if (string.IsNullOrWhiteSpace(waarde))
            yield return Weigeringen.Ongeldig("Dit veld mag niet leeg zijn.", veld);
        else if (waarde.Length > grens)
            yield return Weigeringen.Ongeldig($"Deze tekst is {waarde.Length} tekens lang; het mogen er ten hoogste {grens} zijn.", veld);
        else if (waarde.Any(teken => char.IsControl(teken) && teken is not ('\n' or '\r' or '\t')) || !IsHeel(waarde))
            yield return Weigeringen.Ongeldig("Deze tekst bevat tekens die niet leesbaar zijn. Haal ze weg.", veld);
    }

    /// <summary>Een tekst die mag ontbreken.</summary>
    public static IEnumerable<Weigering> TekstOfLeeg(string? waarde, string veld, int grens) =>
        waarde is null ? [] : Tekst(waarde, veld, grens);

    /// <summary>Een periode van en tot en met, binnen de jaren waarover het platform gaat.</summary>
    public static IEnumerable<Weigering> Periode(DateOnly van, DateOnly? tot)
    {
        foreach (var weigering in Datum(van, "van"))
            yield return weigering;
        if (tot is not { } einde)
            yield break;
        foreach (var weigering in Datum(einde, "tot"))
            yield return weigering;
        if (einde < van)
            yield return Weigeringen.Ongeldig($"De periode eindigt ({einde:yyyy-MM-dd}) voordat zij begint ({van:yyyy-MM-dd}).", "tot");
    }

    public static IEnumerable<Weigering> Datum(DateOnly datum, string veld) => Jaar(datum.Year, veld);

    public static IEnumerable<Weigering> Jaar(int jaar, string veld)
    {
        if (jaar is < Limieten.EersteJaar or > Limieten.LaatsteJaar)
            yield return Weigeringen.Ongeldig($"Het jaar {jaar} ligt niet tussen {Limieten.EersteJaar} en {Limieten.LaatsteJaar}.", veld);
    }

    /// <summary>Een bedrag dat iets betekent: meer dan nul, niet boven de grens.</summary>
    public static IEnumerable<Weigering> MeerDanNul(Bedrag bedrag, string veld)
    {
        if (bedrag == Bedrag.Nul)
            yield return Weigeringen.Ongeldig("Het bedrag moet meer zijn dan € 0,00.", veld);
    }

    private static readonly SearchValues<char> Regeleinden = SearchValues.Create("\n\r\t\u2028\u2029");

    // Een half teken (los surrogaat) kan de opslag niet als UTF-8 bewaren.
    private static bool IsHeel(string waarde)
    {
        for (var i = 0; i < waarde.Length; i++)
        {
            if (char.IsHighSurrogate(waarde[i]) && i + 1 < waarde.Length && char.IsLowSurrogate(waarde[i + 1]))
                i++;
            else if (char.IsSurrogate(waarde[i]))
                return false;
        }
        return true;
    }
}
