using System.Text;
using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Onzin;

/// <summary>Amounts and dates that are none: refused before anything is written, with what was given and what may be.</summary>
public sealed class WaardeTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    [Theory]
    [InlineData("-1")]
    [InlineData("-0.01")]
    [InlineData("1.001")]
    [InlineData("1e400")]
    [InlineData("1e-3")]
    [InlineData("100000000000")]
    [InlineData("99999999999.991")]
    [InlineData("\"1e400\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("\"1,50\"")]
    [InlineData("\"1.234,50\"")]
    [InlineData("\"€ 5\"")]
    [InlineData("\"٣\"")]
    [InlineData("\"0x10\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("{}")]
    public async Task Wat_geen_bedrag_is_wordt_geweigerd_als_variabele_en_in_de_vraag_zelf(string bedrag)
    {
        var hoorn = await huis.Als("GM0405");
        var ervoor = huis.Gebeurtenissen();

        foreach (var antwoord in new[] { await AlsVariabele(hoorn, bedrag), await InDeVraag(hoorn, bedrag) })
        {
            Assert.True(antwoord.Code is "BAD_USER_INPUT" or "GRAPHQL_VALIDATION_FAILED", antwoord.Tekst);
            Assert.DoesNotContain("exception", antwoord.Tekst, StringComparison.OrdinalIgnoreCase);
        }
        Assert.Equal(ervoor, huis.Gebeurtenissen());
        await hoorn.Budget("GM0405", 1);
    }

    [Fact]
    public async Task NaN_is_geen_JSON_en_geen_GraphQL()
    {
        var hoorn = await huis.Als("GM0405");

        Assert.Equal("application/problem+json", (await AlsVariabele(hoorn, "NaN")).Soort);
        Assert.NotNull((await InDeVraag(hoorn, "NaN")).Code);
    }

    [Theory]
    [InlineData("1e2", 100)]
    [InlineData("\"1e2\"", 100)]
    [InlineData("1.10", 1.1)]
    [InlineData("\"1.10\"", 1.1)]
    [InlineData("1.1000", 1.1)]
    [InlineData("0", 0)]
    [InlineData("99999999999.99", 99_999_999_999.99)]
    [InlineData("\"99999999999.99\"", 99_999_999_999.99)]
    [InlineData("0.29", 0.29)]
    public async Task Een_bedrag_is_exact_op_de_cent_als_getal_en_als_tekst(string bedrag, double euro)
    {
        var hoorn = await huis.Als("GM0405");

        foreach (var antwoord in new[] { await AlsVariabele(hoorn, bedrag), await InDeVraag(hoorn, bedrag) })
            Assert.Equal((decimal)euro, antwoord["budgetToekennen.budget.toegekend"].GetDecimal());
    }

    [Theory]
    [InlineData("2026-02-31")]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("31-12-2026")]
    [InlineData("2026-1-1")]
    [InlineData("2026-01-01T00:00:00Z")]
    [InlineData("morgen")]
    [InlineData("")]
    public async Task Een_dag_die_niet_bestaat_wordt_geweigerd(string dag)
    {
        var hoorn = await huis.Als("GM0405");
        var ervoor = huis.Gebeurtenissen();
        var antwoord = await hoorn.Opdracht(
            "programmaVastleggen", new { eigenaar = "GM0405", naam = "Programma", van = dag });

        Assert.Equal("BAD_USER_INPUT", antwoord.Code);
        Assert.Equal(ervoor, huis.Gebeurtenissen());
    }

    [Theory]
    [InlineData("2027-01-01", "2026-12-31", "ONGELDIG input.tot")]
    [InlineData("1900-01-01", "2026-12-31", "ONGELDIG input.van")]
    [InlineData("2026-01-01", "9999-12-31", "ONGELDIG input.tot")]
    public async Task Een_periode_die_niet_kan_wordt_geweigerd_om_haar_veld(string van, string tot, string weigering) =>
        (await (await huis.Als("GM0405")).Opdracht(
            "budgetToekennen", new { eigenaar = "GM0405", bron = "EU", omschrijving = "Geld", van, tot, toegekend = 1 })).Geweigerd(weigering);

    private static Task<Antwoord> AlsVariabele(Client client, string bedrag)
    {
        var vraag = JsonSerializer.Serialize($"mutation($bedrag: Bedrag!) {{ {Mutatie("$bedrag")} }}");
        return client.Stuur(new StringContent($$$"""{"query":{{{vraag}}},"variables":{"bedrag":{{{bedrag}}}}}""", Encoding.UTF8, "application/json"));
    }

    private static Task<Antwoord> InDeVraag(Client client, string bedrag) => client.Vraag($"mutation {{ {Mutatie(bedrag)} }}");

    private static string Mutatie(string bedrag) => $$"""
        budgetToekennen(
          input: { eigenaar: "GM0405", bron: EU, omschrijving: "Geld", van: "2026-01-01", tot: "2026-12-31", toegekend: {{bedrag}} }
        ) { budget { toegekend } fouten { code veld } }
        """;
}
