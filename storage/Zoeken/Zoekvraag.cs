using Regionetwerk.Storage.Zoeken.Taal;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>Wat er getypt is, als begrippen die er alle in moeten staan.</summary>
internal sealed class Zoekvraag
{
    private const double Andersom = 0.6;
    private const double Begin = 0.5;
    private const int KortsteBegin = 3;

    private Zoekvraag(IReadOnlyList<Zoekbegrip> begrippen, string genormaliseerd) => (Begrippen, Genormaliseerd) = (begrippen, genormaliseerd);

    /// <summary>De begrippen; leeg wanneer er niets stond om op te zoeken.</summary>
    public IReadOnlyList<Zoekbegrip> Begrippen { get; }

    /// <summary>Alle woorden in kleine letters, zonder accenten, met een spatie ertussen: om met een titel te vergelijken.</summary>
    public string Genormaliseerd { get; }

    /// <summary>Leest een vraag. Tekens die voor een database iets betekenen, scheiden hier alleen woorden.</summary>
    public static Zoekvraag Van(string tekst)
    {
        var alle = Woorden.Vormen(tekst).ToList();
        var woorden = alle.Where(woord => !Stopwoorden.Heeft(woord)).Take(Zoeklimieten.Woorden).ToList();
        var stammen = woorden.ConvertAll(Stam.Van);
        var begrippen = new List<Zoekbegrip>();
        for (var i = 0; i < woorden.Count;)
        {
            var (lengte, anders) = Taal.Begrippen.Vanaf(stammen, i);
            lengte = Math.Max(lengte, 1);
            var zelf = woorden.GetRange(i, lengte);
            List<Zoekvorm> vormen = lengte == 1 ? [.. VormenVan(zelf[0])] : [new([.. zelf.Select(woord => new Zoekstam(Stam.Van(woord), false, 1))])];
            vormen.AddRange(anders.Select(uitdrukking => new Zoekvorm([.. uitdrukking.Select(woord => new Zoekstam(Stam.Van(woord), false, Andersom))])));
            begrippen.Add(new(zelf, vormen));
            i += lengte;
        }
        return new(begrippen, string.Join(' ', alle));
    }

    private static IEnumerable<Zoekvorm> VormenVan(string woord)
    {
        foreach (var (stam, gewicht) in Woordvormen.Van(woord))
            yield return new([new(stam, false, gewicht)]);
        var delen = Samenstelling.Van(woord).Where(deel => !Stopwoorden.Heeft(deel)).ToList();
        if (delen.Count > 1)
            yield return new([.. delen.Select(deel => new Zoekstam(Stam.Van(deel), false, Andersom))]);
        if (woord.Length >= KortsteBegin)
            yield return new([new(woord, true, Begin)]);
    }
}
