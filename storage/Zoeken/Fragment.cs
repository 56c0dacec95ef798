using Regionetwerk.Storage.Zoeken.Taal;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>Een stuk tekst; <paramref name="Gemarkeerd"/> als het een woord is waarop gezocht werd.</summary>
public sealed record Fragmentdeel(string Tekst, bool Gemarkeerd);

/// <summary>Maakt van een tekst het stuk waarin de meeste gezochte woorden staan, in delen; nooit HTML.</summary>
public sealed class Fragment
{
    private readonly IReadOnlyList<Zoekstam> _stammen;

    /// <summary>Voor deze zoekvraag.</summary>
    public Fragment(string vraag) => _stammen =
        [.. Zoekvraag.Van(vraag).Begrippen.SelectMany(begrip => begrip.Vormen).SelectMany(vorm => vorm.Stammen)];

    /// <summary>De hele tekst in delen, voor een titel.</summary>
    public IReadOnlyList<Fragmentdeel> Heel(string tekst) => Delen(tekst, 0, tekst.Length, Treffers(tekst));

    /// <summary>Het stuk van ten hoogste <see cref="Zoeklimieten.Fragment"/> tekens waarin de meeste gezochte woorden staan.</summary>
    public IReadOnlyList<Fragmentdeel> Van(string tekst)
    {
        if (tekst.Length <= Zoeklimieten.Fragment)
            return Heel(tekst);
        var treffers = Treffers(tekst);
        var begin = treffers.Count == 0 ? 0 : treffers
            .Select(treffer => treffer.Begin)
            .MaxBy(van => treffers.Count(ander => ander.Begin >= van && ander.Begin < van + Zoeklimieten.Fragment / 2));
        begin = Woordgrens(tekst, Math.Max(0, begin - Zoeklimieten.Fragment / 4));
        var eind = Woordgrens(tekst, Math.Min(tekst.Length, begin + Zoeklimieten.Fragment));
        List<Fragmentdeel> delen = [.. Delen(tekst, begin, eind, treffers)];
        if (begin > 0)
            delen.Insert(0, new("… ", false));
        if (eind < tekst.Length)
            delen.Add(new(" …", false));
        return delen;
    }

    private static int Woordgrens(string tekst, int plaats)
    {
        if (plaats == 0 || plaats >= tekst.Length)
            return plaats;
        var spatie = tekst.LastIndexOf(' ', plaats);
        // Without a space nearby a character of two halves must still stay whole.
        return spatie > plaats - 60 && spatie >= 0 ? spatie + 1 : char.IsLowSurrogate(tekst[plaats]) ? plaats - 1 : plaats;
    }

    private List<Woord> Treffers(string tekst) => [.. Woorden.In(tekst).Where(woord => Past(woord.Vorm))];

    private bool Past(string woord)
    {
        if (Stopwoorden.Heeft(woord))
            return false;
        return Samenstelling.Van(woord).Prepend(woord).Select(Stam.Van)
            .Any(stam => _stammen.Any(gezocht => gezocht.IsBegin ? stam.StartsWith(gezocht.Stam, StringComparison.Ordinal) : stam == gezocht.Stam));
    }

    private static List<Fragmentdeel> Delen(string tekst, int begin, int eind, List<Woord> treffers)
    {
        var delen = new List<Fragmentdeel>();
        foreach (var woord in treffers.Where(woord => woord.Begin >= begin && woord.Begin + woord.Lengte <= eind))
        {
            if (woord.Begin > begin)
                delen.Add(new(tekst[begin..woord.Begin], false));
            delen.Add(new(tekst.Substring(woord.Begin, woord.Lengte), true));
            begin = woord.Begin + woord.Lengte;
        }
        if (begin < eind)
            delen.Add(new(tekst[begin..eind], false));
        return delen;
    }
}
