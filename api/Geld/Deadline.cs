using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Geld;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Een dag waarop iets voor een budget af moet zijn. Alleen te zien voor de eigenaar van het budget.</summary>
[Node]
public sealed class Deadline(DeadlineRij rij) : INode
{
    [GraphQLIgnore]
    public DeadlineRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Deadline", rij.Id);

    public DeadlineSoort Soort => rij.Soort;

    public DateOnly Datum => rij.Datum;

    /// <summary>Over welk jaar het gaat; null wanneer het om het geheel gaat.</summary>
    public int? Jaar => rij.Jaar;

    public DeadlineStatus Status => rij.Status;

    /// <summary>De dag waarop het af was; null zolang dat niet zo is.</summary>
    public DateOnly? AfgerondOp => rij.AfgerondOp;

    [NodeResolver]
    public static async Task<Deadline?> Lees(string sleutel, DeadlineLoader deadlines) =>
        await deadlines.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat bij een deadline hoort.</summary>
[ExtendObjectType<Deadline>]
public static class DeadlineVelden
{
    /// <summary>Wat er af moet, in woorden; leeg wanneer de tekst is gewist.</summary>
    public static async Task<string> Omschrijving([Parent] Deadline deadline, OmschrijvingLoader teksten) =>
        await teksten.LoadAsync(deadline.Rij.Id) ?? "";

    /// <summary>Het budget waar het om gaat.</summary>
    public static async Task<Budget> Budget([Parent] Deadline deadline, BudgetLoader budgetten) =>
        await budgetten.LoadAsync(deadline.Rij.Budget) is { } rij ? new(rij) : throw Veranderd.TijdensHetLezen();
}

/// <summary>De deadlines van een organisatie.</summary>
[ExtendObjectType<Organisatie>]
public static class DeadlinesVanOrganisatie
{
    /// <summary>Wat nog af moet voor budgetten van deze organisatie, de eerste dag eerst, hooguit 500. Alleen voor de organisatie zelf, anders leeg.</summary>
    /// <param name="organisatie">De organisatie.</param>
    /// <param name="deadlines">Leest ze.</param>
    /// <param name="voor">Alleen tot en met deze dag; null is alle.</param>
    [ListSize(50)]
    public static async Task<IReadOnlyList<Deadline>> Deadlines(
        [Parent] Organisatie organisatie, OpenDeadlinesVanEigenaar deadlines, DateOnly? voor = null) =>
        [.. (await deadlines.LoadAsync((organisatie.Sleutel, voor ?? DateOnly.MaxValue)) ?? []).Select(rij => new Deadline(rij))];
}
