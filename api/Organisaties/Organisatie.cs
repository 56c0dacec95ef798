using Regionetwerk.Api.Agenda;
using Regionetwerk.Api.Contacten;
using Regionetwerk.Api.Geld;
using Regionetwerk.Api.Programmas;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Organisaties;

namespace Regionetwerk.Api.Organisaties;

/// <summary>Een deelnemer: gemeente, schoolbestuur, landelijk ondersteuningsaanbod of partner. Elk record is van één organisatie.</summary>
[Node]
public sealed class Organisatie(OrganisatieRij rij) : INode
{
    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Organisatie", rij.Sleutel);

    /// <summary>Code van de gemeente, of slug.</summary>
    public string Sleutel => rij.Sleutel;

    public string Naam => rij.Naam;

    public OrganisatieSoort Soort => rij.Soort;

    [NodeResolver]
    public static async Task<Organisatie?> Lees(string sleutel, OrganisatieLoader organisaties) =>
        await organisaties.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat bij een organisatie hoort.</summary>
[ExtendObjectType<Organisatie>]
public static class OrganisatieVelden
{
    /// <summary>Programma's van de organisatie.</summary>
    [UsePaging]
    public static async Task<Connection<Programma>> Programmas(
        [Parent] Organisatie organisatie, PagingArguments pagina, ProgrammasVanEigenaar bladen, AantalProgrammasVanEigenaar aantal) =>
        (await bladen.LoadAsync((organisatie.Sleutel, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Programma(rij), _ => new(aantal.LoadAsync(organisatie.Sleutel)));

    /// <summary>Budgetten van de organisatie.</summary>
    [UsePaging]
    public static async Task<Connection<Budget>> Budgetten(
        [Parent] Organisatie organisatie, PagingArguments pagina, BudgettenVanEigenaar bladen, AantalBudgettenVanEigenaar aantal) =>
        (await bladen.LoadAsync((organisatie.Sleutel, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Budget(rij), _ => new(aantal.LoadAsync(organisatie.Sleutel)));

    /// <summary>Contacten van de organisatie.</summary>
    [UsePaging]
    public static async Task<Connection<Contact>> Contacten(
        [Parent] Organisatie organisatie, PagingArguments pagina, ContactenVanEigenaar bladen, AantalContactenVanEigenaar aantal) =>
        (await bladen.LoadAsync((organisatie.Sleutel, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Contact(rij), _ => new(aantal.LoadAsync(organisatie.Sleutel)));

    /// <summary>Wat uit haar budgetten is vastgelegd en niet meer bij het programma past. Alleen voor de eigenaar, anders null.</summary>
    [UsePaging]
    public static async Task<Connection<Financiering>?> StrijdigeFinancieringen(
        [Parent] Organisatie organisatie, PagingArguments pagina, Zicht zicht, StrijdigVanEigenaar bladen, AantalStrijdigVanEigenaar aantal) =>
        !(await zicht.Kijker(Bereik.FinancieringLezen)).IsEigenaar(organisatie.Sleutel)
            ? null
            : (await bladen.LoadAsync((organisatie.Sleutel, pagina.Pagina())))!
                .Verbind(rij => rij.Id, rij => new Financiering(rij), _ => new(aantal.LoadAsync(organisatie.Sleutel)));
}

/// <summary>Wie er vraagt.</summary>
[ObjectType("Aanroeper")]
public sealed class Ik(Aanroeper aanroeper)
{
    /// <summary>De rollen in die organisatie.</summary>
    public IReadOnlyList<Rol> Rollen => aanroeper.Rollen;

    /// <summary>De client id van de app die zelf vraagt; null bij een mens.</summary>
    public string? App => aanroeper.App;

    /// <summary>Wat er met dit token mag; null is alles wat de rol toelaat.</summary>
    public IReadOnlyList<Bereik>? Bereiken => aanroeper.Bereiken;

    [GraphQLIgnore]
    public string Sleutel => aanroeper.Organisatie;
}

/// <summary>Wat bij de aanroeper hoort.</summary>
[ExtendObjectType<Ik>]
public static class IkVelden
{
    /// <summary>De organisatie namens wie gevraagd wordt; null wanneer dat een school is.</summary>
    public static async Task<Organisatie?> Organisatie([Parent] Ik ik, OrganisatieLoader organisaties) =>
        await organisaties.LoadAsync(ik.Sleutel) is { } rij ? new(rij) : null;

    /// <summary>Sinds wanneer u een adres hebt waarop een agenda de deadlines van uw organisatie volgt; null wanneer u er geen hebt.</summary>
    public static ValueTask<DateTimeOffset?> AgendaAdresSinds([Parent] Ik _, Agendabeheer beheer) => beheer.SindsAsync();
}

/// <summary>Vragen naar organisaties.</summary>
[QueryType]
public static class OrganisatieQueries
{
    /// <summary>Wie ben ik: organisatie, rollen; null wanneer niet aangemeld.</summary>
    public static Ik? Ik(Zicht zicht) =>
        zicht.Aanroeper is { } aanroeper ? new(aanroeper) : null;

    /// <summary>De organisatie met deze sleutel: gemeentecode of slug.</summary>
    public static async Task<Organisatie?> Organisatie(string sleutel, OrganisatieLoader organisaties) =>
        await organisaties.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Organisaties op sleutel.</summary>
public sealed class OrganisatieLoader(BatchScheduler scheduler, Storage.Organisaties.Organisaties organisaties)
    : BatchDataLoader<string, OrganisatieRij>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, OrganisatieRij>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellation) => await organisaties.VindAlle(keys);
}
