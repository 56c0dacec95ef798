using Regionetwerk.Grains.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Geld;

/// <summary>
/// De vragen van een vergelijking, over de boeken van nu of van een dag van vroeger. In elke vraag zijn de waarden dezelfde. $1: de sleutels
/// van de kijker, $2: gemeenten, $3: jaar, $4: aanpak of leeg, $5: laatste jaar, $6: eerste jaar waarvan iets nog kan doorlopen, en bij een
/// dag van vroeger $7: het einde van die dag.
/// </summary>
internal sealed class Vergelijkvragen
{
    /// <summary>Het gekozen jaar en de vijf volgende; zo lang loopt structureel geld ook hooguit door. Evenveel jaren kijkt men terug.</summary>
    public const int Vooruit = 5;

    private static readonly string Blijvend =
        $"bron IN ({string.Join(", ", Enum.GetValues<Bron>().Where(bron => !bron.IsTijdelijk()).Select(bron => $"'{bron}'"))})";

    // Langzamer dan de boeken van nu: van elk record wordt opgezocht wat het toen bedroeg. Wat toen nog niet vastlag, telt niet mee.
    private static readonly string ToenTeZien = $"""
        (SELECT nu.id, nu.budget, nu.programma, nu.jaar, nu.bron, nu.gemeente, nu.loopt_tot, nu.voorbeeld,
            (SELECT v.bedrag FROM verloop AS v WHERE v.record = nu.id AND v.vanaf < $7 ORDER BY v.vanaf DESC LIMIT 1) AS bedrag
        FROM {Vragen<FinancieringRij>.Zichtbaar} AS nu
        WHERE nu.gemeente IN [$2] AND EXISTS (SELECT 1 FROM verloop AS v WHERE v.record = nu.id AND v.vanaf < $7))
        """;

    private Vergelijkvragen(string teZien)
    {
        TeZien = teZien;
        var gekozen = $"""
            FROM {teZien} AS f
            WHERE f.gemeente IN [$2]
              AND ($4 = '' OR EXISTS (SELECT 1 FROM programmas AS p WHERE p.id = f.programma AND p.aanpak = $4))
            """;
        PerBron = Vraag($"""
            SELECT f.gemeente, f.bron, CAST(SUM(f.bedrag) AS BIGINT) {gekozen} AND f.jaar = $3 GROUP BY f.gemeente, f.bron
            """);
        // Van alle jaren die in het antwoord terechtkomen, ook in het vooruitzicht. Per gemeente tot de eerste: een EXISTS zou PostgreSQL voor
        // alle tegelijk uitrekenen.
        MetVoorbeelden = Vraag($"""
            SELECT value FROM [$2] WHERE (
                SELECT 1 FROM {teZien} AS f
                WHERE f.gemeente = value AND f.jaar BETWEEN $6 AND $5 AND f.voorbeeld = 1 LIMIT 1) IS NOT NULL
            """);
        PerProgramma = Vraag($"""
            SELECT f.gemeente, f.programma, f.bron, CAST(SUM(f.bedrag) AS BIGINT) {gekozen} AND f.jaar = $3
            GROUP BY f.gemeente, f.programma, f.bron
            """);
        // Per programma en bron één rij met een kolom per jaar: leeg waar niets is vastgelegd.
        Vooruitzicht = Vraag($"""
            SELECT gemeente, blijvend, {Kolommen(stap => $"CAST(SUM({Jaar(stap)}) AS BIGINT)")}, {Kolommen(stap => $"CAST(SUM({Doorgetrokken(stap)}) AS BIGINT)")}
            FROM (
                SELECT f.gemeente, CASE WHEN f.{Blijvend} THEN 1 ELSE 0 END AS blijvend, MAX(f.loopt_tot) AS loopt_tot,
                    {string.Join(", ", Enumerable.Range(-Vooruit, (2 * Vooruit) + 1).Select(stap => $"SUM(CASE f.jaar WHEN $3 + {stap} THEN f.bedrag END) AS {Jaar(stap)}"))}
                {gekozen} AND f.jaar BETWEEN $6 AND $5
                GROUP BY f.gemeente, f.programma, f.bron) AS per_programma
            GROUP BY gemeente, blijvend
            """);
        Trend = Vraag($"""
            SELECT f.gemeente, f.jaar, CASE WHEN f.{Blijvend} THEN 1 ELSE 0 END, CAST(SUM(f.bedrag) AS BIGINT)
            {gekozen} AND f.jaar BETWEEN $6 AND $3 GROUP BY 1, 2, 3
            """);
        Gekozen = gekozen;
    }

    /// <summary>Over de boeken van nu.</summary>
    public static Vergelijkvragen Nu { get; } = new(Vragen<FinancieringRij>.Zichtbaar);

    /// <summary>Over de boeken van een dag van vroeger, voor wie er nu in mag kijken.</summary>
    public static Vergelijkvragen Toen { get; } = new(ToenTeZien);

    /// <summary>Het geld dat er voor de kijker is, als tabel.</summary>
    public string TeZien { get; }

    /// <summary>Daarvan wat in deze selectie valt, in welk jaar ook: <c>FROM … WHERE …</c>, als <c>f</c>.</summary>
    public string Gekozen { get; }

    public Sql PerBron { get; }

    public Sql MetVoorbeelden { get; }

    public Sql PerProgramma { get; }

    public Sql Vooruitzicht { get; }

    public Sql Trend { get; }

    private static Sql Vraag(string tekst) => new(tekst) { IsPlannedAnew = true };

    private static string Kolommen(Func<int, string> kolom) => string.Join(", ", Enumerable.Range(0, Vooruit + 1).Select(kolom));

    private static string Jaar(int stap) => $"jaar_{stap + Vooruit}";

    // Waar voor een jaar niets is vastgelegd, loopt het bedrag door van het laatste jaar ervoor, zolang het programma er nog is. Nul is ook
    // vastgelegd: dat is een besluit. Waar al zo lang niets is vastgelegd, is niets meer te verwachten.
    private static string Doorgetrokken(int stap)
    {
        var ervoor = string.Join(", ", Enumerable.Range(1, Vooruit).Select(terug => Jaar(stap - terug)));
        return $"CASE WHEN {Jaar(stap)} IS NULL AND $3 + {stap} <= COALESCE(loopt_tot, $3 + {stap}) THEN COALESCE({ervoor}) END";
    }
}
