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
        WHERE f.gemeente IN (SELECT value FROM json_each($2))
          AND ($4 IS NULL OR EXISTS (SELECT 1 FROM programmas AS p WHERE p.id = f.programma AND p.aanpak = $4))
        """;

    private static readonly string Blijvend =
        $"bron IN ({string.Join(", ", Enum.GetValues<Bron>().Where(bron => !bron.IsTijdelijk()).Select(bron => $"'{bron}'"))})";

    private static readonly Sql PerBron = new($"""
        SELECT f.gemeente, f.bron, SUM(f.bedrag) {Gekozen} AND f.jaar = $3 GROUP BY f.gemeente, f.bron
        """);

    // Van alle jaren die in het antwoord terechtkomen, ook in het vooruitzicht.
    private static readonly Sql MetVoorbeelden = new($"""
        SELECT DISTINCT f.gemeente {Gekozen} AND f.jaar BETWEEN $6 AND $5 AND f.voorbeeld = 1
        """);

    private static readonly Sql PerProgramma = new($"""
        SELECT f.gemeente, f.programma, f.bron, SUM(f.bedrag) {Gekozen} AND f.jaar = $3 GROUP BY f.gemeente, f.programma, f.bron
        """);

    private static readonly Sql PerJaar = new($"""
        SELECT f.gemeente, f.jaar, f.{Blijvend}, SUM(f.bedrag) {Gekozen} AND f.jaar BETWEEN $3 AND $5 GROUP BY f.gemeente, f.jaar, f.{Blijvend}
        """);

    // Per programma en structurele bron loopt het laatst vastgelegde bedrag door, van het jaar erna tot het jaar waarin weer iets is
    // vastgelegd of het programma eindigt. Waar al zo lang niets is vastgelegd, is niets meer te verwachten.
    private static readonly Sql Doorgetrokken = new($"""
        WITH vast AS (
            SELECT f.gemeente, f.programma, f.bron, f.jaar, SUM(f.bedrag) AS bedrag
            {Gekozen} AND f.jaar BETWEEN $6 AND $5 AND f.{Blijvend}
            GROUP BY f.programma, f.bron, f.jaar, f.gemeente),
        stap AS (
            SELECT gemeente, programma, jaar, bedrag, LEAD(jaar, 1, $5 + 1) OVER (PARTITION BY programma, bron ORDER BY jaar) - 1 AS laatste FROM vast)
        SELECT s.gemeente, s.jaar, MIN(s.laatste, s.jaar + $5 - $3, COALESCE(CAST(substr(p.tot, 1, 4) AS INTEGER), s.laatste)) AS eind, SUM(s.bedrag)
        FROM stap AS s JOIN programmas AS p ON p.id = s.programma
        WHERE s.laatste > s.jaar
        GROUP BY 1, 2, 3
        """);

    // Enig geld dat de kijker kan zien: een financiering, of een budget van de gemeente zelf.
    private static readonly Sql Delende = new($"""
        SELECT value FROM json_each($2) WHERE EXISTS (SELECT 1 FROM {Vragen<FinancieringRij>.Zichtbaar} AS f WHERE f.gemeente = value)
            OR EXISTS (SELECT 1 FROM {Vragen<BudgetRij>.Zichtbaar} AS b WHERE b.eigenaar = value)
        """);

    // $1, de sleutels, doet niet mee: dat een jaar volledig is verklaard, geldt voor wat de kijker al ziet.
    private static readonly Sql Verklaard = new("""
        SELECT gemeente FROM jaarverklaringen WHERE jaar = $3 AND gemeente IN (SELECT value FROM json_each($2)) AND $1 IS NOT NULL
        """);

    /// <summary>De mix van elke gemeente, in de volgorde waarin zij gegeven zijn.</summary>
    public ImmutableArray<GemeenteMix> Mixen(IReadOnlyList<GemeenteGegevens> gemeenten, Selectie selectie)
    {
        var codes = Zicht.Lijst([.. gemeenten.Select(gemeente => gemeente.Code)]);
        var perGemeente = Lees(
            PerBron, selectie, rij => (Gemeente: rij.GetString(0), Bron: rij.Keuze<Bron>(1), Bedrag: rij.GetInt64(2)), codes)
            .ToLookup(rij => rij.Gemeente);
        string[] zonder = [.. gemeenten.Select(gemeente => gemeente.Code).Where(code => !perGemeente.Contains(code))];
        HashSet<string> delendZonder = zonder.Length == 0 ? [] : [.. zicht.LeesAls(Kijker(selectie), Delende, rij => rij.GetString(0), Zicht.Lijst(zonder))];
        HashSet<string> voorbeelden = [.. Lees(MetVoorbeelden, selectie, rij => rij.GetString(0), codes)];
        HashSet<string> volledig = [.. zicht.Lees(Verklaard, rij => rij.GetString(0), codes, selectie.Jaar)];
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
                    deelt ? rijen.Sum(rij => rij.Bedrag) : null,
                    Geld.Mixen.Van(rijen.Select(rij => (rij.Bron, rij.Bedrag))),
                    voorbeelden.Contains(gemeente.Code));
            }),
        ];
    }

    /// <summary>De mix van elk programma in deze gemeenten waarvoor in het jaar iets is vastgelegd, het hoogste bedrag eerst.</summary>
    public ILookup<string, ProgrammaMix> Programmas(IReadOnlyList<string> codes, Selectie selectie) =>
        Lees(
            PerProgramma,
            selectie,
            rij => (Gemeente: rij.GetString(0), Programma: rij.GetString(1), Bron: rij.Keuze<Bron>(2), Bedrag: rij.GetInt64(3)),
            Zicht.Lijst(codes))
            .GroupBy(rij => (rij.Gemeente, rij.Programma), rij => (rij.Bron, rij.Bedrag))
            .Select(groep => (
                groep.Key.Gemeente, Mix: new ProgrammaMix(groep.Key.Programma, groep.Sum(deel => deel.Bedrag), Geld.Mixen.Van(groep))))
            .OrderByDescending(paar => paar.Mix.Totaal)
            .ThenBy(paar => paar.Mix.Programma, StringComparer.Ordinal)
            .ToLookup(paar => paar.Gemeente, paar => paar.Mix);

    /// <summary>Wat voor het gekozen jaar en de vijf volgende is vastgelegd, en wat er naar verwachting bij komt.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<JaarDeel>> Vooruitzicht(IReadOnlyList<string> codes, Selectie selectie)
    {
        var vast = Lees(PerJaar, selectie, rij => ((rij.GetString(0), rij.GetInt32(1), rij.Ja(2)), rij.GetInt64(3)), Zicht.Lijst(codes)).ToDictionary();
        var door = new Dictionary<(string, int), long>();
        foreach (var (gemeente, van, tot, bedrag) in Lees(
            Doorgetrokken, selectie, rij => (rij.GetString(0), rij.GetInt32(1), rij.GetInt32(2), rij.GetInt64(3)), Zicht.Lijst(codes)))
        {
            for (var jaar = Math.Max(van + 1, selectie.Jaar); jaar <= tot; jaar++)
                door[(gemeente, jaar)] = door.GetValueOrDefault((gemeente, jaar)) + bedrag;
        }
        return codes.ToDictionary(code => code, code => Enumerable.Range(selectie.Jaar, Vooruit + 1)
            .Select(jaar => new JaarDeel(
                jaar,
                vast.GetValueOrDefault((code, jaar, true)),
                vast.GetValueOrDefault((code, jaar, false)),
                door.GetValueOrDefault((code, jaar))))
            .ToImmutableArray());
    }

    private Kijker Kijker(Selectie selectie) => selectie.AlleenGedeeld ? zicht.Kijker.AlleenGedeeld() : zicht.Kijker;

    private List<T> Lees<T>(Sql vraag, Selectie selectie, Func<DbDataReader, T> lees, string codes) =>
        zicht.LeesAls(Kijker(selectie), vraag, lees, codes, selectie.Jaar, selectie.Aanpak, selectie.Jaar + Vooruit, selectie.Jaar - Vooruit);
}
