using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Organisaties;
using Regionetwerk.Storage.Toelatingen;
using Organisatie = Regionetwerk.Api.Organisaties.Organisatie;

namespace Regionetwerk.Api.Toelatingen;

/// <summary>Of een organisatie nog meedoet.</summary>
[ExtendObjectType<Organisatie>]
public static class SluitingVelden
{
    /// <summary>Sinds wanneer zij gesloten is; null zolang zij meedoet, en voor wie geen beheerder van het landelijk ondersteuningsaanbod is.</summary>
    public static async Task<DateTimeOffset?> GeslotenOp([Parent] Organisatie organisatie, SluitingLoader sluitingen) =>
        (await sluitingen.LoadAsync(organisatie.Sleutel))?.Op;
}

/// <summary>Vragen naar wie niet meer meedoet.</summary>
[QueryType]
public static class SluitingQueries
{
    /// <summary>De organisaties die gesloten zijn. Alleen voor beheerders van het landelijk ondersteuningsaanbod; voor anderen zijn er geen.</summary>
    [UsePaging]
    public static async Task<Connection<Organisatie>> GeslotenOrganisaties(PagingArguments pagina, Zicht zicht, Storage.Organisaties.Organisaties organisaties)
    {
        var blad = await zicht.Blad<SluitingRij>(pagina.Pagina());
        var bekend = await organisaties.VindAlle([.. blad.Rijen.Select(rij => rij.Organisatie)]);
        // A bestuur that DUO no longer has any school of, has no name here either.
        return blad.Verbind(
            rij => rij.Organisatie,
            rij => new Organisatie(bekend.GetValueOrDefault(rij.Organisatie) ?? new(rij.Organisatie, OrganisatieSoort.Schoolbestuur, rij.Organisatie)),
            _ => zicht.Aantal<SluitingRij>());
    }
}

/// <summary>Sluitingen op sleutel van de organisatie.</summary>
public sealed class SluitingLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<SluitingRij>(scheduler, zicht);
