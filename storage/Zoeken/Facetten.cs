namespace Regionetwerk.Storage.Zoeken;

/// <summary>Telt kenmerken van wat gevonden is.</summary>
internal static class Facetten
{
    public static IReadOnlyList<Facet> Van(IReadOnlyCollection<Kandidaat> kandidaten) =>
    [
        Tel(Facetsoort.Soort, kandidaten.Select(kandidaat => kandidaat.Soort.ToString())),
        Tel(Facetsoort.Sector, Delen(kandidaten, kandidaat => kandidaat.Sectoren)),
        Tel(Facetsoort.Thema, Delen(kandidaten, kandidaat => kandidaat.Themas)),
        Tel(Facetsoort.Doelgroep, Delen(kandidaten, kandidaat => kandidaat.Doelgroepen)),
        Tel(Facetsoort.Gemeente, kandidaten.Select(kandidaat => kandidaat.Gemeente).OfType<string>()),
    ];

    private static IEnumerable<string> Delen(IEnumerable<Kandidaat> kandidaten, Func<Kandidaat, string> deel) =>
        kandidaten.SelectMany(kandidaat => deel(kandidaat).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static Facet Tel(Facetsoort soort, IEnumerable<string> waarden) => new(
        soort,
        [
            .. waarden.CountBy(waarde => waarde).Select(paar => new Facetwaarde(paar.Key, paar.Value))
                .OrderByDescending(waarde => waarde.Aantal).ThenBy(waarde => waarde.Waarde, StringComparer.Ordinal).Take(Zoeklimieten.Facetwaarden),
        ]);
}
