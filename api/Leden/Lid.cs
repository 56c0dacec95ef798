using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Leden;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.Storage.Leden;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Leden;

/// <summary>Een organisatie die lid is van een netwerk of werkgroep, of daarvoor is uitgenodigd.</summary>
public sealed class Lid(LidRij rij)
{
    [GraphQLIgnore]
    public LidRij Rij => rij;

    internal const string InNetwerk = "CASE soort WHEN 'Netwerk' THEN groep END";

    internal const string InWerkgroep = "CASE soort WHEN 'Werkgroep' THEN groep END";

    internal const string VanNetwerken = "CASE WHEN soort = 'Netwerk' AND status = 'Lid' THEN organisatie END";

    public LidRol Rol => rij.Rol;

    /// <summary>Uitgenodigd, of lid.</summary>
    public LidStatus Status => rij.Status;
}

/// <summary>Wat bij een lid hoort.</summary>
[ExtendObjectType<Lid>]
public static class LidVelden
{
    public static async Task<Organisatie?> Organisatie([Parent] Lid lid, OrganisatieLoader organisaties) =>
        await organisaties.LoadAsync(lid.Rij.Organisatie) is { } rij ? new(rij) : null;
}

/// <summary>De leden van een netwerk.</summary>
public sealed class LedenVanNetwerk(BatchScheduler scheduler, Zicht zicht)
    : BladLoader<LidRij>(scheduler, zicht, Lid.InNetwerk);

/// <inheritdoc cref="LedenVanNetwerk"/>
public sealed class AantalLedenVanNetwerk(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<LidRij>(scheduler, zicht, Lid.InNetwerk);

/// <summary>De leden van een werkgroep.</summary>
public sealed class LedenVanWerkgroep(BatchScheduler scheduler, Zicht zicht)
    : BladLoader<LidRij>(scheduler, zicht, Lid.InWerkgroep);

/// <inheritdoc cref="LedenVanWerkgroep"/>
public sealed class AantalLedenVanWerkgroep(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<LidRij>(scheduler, zicht, Lid.InWerkgroep);

/// <summary>De netwerken waar een organisatie lid van is, voor zover de kijker dat mag weten.</summary>
public sealed class NetwerkenVanLid(BatchScheduler scheduler, Zicht zicht)
    : BladLoader<LidRij>(scheduler, zicht, Lid.VanNetwerken);

/// <inheritdoc cref="NetwerkenVanLid"/>
public sealed class AantalNetwerkenVanLid(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<LidRij>(scheduler, zicht, Lid.VanNetwerken);
