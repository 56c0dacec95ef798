using System.Text.RegularExpressions;

namespace Regionetwerk.Storage.Zoeken.Taal;

/// <summary>
/// Stammen waaronder een getypt woord in de index kan staan. Snowball kent geen werkwoorden: voorlezen, voorlees en voorleest krijgen elk een
/// eigen stam. Hier komen ze bij elkaar, aan de kant van de vraag, zodat de index die van de database blijft.
/// </summary>
internal static partial class Woordvormen
{
    private const double Verwant = 0.9;
    private const double MisschienVerwant = 0.7;
    private const int KortsteWerkwoord = 5;

    /// <summary>De stammen, de beste eerst, elk met een gewicht.</summary>
    public static IEnumerable<(string Stam, double Gewicht)> Van(string woord)
    {
        var gezien = new HashSet<string>();
        foreach (var (vorm, gewicht) in Vormen(woord))
        {
            foreach (var stam in new[] { Stam.Van(vorm), Verwissel(Stam.Van(vorm)) })
            {
                if (stam.Length > 0 && gezien.Add(stam))
                    yield return (stam, stam == Stam.Van(woord) ? 1 : gewicht);
            }
        }
    }

    private static IEnumerable<(string Vorm, double Gewicht)> Vormen(string woord)
    {
        yield return (woord, Verwant);
        if (woord.Length < KortsteWerkwoord)
            yield break;
        if (woord[^1] == 't' && !Klinker(woord[^2]))
            yield return (woord[..^1], MisschienVerwant);
        if (Voltooid().Match(woord) is { Success: true } voltooid)
            yield return (voltooid.Groups[1].Value + voltooid.Groups[2].Value + "en", MisschienVerwant);
    }

    // Lezen en lees, geven en geef: de laatste letter van de stam verschilt.
    private static string Verwissel(string stam) => stam.Length < 3 ? stam : stam[^1] switch
    {
        's' when Klinker(stam[^2]) => stam[..^1] + "z",
        'z' => stam[..^1] + "s",
        'f' when Klinker(stam[^2]) => stam[..^1] + "v",
        'v' => stam[..^1] + "f",
        _ => stam,
    };

    private static bool Klinker(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    [GeneratedRegex("^(aan|af|bij|door|in|mee|na|om|op|over|toe|uit|voor)ge(.{3,}?)(?:en|d|t)$")]
    private static partial Regex Voltooid();
}
