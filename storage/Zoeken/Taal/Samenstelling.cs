namespace Regionetwerk.Storage.Zoeken.Taal;

/// <summary>
/// Haalt samenstellingen uit elkaar, zover de woordenschat van dit vak gaat: ouderbetrokkenheid is ouder en betrokkenheid. Een woord dat
/// helemaal uit bekende delen bestaat, of dat met een van de vaste eerste delen begint en dan nog vier letters of meer heeft.
/// </summary>
internal static class Samenstelling
{
    private const int KortsteRest = 4;

    private static readonly HashSet<string> EersteDelen = Lijst("""
        basis brug buurt gezin jeugd kennis kind kinder leer lees moeder onderwijs opvoed ouder school taal thuis vader voorlees vriend wijk zorg
        """);

    private static readonly HashSet<string> Delen =
    [
        .. EersteDelen,
        .. Lijst("""
            aanbod aanpak achterstand activiteit ambassadeur avond begeleiding begeleider beleid betrokken betrokkenheid bezoek bevordering
            bijeenkomst bus centrum contact dag didactisch doel educatie ervaring functie functionaris gericht gesprek gewijs groep hulp huis inloop
            interview jaar kamer kansen keuze klas klimaat kring kunde laag letterd loopbaan medewerker methode netwerk omgeving ontwikkeling
            opleiding opvang orientatie overleg partner partnerschap peuter plan plezier praktijk programma project rijk rijke samenwerking scan
            schap spel speelzaal steun stichting stimulering subsidie tas team traject vaardig vaardige vaardigheid verhaal verlof vertel vraag week
            welzijn werk werker werkgroep workshop woord schat
            """),
    ];

    // Tussen delen, of erachter: ouderS, kindEREN, gezinSwerker, leerlingENraad.
    private static readonly string[] Tussen = ["", "s", "en", "n", "e", "eren", "heid", "sen", "ten"];

    /// <summary>De delen van een woord, of niets wanneer het geen samenstelling is die hier bekend is.</summary>
    public static IReadOnlyList<string> Van(string woord)
    {
        if (woord.Length < 7)
            return [];
        var delen = new List<string>();
        if (Splits(woord, 0, delen) && delen.Count > 1)
            return delen;
        var eerste = EersteDelen.Where(deel => woord.StartsWith(deel, StringComparison.Ordinal) && woord.Length - deel.Length >= KortsteRest)
            .MaxBy(deel => deel.Length);
        return eerste is null ? [] : [eerste, ZonderTussenletter(woord[eerste.Length..])];
    }

    private static bool Splits(string woord, int van, List<string> delen)
    {
        if (van == woord.Length)
            return true;
        // Het langste deel eerst: voorschool voor voor.
        for (var lengte = Math.Min(woord.Length - van, 16); lengte >= 3; lengte--)
        {
            var deel = woord.Substring(van, lengte);
            if (!Delen.Contains(deel))
                continue;
            foreach (var tussen in Tussen)
            {
                if (string.CompareOrdinal(woord, van + lengte, tussen, 0, tussen.Length) != 0 || van + lengte + tussen.Length > woord.Length)
                    continue;
                delen.Add(deel);
                if (Splits(woord, van + lengte + tussen.Length, delen))
                    return true;
                delen.RemoveAt(delen.Count - 1);
            }
        }
        return false;
    }

    private static string ZonderTussenletter(string rest) => rest.Length > KortsteRest && rest[0] == 's' && !"aeiouwtpckl".Contains(rest[1]) ? rest[1..] : rest;

    private static HashSet<string> Lijst(string woorden) => [.. woorden.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
