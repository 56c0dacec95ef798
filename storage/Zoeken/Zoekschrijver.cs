using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Zoeken.Taal;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>Houdt de index bij: in de transactie waarin iets verandert, als zijn rijen en teksten er al staan.</summary>
internal static class Zoekschrijver
{
    private const int KortsteTerm = 4;

    private static readonly Sql Neem = new(
        """
        INSERT INTO zoekdocumenten (sleutel, soort, id, titel, tekst, titelstammen, stammen, kenmerken, sectoren, themas, doelgroepen, gemeente, publiek)
        VALUES ($1 || ' ' || $2, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        ON CONFLICT (sleutel) DO UPDATE SET titel = excluded.titel, tekst = excluded.tekst, titelstammen = excluded.titelstammen,
            stammen = excluded.stammen, kenmerken = excluded.kenmerken, sectoren = excluded.sectoren, themas = excluded.themas,
            doelgroepen = excluded.doelgroepen, gemeente = excluded.gemeente, publiek = excluded.publiek
        """,
        """
        INSERT INTO zoekdocumenten (sleutel, soort, id, titel, tekst, titelstammen, stammen, kenmerken, sectoren, themas, doelgroepen, gemeente, publiek,
            titelvector, vector)
        VALUES ($1 || ' ' || $2, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
            to_tsvector('dutch', $13) || array_to_tsvector(string_to_array($7, ' ')),
            to_tsvector('dutch', $13 || ' ' || $14) || array_to_tsvector(string_to_array($7, ' ')))
        ON CONFLICT (sleutel) DO UPDATE SET titel = excluded.titel, tekst = excluded.tekst, titelstammen = excluded.titelstammen,
            stammen = excluded.stammen, kenmerken = excluded.kenmerken, sectoren = excluded.sectoren, themas = excluded.themas,
            doelgroepen = excluded.doelgroepen, gemeente = excluded.gemeente, publiek = excluded.publiek,
            titelvector = excluded.titelvector, vector = excluded.vector
        """);

    private static readonly Sql Zoek = new("SELECT soort, id FROM zoekdocumenten WHERE id IN [$1]");
    private static readonly Sql Weg = new("DELETE FROM zoekdocumenten WHERE sleutel = $1 || ' ' || $2");

    private static readonly Sql NeemTermen = new("""
        INSERT INTO zoektermen (sleutel, lengte, term) SELECT $1, length(value), value FROM [$2] WHERE true ON CONFLICT DO NOTHING
        """);

    /// <summary>Na een toevoeging: wat erdoor anders te vinden is.</summary>
    public static async ValueTask NaToevoeging(WriteSession db, Append toevoeging)
    {
        foreach (var bron in Zoekbronnen.Alle)
        {
            var geraakt = toevoeging.Streams.SelectMany(deel => deel.Events).Select(bron.Geraakt).OfType<string>().Distinct().Order(StringComparer.Ordinal);
            if (geraakt.ToList() is { Count: > 0 } ids)
                await Schrijf(db, bron, ids);
        }
        var gewist = toevoeging.Erasable.OfType<Wisbaar.Weg>().Select(weg => weg.Record.ToString("N")).ToList();
        if (gewist.Count > 0)
            await Herschrijf(db, gewist);
    }

    // What is erased, is erased here too, whatever event said so.
    private static async ValueTask Herschrijf(WriteSession db, IReadOnlyList<string> records)
    {
        foreach (var soort in (await db.Session.List(Zoek, rij => (Soort: rij.GetString(0), Id: rij.GetString(1)), new TextList(records))).ToLookup(rij => rij.Soort, rij => rij.Id))
        {
            if (Zoekbronnen.Alle.FirstOrDefault(bron => bron.Soort.ToString() == soort.Key) is { } bron)
                await Schrijf(db, bron, [.. soort.Order(StringComparer.Ordinal)]);
        }
    }

    /// <summary>Schrijft deze records zoals zij nu zijn; wat er niet meer is, gaat eruit.</summary>
    public static async ValueTask Schrijf(WriteSession db, IZoekbron bron, IReadOnlyList<string> ids)
    {
        var documenten = (await bron.Lees(db, ids)).ToDictionary(document => document.Id);
        var termen = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (documenten.TryGetValue(id, out var document))
                await Schrijf(db, document, termen);
            else
                await db.Session.Run(Weg, bron.Soort, id);
        }
        // In the same order everywhere, so that two who write the same word do not wait for each other.
        foreach (var (sleutel, woorden) in termen)
            await db.Session.Run(NeemTermen, sleutel, new TextList([.. woorden]));
    }

    private static async ValueTask Schrijf(WriteSession db, Zoekdocument document, SortedDictionary<string, SortedSet<string>> termen)
    {
        var (titel, andere) = (document.Titelwoorden(), document.AndereWoorden());
        await db.Session.RunOne(
            Neem,
            document.Soort,
            document.Id,
            document.Titel,
            document.Tekst,
            string.Join(' ', titel.Select(Stam.Van)),
            string.Join(' ', andere.Select(Stam.Van)),
            string.Join(' ', document.Kenmerken()),
            string.Join(' ', document.Sectoren),
            string.Join(' ', document.Themas),
            string.Join(' ', document.Doelgroepen),
            document.Gemeente,
            document.Publiek,
            string.Join(' ', titel),
            string.Join(' ', andere));
        foreach (var sleutel in document.Sleutels)
        {
            if (!termen.TryGetValue(sleutel, out var woorden))
                termen.Add(sleutel, woorden = new(StringComparer.Ordinal));
            woorden.UnionWith(Woorden.Vormen($"{document.Titel} {document.Tekst} {document.Trefwoorden}").Where(woord => woord.Length >= KortsteTerm && !Stopwoorden.Heeft(woord)));
        }
    }
}
