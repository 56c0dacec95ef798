using Regionetwerk.Api.Leden;
using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Leden;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Netwerken;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Netwerken;

/// <summary>Een netwerk van organisaties.</summary>
[Node]
public sealed class Netwerk(NetwerkRij rij) : INode
{
    [GraphQLIgnore]
    public NetwerkRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Netwerk", rij.Slug);

    public string Slug => rij.Slug;

    public string Naam => rij.Naam;

    public NetwerkSoort Soort => rij.Soort;

    /// <summary>Wie naast de leden mag weten dat het netwerk er is.</summary>
    public Zichtbaarheid Zichtbaarheid => rij.Zichtbaarheid;

    [NodeResolver]
    public static async Task<Netwerk?> Lees(string sleutel, NetwerkLoader netwerken) =>
        await netwerken.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat bij een netwerk hoort.</summary>
[ExtendObjectType<Netwerk>]
public static class NetwerkVelden
{
    /// <summary>De organisatie die het netwerk heeft opgericht; bekend aan wie het netwerk mag zien.</summary>
    public static async Task<Organisatie?> Oprichter([Parent] Netwerk netwerk, OrganisatieLoader organisaties) =>
        await organisaties.LoadAsync(netwerk.Rij.Oprichter) is { } rij ? new(rij) : null;

    /// <summary>De leden en uitgenodigden. Alleen voor leden; wie is uitgenodigd ziet alleen zichzelf.</summary>
    [UsePaging]
    public static async Task<Connection<Lid>> Leden(
        [Parent] Netwerk netwerk, PagingArguments pagina, LedenVanNetwerk bladen, AantalLedenVanNetwerk aantal) =>
        (await bladen.LoadAsync((netwerk.Slug, pagina.Pagina())))!
            .Verbind(LidRij.Vorm.SleutelVan, rij => new Lid(rij), _ => new(aantal.LoadAsync(netwerk.Slug)));
}

/// <summary>Vragen naar netwerken.</summary>
[QueryType]
public static class NetwerkQueries
{
    /// <summary>Het netwerk met deze slug.</summary>
    public static async Task<Netwerk?> Netwerk(string slug, NetwerkLoader netwerken) =>
        await netwerken.LoadAsync(slug) is { } rij ? new(rij) : null;

    /// <summary>De netwerken die u mag zien: waar u lid van bent of voor bent uitgenodigd, en die zich aan u laten zien.</summary>
    [UsePaging]
    public static async Task<Connection<Netwerk>> Netwerken(
        PagingArguments pagina, Zicht zicht, GemeenteRegister register, NetwerkFilter? where = null)
    {
        var filter = (where ?? new()).Voorwaarde(register);
        return (await zicht.Blad<NetwerkRij>(pagina.Pagina(), filter))
            .Verbind(rij => rij.Slug, rij => new Netwerk(rij), _ => zicht.Aantal<NetwerkRij>(filter));
    }
}

/// <summary>Netwerken op slug.</summary>
public sealed class NetwerkLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<NetwerkRij>(scheduler, zicht);
