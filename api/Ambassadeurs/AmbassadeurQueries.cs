using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Ambassadeurs;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Ambassadeurs;

/// <summary>Vragen naar ambassadeurs.</summary>
[QueryType]
public static class AmbassadeurQueries
{
    /// <summary>De ambassadeurs die u mag zien. Wie niet is aangemeld, ziet er geen.</summary>
    [UsePaging]
    public static async Task<Connection<Ambassadeur>> Ambassadeurs(
        PagingArguments pagina, Zicht zicht, GemeenteRegister register, AmbassadeurFilter? where = null)
    {
        var filter = (where ?? new()).Voorwaarde(register);
        return (await zicht.Blad<AmbassadeurRij>(pagina.Pagina(), filter))
            .Verbind(rij => rij.Id, rij => new Ambassadeur(rij), _ => zicht.Aantal<AmbassadeurRij>(filter));
    }
}

/// <summary>Ambassadeurs en aanvragen van een organisatie, haar scholen meegerekend. Leeg voor wie er niet mee te maken heeft.</summary>
[ExtendObjectType<Organisatie>]
public static class AmbassadeursVanOrganisatie
{
    /// <summary>Haar ambassadeurs. Voor haar zelf en voor de beheerder van hun netwerk.</summary>
    [UsePaging]
    public static async Task<Connection<Ambassadeur>> Ambassadeurs(
        [Parent] Organisatie organisatie, PagingArguments pagina, AmbassadeursVanEigenaar bladen, AantalAmbassadeursVanEigenaar aantal) =>
        (await bladen.LoadAsync((organisatie.Sleutel, pagina.Pagina())))!
            .Verbind(rij => rij.Rij.Id, rij => new Ambassadeur(rij.Rij), _ => new(aantal.LoadAsync(organisatie.Sleutel)));

    /// <summary>Wat zij gevraagd heeft, het oudst eerst.</summary>
    [UsePaging]
    public static async Task<Connection<Aanvraag>> Aanvragen(
        [Parent] Organisatie organisatie, PagingArguments pagina, AanvragenVanEigenaar bladen, AantalAanvragenVanEigenaar aantal) =>
        (await bladen.LoadAsync((organisatie.Sleutel, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Aanvraag(rij), _ => new(aantal.LoadAsync(organisatie.Sleutel)));

    /// <summary>Wat haar ambassadeurs gevraagd is en waar nog geen antwoord op is.</summary>
    [UsePaging]
    public static async Task<Connection<Aanvraag>> Aanbiedingen(
        [Parent] Organisatie organisatie, PagingArguments pagina, AanbiedingenVoorEigenaar bladen, AantalAanbiedingenVoorEigenaar aantal) =>
        (await bladen.LoadAsync((organisatie.Sleutel, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Aanvraag(rij), _ => new(aantal.LoadAsync(organisatie.Sleutel)));

    /// <summary>Inzet van haar ambassadeurs, de oudste eerst.</summary>
    [UsePaging]
    public static async Task<Connection<Inzet>> Inzet(
        [Parent] Organisatie organisatie, PagingArguments pagina, InzetVanEigenaar bladen, AantalInzetVanEigenaar aantal) =>
        (await bladen.LoadAsync((organisatie.Sleutel, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Inzet(rij), _ => new(aantal.LoadAsync(organisatie.Sleutel)));
}

/// <summary>De ambassadeurs van een organisatie.</summary>
public sealed class AmbassadeursVanEigenaar(BatchScheduler scheduler, Zicht zicht)
    : BladLoader<AmbassadeurBijEigenaar>(scheduler, zicht, Organisatiekolom.Van("eigenaar"));

/// <inheritdoc cref="AmbassadeursVanEigenaar"/>
public sealed class AantalAmbassadeursVanEigenaar(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<AmbassadeurBijEigenaar>(scheduler, zicht, Organisatiekolom.Van("eigenaar"));

/// <summary>De aanvragen van een organisatie.</summary>
public sealed class AanvragenVanEigenaar(BatchScheduler scheduler, Zicht zicht) : BladLoader<AanvraagRij>(scheduler, zicht, Organisatiekolom.Van("eigenaar"));

/// <inheritdoc cref="AanvragenVanEigenaar"/>
public sealed class AantalAanvragenVanEigenaar(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<AanvraagRij>(scheduler, zicht, Organisatiekolom.Van("eigenaar"));

/// <summary>Wat ambassadeurs van een organisatie gevraagd is.</summary>
public sealed class AanbiedingenVoorEigenaar(BatchScheduler scheduler, Zicht zicht) : BladLoader<AanvraagRij>(scheduler, zicht, Organisatiekolom.Gevraagd);

/// <inheritdoc cref="AanbiedingenVoorEigenaar"/>
public sealed class AantalAanbiedingenVoorEigenaar(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<AanvraagRij>(scheduler, zicht, Organisatiekolom.Gevraagd);

/// <summary>Inzet van ambassadeurs van een organisatie.</summary>
public sealed class InzetVanEigenaar(BatchScheduler scheduler, Zicht zicht) : BladLoader<InzetRij>(scheduler, zicht, Organisatiekolom.Van("organisatie"));

/// <inheritdoc cref="InzetVanEigenaar"/>
public sealed class AantalInzetVanEigenaar(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<InzetRij>(scheduler, zicht, Organisatiekolom.Van("organisatie"));
