using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Kennis;

/// <summary>Een woord waaronder kennis te vinden is.</summary>
/// <param name="Slug">Vaste sleutel.</param>
/// <param name="Naam">Zoals mensen het lezen.</param>
public sealed record Trefwoord(string Slug, string Naam);

/// <summary>De woorden waaronder kennis te vinden is, uit de teksten 000 tot en met 004. Er komen er alleen bij.</summary>
public static class Trefwoorden
{
    public static ImmutableArray<Trefwoord> Themas { get; } =
    [
        new("armoede", "Armoede"),
        new("brugfunctionaris", "Brugfunctionaris"),
        new("doorgaande-lijn", "Van voorschool naar basisschool"),
        new("educatief-partnerschap", "Educatief partnerschap"),
        new("huisbezoek", "Huisbezoek"),
        new("inclusief-onderwijs", "Inclusief onderwijs"),
        new("laaggeletterdheid", "Laaggeletterdheid"),
        new("lokaal-beleid", "Lokaal beleid"),
        new("loopbaanorientatie", "Loopbaanoriëntatie"),
        new("ouderkamer", "Ouderkamer"),
        new("ouderparticipatie", "Ouderparticipatie"),
        new("opvoeden", "Opvoeden"),
        new("professionalisering", "Professionalisering"),
        new("samenwerking-in-de-wijk", "Samenwerking in de wijk"),
        new("taal-en-voorlezen", "Taal en voorlezen"),
        new("thuisbetrokkenheid", "Thuisbetrokkenheid"),
        new("thuistaal", "Thuistaal"),
    ];

    // 002, paragraaf 3.
    public static ImmutableArray<Trefwoord> Doelgroepen { get; } =
    [
        new("alle-ouders", "Alle ouders"),
        new("anderstalige-ouders", "Anderstalige ouders"),
        new("laaggeletterde-ouders", "Laaggeletterde ouders"),
        new("mannelijke-opvoeders", "Mannelijke opvoeders"),
        new("ouders-met-zorgen", "Ouders met zorgen"),
        new("vluchtelingenouders", "Vluchtelingenouders"),
    ];

    /// <summary>Wat niet in de lijst staat, of meer dan eens genoemd wordt.</summary>
    internal static IEnumerable<Weigering> Toets(ImmutableArray<string> genoemd, ImmutableArray<Trefwoord> bekend, string veld)
    {
        if (genoemd.Any(slug => bekend.All(woord => woord.Slug != slug)))
            yield return KennisWeigeringen.Trefwoord(bekend, veld);
    }
}
