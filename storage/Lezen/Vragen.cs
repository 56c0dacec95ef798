using System.Collections.Concurrent;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Lezen;

/// <summary>
/// De vragen aan één soort rij. <c>$1</c> is in elke vraag de lijst van sleutels van de kijker, en elke vraag draagt de ene voorwaarde
/// die zegt welke rijen er voor die kijker zijn.
/// </summary>
internal static class Vragen<T>
    where T : class, IRij<T>
{
    private static readonly ConcurrentDictionary<string, Sql> Bekend = new();

    private static Rijvorm<T> Vorm => T.Vorm;

    /// <summary>De tabel met alleen de rijen die er voor de kijker zijn.</summary>
    public static string Zichtbaar { get; } = $"(SELECT * FROM {Vorm.Tabel} WHERE ({Publiek(Vorm.Bestaat)}))";

    /// <summary>$2: sleutels van rijen.</summary>
    public static Sql Zoek { get; } = new($"""
        SELECT {Vorm.Kolommen} FROM {Zichtbaar} AS rij WHERE {Vorm.Sleutel} IN [$2]
        """);

    /// <summary>$2: na, $3: voor, $4: aantal, en verder de waarden van de voorwaarde.</summary>
    public static Sql Blad(Pagina pagina, Voorwaarde voorwaarde) => Maak($"""
        SELECT {Vorm.Kolommen} FROM {Zichtbaar} AS rij
        WHERE {Tussen} {voorwaarde.Sql(5)}
        ORDER BY {Vorm.Sleutel} {Richting(pagina)} LIMIT $4
        """);

    /// <summary>De waarden van de voorwaarde, vanaf $2.</summary>
    public static Sql Aantal(Voorwaarde voorwaarde) => Maak($"""
        SELECT COUNT(*) FROM {Zichtbaar} AS rij WHERE 1 = 1 {voorwaarde.Sql(2)}
        """);

    /// <summary>$2: na, $3: voor, $4: aantal per ouder, $5: ouders.</summary>
    public static Sql BladPerOuder(string ouder, Pagina pagina) => Maak($"""
        SELECT * FROM (
            SELECT {Vorm.Kolommen}, {ouder} AS ouder, ROW_NUMBER() OVER (PARTITION BY {ouder} ORDER BY {Vorm.Sleutel} {Richting(pagina)}) AS volgnummer
            FROM {Zichtbaar} AS rij
            WHERE {Tussen} AND {ouder} IN [$5]) AS geteld
        WHERE volgnummer <= $4 ORDER BY ouder, volgnummer
        """);

    /// <summary>$2: ouders.</summary>
    public static Sql AantalPerOuder(string ouder) => Maak($"""
        SELECT {ouder} AS ouder, COUNT(*) FROM {Zichtbaar} AS rij WHERE {ouder} IN [$2] GROUP BY 1
        """);

    private static string Tussen => $"{Vorm.Sleutel} > $2 AND {Vorm.Sleutel} < $3";

    private static string Richting(Pagina pagina) => pagina.VanAchteren ? "DESC" : "ASC";

    // De ene plaats waar de database hoort wie er kijkt.
    private static string Publiek(string bestaat) => bestaat
        .Replace("{publieken}", "(SELECT publiek FROM publiek_sleutels WHERE sleutel IN {sleutels})", StringComparison.Ordinal)
        .Replace("{sleutels}", "[$1]", StringComparison.Ordinal);

    private static Sql Maak(string tekst) => Bekend.GetOrAdd(tekst, static sql => new(sql));
}
