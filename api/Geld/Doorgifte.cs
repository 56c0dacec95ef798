using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.Api.Scholen;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Geld dat uit een budget is doorgegeven. Alleen te zien voor gever en ontvanger.</summary>
[Node]
public sealed class Doorgifte(DoorgifteRij rij) : INode
{
    [GraphQLIgnore]
    public DoorgifteRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Doorgifte", rij.Id);

    /// <summary>Het kalenderjaar waarin het ruimte van het budget van de gever neemt.</summary>
    public int Jaar => rij.Jaar;

    public Bedrag Bedrag => Bedrag.UitCenten(rij.Bedrag);

    public DoorgifteStatus Status => rij.Status;

    /// <summary>Waar voor verzonnen bedragen in voorbeeldgegevens.</summary>
    public bool Voorbeeldcijfers => rij.Voorbeeld;

    [NodeResolver]
    public static async Task<Doorgifte?> Lees(string sleutel, DoorgifteLoader doorgiften) =>
        await doorgiften.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat bij een doorgifte hoort.</summary>
[ExtendObjectType<Doorgifte>]
public static class DoorgifteVelden
{
    /// <summary>Waarvoor het is, in woorden van de gever; leeg wanneer de tekst is gewist.</summary>
    public static async Task<string> Omschrijving([Parent] Doorgifte doorgifte, ToelichtingLoader teksten) =>
        await teksten.LoadAsync(doorgifte.Rij.Id) ?? "";

    /// <summary>De organisatie die het doorgeeft.</summary>
    public static Task<Organisatie?> Van([Parent] Doorgifte doorgifte, SchoolLoader scholen, OrganisatieLoader organisaties) =>
        EigenaarVan.Organisatie(doorgifte.Rij.Van, scholen, organisaties);

    /// <summary>De organisatie voor wie het is.</summary>
    public static Task<Organisatie?> Aan([Parent] Doorgifte doorgifte, SchoolLoader scholen, OrganisatieLoader organisaties) =>
        EigenaarVan.Organisatie(doorgifte.Rij.Aan, scholen, organisaties);

    /// <summary>Het budget waaruit het komt; null wanneer u dat niet mag zien.</summary>
    public static async Task<Budget?> Budget([Parent] Doorgifte doorgifte, BudgetLoader budgetten) =>
        await budgetten.LoadAsync(doorgifte.Rij.Budget) is { } rij ? new(rij) : null;

    /// <summary>Het budget dat de ontvanger ervan maakte; null zolang dat er niet is, of wanneer u het niet mag zien.</summary>
    public static async Task<Budget?> Ontvangen([Parent] Doorgifte doorgifte, BudgetLoader budgetten) =>
        await budgetten.LoadAsync(doorgifte.Rij.Id) is { } rij ? new(rij) : null;
}

/// <summary>Doorgiften die op een organisatie wachten.</summary>
[ExtendObjectType<Organisatie>]
public static class DoorgiftenVoorOrganisatie
{
    /// <summary>Wat aan deze organisatie is doorgegeven en nog niet ontvangen, voor zover u gever of ontvanger bent.</summary>
    [UsePaging]
    public static async Task<Connection<Doorgifte>> OntvangbareDoorgiften(
        [Parent] Organisatie organisatie, PagingArguments pagina, DoorgiftenVoorOntvanger bladen, AantalDoorgiftenVoorOntvanger aantal) =>
        (await bladen.LoadAsync((organisatie.Sleutel, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Doorgifte(rij), _ => new(aantal.LoadAsync(organisatie.Sleutel)));
}
