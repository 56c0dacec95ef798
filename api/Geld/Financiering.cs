using Regionetwerk.Api.Programmas;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Geld;

/// <summary>Het deel van een budget dat voor één kalenderjaar is vastgelegd voor één programma.</summary>
[Node]
public sealed class Financiering(FinancieringRij rij) : INode
{
    [GraphQLIgnore]
    public FinancieringRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Financiering", rij.Id);

    /// <summary>Kalenderjaar.</summary>
    public int Jaar => rij.Jaar;

    public Bedrag Bedrag => Bedrag.UitCenten(rij.Bedrag);

    /// <summary>STRIJDIG wanneer het programma zo gewijzigd is dat dit geld er niet meer bij past. Het telt nog mee.</summary>
    public FinancieringStatus Status => rij.Strijdig ? FinancieringStatus.Strijdig : FinancieringStatus.Vastgelegd;

    [NodeResolver]
    public static async Task<Financiering?> Lees(string sleutel, FinancieringLoader financieringen) =>
        await financieringen.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat bij een financiering hoort.</summary>
[ExtendObjectType<Financiering>]
public static class FinancieringVelden
{
    /// <summary>Het budget waaruit betaald wordt.</summary>
    public static async Task<Budget> Budget([Parent] Financiering financiering, BudgetLoader budgetten) =>
        await budgetten.LoadAsync(financiering.Rij.Budget) is { } rij ? new(rij) : throw Veranderd.TijdensHetLezen();

    /// <summary>Het programma waarvoor betaald wordt.</summary>
    public static async Task<Programma> Programma([Parent] Financiering financiering, ProgrammaLoader programmas) =>
        await programmas.LoadAsync(financiering.Rij.Programma) is { } rij ? new(rij) : throw Veranderd.TijdensHetLezen();

    /// <summary>De som van de bestedingen. Alleen voor de eigenaar van het budget, anders null.</summary>
    public static async ValueTask<Bedrag?> Besteed([Parent] Financiering financiering, Zicht zicht) =>
        (await zicht.Kijker(Bereik.FinancieringLezen)).IsEigenaar(financiering.Rij.Eigenaar) ? Bedrag.UitCenten(financiering.Rij.Besteed) : null;

    /// <summary>Wat er is uitgegeven. Alleen voor de eigenaar van het budget, anders leeg.</summary>
    [UsePaging]
    public static async Task<Connection<Besteding>> Bestedingen(
        [Parent] Financiering financiering, PagingArguments pagina, BestedingenVanFinanciering bladen, AantalBestedingenVanFinanciering aantal) =>
        (await bladen.LoadAsync((financiering.Rij.Id, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Besteding(rij), _ => new(aantal.LoadAsync(financiering.Rij.Id)));
}

/// <summary>Geld dat is uitgegeven. Alleen te zien voor de eigenaar van het budget.</summary>
[Node]
public sealed class Besteding(BestedingRij rij) : INode
{
    [GraphQLIgnore]
    public BestedingRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Besteding", rij.Id);

    public DateOnly Datum => rij.Datum;

    public Bedrag Bedrag => Bedrag.UitCenten(rij.Bedrag);

    /// <summary>De boeking is teruggedraaid en telt niet meer mee.</summary>
    public bool Teruggeboekt => rij.Teruggeboekt;

    [NodeResolver]
    public static async Task<Besteding?> Lees(string sleutel, BestedingLoader bestedingen) =>
        await bestedingen.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat bij een besteding hoort.</summary>
[ExtendObjectType<Besteding>]
public static class BestedingVelden
{
    /// <summary>De financiering waarop geboekt is.</summary>
    public static async Task<Financiering> Financiering([Parent] Besteding besteding, FinancieringLoader financieringen) =>
        await financieringen.LoadAsync(besteding.Rij.Financiering) is { } rij ? new(rij) : throw Veranderd.TijdensHetLezen();

    /// <summary>In woorden; leeg wanneer de tekst is gewist.</summary>
    public static async Task<string> Omschrijving([Parent] Besteding besteding, OmschrijvingLoader teksten) =>
        await teksten.LoadAsync(besteding.Rij.Id) ?? "";
}
