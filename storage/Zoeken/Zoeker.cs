using System.Data.Common;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>Zoekt in alles wat een aanroeper zien mag.</summary>
public sealed class Zoeker(Zicht zicht)
{
    private const string Kolommen =
        "rij.nummer, rij.soort, rij.id, rij.titel, rij.titelstammen, rij.stammen, rij.sectoren, rij.themas, rij.doelgroepen, rij.gemeente";

    // $2: the question for SQLite, $3: for PostgreSQL, $4: how many at most. PostgreSQL's function holds the second wall itself; see the migration.
    private static readonly Sql InAlles = new(Sqlite, Postgres("false"));
    private static readonly Sql InTitel = new(Sqlite, Postgres("true"));

    private static readonly Sql Termen = new("""
        SELECT DISTINCT term FROM zoektermen WHERE sleutel IN [$1] AND lengte BETWEEN $2 AND $3
        """);

    private static string Sqlite => $"""
        SELECT {Kolommen} FROM zoekwoorden CROSS JOIN {Vragen<ZoekdocumentRij>.Zichtbaar} AS rij ON rij.nummer = zoekwoorden.rowid
        WHERE zoekwoorden MATCH $2 LIMIT $4
        """;

    /// <summary>Zoekt. Een vraag zonder woorden vindt niets.</summary>
    public async ValueTask<Zoekresultaat> Zoek(string tekst, Zoekfilter filter)
    {
        var vraag = Zoekvraag.Van(tekst);
        if (vraag.Begrippen.Count == 0)
            return new([], false, Facetten.Van([]), null);
        var gevonden = new Dictionary<long, Kandidaat>();
        var kenmerken = await Kenmerken(filter);
        IReadOnlyList<Zoekbegrip> precies = [.. vraag.Begrippen.Select(begrip => begrip.Precies())];
        var meer = await Neem(gevonden, precies, alle: true, kenmerken);
        if (gevonden.Count < Zoeklimieten.Weinig)
            meer = await Neem(gevonden, vraag.Begrippen, alle: true, kenmerken);
        var metAlles = gevonden.Count;
        if (metAlles < Zoeklimieten.Weinig && vraag.Begrippen.Count > 1)
            meer = await Neem(gevonden, precies, alle: false, kenmerken);
        var volgorde = Rangorde.Orden(gevonden.Values, vraag);
        return new(
            [.. volgorde.Take(Zoeklimieten.Gevonden).Select(kandidaat => new Gevonden(kandidaat.Sleutel, kandidaat.Score))],
            meer || volgorde.Count > Zoeklimieten.Gevonden,
            Facetten.Van([.. volgorde.Take(Zoeklimieten.Gevonden)]),
            metAlles == 0 ? await Bedoeling.Van(vraag, TermenVan, Bestaat) : null);
    }

    // First whatever has the words; only when that is more than is taken along, those that have them in their title too.
    private async ValueTask<bool> Neem(
        Dictionary<long, Kandidaat> gevonden, IReadOnlyList<Zoekbegrip> begrippen, bool alle, IReadOnlyList<IReadOnlyList<string>> kenmerken)
    {
        var meer = await Neem(gevonden, InAlles, "titelstammen stammen", begrippen, alle, kenmerken);
        if (meer)
            await Neem(gevonden, InTitel, "titelstammen", begrippen, alle, kenmerken);
        return meer;
    }

    private async ValueTask<bool> Neem(
        Dictionary<long, Kandidaat> gevonden, Sql sql, string kolommen, IReadOnlyList<Zoekbegrip> begrippen, bool alle, IReadOnlyList<IReadOnlyList<string>> kenmerken)
    {
        var rijen = await zicht.Lees(
            Bereik.KennisLezen,
            sql, Lees, Zoektaal.Fts5(kolommen, begrippen, alle, kenmerken), Zoektaal.Tsquery(begrippen, alle, kenmerken), (long)Zoeklimieten.Gevonden);
        foreach (var rij in rijen)
            gevonden.TryAdd(rij.Nummer, rij);
        return rijen.Count == Zoeklimieten.Gevonden;
    }

    private async ValueTask<IReadOnlyList<IReadOnlyList<string>>> Kenmerken(Zoekfilter filter) =>
        [[.. (await zicht.Kijker(Bereik.KennisLezen)).SleutelLijst.Select(Kenmerk.Kijker)], .. filter.Kenmerken()];

    private async ValueTask<IReadOnlyList<string>> TermenVan(int kortste, int langste) =>
        await zicht.Lees(Bereik.KennisLezen, Termen, rij => rij.GetString(0), (long)kortste, (long)langste);

    // Also a word that stood in a visible document once is no suggestion: it must be there now.
    private async ValueTask<bool> Bestaat(string term)
    {
        var gevonden = new Dictionary<long, Kandidaat>();
        await Neem(gevonden, [.. Zoekvraag.Van(term).Begrippen.Select(begrip => begrip.Precies())], alle: true, await Kenmerken(new()));
        return gevonden.Count > 0;
    }

    private static string Postgres(string inTitel) => $"""
        SELECT {Kolommen} FROM zoek_documenten($3, {inTitel}, $4) AS rij
        WHERE rij.publiek IN (SELECT publiek FROM publiek_sleutels WHERE sleutel IN [$1])
        """;

    private static Kandidaat Lees(DbDataReader rij) => new(
        rij.GetInt64(0),
        rij.Keuze<Zoeksoort>(1),
        rij.GetString(2),
        rij.GetString(3),
        rij.GetString(4),
        rij.GetString(5),
        rij.GetString(6),
        rij.GetString(7),
        rij.GetString(8),
        rij.TekstOfLeeg(9));
}
