using Regionetwerk.Api.Contacten;
using Regionetwerk.Api.Geld;
using Regionetwerk.Api.Leden;
using Regionetwerk.Api.Netwerken;
using Regionetwerk.Api.Programmas;
using Regionetwerk.Api.Schema;
using Regionetwerk.Api.Scholen;
using Regionetwerk.Api.Werkgroepen;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Leden;
using Regionetwerk.Storage.Netwerken;

namespace Regionetwerk.Api.Gemeenten;

/// <summary>Wat bij een gemeente hoort.</summary>
[ExtendObjectType<Gemeente>]
public static class GemeenteVelden
{
    /// <summary>Programma's die in deze gemeente lopen, van wie ook.</summary>
    [UsePaging]
    public static async Task<Connection<Programma>> Programmas(
        [Parent] Gemeente gemeente, PagingArguments pagina, ProgrammasInGemeente bladen, AantalProgrammasInGemeente aantal) =>
        (await bladen.LoadAsync((gemeente.Code, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Programma(rij), _ => new(aantal.LoadAsync(gemeente.Code)));

    /// <summary>Budgetten van de gemeente zelf.</summary>
    [UsePaging]
    public static async Task<Connection<Budget>> Budgetten(
        [Parent] Gemeente gemeente, PagingArguments pagina, BudgettenVanEigenaar bladen, AantalBudgettenVanEigenaar aantal) =>
        (await bladen.LoadAsync((gemeente.Code, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Budget(rij), _ => new(aantal.LoadAsync(gemeente.Code)));

    /// <summary>Scholen in deze gemeente.</summary>
    [UsePaging]
    public static async Task<Connection<School>> Scholen(
        [Parent] Gemeente gemeente, PagingArguments pagina, ScholenInGemeente bladen, AantalScholenInGemeente aantal) =>
        (await bladen.LoadAsync((gemeente.Code, pagina.Pagina())))!
            .Verbind(rij => rij.Code, rij => new School(rij), _ => new(aantal.LoadAsync(gemeente.Code)));

    /// <summary>Werkgroepen die bij deze gemeente horen.</summary>
    [UsePaging]
    public static async Task<Connection<Werkgroep>> Werkgroepen(
        [Parent] Gemeente gemeente, PagingArguments pagina, WerkgroepenInGemeente bladen, AantalWerkgroepenInGemeente aantal) =>
        (await bladen.LoadAsync((gemeente.Code, pagina.Pagina())))!
            .Verbind(rij => rij.Slug, rij => new Werkgroep(rij), _ => new(aantal.LoadAsync(gemeente.Code)));

    /// <summary>Contacten van de gemeente.</summary>
    [UsePaging]
    public static async Task<Connection<Contact>> Contacten(
        [Parent] Gemeente gemeente, PagingArguments pagina, ContactenVanEigenaar bladen, AantalContactenVanEigenaar aantal) =>
        (await bladen.LoadAsync((gemeente.Code, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Contact(rij), _ => new(aantal.LoadAsync(gemeente.Code)));

    /// <summary>Netwerken waar de gemeente lid van is; alleen voor wie ook lid is.</summary>
    [UsePaging]
    public static async Task<Connection<Netwerk>> Netwerken(
        [Parent] Gemeente gemeente, PagingArguments pagina, NetwerkenVanLid bladen, AantalNetwerkenVanLid aantal, NetwerkLoader netwerken)
    {
        var blad = (await bladen.LoadAsync((gemeente.Code, pagina.Pagina())))!;
        var rijen = await Task.WhenAll(blad.Rijen.Select(lid => netwerken.LoadAsync(lid.Groep)));
        var perSlug = rijen.OfType<NetwerkRij>().ToDictionary(rij => rij.Slug);
        return blad.Verbind(LidRij.Vorm.SleutelVan, lid => new Netwerk(perSlug.GetValueOrDefault(lid.Groep) ?? throw Veranderd.TijdensHetLezen()), _ => new(aantal.LoadAsync(gemeente.Code)));
    }
}
