using Regionetwerk.Api.Geld;
using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Programmas;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Scholen;

namespace Regionetwerk.Api.Scholen;

/// <summary>Een schoolvestiging uit het register van DUO.</summary>
[Node]
public sealed class School(SchoolRij rij) : INode
{
    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("School", rij.Code);

    /// <summary>BRIN en vestigingsnummer, zoals 16AH00.</summary>
    public string Code => rij.Code;

    public string Naam => rij.Naam;

    public string Plaats => rij.Plaats;

    public string Postcode => rij.Postcode;

    public string Denominatie => rij.Denominatie;

    /// <summary>Waar deze gegevens vandaan komen.</summary>
    public string Bron => rij.Bron;

    /// <summary>De dag waarvoor deze gegevens gelden.</summary>
    public DateOnly Peildatum => rij.Peildatum;

    [GraphQLIgnore]
    public string GemeenteCode => rij.Gemeente;

    [GraphQLIgnore]
    public string BestuurSleutel => rij.Bestuur;

    [NodeResolver]
    public static async Task<School?> Lees(string sleutel, SchoolLoader scholen) =>
        await scholen.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat bij een school hoort.</summary>
[ExtendObjectType<School>]
public static class SchoolVelden
{
    /// <summary>De gemeente waar de school staat.</summary>
    public static Gemeente Gemeente([Parent] School school, GemeenteRegister register) => new(register.Vind(school.GemeenteCode)!);

    /// <summary>Het bestuur, dat voor de school handelt.</summary>
    public static async Task<Organisatie?> Bestuur([Parent] School school, OrganisatieLoader organisaties) =>
        await organisaties.LoadAsync(school.BestuurSleutel) is { } rij ? new(rij) : null;

    /// <summary>Programma's van de school.</summary>
    [UsePaging]
    public static async Task<Connection<Programma>> Programmas(
        [Parent] School school, PagingArguments pagina, ProgrammasVanEigenaar bladen, AantalProgrammasVanEigenaar aantal) =>
        (await bladen.LoadAsync((school.Code, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Programma(rij), _ => new(aantal.LoadAsync(school.Code)));

    /// <summary>Budgetten van de school.</summary>
    [UsePaging]
    public static async Task<Connection<Budget>> Budgetten(
        [Parent] School school, PagingArguments pagina, BudgettenVanEigenaar bladen, AantalBudgettenVanEigenaar aantal) =>
        (await bladen.LoadAsync((school.Code, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Budget(rij), _ => new(aantal.LoadAsync(school.Code)));

    /// <summary>Wat uit haar budgetten is vastgelegd en niet meer bij het programma past. Alleen voor de eigenaar, anders null.</summary>
    [UsePaging]
    public static async Task<Connection<Financiering>?> StrijdigeFinancieringen(
        [Parent] School school, PagingArguments pagina, Zicht zicht, StrijdigVanEigenaar bladen, AantalStrijdigVanEigenaar aantal) =>
        !(await zicht.Kijker(Bereik.FinancieringLezen)).IsEigenaar(school.Code)
            ? null
            : (await bladen.LoadAsync((school.Code, pagina.Pagina())))!
                .Verbind(rij => rij.Id, rij => new Financiering(rij), _ => new(aantal.LoadAsync(school.Code)));
}

/// <summary>Vragen naar scholen.</summary>
[QueryType]
public static class SchoolQueries
{
    /// <summary>De school met deze BRIN en vestiging.</summary>
    public static async Task<School?> School(string code, SchoolLoader scholen) =>
        await scholen.LoadAsync(code) is { } rij ? new(rij) : null;

    /// <summary>De scholen van Nederland, in volgorde van hun code.</summary>
    [UsePaging]
    public static async Task<Connection<School>> Scholen(
        PagingArguments pagina, Zicht zicht, GemeenteRegister register, SchoolFilter? where = null)
    {
        var filter = where?.Voorwaarde(register);
        return (await zicht.Blad<SchoolRij>(pagina.Pagina(), filter))
            .Verbind(rij => rij.Code, rij => new School(rij), _ => zicht.Aantal<SchoolRij>(filter));
    }
}

/// <summary>Scholen op code.</summary>
public sealed class SchoolLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<SchoolRij>(scheduler, zicht);

/// <summary>De scholen van een gemeente.</summary>
public sealed class ScholenInGemeente(BatchScheduler scheduler, Zicht zicht) : BladLoader<SchoolRij>(scheduler, zicht, "gemeente");

/// <inheritdoc cref="ScholenInGemeente"/>
public sealed class AantalScholenInGemeente(BatchScheduler scheduler, Zicht zicht) : AantalLoader<SchoolRij>(scheduler, zicht, "gemeente");
