using Regionetwerk.Storage.Zoeken.Taal;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>
/// "Bedoelde u": voor elk woord dat in niets staat wat de vrager zien mag, het woord dat er het meest op lijkt en er wel staat. De woorden
/// komen uit documenten van zijn eigen sleutels, dus wat verborgen is telt niet mee, ook niet als mededinger.
/// </summary>
internal static class Bedoeling
{
    private const int KortsteWoord = 4;
    private const int Pogingen = 10;

    /// <summary>De vraag met andere woorden, of leeg wanneer er niets beters is.</summary>
    /// <param name="vraag">Wat er getypt is.</param>
    /// <param name="termen">De woorden van een kortste tot en met een langste lengte.</param>
    /// <param name="bestaat">Of een woord nu ergens staat waar de vrager bij kan.</param>
    public static async ValueTask<string?> Van(
        Zoekvraag vraag, Func<int, int, ValueTask<IReadOnlyList<string>>> termen, Func<string, ValueTask<bool>> bestaat)
    {
        var woorden = new List<string>();
        var anders = false;
        foreach (var woord in vraag.Genormaliseerd.Split(' '))
        {
            var beter = woord.Length < KortsteWoord || Stopwoorden.Heeft(woord) || await bestaat(woord) ? null : await Beter(woord, termen, bestaat);
            anders |= beter is not null;
            woorden.Add(beter ?? woord);
        }
        return anders ? string.Join(' ', woorden) : null;
    }

    private static async ValueTask<string?> Beter(
        string woord, Func<int, int, ValueTask<IReadOnlyList<string>>> termen, Func<string, ValueTask<bool>> bestaat)
    {
        var verste = woord.Length < 8 ? 1 : 2;
        var lijken = (await termen(woord.Length - verste, woord.Length + verste))
            .Select(term => (Term: term, Afstand: Bewerkafstand.Tussen(woord, term, verste)))
            .Where(paar => paar.Afstand <= verste)
            .OrderBy(paar => paar.Afstand).ThenBy(paar => paar.Term, StringComparer.Ordinal)
            .Take(Pogingen);
        foreach (var (term, _) in lijken)
        {
            if (await bestaat(term))
                return term;
        }
        return null;
    }
}
