using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Api.Leden;
using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Werkgroepen;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Leden;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Werkgroepen;

namespace Regionetwerk.Api.Werkgroepen;

/// <summary>Een werkgroep van organisaties.</summary>
[Node]
public sealed class Werkgroep(WerkgroepRij rij) : INode
{
    [GraphQLIgnore]
    public WerkgroepRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Werkgroep", rij.Slug);

    public string Slug => rij.Slug;

    public string Naam => rij.Naam;

    public WerkgroepSoort Soort => rij.Soort;

    public WerkgroepNiveau Niveau => rij.Niveau;

    /// <summary>Wie naast de leden mag weten dat de werkgroep er is.</summary>
    public Zichtbaarheid Zichtbaarheid => rij.Zichtbaarheid;

    [NodeResolver]
    public static async Task<Werkgroep?> Lees(string sleutel, WerkgroepLoader werkgroepen) =>
        await werkgroepen.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat bij een werkgroep hoort.</summary>
[ExtendObjectType<Werkgroep>]
public static class WerkgroepVelden
{
    /// <summary>De gemeente waar de werkgroep bij hoort; null wanneer geen of meer dan één.</summary>
    public static Gemeente? Gemeente([Parent] Werkgroep werkgroep, GemeenteRegister register) =>
        werkgroep.Rij.Gemeente is { } code && register.Vind(code) is { } gegevens ? new(gegevens) : null;

    /// <summary>De organisatie die de werkgroep heeft opgericht; bekend aan wie de werkgroep mag zien.</summary>
    public static async Task<Organisatie?> Oprichter([Parent] Werkgroep werkgroep, OrganisatieLoader organisaties) =>
        await organisaties.LoadAsync(werkgroep.Rij.Oprichter) is { } rij ? new(rij) : null;

    /// <summary>De leden en uitgenodigden. Alleen voor leden; wie is uitgenodigd ziet alleen zichzelf.</summary>
    [UsePaging]
    public static async Task<Connection<Lid>> Leden(
        [Parent] Werkgroep werkgroep, PagingArguments pagina, LedenVanWerkgroep bladen, AantalLedenVanWerkgroep aantal) =>
        (await bladen.LoadAsync((werkgroep.Slug, pagina.Pagina())))!
            .Verbind(LidRij.Vorm.SleutelVan, rij => new Lid(rij), _ => new(aantal.LoadAsync(werkgroep.Slug)));
}

/// <summary>Vragen naar werkgroepen.</summary>
[QueryType]
public static class WerkgroepQueries
{
    /// <summary>De werkgroep met deze slug.</summary>
    public static async Task<Werkgroep?> Werkgroep(string slug, WerkgroepLoader werkgroepen) =>
        await werkgroepen.LoadAsync(slug) is { } rij ? new(rij) : null;

    /// <summary>De werkgroepen die u mag zien: waar u lid van bent of voor bent uitgenodigd, en die zich aan u laten zien.</summary>
    [UsePaging]
    public static async Task<Connection<Werkgroep>> Werkgroepen(PagingArguments pagina, Zicht zicht) =>
        (await zicht.Blad<WerkgroepRij>(pagina.Pagina()))
            .Verbind(rij => rij.Slug, rij => new Werkgroep(rij), _ => zicht.Aantal<WerkgroepRij>());
}

/// <summary>Werkgroepen op slug.</summary>
public sealed class WerkgroepLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<WerkgroepRij>(scheduler, zicht);

/// <summary>De werkgroepen van een gemeente.</summary>
public sealed class WerkgroepenInGemeente(BatchScheduler scheduler, Zicht zicht)
    : BladLoader<WerkgroepRij>(scheduler, zicht, "gemeente");

/// <inheritdoc cref="WerkgroepenInGemeente"/>
public sealed class AantalWerkgroepenInGemeente(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<WerkgroepRij>(scheduler, zicht, "gemeente");
