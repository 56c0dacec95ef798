using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Controle;

/// <summary>Wat over een stroom is opgeschreven, naast wat er is.</summary>
/// <param name="Naam">Van de stroom.</param>
/// <param name="Kop">Hoever zij volgens haar kop is.</param>
/// <param name="Aantal">Zoveel gebeurtenissen zijn er.</param>
/// <param name="Laatste">Het nummer van de laatste.</param>
internal sealed record Stroomkop(string Naam, long Kop, long Aantal, long Laatste);

/// <summary>Alle stromen op volgorde van naam, in stappen: elk van niet meer gebeurtenissen dan een stap groot is, of van één langere stroom.</summary>
internal sealed class Stroomstappen(Session sessie, int stap)
{
    private static readonly Sql Stromen = new("""
        SELECT s.id, s.version,
            (SELECT count(*) FROM events e WHERE e.stream = s.id),
            (SELECT coalesce(max(e.version), 0) FROM events e WHERE e.stream = s.id)
        FROM streams s WHERE s.id > $1 ORDER BY s.id LIMIT $2
        """);

    public async IAsyncEnumerable<List<Stroomkop>> Lees()
    {
        List<Stroomkop> deze = [];
        var samen = 0L;
        await foreach (var stroom in Alle())
        {
            samen += Math.Max(1, stroom.Aantal);
            if (samen > stap && deze.Count > 0)
            {
                yield return deze;
                (deze, samen) = ([], Math.Max(1, stroom.Aantal));
            }
            deze.Add(stroom);
        }
        if (deze.Count > 0)
            yield return deze;
    }

    private async IAsyncEnumerable<Stroomkop> Alle()
    {
        var na = "";
        while (true)
        {
            var gelezen = await sessie.List(
                Stromen, rij => new Stroomkop(rij.GetString(0), rij.GetInt64(1), rij.GetInt64(2), rij.GetInt64(3)), na, stap);
            foreach (var stroom in gelezen)
                yield return stroom;
            if (gelezen is not [.., var laatste])
                yield break;
            na = laatste.Naam;
        }
    }
}
