using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Xunit;
using static Regionetwerk.House.Tests.Vergelijken.Vergelijking;

namespace Regionetwerk.House.Tests.Vergelijken;

/// <summary>The ways to choose gemeenten, days and years, and that every figure opens. Each test that writes has a gemeente of its own.</summary>
public sealed class ZoalsEnOpDatumTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    [Fact]
    public async Task Zoals_vergelijkt_een_gemeente_met_die_het_meest_op_haar_lijken_zijzelf_eerst()
    {
        var lijkend = await huis.Niemand.Vraag("{ vergelijkbareGemeenten(code: \"GM0405\", aantal: 6) { code } }");

        var vergelijking = (await huis.Niemand.VraagVergelijking(new { zoals = "GM0405", aantal = 6, jaar = 2026 }))["vergelijkFinanciering"];

        Assert.Equal(["GM0405", .. lijkend["vergelijkbareGemeenten"].Elk("code")], vergelijking.Op("gemeenten").Elk("gemeente.code"));
    }

    [Theory]
    [InlineData("""{"jaar": 2026}""", "Noem ten minste")]
    [InlineData("""{"jaar": 2026, "gemeenten": []}""", "Noem ten minste")]
    [InlineData("""{"jaar": 2026, "gemeenten": ["GM0405"], "zoals": "GM0405"}""", "niet allebei")]
    [InlineData("""{"jaar": 2026, "gemeenten": ["GM0405"], "aantal": 3}""", "hoort bij 'zoals'")]
    [InlineData("""{"jaar": 2026, "zoals": "GM0405", "aantal": 101}""", "tussen 1 en 100")]
    [InlineData("""{"jaar": 2026, "zoals": "Hoorn"}""", "'Hoorn'")]
    [InlineData("""{"jaar": 2026, "gemeenten": ["GM0405"], "opDatum": "2999-01-01"}""", "2999-01-01")]
    public async Task Wat_niet_samen_kan_of_niet_bestaat_wordt_in_woorden_geweigerd(string invoer, string bericht)
    {
        var antwoord = await huis.Niemand.VraagVergelijking(JsonSerializer.Deserialize<JsonElement>(invoer));

        Assert.NotNull(antwoord.Code);
        Assert.Contains(bericht, JsonDocument.Parse(antwoord.Tekst).RootElement.Op("errors.0.message").GetString());
    }

    [Fact]
    public async Task Een_dag_in_de_toekomst_is_ongeldig_en_de_fout_noemt_ook_vandaag()
    {
        var antwoord = await huis.Niemand.VraagVergelijking(new { gemeenten = new[] { Hoorn }, jaar = 2026, opDatum = "2999-01-01" });

        antwoord.Fout("ONGELDIG");
        Assert.Matches("2999-01-01.*vandaag is het \\d{4}-\\d\\d-\\d\\d", JsonDocument.Parse(antwoord.Tekst).RootElement.Op("errors.0.message").GetString()!);
    }

    [Fact]
    public async Task Wat_vandaag_is_vastgelegd_stond_gisteren_niet_in_de_boeken()
    {
        const string Ede = "GM0228";
        var eigenaar = await huis.Als(Ede);
        await eigenaar.Financiering(await eigenaar.Budget(Ede, 900, "OPENBAAR"), await eigenaar.Programma(Ede, "OPENBAAR"), 2026, 900);
        async Task<JsonElement> Op(string? dag) =>
            (await huis.Niemand.VraagVergelijking(new { gemeenten = new[] { Ede }, jaar = 2026, opDatum = dag }))["vergelijkFinanciering.gemeenten.0"];

        Assert.Equal(900, (await Op(null)).Op("totaal").GetDecimal());
        Assert.Equal((true, 0), ((await Op("2020-01-01")).Op("deelt").GetBoolean(), (await Op("2020-01-01")).Op("totaal").GetDecimal()));
    }

    [Fact]
    public async Task Elk_cijfer_van_de_voorbeelden_gaat_open_tot_records_die_het_precies_zijn()
    {
        const string Posten = "posten(first: 50) { totalCount nodes { bedrag bron jaar opgegeven financiering { bedrag } programma { naam } } }";
        var antwoord = await (await huis.Als(Hoorn)).Vraag($$"""
            { vergelijkFinanciering(input: { gemeenten: ["GM0405", "GM0014"], jaar: 2026 }) { gemeenten {
              totaal {{Posten}} goab: posten(first: 50, bron: GOAB) { nodes { bedrag } } volgend: posten(first: 50, jaar: 2027) { nodes { jaar bedrag } }
              mix { bron bedrag {{Posten}} } programmas { totaal {{Posten}} mix { bedrag {{Posten}} } } vooruitzicht { structureel tijdelijk }
              trend { jaar structureel tijdelijk verondersteld } toelichting } toelichting } }
            """);

        foreach (var gemeente in antwoord["vergelijkFinanciering.gemeenten"].EnumerateArray())
        {
            Klopt(gemeente, "totaal");
            foreach (var deel in gemeente.Op("mix").EnumerateArray())
                Klopt(deel, "bedrag");
            foreach (var programma in gemeente.Op("programmas").EnumerateArray())
            {
                Klopt(programma, "totaal");
                Assert.All(programma.Op("mix").EnumerateArray(), deel => Klopt(deel, "bedrag"));
            }
            Assert.Equal(Som(gemeente.Op("vooruitzicht.1")), gemeente.Op("volgend.nodes").EnumerateArray().Sum(post => post.Op("bedrag").GetDecimal()));
            Assert.Equal(["2021", "2022", "2023", "2024", "2025", "2026"], gemeente.Op("trend").Elk("jaar"));
            Assert.Equal(gemeente.Op("totaal").GetDecimal(), Som(gemeente.Op("trend.5")));
            Assert.Contains("€ ", gemeente.Op("toelichting").GetString());
        }
        Assert.Contains("voorbeeldcijfers", antwoord["vergelijkFinanciering.toelichting"].GetString());

        static decimal Som(JsonElement jaar) => jaar.Op("structureel").GetDecimal() + jaar.Op("tijdelijk").GetDecimal();

        static void Klopt(JsonElement cijfer, string veld)
        {
            var posten = cijfer.Op("posten.nodes").EnumerateArray().ToList();
            Assert.Equal(cijfer.Op(veld).GetDecimal(), posten.Sum(post => post.Op("bedrag").GetDecimal()));
            Assert.Equal(cijfer.Op("posten.totalCount").GetInt32(), posten.Count);
        }
    }
}
