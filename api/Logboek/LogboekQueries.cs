using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Logboek;

/// <summary>Vragen naar het logboek.</summary>
[QueryType]
public static class LogboekQueries
{
    /// <summary>Wat mensen en apps van uw organisatie deden, probeerden en bekeken, het laatste eerst. Alleen voor beheerders; voor anderen null.</summary>
    [UsePaging]
    public static async Task<Connection<Logboekregel>?> Logboek(PagingArguments pagina, Logboeklezer logboek, LogboekFilter? where = null)
    {
        if (!logboek.IsEr)
            return null;
        var keuze = where?.Keuze ?? new();
        var blad = await logboek.BladAsync(pagina.Pagina(), keuze);
        // The number of a line in the log of the whole installation would tell how much others do.
        var cursors = await logboek.CursorsAsync(blad.Rijen);
        return blad.Verbind(rij => cursors[rij.Nummer], rij => new Logboekregel(rij), _ => logboek.AantalAsync(keuze));
    }
}
