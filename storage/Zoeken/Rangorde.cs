using Regionetwerk.Storage.Zoeken.Taal;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>
/// Zet kandidaten op volgorde, op beide databases gelijk. De som van BM25, met de titel zwaarder, en met alleen wat de vrager zien mag: hoe
/// zeldzaam een woord is, wordt over de kandidaten geteld en de lengte met een vast getal vergeleken. Zo zegt de volgorde niets van wat verborgen is.
/// </summary>
internal static class Rangorde
{
    private const double Verzadiging = 1.2;
    private const double Lengte = 0.5;
    private const double GewoneLengte = 40;
    private const double Titel = 3;
    private const double TitelIsVraag = 12;
    private const double TitelBegintMetVraag = 2;
    private const double AllesInTitel = 1.5;

    // Wie zoekt, wil eerst wat gedaan wordt, of waar men bij kan zijn, en dan wat erover te lezen is.
    private const double Doen = 1.5;

    /// <summary>Geeft elk een score en zet de beste vooraan; bij gelijke score beslissen titel en sleutel.</summary>
    public static List<Kandidaat> Orden(IReadOnlyCollection<Kandidaat> kandidaten, Zoekvraag vraag)
    {
        var treffers = kandidaten.Select(kandidaat => Treffers(kandidaat, vraag)).ToList();
        var zeldzaam = vraag.Begrippen
            .Select((_, i) => Math.Log(1 + (kandidaten.Count + 1.0) / (1 + treffers.Count(treffer => treffer[i].Titel + treffer[i].Tekst > 0)))).ToArray();
        foreach (var (kandidaat, treffer) in kandidaten.Zip(treffers))
            kandidaat.Score = Score(kandidaat, treffer, zeldzaam, vraag);
        return
        [
            .. kandidaten.OrderByDescending(kandidaat => kandidaat.Score)
                .ThenBy(kandidaat => kandidaat.Titel, StringComparer.Ordinal)
                .ThenBy(kandidaat => kandidaat.Sleutel, StringComparer.Ordinal),
        ];
    }

    private static double Score(Kandidaat kandidaat, Treffer[] treffers, double[] zeldzaam, Zoekvraag vraag)
    {
        var (som, geraakt, inTitel) = (0.0, 0, 0);
        for (var i = 0; i < treffers.Length; i++)
        {
            som += zeldzaam[i] * (Titel * treffers[i].Titel + treffers[i].Tekst);
            geraakt += treffers[i].Titel + treffers[i].Tekst > 0 ? 1 : 0;
            inTitel += treffers[i].Titel > 0 ? 1 : 0;
        }
        var deel = (double)geraakt / treffers.Length;
        var erbij = inTitel == treffers.Length ? Naam(kandidaat.Titel, vraag.Genormaliseerd) : 0;
        // Round: what two databases hand over in another order must not differ in the last bit.
        var soort = kandidaat.Soort is Zoeksoort.Aanpak or Zoeksoort.Programma or Zoeksoort.Bijeenkomst ? Doen : 1;
        return Math.Round((som + (inTitel == treffers.Length ? AllesInTitel : 0)) * deel * soort + erbij, 6);
    }

    // What is asked is its name, or what its name begins with.
    private static double Naam(string titel, string vraag)
    {
        var naam = string.Join(' ', Woorden.Vormen(titel));
        return naam == vraag ? TitelIsVraag : naam.StartsWith(vraag + " ", StringComparison.Ordinal) ? TitelBegintMetVraag : 0;
    }

    private static Treffer[] Treffers(Kandidaat kandidaat, Zoekvraag vraag)
    {
        var (titel, tekst) = (kandidaat.Titelstammen, kandidaat.Stammen);
        var lengte = 1 - Lengte + Lengte * (Stammen.Aantal(tekst) / GewoneLengte);
        return
        [
            .. vraag.Begrippen.Select(begrip => new Treffer(
                begrip.Vormen.Max(vorm => InTitel(vorm, titel)),
                begrip.Vormen.Max(vorm => InTekst(vorm, titel, tekst, lengte)))),
        ];
    }

    private static double InTitel(Zoekvorm vorm, string titel) =>
        vorm.Stammen.Min(stam => Stammen.Telling(titel, stam) > 0 ? stam.Gewicht : 0);

    // Words that belong together may stand partly in the title.
    private static double InTekst(Zoekvorm vorm, string titel, string tekst, double lengte)
    {
        var minst = double.MaxValue;
        foreach (var stam in vorm.Stammen)
        {
            var keren = Stammen.Telling(tekst, stam);
            if (keren == 0 && vorm.Stammen.Count > 1)
                keren = Stammen.Telling(titel, stam);
            minst = Math.Min(minst, stam.Gewicht * keren * (Verzadiging + 1) / (keren + Verzadiging * lengte));
        }
        return minst;
    }

    private readonly record struct Treffer(double Titel, double Tekst);
}
