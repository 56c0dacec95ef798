using System.Globalization;
using System.Text;
using Regionetwerk.GraphQL;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Api.Zoeken;

/// <summary>De gevonden records, per bladzijde.</summary>
[ExtendObjectType<Zoekuitkomst>]
public static class ZoekuitkomstVelden
{
    /// <summary>De gevonden records, het beste eerst.</summary>
    [UsePaging(MaxPageSize = 50)]
    public static async Task<Connection<Zoektreffer>> Treffers(PagingArguments pagina, [Parent] Zoekuitkomst uitkomst, Zicht zicht)
    {
        var lijst = uitkomst.Resultaat.Gevonden;
        var begin = pagina.After is { } na ? Plaats(lijst, na, "after", erna: true) : 0;
        var eind = pagina.Before is { } voor ? Plaats(lijst, voor, "before", erna: false) : lijst.Count;
        if (pagina.First is { } eerste)
            eind = Math.Min(eind, begin + eerste);
        else
            begin = Math.Max(begin, eind - pagina.Last!.Value);
        Gevonden[] blad = [.. lijst.Skip(begin).Take(Math.Max(0, eind - begin))];
        var rijen = await zicht.Zoek<ZoekdocumentRij>([.. blad.Select(gevonden => gevonden.Sleutel)]);
        var fragment = new Fragment(uitkomst.Tekst);
        // What was shared otherwise in between is there no more.
        Edge<Zoektreffer>[] zijden =
        [
            .. blad.Where(gevonden => rijen.ContainsKey(gevonden.Sleutel))
                .Select(gevonden => new Edge<Zoektreffer>(Cursor(gevonden), new(rijen[gevonden.Sleutel], fragment))),
        ];
        return new(
            zijden,
            new PageInfo(begin + blad.Length < lijst.Count, begin > 0, zijden.FirstOrDefault()?.Cursor, zijden.LastOrDefault()?.Cursor),
            _ => ValueTask.FromResult(lijst.Count));
    }

    private static string Cursor(Gevonden gevonden) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{gevonden.Score} {gevonden.Sleutel}")));

    // Where the record of the cursor stands now; one that is not found any more has left its score behind.
    private static int Plaats(IReadOnlyList<Gevonden> lijst, string cursor, string argument, bool erna)
    {
        var bytes = new byte[cursor.Length];
        if (!Convert.TryFromBase64String(cursor, bytes, out var lengte)
            || Encoding.UTF8.GetString(bytes, 0, lengte).Split(' ', 2) is not [var getal, var sleutel]
            || !double.TryParse(getal, NumberStyles.Float, CultureInfo.InvariantCulture, out var score))
        {
            throw new GraphQLException($"De cursor in '{argument}' is ongeldig. Gebruik een cursor uit een eerder antwoord.", ErrorCodes.BadUserInput);
        }
        var plaats = lijst.TakeWhile(gevonden => gevonden.Sleutel != sleutel).Count();
        if (plaats < lijst.Count)
            return erna ? plaats + 1 : plaats;
        return lijst.TakeWhile(gevonden => gevonden.Score >= score).Count();
    }
}
