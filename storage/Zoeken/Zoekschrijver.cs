using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Zoeken.Taal;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>Houdt de index bij: in de transactie waarin iets verandert, als zijn rijen en teksten er al staan.</summary>
internal static class Zoekschrijver
{
    private static readonly Sql Neem = new(
        """
        INSERT INTO zoekdocumenten (sleutel, soort, id, titel, tekst, titelstammen, stammen, kenmerken, sectoren, themas, doelgroepen, gemeente, publiek, termen)
        VALUES ($1 || ' ' || $2, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        ON CONFLICT (sleutel) DO UPDATE SET titel = excluded.titel, tekst = excluded.tekst, titelstammen = excluded.titelstammen,
            stammen = excluded.stammen, kenmerken = excluded.kenmerken, sectoren = excluded.sectoren, themas = excluded.themas,
            doelgroepen = excluded.doelgroepen, gemeente = excluded.gemeente, publiek = excluded.publiek,
            termen = excluded.termen
        """,
        """
        INSERT INTO zoekdocumenten (sleutel, soort, id, titel, tekst, titelstammen, stammen, kenmerken, sectoren, themas, doelgroepen, gemeente, publiek, termen,
            titelvector, vector)
        VALUES ($1 || ' ' || $2, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
            to_tsvector('dutch', $14) || array_to_tsvector(string_to_array($7, ' ')),
            to_tsvector('dutch', $14 || ' ' || $15) || array_to_tsvector(string_to_array($7, ' ')))
        ON CONFLICT (sleutel) DO UPDATE SET titel = excluded.titel, tekst = excluded.tekst, titelstammen = excluded.titelstammen,
            stammen = excluded.stammen, kenmerken = excluded.kenmerken, sectoren = excluded.sectoren, themas = excluded.themas,
            doelgroepen = excluded.doelgroepen, gemeente = excluded.gemeente, publiek = excluded.publiek,
            termen = excluded.termen, titelvector = excluded.titelvector, vector = excluded.vector
        """);

    private static readonly Sql Zoek = new("SELECT soort, id FROM zoekdocumenten WHERE id IN [$1]");
    private static readonly Sql Weg = new("DELETE FROM zoekdocumenten WHERE sleutel = $1 || ' ' || $2");

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
        var eerder = await Zoektermen.Van(db, bron.Soort, ids);
        var documenten = (await bron.Lees(db, ids)).ToDictionary(document => document.Id);
        var termen = new Zoektermen();
        foreach (var id in ids)
        {
            if (documenten.TryGetValue(id, out var document))
                await Schrijf(db, document, termen);
            else
                await db.Session.Run(Weg, bron.Soort, id);
        }
        await termen.Vervang(db, eerder);
    }

    private static async ValueTask Schrijf(WriteSession db, Zoekdocument document, Zoektermen termen)
    {
        var (titel, andere, eigen) = (document.Titelwoorden(), document.AndereWoorden(), document.Termen());
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
            string.Join(' ', eigen),
            string.Join(' ', titel),
            string.Join(' ', andere));
        termen.Neem(document.Sleutels, eigen);
    }
}
