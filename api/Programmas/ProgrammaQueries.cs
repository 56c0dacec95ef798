using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Programmas;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Programmas;

/// <summary>Vragen naar programma's.</summary>
[QueryType]
public static class ProgrammaQueries
{
    /// <summary>De programma's die u mag zien, het oudst vastgelegde eerst.</summary>
    [UsePaging]
    public static async Task<Connection<Programma>> Programmas(
        PagingArguments pagina, Zicht zicht, GemeenteRegister register, ProgrammaFilter? where = null)
    {
        var filter = where?.Voorwaarde(register);
        return (await zicht.Blad<ProgrammaRij>(pagina.Pagina(), filter))
            .Verbind(rij => rij.Id, rij => new Programma(rij), _ => zicht.Aantal<ProgrammaRij>(filter));
    }
}
