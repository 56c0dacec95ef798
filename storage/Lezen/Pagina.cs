namespace Regionetwerk.Storage.Lezen;

/// <summary>Welk stuk van een lijst gevraagd is. <paramref name="Na"/> en <paramref name="Voor"/> zijn sleutels van rijen.</summary>
/// <param name="Aantal">Hoeveel rijen ten hoogste.</param>
/// <param name="VanAchteren">De laatste rijen in plaats van de eerste.</param>
public sealed record Pagina(int Aantal, bool VanAchteren = false, string? Na = null, string? Voor = null);

/// <summary>Een stuk van een lijst, in de volgorde van de sleutel.</summary>
public sealed record Blad<T>(IReadOnlyList<T> Rijen, bool HeeftVorige, bool HeeftVolgende);

/// <summary>Maakt bladen.</summary>
internal static class Bladen
{
    /// <summary>Maakt van rijen, waar er een te veel van gevraagd is, het blad dat gevraagd was.</summary>
    public static Blad<T> Blad<T>(this List<T> rijen, Pagina pagina)
    {
        var meer = rijen.Count > pagina.Aantal;
        if (meer)
            rijen.RemoveAt(pagina.Aantal);
        if (pagina.VanAchteren)
            rijen.Reverse();
        return pagina.VanAchteren
            ? new(rijen, HeeftVorige: meer, HeeftVolgende: pagina.Voor is not null)
            : new(rijen, HeeftVorige: pagina.Na is not null, HeeftVolgende: meer);
    }
}
