using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Afscherming;

/// <summary>What happened to a record, step by step, is for its owner alone, whoever else may read the record.</summary>
public sealed class GeschiedenisTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Hoorn = "GM0405";

    private const string Vraag = """
        query($id: ID!, $first: Int, $after: String) {
          node(id: $id) {
            ... on Budget { geschiedenis(first: $first, after: $after) { ...Voorvallen } }
            ... on Programma { geschiedenis(first: $first, after: $after) { ...Voorvallen } }
          }
        }
        fragment Voorvallen on GebeurdConnection {
          totalCount
          pageInfo { hasNextPage hasPreviousPage endCursor }
          nodes { wanneer wat door { sleutel } persoon reden bedrag }
        }
        """;

    [Fact]
    public async Task De_eigenaar_leest_wat_wanneer_door_wie_en_waarom_het_laatste_eerst()
    {
        var hoorn = await huis.Als(Hoorn);
        var budget = await hoorn.Budget(Hoorn, 1_000, "OPENBAAR");
        var financieringId = await hoorn.Financiering(budget, await hoorn.Programma(Hoorn, "OPENBAAR"), 2026, 100);
        (await hoorn.Opdracht("financieringWijzigen", new { financieringId, bedrag = 150, reden = "Meer kinderen" })).Gelukt();

        var geschiedenis = (await hoorn.Vraag(Vraag, new { id = budget, first = 10 }))["node.geschiedenis"];

        Assert.Equal(3, geschiedenis.Op("totalCount").GetInt32());
        Assert.Equal(
            [
                "Een financiering is verhoogd van € 100,00 naar € 150,00.",
                "€ 100,00 vastgelegd voor een programma in 2026.",
                "Budget vastgelegd: € 1.000,00, van 1 januari 2025 tot en met 31 december 2028, te zien voor iedereen.",
            ],
            geschiedenis.Op("nodes").Elk("wat"));
        var laatste = geschiedenis.Op("nodes.0");
        Assert.Equal(("Meer kinderen", 150, Hoorn), (laatste.Op("reden").GetString(), laatste.Op("bedrag").GetInt32(), laatste.Op("door.sleutel").GetString()));
        Assert.EndsWith("Z", laatste.Op("wanneer").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(laatste.Op("persoon").GetString()!);
    }

    [Fact]
    public async Task Een_geschiedenis_is_per_stuk_te_lezen()
    {
        var hoorn = await huis.Als(Hoorn);
        var id = await hoorn.Programma(Hoorn, "OPENBAAR");
        await hoorn.Deel(id, "LANDELIJK");
        await hoorn.Deel(id, "INTERN");
        var wat = new List<string>();
        string? after = null;
        do
        {
            var stuk = (await hoorn.Vraag(Vraag, new { id, first = 2, after }))["node.geschiedenis"];
            Assert.Equal(after is not null, stuk.Op("pageInfo.hasPreviousPage").GetBoolean());
            wat.AddRange(stuk.Op("nodes").Elk("wat"));
            after = stuk.Op("pageInfo.hasNextPage").GetBoolean() ? stuk.Op("pageInfo.endCursor").GetString() : null;
        }
        while (after is not null);

        Assert.Equal(3, wat.Count);
        Assert.StartsWith("Het programma is nu te zien voor niemand", wat[0], StringComparison.Ordinal);
        Assert.StartsWith("Programma «", wat[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Voor_een_ander_is_er_geen_geschiedenis_ook_niet_van_wat_gedeeld_is()
    {
        var hoorn = await huis.Als(Hoorn);
        string[] ids = [await hoorn.Budget(Hoorn, 1_000, "OPENBAAR"), await hoorn.Programma(Hoorn, "OPENBAAR")];

        foreach (var wie in new[] { huis.Niemand, await huis.Als("GM0014") })
        {
            foreach (var id in ids)
            {
                var node = (await wie.Vraag(Vraag, new { id, first = 10 }))["node"];
                Assert.Equal(JsonValueKind.Object, node.ValueKind);
                Assert.Equal(JsonValueKind.Null, node.Op("geschiedenis").ValueKind);
            }
        }
    }

    [Theory]
    [InlineData("bmVl")]
    [InlineData("LTE=")]
    public async Task Een_cursor_die_geen_plaats_is_geeft_niets(string after)
    {
        var hoorn = await huis.Als(Hoorn);

        var geschiedenis = (await hoorn.Vraag(Vraag, new { id = await hoorn.Budget(Hoorn, 1), first = 5, after }))["node.geschiedenis"];

        Assert.Equal(0, geschiedenis.Op("nodes").GetArrayLength());
    }
}
