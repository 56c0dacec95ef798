using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Vergelijken;

/// <summary>Money that no longer fits its programma keeps counting, and says so.</summary>
public sealed class StrijdigTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Lelystad = "GM0995";
    private const string Betaler = "GM0014";

    [Fact]
    public async Task Geld_wordt_strijdig_wanneer_het_programma_verandert_en_is_het_niet_meer_als_het_weer_past()
    {
        var (eigenaar, betaler) = (await huis.Als(Lelystad), await huis.Als(Betaler));
        var programmaId = await eigenaar.Programma(Lelystad, "OPENBAAR");
        (await eigenaar.Opdracht("betalerToelaten", new { programmaId, betaler = Betaler })).Gelukt();
        var financieringId = await betaler.Financiering(await betaler.Budget(Betaler, 900, "OPENBAAR", "GOAB"), programmaId, 2026, 500);
        Assert.Equal("VASTGELEGD", await Status(huis.Niemand, financieringId));
        Assert.DoesNotContain(financieringId, await Strijdig(betaler));

        (await eigenaar.Opdracht("programmaWijzigen", new { programmaId, directVve = false })).Gelukt();

        Assert.Equal("STRIJDIG", await Status(huis.Niemand, financieringId));
        Assert.Contains(financieringId, await Strijdig(betaler));
        Assert.Equal(500, (await huis.Niemand.Bekijk(Lelystad, 2026)).Op("totaal").GetDecimal());
        (await Wijzig(betaler, financieringId, 501)).Geweigerd("GOAB_VRAAGT_VVE input.bedrag");
        (await Wijzig(betaler, financieringId, 499)).Gelukt();

        (await eigenaar.Opdracht("programmaWijzigen", new { programmaId, directVve = true })).Geweigerd("ONGELDIG input.vveBeoordeeldDoor");
        (await eigenaar.Opdracht("programmaWijzigen", new { programmaId, directVve = true, vveBeoordeeldDoor = "Beleidsmedewerker vve" })).Gelukt();

        Assert.Equal("VASTGELEGD", await Status(huis.Niemand, financieringId));
        Assert.DoesNotContain(financieringId, await Strijdig(betaler));
    }

    [Fact]
    public async Task Wat_strijdig_is_vindt_alleen_de_eigenaar_van_het_budget()
    {
        foreach (var wie in new[] { huis.Niemand, await huis.Als(Lelystad) })
        {
            var antwoord = await wie.Vraag($$"""{ organisatie(sleutel: "{{Betaler}}") { strijdigeFinancieringen { totalCount } } }""");
            Assert.Equal(JsonValueKind.Null, antwoord["organisatie.strijdigeFinancieringen"].ValueKind);
        }
    }

    private static Task<Antwoord> Wijzig(Client betaler, string financieringId, decimal bedrag) =>
        betaler.Opdracht("financieringWijzigen", new { financieringId, bedrag, reden = "Anders" });

    private static async Task<string?> Status(Client wie, string id) =>
        (await wie.Vraag("query($id: ID!) { node(id: $id) { ... on Financiering { status } } }", new { id }))["node.status"].GetString();

    private static async Task<IReadOnlyList<string>> Strijdig(Client eigenaar)
    {
        var strijdig = (await eigenaar.Vraag(
            $$"""{ organisatie(sleutel: "{{Betaler}}") { strijdigeFinancieringen { totalCount nodes { id } } } }"""))["organisatie.strijdigeFinancieringen"];
        Assert.Equal(strijdig.Op("totalCount").GetInt32(), strijdig.Op("nodes").GetArrayLength());
        return strijdig.Op("nodes").Elk("id");
    }
}
