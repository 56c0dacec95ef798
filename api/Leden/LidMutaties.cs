using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Netwerken;
using Regionetwerk.Api.Schema;
using Regionetwerk.Api.Werkgroepen;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Netwerken;
using Regionetwerk.Storage.Werkgroepen;

namespace Regionetwerk.Api.Leden;

/// <summary>Nodig een organisatie uit voor een netwerk of werkgroep waar u lid van bent.</summary>
/// <param name="GroepId">Het netwerk of de werkgroep.</param>
/// <param name="Organisatie">Sleutel van wie u uitnodigt.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
/// <param name="Rol">De rol in een werkgroep.</param>
public sealed record LidUitnodigenInput(
    [property: ID] string GroepId, string Organisatie, [property: ID] string? VerzoekId, LidRol? Rol = LidRol.Lid);

/// <summary>Aanvaard de uitnodiging voor een netwerk of werkgroep namens uw organisatie.</summary>
public sealed record LidmaatschapAanvaardenInput([property: ID] string GroepId, [property: ID] string? VerzoekId);

/// <summary>Verlaat een netwerk of werkgroep, of sla de uitnodiging af, namens uw organisatie.</summary>
public sealed record LidmaatschapBeeindigenInput([property: ID] string GroepId, [property: ID] string? VerzoekId);

/// <summary>Wat er van de opdracht kwam.</summary>
/// <param name="Groep">Het netwerk of de werkgroep; null bij een weigering, of wanneer zij er voor u niet meer is.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record LidUitnodigenPayload(INode? Groep, IReadOnlyList<IFout> Fouten);

/// <inheritdoc cref="LidUitnodigenPayload"/>
public sealed record LidmaatschapAanvaardenPayload(INode? Groep, IReadOnlyList<IFout> Fouten);

/// <inheritdoc cref="LidUitnodigenPayload"/>
public sealed record LidmaatschapBeeindigenPayload(INode? Groep, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over lidmaatschap. Zij vragen de rol beheerder.</summary>
[MutationType, Authorize]
public static class LidMutaties
{
    /// <summary>Nodigt een organisatie uit; zij wordt pas lid wanneer zij zelf aanvaardt.</summary>
    public static async Task<LidUitnodigenPayload> LidUitnodigen(
        LidUitnodigenInput input, Opdrachtgever opdrachtgever, Actoren actoren, Zicht zicht)
    {
        var (groep, fouten) = await VoerUitAsync(
            input.GroepId, groep => groep.Uitnodigen(new(input.Organisatie, input.Rol ?? LidRol.Lid) { VerzoekId = input.VerzoekId }), opdrachtgever, actoren, zicht);
        return new(groep, fouten);
    }

    /// <summary>Aanvaardt een uitnodiging: uw organisatie leest vanaf nu wat met het netwerk gedeeld is.</summary>
    public static async Task<LidmaatschapAanvaardenPayload> LidmaatschapAanvaarden(
        LidmaatschapAanvaardenInput input, Opdrachtgever opdrachtgever, Actoren actoren, Zicht zicht)
    {
        var (groep, fouten) = await VoerUitAsync(
            input.GroepId, groep => groep.Aanvaarden(new() { VerzoekId = input.VerzoekId }), opdrachtgever, actoren, zicht);
        return new(groep, fouten);
    }

    /// <summary>Beëindigt het lidmaatschap van uw organisatie, of slaat een uitnodiging af.</summary>
    public static async Task<LidmaatschapBeeindigenPayload> LidmaatschapBeeindigen(
        LidmaatschapBeeindigenInput input, Opdrachtgever opdrachtgever, Actoren actoren, Zicht zicht)
    {
        var (groep, fouten) = await VoerUitAsync(
            input.GroepId, groep => groep.Beeindigen(new() { VerzoekId = input.VerzoekId }), opdrachtgever, actoren, zicht);
        return new(groep, fouten);
    }

    /// <summary>
    /// De groep oordeelt zelf, ook over wie haar niet (meer) ziet: een herhaald verzoek krijgt zo na het vertrek nog hetzelfde antwoord.
    /// </summary>
    private static async Task<(INode? Groep, IReadOnlyList<IFout> Fouten)> VoerUitAsync(
        string id, Func<IGroepGrain, Task<Uitkomst>> opdracht, Opdrachtgever opdrachtgever, Actoren actoren, Zicht zicht)
    {
        var zichtbaar = await LeesAsync(id, opdrachtgever) is not null;
        if (Actor(id, actoren) is not { } actor)
            return (null, WeigeringFout.Lijst([LidWeigeringen.GroepOnbekend]));
        var uitkomst = await opdracht(actor);
        if (zichtbaar && uitkomst.Weigeringen.Contains(LidWeigeringen.GroepOnbekend))
            throw new GeenToegangException(aangemeld: true);
        if (uitkomst.Sleutel is null)
            return (null, WeigeringFout.Lijst(uitkomst.Weigeringen));
        zicht.Ververs();
        return (await LeesAsync(id, opdrachtgever), []);
    }

    private static IGroepGrain? Actor(string id, Actoren actoren) => (Sleutel.Van("Netwerk", id), Sleutel.Van("Werkgroep", id)) switch
    {
        ({ } slug, _) when Slug.Is(slug) => actoren.Netwerk(slug),
        (_, { } slug) when Slug.Is(slug) => actoren.Werkgroep(slug),
        _ => null,
    };

    private static async Task<INode?> LeesAsync(string id, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<NetwerkRij>("Netwerk", id) is { } netwerk)
            return new Netwerk(netwerk);
        return await opdrachtgever.ZoekAsync<WerkgroepRij>("Werkgroep", id) is { } werkgroep ? new Werkgroep(werkgroep) : null;
    }
}
