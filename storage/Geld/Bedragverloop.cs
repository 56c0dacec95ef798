using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Geld;

/// <summary>Wat een record van geld vanaf welk moment bedroeg, zodat de boeken van een dag van vroeger te lezen zijn.</summary>
internal static class Bedragverloop
{
    // De klok van een ander knooppunt kan achterlopen: de volgorde van de boeken gaat voor. Van één moment telt het laatste.
    private static readonly Sql Regel = new("""
        INSERT INTO {m}verloop (record, vanaf, bedrag)
        SELECT $1, CASE WHEN $2 >= eerder.vanaf THEN $2 ELSE eerder.vanaf END, $3
        FROM (SELECT COALESCE(MAX(vanaf), $2) AS vanaf FROM {m}verloop WHERE record = $1) AS eerder
        WHERE 1 = 1
        ON CONFLICT (record, vanaf) DO UPDATE SET bedrag = excluded.bedrag
        """);

    public static ValueTask Bewaar(WriteSession db, Guid record, DateTimeOffset op, Bedrag bedrag) =>
        db.Session.RunOne(Regel, record, op.ToUnixTimeMilliseconds(), bedrag);
}
