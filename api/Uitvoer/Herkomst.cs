using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>Waar een bestand vandaan komt, zodat wie het later vindt weet wat het is.</summary>
public sealed class Herkomst(HttpRequest verzoek)
{
    /// <summary>De eerste regels van elke toelichting.</summary>
    /// <param name="tijd">De klok.</param>
    /// <param name="bladzijde">Pad van de bladzijde waar hetzelfde te zien is.</param>
    /// <param name="wie">Voor wie het gemaakt is; leeg is wie niet is aangemeld.</param>
    /// <param name="vraag">Wat die bladzijde verder gevraagd wordt; zonder hetzelfde als dit bestand.</param>
    public IEnumerable<(string Wat, string Tekst)> Regels(TimeProvider tijd, string bladzijde, Aanroeper? wie, string? vraag = null)
    {
        var nu = tijd.GetUtcNow();
        yield return ("Bron", "Regionetwerk");
        yield return ("Bladzijde", $"{verzoek.Scheme}://{verzoek.Host}{bladzijde}{vraag ?? verzoek.QueryString.ToString()}");
        yield return ("Gemaakt op", NederlandseDag.Tijd(nu).ToString("yyyy-MM-dd HH:mm"));
        yield return ("Te zien voor", wie is null ? "iedereen" : $"{wie.Organisatie}: ook wat niet openbaar is kan erin staan");
    }
}
