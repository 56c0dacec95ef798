using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Bijeenkomsten;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Bijeenkomsten;

/// <summary>Vragen naar bijeenkomsten.</summary>
[QueryType]
public static class BijeenkomstQueries
{
    /// <summary>De bijeenkomsten die u mag zien, de vroegste eerst.</summary>
    [UsePaging]
    public static async Task<Connection<Bijeenkomst>> Bijeenkomsten(
        PagingArguments pagina, Zicht zicht, GemeenteRegister register, BijeenkomstFilter? where = null)
    {
        var filter = where?.Voorwaarde(register);
        return (await zicht.Blad<BijeenkomstOpDatum>(pagina.Pagina(), filter))
            .Verbind(BijeenkomstOpDatum.Vorm.SleutelVan, een => new Bijeenkomst(een.Rij), _ => zicht.Aantal<BijeenkomstOpDatum>(filter));
    }

    /// <summary>Uw eigen aanmelding, met het geheim uit de e-mail; null wanneer die twee niet bij elkaar horen.</summary>
    public static async Task<EigenAanmelding?> EigenAanmelding([ID] string aanmeldingId, string geheim, Aanmeldingen aanmeldingen) =>
        Sleutel.Van("Aanmelding", aanmeldingId) is { } sleutel && await aanmeldingen.VindAsync(sleutel, geheim) is { } gevonden ? new(gevonden) : null;
}
