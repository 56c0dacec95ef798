using Regionetwerk.Api.Bijeenkomsten;
using Regionetwerk.Api.Contacten;
using Regionetwerk.Api.Geld;
using Regionetwerk.Api.Kennis;
using Regionetwerk.Api.Programmas;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Bijeenkomsten;
using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Api.Delen;

/// <summary>Wijzig wie een programma, budget, contact, kennisitem of bijeenkomst mag lezen.</summary>
/// <param name="Id">Het record.</param>
/// <param name="Zichtbaarheid">De kring van lezers.</param>
/// <param name="Netwerken">Voor welke netwerken, bij zichtbaarheid NETWERK.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record ZichtbaarheidWijzigenInput(
    [property: ID] string Id, Zichtbaarheid Zichtbaarheid, [property: ID] IReadOnlyList<string>? Netwerken, [property: ID] string? VerzoekId);

/// <summary>Wat er van het wijzigen kwam.</summary>
/// <param name="Node">Het record; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record ZichtbaarheidWijzigenPayload(INode? Node, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over delen.</summary>
[MutationType, Authorize]
public static class ZichtbaarheidMutaties
{
    /// <summary>Wijzigt wie een programma, budget, contact, kennisitem of bijeenkomst mag lezen.</summary>
    public static async Task<ZichtbaarheidWijzigenPayload> ZichtbaarheidWijzigen(
        ZichtbaarheidWijzigenInput input, Opdrachtgever opdrachtgever)
    {
        var gevonden = await ZoekAsync(input, opdrachtgever);
        if (gevonden is not { } record)
            return new(null, Opdrachtgever.Onbekend("Het record", "id"));
        if (await opdrachtgever.DelingAsync(input.Zichtbaarheid, input.Netwerken) is not { } deling)
            return new(null, Opdrachtgever.Onbekend("Het netwerk", "netwerken"));
        return await record(deling);
    }

    private static async ValueTask<Func<Deling, Task<ZichtbaarheidWijzigenPayload>>?> ZoekAsync(
        ZichtbaarheidWijzigenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<ProgrammaRij>("Programma", input.Id) is { } programma)
        {
            return async deling =>
            {
                var (rij, fouten) = await opdrachtgever.UitkomstAsync<ProgrammaRij>(
                    opdrachtgever.Van(programma.Eigenaar).ProgrammaDelen(new(Guid.Parse(programma.Id), deling) { VerzoekId = input.VerzoekId }));
                return new(rij is null ? null : new Programma(rij), fouten);
            };
        }
        if (await opdrachtgever.ZoekAsync<BudgetRij>("Budget", input.Id) is { } budget)
        {
            return async deling =>
            {
                var (rij, fouten) = await opdrachtgever.UitkomstAsync<BudgetRij>(
                    opdrachtgever.Van(budget.Eigenaar).BudgetDelen(new(Guid.Parse(budget.Id), deling) { VerzoekId = input.VerzoekId }));
                return new(rij is null ? null : new Budget(rij), fouten);
            };
        }
        if (await opdrachtgever.ZoekAsync<ContactRij>("Contact", input.Id) is { } contact)
        {
            return async deling =>
            {
                var (rij, fouten) = await opdrachtgever.UitkomstAsync<ContactRij>(
                    opdrachtgever.Van(contact.Eigenaar).ContactDelen(new(Guid.Parse(contact.Id), deling) { VerzoekId = input.VerzoekId }));
                return new(rij is null ? null : new Contact(rij), fouten);
            };
        }
        if (await opdrachtgever.ZoekAsync<BijeenkomstRij>("Bijeenkomst", input.Id) is { } bijeenkomst)
        {
            return async deling =>
            {
                var (rij, fouten) = await opdrachtgever.UitkomstAsync<BijeenkomstRij>(
                    opdrachtgever.Van(bijeenkomst.Eigenaar).BijeenkomstDelen(new(Guid.Parse(bijeenkomst.Id), deling) { VerzoekId = input.VerzoekId }));
                return new(rij is null ? null : new Bijeenkomst(rij), fouten);
            };
        }
        if (await opdrachtgever.ZoekAsync<KennisitemRij>("Kennisitem", input.Id) is { } kennisitem)
        {
            return async deling =>
            {
                var (rij, fouten) = await opdrachtgever.UitkomstAsync<KennisitemRij>(
                    opdrachtgever.Van(kennisitem.Eigenaar).KennisitemDelen(new(Guid.Parse(kennisitem.Id), deling) { VerzoekId = input.VerzoekId }));
                return new(rij is null ? null : new Kennisitem(rij), fouten);
            };
        }
        return null;
    }
}
