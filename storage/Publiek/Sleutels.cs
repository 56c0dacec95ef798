using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;

namespace Regionetwerk.Storage.Publiek;

/// <summary>
/// De sleutels van publieken: wat op een rij staat en wat een kijker in handen heeft, op één plaats. Een rij is er voor wie ten
/// minste één van haar sleutels heeft.
/// </summary>
public static class Sleutels
{
    internal const string EigenaarVoorvoegsel = "T:";

    internal const string NetwerkVoorvoegsel = "N:";

    internal const string WerkgroepVoorvoegsel = "G:";

    private const string UitgenodigdVoorvoegsel = "U:";

    /// <summary>Iedereen, ook zonder aanmelden.</summary>
    public const string Openbaar = "O";

    /// <summary>Iedere aangemelde deelnemer.</summary>
    public const string Landelijk = "L";

    /// <summary>De eigenaar van records.</summary>
    public static string Eigenaar(string sleutel) => EigenaarVoorvoegsel + sleutel;

    /// <summary>Wie beheerder is van deze organisatie.</summary>
    public static string Beheerder(string sleutel) => "B:" + sleutel;

    public static bool IsEigenaar(string sleutel) => sleutel.StartsWith(EigenaarVoorvoegsel, StringComparison.Ordinal);

    public static bool IsNetwerk(string sleutel) => sleutel.StartsWith(NetwerkVoorvoegsel, StringComparison.Ordinal);

    /// <summary>De leden van een netwerk of werkgroep.</summary>
    public static string Groep(GroepSoort soort, string slug) => (soort is GroepSoort.Netwerk ? NetwerkVoorvoegsel : WerkgroepVoorvoegsel) + slug;

    /// <summary>Wie voor een netwerk of werkgroep is uitgenodigd: die ziet de groep zelf, niet wat met haar gedeeld is.</summary>
    public static string Uitgenodigd(GroepSoort soort, string slug) => UitgenodigdVoorvoegsel + Groep(soort, slug);

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

    /// <summary>Het publiek van wat in een groep gebeurt: wie haar mag zien, maar niet wie alleen is uitgenodigd, en nooit wie niet is aangemeld.</summary>
    public static IEnumerable<string> Binnen(IReadOnlyList<string> groep) => groep.Any(sleutel => sleutel is Openbaar or Landelijk)
        ? [Landelijk]
        : groep.Where(sleutel => !sleutel.StartsWith(UitgenodigdVoorvoegsel, StringComparison.Ordinal));
}
