using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Geld dat is teruggegeven aan wie het gaf. Alleen te zien voor de eigenaar van het budget.</summary>
[Node]
public sealed class Terugbetaling(TerugbetalingRij rij) : INode
{
    [GraphQLIgnore]
    public TerugbetalingRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Terugbetaling", rij.Id);

    /// <summary>Van welk jaar van het budget het is.</summary>
    public int Jaar => rij.Jaar;

    public DateOnly Datum => rij.Datum;

    public Bedrag Bedrag => Bedrag.UitCenten(rij.Bedrag);

    /// <summary>De boeking is teruggedraaid en telt niet meer mee.</summary>
    public bool Teruggeboekt => rij.Teruggeboekt;

    [NodeResolver]
    public static async Task<Terugbetaling?> Lees(string sleutel, TerugbetalingLoader terugbetalingen) =>
        await terugbetalingen.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat bij een terugbetaling hoort.</summary>
[ExtendObjectType<Terugbetaling>]
public static class TerugbetalingVelden
{
    /// <summary>In woorden; leeg wanneer de tekst is gewist.</summary>
    public static async Task<string> Omschrijving([Parent] Terugbetaling terugbetaling, OmschrijvingLoader teksten) =>
        await teksten.LoadAsync(terugbetaling.Rij.Id) ?? "";

    /// <summary>Het budget waaruit is terugbetaald.</summary>
    public static async Task<Budget> Budget([Parent] Terugbetaling terugbetaling, BudgetLoader budgetten) =>
        await budgetten.LoadAsync(terugbetaling.Rij.Budget) is { } rij ? new(rij) : throw Veranderd.TijdensHetLezen();
}
