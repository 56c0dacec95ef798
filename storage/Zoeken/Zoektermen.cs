using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Zoeken.Taal;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>
/// De woorden die "bedoelde u" mag voorstellen, per sleutel van wie ze zien mag. Een woord dat een document niet meer heeft, of niet meer voor
/// deze kijkers, gaat weg als geen ander document het voor hen heeft.
/// </summary>
internal sealed class Zoektermen
{
    // Is the word not in so many documents with its stem, it goes: a suggestion less does no harm, and it comes back with the next that has it.
    private const int Gekeken = 200;

    // In one order everywhere, so that two who write the same word do not wait for each other.
    private readonly SortedDictionary<string, SortedSet<string>> _woorden = new(StringComparer.Ordinal);

    private static readonly Sql Eerder = new("""
        SELECT k.sleutels, d.termen FROM zoekdocumenten d JOIN publieken k ON k.id = d.publiek WHERE d.soort = $1 AND d.sleutel IN [$2]
        """);

    private static readonly Sql Voegtoe = new("""
        INSERT INTO zoektermen (sleutel, lengte, term) SELECT $1, length(value), value FROM [$2] WHERE true ON CONFLICT DO NOTHING
        """);

    // $2, for SQLite, and $3, for PostgreSQL: lines of a word, a tab, and the question for its stem.
    private static readonly Sql Haalweg = new(
        $"""
        DELETE FROM zoektermen WHERE sleutel = $1 AND (lengte, term) IN (
            SELECT length(w.term), w.term FROM (
                SELECT substr(value, 1, instr(value, char(9)) - 1) AS term, substr(value, instr(value, char(9)) + 1) AS vraag FROM [$2]) w
            WHERE NOT EXISTS (SELECT 1 FROM (
                SELECT d.termen FROM zoekwoorden CROSS JOIN zoekdocumenten d ON d.nummer = zoekwoorden.rowid WHERE zoekwoorden MATCH w.vraag LIMIT {Gekeken}) d
                WHERE instr(' ' || d.termen || ' ', ' ' || w.term || ' ') > 0))
        """,
        $"""
        DELETE FROM zoektermen WHERE sleutel = $1 AND (lengte, term) IN (
            SELECT length(w.term), w.term FROM (
                SELECT split_part(value, chr(9), 1) AS term, split_part(value, chr(9), 2) AS vraag FROM [$3]) w
            WHERE NOT EXISTS (SELECT 1 FROM (SELECT d.termen FROM zoekdocumenten d WHERE d.vector @@ w.vraag::tsquery LIMIT {Gekeken}) d
                WHERE strpos(' ' || d.termen || ' ', ' ' || w.term || ' ') > 0))
        """);

    /// <summary>Wat deze documenten nu aan woorden hebben.</summary>
    public static async ValueTask<Zoektermen> Van(WriteSession db, Zoeksoort soort, IReadOnlyList<string> ids)
    {
        var termen = new Zoektermen();
        var rijen = await db.Session.List(
            Eerder, rij => (Sleutels: rij.GetString(0), Termen: rij.GetString(1)), soort, new TextList([.. ids.Select(id => $"{soort} {id}")]));
        foreach (var (sleutels, woorden) in rijen)
            termen.Neem(sleutels.Split(' '), woorden.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return termen;
    }

    /// <summary>Deze woorden, voor wie een van deze sleutels heeft.</summary>
    public void Neem(IEnumerable<string> sleutels, IReadOnlyList<string> woorden)
    {
        foreach (var sleutel in sleutels)
        {
            if (!_woorden.TryGetValue(sleutel, out var van))
                _woorden.Add(sleutel, van = new(StringComparer.Ordinal));
            van.UnionWith(woorden);
        }
    }

    /// <summary>Schrijft deze woorden in plaats van die van eerder, als de documenten zelf al geschreven zijn.</summary>
    public async ValueTask Vervang(WriteSession db, Zoektermen eerder)
    {
        var weg = eerder._woorden.Select(paar => (paar.Key, Woorden: paar.Value.Except(_woorden.GetValueOrDefault(paar.Key) ?? []).ToList()))
            .Where(paar => paar.Woorden.Count > 0).ToList();
        // One at a time: else each of two who take away the last ones sees the other's still there.
        if (weg.Count > 0)
            await db.Session.Hold("zoektermen");
        foreach (var (sleutel, woorden) in weg)
            await db.Session.Run(Haalweg, sleutel, Vragen(sleutel, woorden, Fts5), Vragen(sleutel, woorden, Zoektaal.Tsquery));
        foreach (var (sleutel, woorden) in _woorden)
            await db.Session.Run(Voegtoe, sleutel, new TextList([.. woorden]));
    }

    private static TextList Vragen(
        string sleutel, List<string> woorden, Func<IReadOnlyList<Zoekbegrip>, bool, IReadOnlyList<IReadOnlyList<string>>, string> taal) =>
        new([.. woorden.Select(woord => $"{woord}\t{taal([new([woord], [new([new(Stam.Van(woord), false, 1)])])], true, [[Kenmerk.Kijker(sleutel)]])}")]);

    private static string Fts5(IReadOnlyList<Zoekbegrip> begrippen, bool alle, IReadOnlyList<IReadOnlyList<string>> kenmerken) =>
        Zoektaal.Fts5("titelstammen stammen", begrippen, alle, kenmerken);
}
