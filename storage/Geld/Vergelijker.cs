using System.Collections.Immutable;
using System.Data.Common;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Geld;

/// <summary>
/// Het eigenlijke werk: hoe betalen deze gemeenten hetzelfde? Telt wat voor een jaar is vastgelegd voor programma's die in een
/// gemeente lopen, wie ook betaalt, voor zover de kijker het mag zien.
/// </summary>
public sealed class Vergelijker(Zicht zicht)
{
    /// <summary>Het gekozen jaar en de vijf volgende; zo lang loopt structureel geld ook hooguit door.</summary>
    private const int Vooruit = 5;

    // $2: gemeenten, $3: jaar, $4: aanpak of leeg, $5: laatste jaar, $6: eerste jaar waarvan iets nog kan doorlopen.
    private static readonly string Gekozen = $"""
        FROM {Vragen<FinancieringRij>.Zichtbaar} AS f
        WHERE f.gemeente IN [$2]
          AND ($4 = '' OR EXISTS (SELECT 1 FROM programmas AS p WHERE p.id = f.programma AND p.aanpak = $4))
        """;

    private static readonly Sql PerBron = new($"""
        SELECT f.gemeente, f.bron, f.tijdelijk, CAST(SUM(f.bedrag) AS BIGINT) {Gekozen} AND f.jaar = $3 GROUP BY f.gemeente, f.bron, f.tijdelijk
        """) { IsPlannedAnew = true };

    // Van alle jaren die in het antwoord terechtkomen, ook in het vooruitzicht. Per gemeente tot de eerste: een EXISTS zou PostgreSQL voor alle
    // tegelijk uitrekenen.
    private static readonly Sql MetVoorbeelden = new($"""
        SELECT value FROM [$2] WHERE (
            SELECT 1 FROM {Vragen<FinancieringRij>.Zichtbaar} AS f
            WHERE f.gemeente = value AND f.jaar BETWEEN $6 AND $5 AND f.voorbeeld = 1 LIMIT 1) IS NOT NULL
        """) { IsPlannedAnew = true };

    private static readonly Sql PerProgramma = new($"""
        SELECT f.gemeente, f.programma, f.bron, f.tijdelijk, CAST(SUM(f.bedrag) AS BIGINT) {Gekozen} AND f.jaar = $3
        GROUP BY f.gemeente, f.programma, f.bron, f.tijdelijk
        """) { IsPlannedAnew = true };

    // Per programma, bron en duur één rij met een kolom per jaar: leeg waar niets is vastgelegd.
    private static readonly Sql PerJaar = new($"""
        SELECT gemeente, blijvend, {Kolommen(stap => $"CAST(SUM({Jaar(stap)}) AS BIGINT)")}, {Kolommen(stap => $"CAST(SUM({Doorgetrokken(stap)}) AS BIGINT)")}
        FROM (
            SELECT f.gemeente, 1 - f.tijdelijk AS blijvend, MAX(f.loopt_tot) AS loopt_tot,
                {string.Join(", ", Enumerable.Range(-Vooruit, (2 * Vooruit) + 1).Select(stap => $"SUM(CASE f.jaar WHEN $3 + {stap} THEN f.bedrag END) AS {Jaar(stap)}"))}
            {Gekozen} AND f.jaar BETWEEN $6 AND $5
            GROUP BY f.gemeente, f.programma, f.bron, f.tijdelijk) AS per_programma
        GROUP BY gemeente, blijvend
        """) { IsPlannedAnew = true };

    // Enig geld dat de kijker kan zien: een financiering, of een budget van de gemeente zelf.
    private static readonly Sql Delende = new($"""
        SELECT value FROM [$2]
        WHERE (SELECT 1 FROM {Vragen<FinancieringRij>.Zichtbaar} AS f WHERE f.gemeente = value LIMIT 1) IS NOT NULL
            OR (SELECT 1 FROM {Vragen<BudgetRij>.Zichtbaar} AS b WHERE b.eigenaar = value LIMIT 1) IS NOT NULL
        """) { IsPlannedAnew = true };

    // $1, de sleutels, doet niet mee: dat een jaar volledig is verklaard, geldt voor wat de kijker al ziet.
    private static readonly Sql Verklaard = new("""
        SELECT gemeente FROM jaarverklaringen WHERE jaar = $3 AND gemeente IN [$2] AND $1 IS NOT NULL
        """);

    /// <summary>De mix van elke gemeente, in de volgorde waarin zij gegeven zijn.</summary>
    public async ValueTask<ImmutableArray<GemeenteMix>> Mixen(IReadOnlyList<GemeenteGegevens> gemeenten, Selectie selectie)
    {
        string[] codes = [.. gemeenten.Select(gemeente => gemeente.Code)];
        var perGemeente = (await Lees(
            PerBron, selectie, rij => (Gemeente: rij.GetString(0), Geld: (rij.Keuze<Bron>(1), rij.Ja(2), Bedrag: rij.GetInt64(3))), codes))
            .ToLookup(rij => rij.Gemeente);
        string[] zonder = [.. codes.Where(code => !perGemeente.Contains(code))];
        HashSet<string> delendZonder = zonder.Length == 0
            ? []
            : [.. await zicht.LeesAls(await Kijker(selectie), Delende, rij => rij.GetString(0), new TextList(zonder))];
        HashSet<string> voorbeelden = [.. await Lees(MetVoorbeelden, selectie, rij => rij.GetString(0), codes)];
        HashSet<string> volledig = [.. await zicht.Lees(Verklaard, rij => rij.GetString(0), new TextList(codes), selectie.Jaar)];
        return
        [
            .. gemeenten.Select(gemeente =>
            {
                var rijen = perGemeente[gemeente.Code];
                var deelt = perGemeente.Contains(gemeente.Code) || delendZonder.Contains(gemeente.Code);
                return new GemeenteMix(
                    gemeente,
                    deelt,
                    deelt && volledig.Contains(gemeente.Code),
                    deelt ? rijen.Sum(rij => rij.Geld.Bedrag) : null,
                    Geld.Mixen.Van(rijen.Select(rij => rij.Geld)),
                    voorbeelden.Contains(gemeente.Code));
            }),
        ];
    }

    /// <summary>De mix van elk programma in deze gemeenten waarvoor in het jaar iets is vastgelegd, het hoogste bedrag eerst.</summary>
    public async ValueTask<ILookup<string, ProgrammaMix>> Programmas(IReadOnlyList<string> codes, Selectie selectie) =>
        (await Lees(
            PerProgramma,
            selectie,
            rij => (Gemeente: rij.GetString(0), Programma: rij.GetString(1), Geld: (rij.Keuze<Bron>(2), rij.Ja(3), Bedrag: rij.GetInt64(4))),
            codes))
            .GroupBy(rij => (rij.Gemeente, rij.Programma), rij => rij.Geld)
            .Select(groep => (
                groep.Key.Gemeente, Mix: new ProgrammaMix(groep.Key.Programma, groep.Sum(deel => deel.Bedrag), Geld.Mixen.Van(groep))))
            .OrderByDescending(paar => paar.Mix.Totaal)
            .ThenBy(paar => paar.Mix.Programma, StringComparer.Ordinal)
            .ToLookup(paar => paar.Gemeente, paar => paar.Mix);

    /// <summary>Wat voor het gekozen jaar en de vijf volgende is vastgelegd, en wat er naar verwachting bij komt.</summary>
    public async ValueTask<IReadOnlyDictionary<string, ImmutableArray<JaarDeel>>> Vooruitzicht(IReadOnlyList<string> codes, Selectie selectie)
    {
        var rijen = (await Lees(PerJaar, selectie, RijPerJaar, codes)).ToDictionary(rij => (rij.Gemeente, rij.Blijvend));
        return codes.ToDictionary(code => code, code => Enumerable.Range(0, Vooruit + 1)
            .Select(stap => new JaarDeel(
                selectie.Jaar + stap,
                rijen.GetValueOrDefault((code, true)).Vast?[stap] ?? 0,
                rijen.GetValueOrDefault((code, false)).Vast?[stap] ?? 0,
                rijen.GetValueOrDefault((code, true)).Door?[stap] ?? 0))
            .ToImmutableArray());
    }

    private static (string Gemeente, bool Blijvend, long[]? Vast, long[]? Door) RijPerJaar(DbDataReader rij)
    {
        long[] Vanaf(int kolom) => [.. Enumerable.Range(kolom, Vooruit + 1).Select(plaats => rij.IsDBNull(plaats) ? 0 : rij.GetInt64(plaats))];
        return (rij.GetString(0), rij.Ja(1), Vanaf(2), Vanaf(2 + Vooruit + 1));
    }

    private static string Kolommen(Func<int, string> kolom) => string.Join(", ", Enumerable.Range(0, Vooruit + 1).Select(kolom));

    private static string Jaar(int stap) => $"jaar_{stap + Vooruit}";

    // Waar voor een jaar niets is vastgelegd, loopt het bedrag door van het laatste jaar ervoor, zolang het programma er nog is. Nul is ook
    // vastgelegd: dat is een besluit. Waar al zo lang niets is vastgelegd, is niets meer te verwachten.
    private static string Doorgetrokken(int stap)
    {
        var ervoor = string.Join(", ", Enumerable.Range(1, Vooruit).Select(terug => Jaar(stap - terug)));
        return $"CASE WHEN {Jaar(stap)} IS NULL AND $3 + {stap} <= COALESCE(loopt_tot, $3 + {stap}) THEN COALESCE({ervoor}) END";
    }

    private async ValueTask<Kijker> Kijker(Selectie selectie) =>
        selectie.AlleenGedeeld ? (await zicht.Kijker()).AlleenGedeeld() : await zicht.Kijker();

    private async ValueTask<List<T>> Lees<T>(Sql vraag, Selectie selectie, Func<DbDataReader, T> lees, IReadOnlyList<string> codes) =>
        await zicht.LeesAls(
            await Kijker(selectie), vraag, lees, new TextList(codes), selectie.Jaar, selectie.Aanpak ?? "", selectie.Jaar + Vooruit, selectie.Jaar - Vooruit);
}
