using Regionetwerk.Api.Paginas.Vragen;

namespace Regionetwerk.Api.Paginas.Vergelijken;

/// <summary>In which order gemeenten stand.</summary>
public enum Volgorde
{
    /// <summary>The highest amount (by the norm) first; who has none last.</summary>
    Bedrag,

    /// <summary>By name.</summary>
    Naam,

    /// <summary>The largest share of temporary money first.</summary>
    Risico,
}

/// <summary>Putting them in order.</summary>
public static class Volgordes
{
    /// <summary>Reads it from an address; by amount when absent.</summary>
    /// <exception cref="PaginaException">There is no such order.</exception>
    public static Volgorde Lees(string? tekst) => tekst switch
    {
        null or "bedrag" => Volgorde.Bedrag,
        "naam" => Volgorde.Naam,
        "risico" => Volgorde.Risico,
        _ => throw PaginaException.OngeldigAdres($"De volgorde '{tekst}' bestaat niet. Kies bedrag, naam of risico."),
    };

    /// <summary>These in that order. Who does not share comes after who shares nothing here, and that after who has an amount.</summary>
    public static IEnumerable<GemeenteMix> Op(this IEnumerable<GemeenteMix> gemeenten, Volgorde volgorde)
    {
        var opNaam = gemeenten.OrderBy(gemeente => gemeente.Gemeente.Naam, StringComparer.OrdinalIgnoreCase);
        return volgorde switch
        {
            Volgorde.Naam => opNaam,
            Volgorde.Risico => opNaam.OrderBy(Rang).ThenByDescending(gemeente => gemeente.Borgingsrisico ?? -1),
            _ => opNaam.OrderBy(Rang).ThenByDescending(gemeente => gemeente.Genormeerd ?? (double?)gemeente.Totaal ?? -1),
        };
    }

    private static int Rang(GemeenteMix gemeente) => gemeente switch
    {
        { Deelt: false } => 2,
        { NietsHier: true } => 1,
        _ => 0,
    };
}
