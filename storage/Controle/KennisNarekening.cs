using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Controle;

/// <summary>Wat overnames en reacties van hun kennisitem en programma overnamen, moet daaraan gelijk zijn: anders ziet iemand te veel.</summary>
internal sealed class KennisNarekening(Session sessie, Verschillen verschillen)
{
    private static readonly (Sql Vraag, string Wat)[] Geheel =
    [
        (new("""
            SELECT count(*) FROM overnames o LEFT JOIN kennisitems k ON k.id = o.kennisitem LEFT JOIN programmas p ON p.id = o.programma
            WHERE k.id IS NULL OR p.id IS NULL OR o.eigenaar <> p.eigenaar OR o.gemeente <> p.gemeente OR o.item_publiek <> k.publiek
                OR o.programma_publiek <> p.publiek OR o.voorbeeld <> p.voorbeeld
            """), "overnames wijken af van hun kennisitem of programma"),
        (new("""
            SELECT count(*) FROM reacties r LEFT JOIN kennisitems k ON k.id = r.kennisitem
            WHERE k.id IS NULL OR r.item_eigenaar <> k.eigenaar OR r.publiek <> k.publiek
            """), "reacties wijken af van hun kennisitem"),
        (new("""
            SELECT count(*) FROM kennisitems k WHERE NOT EXISTS (SELECT 1 FROM streams s WHERE s.id = 'kennisitem/' || k.id)
            """), "kennisitems hebben geen gebeurtenissen"),
    ];

    /// <summary>Meldt rijen die niet bij elkaar passen.</summary>
    public async ValueTask VergelijkGeheel()
    {
        foreach (var (vraag, wat) in Geheel)
        {
            var aantal = await sessie.Number(vraag);
            verschillen.MeldAls(aantal == 0, $"{aantal} {wat}");
        }
    }
}
