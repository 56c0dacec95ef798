using System.Globalization;
using System.Text;

namespace Regionetwerk.Api.Paginas.Gemeenten;

/// <summary>Finds a gemeente by what somebody types: the name or the code, without regard to capitals, accents and signs, and with a typing error.</summary>
public sealed class Naamzoeker(IReadOnlyList<Gemeentenaam> alle)
{
    private const int Suggesties = 8;

    private readonly (string Sleutel, Gemeentenaam Gemeente)[] _sleutels = [.. alle.Select(gemeente => (Sleutel(gemeente.Naam), gemeente))];

    /// <summary>All, in the order given.</summary>
    public IReadOnlyList<Gemeentenaam> Alle => alle;

    /// <summary>The gemeente of this code, or with just this name; null when there is none.</summary>
    public Gemeentenaam? Vind(string tekst)
    {
        var sleutel = Sleutel(tekst);
        return alle.FirstOrDefault(gemeente => gemeente.Code.Equals(tekst.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? _sleutels.FirstOrDefault(paar => paar.Sleutel == sleutel).Gemeente;
    }

    /// <summary>What may have been meant, the likeliest first: names that begin with it, that hold it, that differ from it by a few letters.</summary>
    public IReadOnlyList<Gemeentenaam> Lijkt(string tekst)
    {
        var sleutel = Sleutel(tekst);
        if (sleutel.Length == 0)
            return [];
        var hooguit = sleutel.Length <= 4 ? 1 : sleutel.Length <= 8 ? 2 : 3;
        return
        [
            .. _sleutels
                .Select(paar => (paar.Gemeente, Rang: Rang(paar.Sleutel, sleutel, hooguit)))
                .Where(paar => paar.Rang is not null)
                .OrderBy(paar => paar.Rang)
                .ThenBy(paar => paar.Gemeente.Naam, StringComparer.Ordinal)
                .Select(paar => paar.Gemeente)
                .Take(Suggesties),
        ];
    }

    private static int? Rang(string naam, string gezocht, int hooguit)
    {
        if (naam.StartsWith(gezocht, StringComparison.Ordinal))
            return 0;
        if (naam.Contains(gezocht, StringComparison.Ordinal))
            return 1;
        return Afstand(naam, gezocht) is var afstand && afstand <= hooguit ? 1 + afstand : null;
    }

    // Letters to change, add or leave out (Levenshtein).
    private static int Afstand(string a, string b)
    {
        var rij = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var schuin = rij[0];
            rij[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (schuin, rij[j]) = (rij[j], Math.Min(Math.Min(rij[j] + 1, rij[j - 1] + 1), schuin + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }
        return rij[^1];
    }

    // Letters alone. Without cultures on the machine accents do not come off by normalizing; there are few in these names.
    private static string Sleutel(string tekst)
    {
        var sleutel = new StringBuilder(tekst.Length);
        foreach (var teken in tekst)
        {
            var klein = char.ToLower(teken, CultureInfo.InvariantCulture);
            if (char.IsLetterOrDigit(klein))
                sleutel.Append(Kaal(klein));
        }
        return sleutel.ToString();
    }

    private static char Kaal(char letter) => letter switch
    {
        'á' or 'à' or 'â' or 'ä' => 'a',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ó' or 'ò' or 'ô' or 'ö' => 'o',
        'ú' or 'ù' or 'û' or 'ü' => 'u',
        _ => letter,
    };
}
