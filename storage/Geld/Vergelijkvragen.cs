using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Programmas;

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

    private const string Gelijk = "f.id, f.programma, f.jaar, f.bron, f.gemeente, f.loopt_tot, f.voorbeeld";

    private readonly Func<string, string> _financieringen;
    private readonly Func<string, string> _opgaven;

    private Vergelijkvragen(Func<string, string> financieringen, Func<string, string> opgaven)
    {
        (_financieringen, _opgaven) = (financieringen, opgaven);
        PerBron = Opgeteld("f.gemeente, f.bron, f.tijdelijk", "f.jaar = $3");
        PerProgramma = Opgeteld("f.gemeente, f.bron, f.tijdelijk, f.programma", "f.jaar = $3");
        // Van alle jaren die in het antwoord terechtkomen, ook in het vooruitzicht. Per gemeente tot de eerste: een EXISTS zou PostgreSQL voor
        // alle tegelijk uitrekenen.
        MetVoorbeelden = Vraag($"""
            SELECT value FROM [$2] WHERE (
                SELECT 1 FROM {Samen("f.gemeente = value AND f.jaar BETWEEN $6 AND $5 AND f.voorbeeld = 1")} AS f LIMIT 1) IS NOT NULL
            """);
        MetOpgaven = Vraag($"""
            SELECT value FROM [$2] WHERE (
                SELECT 1 FROM {opgaven("f.gemeente = value AND f.jaar BETWEEN $6 AND $5")} AS f LIMIT 1) IS NOT NULL
            """);
        Vooruitzicht = Vooruitzichten(financieringen(Selectie("f.jaar BETWEEN $6 AND $5")), metOpgaven: false);
        VooruitzichtMetOpgaven = Vooruitzichten(Gekozen("f.jaar BETWEEN $6 AND $5"), metOpgaven: true);
        Trend = Vraag($"""
            SELECT f.gemeente, f.jaar, 1 - f.tijdelijk, CAST(SUM(f.bedrag) AS BIGINT)
            FROM {Gekozen("f.jaar BETWEEN $6 AND $3")} AS f GROUP BY f.gemeente, f.jaar, f.tijdelijk
            """);
        PerAanpak = Vraag($"""
            SELECT p.aanpak, f.bron, f.tijdelijk, CAST(SUM(f.bedrag) AS BIGINT), CAST(SUM(f.bedrag * f.opgegeven) AS BIGINT),
                CAST(SUM(f.bedrag * f.strijdig) AS BIGINT), MAX(f.voorbeeld)
            FROM {Samen("f.jaar = $3 AND f.programma IN (SELECT id FROM programmas WHERE aanpak IN [$2])")} AS f
            JOIN programmas AS p ON p.id = f.programma
            GROUP BY p.aanpak, f.bron, f.tijdelijk
            """);
    }

    /// <summary>Over de boeken van nu.</summary>
    public static Vergelijkvragen Nu { get; } = new(
        waar => $"""
            (SELECT {Gelijk}, f.bedrag, f.tijdelijk, f.strijdig, 0 AS opgegeven FROM {Vragen<FinancieringRij>.Zichtbaar} AS f WHERE {waar})
            """,
        waar => $"""
            (SELECT {Gelijk}, f.bedrag, f.tijdelijk, 0 AS strijdig, 1 AS opgegeven FROM {Vragen<OpgaveRij>.Zichtbaar} AS f WHERE f.bedrag > 0 AND {waar})
            """);

    /// <summary>
    /// Over de boeken van een dag van vroeger, voor wie er nu in mag kijken. Langzamer dan die van nu: van elk record wordt opgezocht wat het
    /// toen bedroeg. Wat toen nog niet vastlag, telt niet mee; een opgave week toen al voor een vastlegging van haar betaler, en niet voor een
    /// die later kwam.
    /// </summary>
    public static Vergelijkvragen Toen { get; } = new(
        waar => $"""
            (SELECT {Gelijk}, {BedragToen("f.id")} AS bedrag, f.tijdelijk, f.strijdig, 0 AS opgegeven
            FROM {Vragen<FinancieringRij>.Zichtbaar} AS f WHERE {BedragToen("f.id")} IS NOT NULL AND {waar})
            """,
        waar => $"""
            (SELECT {Gelijk}, {BedragToen("f.id")} AS bedrag, f.tijdelijk, 0 AS strijdig, 1 AS opgegeven
            FROM {Vragen<OpgaveVanToen>.Zichtbaar} AS f WHERE {BedragToen("f.id")} > 0 AND {waar} AND NOT EXISTS (
                SELECT 1 FROM {Vragen<FinancieringRij>.Zichtbaar} AS eigen
                WHERE eigen.programma = f.programma AND +eigen.jaar = f.jaar AND {OpgaveRij.VanBetaler("eigen", "f")} AND {BedragToen("eigen.id")} > 0))
            """);

    /// <summary>Het geld in deze selectie dat er voor de kijker is, als tabel.</summary>
    /// <param name="jaren">Van welke jaren: een voorwaarde op <c>f</c>.</param>
    public string Gekozen(string jaren) => Samen(Selectie(jaren));

    public Sql PerBron { get; }

    public Sql MetVoorbeelden { get; }

    public Sql PerProgramma { get; }

    /// <summary>De gemeenten waar ook opgaven meetellen.</summary>
    public Sql MetOpgaven { get; }

    /// <summary>Waar alleen financieringen zijn: SQLite leest ze dan in de volgorde van een index, in iets meer dan de halve tijd.</summary>
    public Sql Vooruitzicht { get; }

    public Sql VooruitzichtMetOpgaven { get; }

    public Sql Trend { get; }

    /// <summary>$2: aanpakken in plaats van gemeenten. Wie een financiering ziet, ziet ook haar programma.</summary>
    public Sql PerAanpak { get; }

    private string Samen(string waar) => $"(SELECT * FROM {_financieringen(waar)} AS f UNION ALL SELECT * FROM {_opgaven(waar)} AS o)";

    // Elk apart opgeteld: zo leest SQLite ze uit een index. Wie het leest, telt wat in beide voorkomt bij elkaar.
    private Sql Opgeteld(string sleutels, string jaren)
    {
        string Som(string wat) => $"CAST(SUM({wat}) AS BIGINT)";
        string Deel(string tabel) =>
            $"SELECT {sleutels}, {Som("f.bedrag")}, {Som("f.bedrag * f.opgegeven")}, {Som("f.bedrag * f.strijdig")} FROM {tabel} AS f GROUP BY {sleutels}";
        return Vraag($"{Deel(_financieringen(Selectie(jaren)))} UNION ALL {Deel(_opgaven(Selectie(jaren)))}");
    }

    // Per programma, bron en soort één rij met een kolom per jaar: leeg waar niets is vastgelegd.
    private static Sql Vooruitzichten(string geld, bool metOpgaven) => Vraag($"""
        SELECT gemeente, 1 - tijdelijk, {Kolommen(stap => $"CAST(SUM({Jaar(stap)}) AS BIGINT)")}, {Kolommen(stap => $"CAST(SUM({Doorgetrokken(stap, metOpgaven)}) AS BIGINT)")}
        FROM (
            SELECT f.gemeente, f.tijdelijk, MAX(f.loopt_tot) AS loopt_tot,
                {Jaren("f.jaar", Jaar)}{(metOpgaven ? $", {Jaren("CASE f.opgegeven WHEN 0 THEN f.jaar END", Eigen)}" : "")}
            FROM {geld} AS f
            GROUP BY f.gemeente, f.programma, f.bron, f.tijdelijk) AS per_programma
        GROUP BY gemeente, tijdelijk
        """);

    private static string Selectie(string jaren) => $"""
        f.gemeente IN [$2] AND {jaren} AND ($4 = '' OR EXISTS (SELECT 1 FROM programmas AS p WHERE p.id = f.programma AND p.aanpak = $4))
        """;

    private static string BedragToen(string record) =>
        $"(SELECT v.bedrag FROM verloop AS v WHERE v.record = {record} AND v.vanaf < $7 ORDER BY v.vanaf DESC LIMIT 1)";

    private static Sql Vraag(string tekst) => new(tekst) { IsPlannedAnew = true };

    private static string Kolommen(Func<int, string> kolom) => string.Join(", ", Enumerable.Range(0, Vooruit + 1).Select(kolom));

    private static string Jaar(int stap) => $"jaar_{stap + Vooruit}";

    private static string Eigen(int stap) => $"eigen_{stap + Vooruit}";

    private static string Jaren(string jaar, Func<int, string> kolom) => string.Join(
        ", ", Enumerable.Range(-Vooruit, (2 * Vooruit) + 1).Select(stap => $"SUM(CASE {jaar} WHEN $3 + {stap} THEN f.bedrag END) AS {kolom(stap)}"));

    // Waar voor een jaar niets is vastgelegd, loopt het bedrag door van het laatste jaar ervoor, zolang het programma er nog is. Nul is ook
    // vastgelegd: dat is een besluit. Waar al zo lang niets is vastgelegd, is niets meer te verwachten. Wat een ander opgaf, loopt niet door: de
    // betaler zelf kan voor dat latere jaar al iets hebben vastgelegd, en een vermoeden op horen zeggen telde daar bovenop.
    private static string Doorgetrokken(int stap, bool metOpgaven)
    {
        var ervoor = string.Join(", ", Enumerable.Range(1, Vooruit).Select(terug => metOpgaven ? Eigen(stap - terug) : Jaar(stap - terug)));
        return $"CASE WHEN {Jaar(stap)} IS NULL AND $3 + {stap} <= COALESCE(loopt_tot, $3 + {stap}) THEN COALESCE({ervoor}) END";
    }
}
