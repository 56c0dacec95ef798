using System.Text.Json;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Spel;

/// <summary>Reads all that is shown, when all is quiet. What cannot be read is not recorded, and is missed by the checker.</summary>
internal sealed class Slotlezing(Geschiedenis geschiedenis, Speler speler)
{
    private const string Besteding =
        "bestedingen(first: 100, after: $besteding) { nodes { id bedrag teruggeboekt } pageInfo { hasNextPage endCursor } }";

    private const string Bladen = $$"""
        query($id: ID!, $na: String, $besteding: String) {
          node(id: $id) {
            ... on Budget {
              financieringen(first: 50, after: $na) { nodes { id bedrag besteed {{Besteding}} } pageInfo { hasNextPage endCursor } }
            }
          }
        }
        """;

    private const string MeerBestedingen = $$"""
        query($id: ID!, $besteding: String) { node(id: $id) { ... on Financiering { {{Besteding}} } } }
        """;

    /// <summary>Reads the budgets and programma's that stand in the books.</summary>
    public async Task Lees(IReadOnlyList<Actor> actoren, IReadOnlyList<Gebeurtenis> boeken)
    {
        foreach (var actor in actoren)
        {
            var budgetten = Sleutels(boeken, "budget-toegekend", actor);
            var programmas = Sleutels(boeken, "programma-vastgelegd", actor);
            for (var i = 0; i < Math.Max(budgetten.Length, programmas.Length); i++)
            {
                await speler.Lezer.Lees(
                    actor, speler.Knoop(), budgetten[i % budgetten.Length], programmas[i % programmas.Length], financiering: null);
            }
            foreach (var budget in budgetten)
                await LeesInhoud(actor, speler.Knoop(), budget);
        }
    }

    private static string[] Sleutels(IReadOnlyList<Gebeurtenis> boeken, string naam, Actor actor) =>
        [.. from e in boeken where e.Naam == naam && e.Tekst("eigenaar") == actor.Sleutel select e.Stroom.Split('/')[1]];

    private async Task LeesInhoud(Actor actor, Knooppunt knoop, string budget)
    {
        var start = geschiedenis.Nu;
        try
        {
            var inhoud = await Inhoud(actor, knoop, budget);
            geschiedenis.Schrijf([new(0, knoop.Naam, $"budget/{budget}", start, geschiedenis.Nu, inhoud)]);
        }
        catch (InvalidOperationException e)
        {
            geschiedenis.Schrijf("niet te lezen", new { budget, e.Message });
        }
    }

    private static async Task<InhoudGelezen> Inhoud(Actor actor, Knooppunt knoop, string budget)
    {
        var (financieringen, bestedingen) = (new List<FinancieringGelezen>(), new List<BestedingGelezen>());
        string? na = null;
        do
        {
            var blad = (await Stel(actor, knoop, Bladen, new { id = GlobalId.Encode("Budget", budget), na })).Op("node.financieringen");
            foreach (var financiering in blad.Op("nodes").EnumerateArray())
            {
                var id = financiering.Op("id").GetString()!;
                financieringen.Add(new(Opdrachten.Sleutel(id), financiering.Op("bedrag").Centen(), financiering.Op("besteed").Centen()));
                var deel = financiering.Op("bestedingen");
                bestedingen.AddRange(Lees(id, deel));
                while (Volgende(deel) is { } besteding)
                {
                    deel = (await Stel(actor, knoop, MeerBestedingen, new { id, besteding })).Op("node.bestedingen");
                    bestedingen.AddRange(Lees(id, deel));
                }
            }
            na = Volgende(blad);
        }
        while (na is not null);
        return new(financieringen, bestedingen);
    }

    private static IEnumerable<BestedingGelezen> Lees(string financiering, JsonElement deel) =>
        from b in deel.Op("nodes").EnumerateArray()
        select new BestedingGelezen(
            Opdrachten.Sleutel(b.Op("id").GetString()),
            Opdrachten.Sleutel(financiering),
            b.Op("bedrag").Centen(),
            b.Op("teruggeboekt").GetBoolean());

    private static string? Volgende(JsonElement blad) =>
        blad.Op("pageInfo.hasNextPage").GetBoolean() ? blad.Op("pageInfo.endCursor").GetString() : null;

    // All nodes are up and nobody writes: now there is no excuse.
    private static async Task<JsonElement> Stel(Actor actor, Knooppunt knoop, string vraag, object variabelen) =>
        await Lezer.Stel(actor, knoop, vraag, variabelen) ?? throw new InvalidOperationException($"{knoop.Naam} antwoordt niet terwijl alles draait.");
}
