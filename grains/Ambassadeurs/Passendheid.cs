using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>
/// Welke ambassadeurs het best bij een aanvraag passen: eerst wie in de sector werkt, dan wie dichterbij is (in stappen, zodat een paar
/// kilometer niet beslist), dan wie het thema kent, dan wie de meeste uren over heeft, dan de kilometers zelf, en bij gelijke stand de
/// sleutel. Dezelfde gegevens geven altijd dezelfde volgorde. Wie afwees, er niet is of geen uur meer heeft, staat er niet bij.
/// </summary>
public static class Passendheid
{
    private const int Onbekend = 1_000;
    private static readonly int[] Stappen = [20, Limieten.KilometersInDeBuurt, 80];

    /// <summary>De best passende, de beste eerst.</summary>
    public static ImmutableArray<Voorstel> Rangschik(
        Zoekvraag vraag, IReadOnlyList<Kandidaat> kandidaten, DateOnly vandaag, int aantal = Limieten.Voorstellen)
    {
        var uiterlijk = Wachten.Uiterlijk(vraag.Urgentie, vandaag);
        var beste = new List<(int Plaats, Kandidaat Wie)>(aantal + 1);
        foreach (var kandidaat in kandidaten)
        {
            // Wie pas volgende maand tijd heeft, past niet bij wat deze maand nodig is.
            var uren = uiterlijk.Month == vandaag.Month ? kandidaat.OverDezeMaand : Math.Max(kandidaat.OverDezeMaand, kandidaat.OverVolgendeMaand);
            if (uren == 0 || vraag.Niet.Contains(kandidaat.Id) || kandidaat.IsWeg(vandaag, uiterlijk))
                continue;
            var deel = (Plaats(vraag, kandidaat, uren), kandidaat);
            if (beste.Count == aantal && Volgorde(deel, beste[^1]) >= 0)
                continue;
            var hier = beste.FindIndex(ander => Volgorde(deel, ander) < 0);
            beste.Insert(hier < 0 ? beste.Count : hier, deel);
            if (beste.Count > aantal)
                beste.RemoveAt(aantal);
        }
        return [.. beste.Select(deel => new Voorstel(deel.Wie.Id, Afstand(vraag, deel.Wie), Redenen.Van(vraag, deel.Wie, vandaag)))];
    }

    internal static int? Afstand(Zoekvraag vraag, Kandidaat kandidaat) =>
        vraag.Plaats is { } plaats && kandidaat.Standplaats is { } standplaats ? plaats.Kilometers(standplaats) : null;

    // Lager is beter: sector, stap van afstand, thema, uren die niet over zijn, kilometers.
    private static int Plaats(Zoekvraag vraag, Kandidaat kandidaat, int uren)
    {
        var kilometers = Math.Min(Afstand(vraag, kandidaat) ?? Onbekend, Onbekend);
        var plaats = kandidaat.Sectoren.Contains(vraag.Sector) ? 0 : 1;
        plaats = (plaats * 8) + Stap(kilometers);
        plaats = (plaats * 2) + (kandidaat.Themas.Contains(vraag.Thema) ? 0 : 1);
        plaats = (plaats * 256) + (Limieten.UrenPerMaand - Math.Min(uren, Limieten.UrenPerMaand));
        return (plaats * 1_024) + kilometers;
    }

    private static int Stap(int kilometers)
    {
        for (var i = 0; i < Stappen.Length; i++)
        {
            if (kilometers <= Stappen[i])
                return i;
        }
        return Stappen.Length;
    }

    private static int Volgorde((int Plaats, Kandidaat Wie) een, (int Plaats, Kandidaat Wie) ander) =>
        een.Plaats != ander.Plaats ? een.Plaats.CompareTo(ander.Plaats) : een.Wie.Id.CompareTo(ander.Wie.Id);
}
