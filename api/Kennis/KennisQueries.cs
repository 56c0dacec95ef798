using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Kennis;

/// <summary>Vragen naar kennis.</summary>
[QueryType]
public static class KennisQueries
{
    /// <summary>Het kennisitem met dit id; null wanneer het er niet is, of niet voor u.</summary>
    public static async Task<Kennisitem?> Kennisitem([ID] string id, KennisitemLoader kennisitems) =>
        Sleutel.Van("Kennisitem", id) is { } sleutel && await kennisitems.LoadAsync(sleutel) is { } rij ? new(rij) : null;

    /// <summary>De kennisitems die u mag zien, het laatst vastgelegde eerst, of zoals u ordent.</summary>
    [UsePaging]
    public static async Task<Connection<Kennisitem>> Kennisitems(
        PagingArguments pagina, Zicht zicht, GemeenteRegister register, KennisitemFilter? where = null, KennisitemVolgorde? orderBy = null)
    {
        var filter = where?.Voorwaarde(register);
        var volgorde = orderBy ?? new(KennisitemVeld.Vastgelegd, Richting.Aflopend);
        return (await volgorde.Lees(zicht, pagina.Pagina(), filter))
            .Verbind(een => een.Cursor, een => new Kennisitem(een.Rij), _ => zicht.Aantal<KennisitemRij>(filter));
    }
}
