using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;

namespace Regionetwerk.Storage.Publiek;

/// <summary>
/// De sleutels van publieken: wat op een rij staat en wat een kijker in handen heeft, op één plaats. Een rij is er voor wie ten
/// minste één van haar sleutels heeft.
/// </summary>
public static class Sleutels
{
    private const string EigenaarVoorvoegsel = "T:";

    /// <summary>Iedereen, ook zonder aanmelden.</summary>
    public const string Openbaar = "O";

    /// <summary>Iedere aangemelde deelnemer.</summary>
    public const string Landelijk = "L";

    /// <summary>De eigenaar van records.</summary>
    public static string Eigenaar(string sleutel) => EigenaarVoorvoegsel + sleutel;

    public static bool IsEigenaar(string sleutel) => sleutel.StartsWith(EigenaarVoorvoegsel, StringComparison.Ordinal);

    /// <summary>De eigenaren die iemand met deze sleutels is.</summary>
    public static IReadOnlyList<string> Eigenaren(IEnumerable<string> sleutels) =>
        [.. sleutels.Where(IsEigenaar).Select(sleutel => sleutel[EigenaarVoorvoegsel.Length..])];

    /// <summary>De leden van een netwerk of werkgroep.</summary>
    public static string Groep(GroepSoort soort, string slug) => (soort is GroepSoort.Netwerk ? "N:" : "G:") + slug;

    /// <summary>De groepen van deze soort waar iemand met deze sleutels lid van is.</summary>
    public static IReadOnlyList<string> Groepen(GroepSoort soort, IEnumerable<string> sleutels)
    {
        var voorvoegsel = Groep(soort, "");
        return
        [
            .. sleutels.Where(sleutel => sleutel.StartsWith(voorvoegsel, StringComparison.Ordinal))
                .Select(sleutel => sleutel[voorvoegsel.Length..]),
        ];
    }

    /// <summary>Wie voor een netwerk of werkgroep is uitgenodigd: die ziet de groep zelf, niet wat met haar gedeeld is.</summary>
    public static string Uitgenodigd(GroepSoort soort, string slug) => "U:" + Groep(soort, slug);

    /// <summary>Het publiek van een record van deze eigenaar.</summary>
    public static IReadOnlyList<string> Van(Deling deling, string eigenaar) => deling.Zichtbaarheid switch
    {
        Zichtbaarheid.Openbaar => [Openbaar],
        Zichtbaarheid.Landelijk => [Landelijk],
        Zichtbaarheid.Netwerk => [Eigenaar(eigenaar), .. deling.Netwerken.Select(slug => Groep(GroepSoort.Netwerk, slug))],
        _ => [Eigenaar(eigenaar)],
    };

    /// <summary>Het publiek van een groep: haar leden en uitgenodigden, en wie de oprichter er verder bij wil.</summary>
    public static IReadOnlyList<string> Van(Deling deling, GroepSoort soort, string slug) =>
    [
        Groep(soort, slug),
        Uitgenodigd(soort, slug),
        .. deling.Zichtbaarheid switch
        {
            Zichtbaarheid.Openbaar => [Openbaar],
            Zichtbaarheid.Landelijk => [Landelijk],
            Zichtbaarheid.Netwerk => deling.Netwerken.Select(netwerk => Groep(GroepSoort.Netwerk, netwerk)),
            _ => Enumerable.Empty<string>(),
        },
    ];
}
