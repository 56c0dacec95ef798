using System.Collections.Immutable;
using System.Data.Common;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Gemeenten;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Programmas;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Geld;

/// <summary>
/// Het eigenlijke werk: hoe betalen deze gemeenten hetzelfde? Telt wat voor een jaar is vastgelegd voor programma's die in een
/// gemeente lopen, wie ook betaalt, voor zover de kijker het mag zien.
/// </summary>
public sealed class Vergelijker(Zicht zicht)
{
    // Enig geld dat de kijker kan zien: een financiering of opgave, of een budget van de gemeente zelf.
    private static readonly Sql Delende = new($"""
        SELECT value FROM [$2]
        WHERE (SELECT 1 FROM {Vragen<FinancieringRij>.Zichtbaar} AS f WHERE f.gemeente = value LIMIT 1) IS NOT NULL
            OR (SELECT 1 FROM {Vragen<BudgetRij>.Zichtbaar} AS b WHERE b.eigenaar = value LIMIT 1) IS NOT NULL
            OR (SELECT 1 FROM {Vragen<OpgaveRij>.Zichtbaar} AS o WHERE o.gemeente = value AND o.bedrag > 0 LIMIT 1) IS NOT NULL
        """) { IsPlannedAnew = true };

    private static readonly Sql Verklaard = new($"""
        SELECT gemeente FROM {Vragen<JaarverklaringRij>.Zichtbaar} AS j WHERE jaar = $3 AND gemeente IN [$2]
        """);

    // $8: de functie. Van programma's in de selectie, ook als er geen geld voor te zien is.
    private static readonly Sql Fte = new($"""
        SELECT f.gemeente, CAST(SUM(f.fte_honderdsten) AS BIGINT) FROM {Vragen<FunctieRij>.Zichtbaar} AS f
        WHERE f.gemeente IN [$2] AND f.jaar = $3 AND f.functie = $8
            AND ($4 = '' OR EXISTS (SELECT 1 FROM programmas AS p WHERE p.id = f.programma AND p.aanpak = $4))
        GROUP BY f.gemeente
        """) { IsPlannedAnew = true };

    /// <summary>De mix van elke gemeente, in de volgorde waarin zij gegeven zijn.</summary>
    public async ValueTask<ImmutableArray<GemeenteMix>> Mixen(IReadOnlyList<GemeenteGegevens> gemeenten, Selectie selectie)
    {
        string[] codes = [.. gemeenten.Select(gemeente => gemeente.Code)];
        var perGemeente = (await Lees(
            selectie, vragen => vragen.PerBron, rij => (Gemeente: rij.GetString(0), Deel: Deel(rij)), codes))
            .ToLookup(rij => rij.Gemeente, rij => rij.Deel);
        string[] zonder = [.. codes.Where(code => !perGemeente.Contains(code))];
        HashSet<string> delendZonder = zonder.Length == 0
            ? []
            : [.. await zicht.LeesAls(await Kijker(selectie), Delende, rij => rij.GetString(0), new TextList(zonder))];
        HashSet<string> voorbeelden = [.. await Lees(selectie, vragen => vragen.MetVoorbeelden, rij => rij.GetString(0), codes)];
        HashSet<string> volledig = [.. await zicht.Lees(Bereik.FinancieringLezen, Verklaard, rij => rij.GetString(0), new TextList(codes), selectie.Jaar)];
        var fte = (await Lees(
            selectie, _ => Fte, rij => KeyValuePair.Create(rij.GetString(0), rij.GetInt64(1) / 100.0), codes, selectie.Functie)).ToDictionary();
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
                    deelt ? rijen.Sum(deel => deel.Bedrag) : null,
                    Geld.Mixen.Van(rijen),
                    voorbeelden.Contains(gemeente.Code))
                {
                    InSelectie = perGemeente.Contains(gemeente.Code),
                    Fte = fte.TryGetValue(gemeente.Code, out var aantal) ? aantal : null,
                };
            }),
        ];
    }

    /// <summary>De mix van elk programma in deze gemeenten waarvoor in het jaar iets is vastgelegd, het hoogste bedrag eerst.</summary>
    public async ValueTask<ILookup<string, ProgrammaMix>> Programmas(IReadOnlyList<string> codes, Selectie selectie) =>
        (await Lees(
            selectie,
            vragen => vragen.PerProgramma,
            rij => (Gemeente: rij.GetString(0), Deel: Deel(rij, erbij: 1), Programma: rij.GetString(3)),
            codes))
            .GroupBy(rij => (rij.Gemeente, rij.Programma), rij => rij.Deel)
            .Select(groep => (
                groep.Key.Gemeente, Mix: new ProgrammaMix(groep.Key.Programma, groep.Sum(deel => deel.Bedrag), Geld.Mixen.Van(groep))))
            .OrderByDescending(paar => paar.Mix.Totaal)
            .ThenBy(paar => paar.Mix.Programma, StringComparer.Ordinal)
            .ToLookup(paar => paar.Gemeente, paar => paar.Mix);

    /// <summary>Wat voor het gekozen jaar en de vijf volgende is vastgelegd, en wat er naar verwachting bij komt.</summary>
    public async ValueTask<IReadOnlyDictionary<string, ImmutableArray<JaarDeel>>> Vooruitzicht(IReadOnlyList<string> codes, Selectie selectie)
    {
        HashSet<string> metOpgaven = [.. await Lees(selectie, vragen => vragen.MetOpgaven, rij => rij.GetString(0), codes)];
        var rijen = (await VooruitzichtVan(codes.Except(metOpgaven), vragen => vragen.Vooruitzicht))
            .Concat(await VooruitzichtVan(metOpgaven, vragen => vragen.VooruitzichtMetOpgaven))
            .ToDictionary(rij => (rij.Gemeente, rij.Blijvend));

        return codes.ToDictionary(code => code, code => Enumerable.Range(0, Vergelijkvragen.Vooruit + 1)
            .Select(stap => new JaarDeel(
                selectie.Jaar + stap,
                rijen.GetValueOrDefault((code, true)).Vast?[stap] ?? 0,
                rijen.GetValueOrDefault((code, false)).Vast?[stap] ?? 0,
                rijen.GetValueOrDefault((code, true)).Door?[stap] ?? 0))
            .ToImmutableArray());

        async ValueTask<List<(string Gemeente, bool Blijvend, long[]? Vast, long[]? Door)>> VooruitzichtVan(
            IEnumerable<string> enkele, Func<Vergelijkvragen, Sql> vraag) =>
            enkele.ToArray() is { Length: > 0 } gekozen ? await Lees(selectie, vraag, RijPerJaar, gekozen) : [];
    }

    /// <summary>Wat voor het gekozen jaar en de vijf ervoor is vastgelegd, het oudste eerst.</summary>
    public async ValueTask<IReadOnlyDictionary<string, ImmutableArray<JaarDeel>>> Trend(IReadOnlyList<string> codes, Selectie selectie)
    {
        var bedragen = (await Lees(
            selectie, vragen => vragen.Trend, rij => KeyValuePair.Create((rij.GetString(0), rij.GetInt32(1), rij.Ja(2)), rij.GetInt64(3)), codes))
            .ToDictionary();
        return codes.ToDictionary(code => code, code => Jaren(selectie)
            .Select(jaar => new JaarDeel(
                jaar, bedragen.GetValueOrDefault((code, jaar, true)), bedragen.GetValueOrDefault((code, jaar, false)), Verondersteld: 0))
            .ToImmutableArray());
    }

    /// <summary>De groep in het gekozen jaar en de vijf ervoor, elk jaar met wie toen deelde en dat jaar volledig heeft verklaard.</summary>
    public async ValueTask<ImmutableArray<GroepInJaar>> Trend(IReadOnlyList<GemeenteGegevens> gemeenten, Selectie selectie, Norm norm)
    {
        var trend = ImmutableArray.CreateBuilder<GroepInJaar>();
        foreach (var jaar in Jaren(selectie))
            trend.Add(new(jaar, GroepsMix.Van(await Mixen(gemeenten, selectie with { Jaar = jaar }), jaar, norm)));
        return trend.ToImmutable();
    }

    /// <summary>Stelt een vraag over de boeken van de selectie, als de kijker die daarbij hoort.</summary>
    internal async ValueTask<List<T>> Lees<T>(
        Selectie selectie, Func<Vergelijkvragen, Sql> vraag, Func<DbDataReader, T> lees, IReadOnlyList<string> codes, params object?[] verder)
    {
        object?[] waarden =
        [
            new TextList(codes),
            selectie.Jaar,
            selectie.Aanpak ?? "",
            selectie.Jaar + Vergelijkvragen.Vooruit,
            selectie.Jaar - Vergelijkvragen.Vooruit,
            selectie.OpDatum is { } dag ? NederlandseDag.Einde(dag).ToUnixTimeMilliseconds() : 0L,
            .. verder,
        ];
        return await zicht.LeesAls(
            await Kijker(selectie), vraag(selectie.OpDatum is null ? Vergelijkvragen.Nu : Vergelijkvragen.Toen), lees, waarden);
    }

    private static IEnumerable<int> Jaren(Selectie selectie) => Enumerable.Range(selectie.Jaar - Vergelijkvragen.Vooruit, Vergelijkvragen.Vooruit + 1);

    private static BronDeel Deel(DbDataReader rij, int erbij = 0) => new(rij.Keuze<Bron>(1), rij.Ja(2), rij.GetInt64(3 + erbij), Aandeel: 0)
    {
        Opgegeven = rij.GetInt64(4 + erbij),
        Strijdig = rij.GetInt64(5 + erbij),
    };

    private static (string Gemeente, bool Blijvend, long[]? Vast, long[]? Door) RijPerJaar(DbDataReader rij)
    {
        long[] Vanaf(int kolom) =>
            [.. Enumerable.Range(kolom, Vergelijkvragen.Vooruit + 1).Select(plaats => rij.IsDBNull(plaats) ? 0 : rij.GetInt64(plaats))];
        return (rij.GetString(0), rij.Ja(1), Vanaf(2), Vanaf(2 + Vergelijkvragen.Vooruit + 1));
    }

    private async ValueTask<Kijker> Kijker(Selectie selectie) =>
        selectie.AlleenGedeeld ? (await zicht.Kijker(Bereik.FinancieringLezen)).AlleenGedeeld() : await zicht.Kijker(Bereik.FinancieringLezen);
}
