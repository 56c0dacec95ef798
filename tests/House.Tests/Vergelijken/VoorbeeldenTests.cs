using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Xunit;
using static Regionetwerk.House.Tests.Vergelijken.Vergelijking;

namespace Regionetwerk.House.Tests.Vergelijken;

/// <summary>The comparison of the gemeenten that the source texts tell of. Nothing in this class writes.</summary>
public sealed class VoorbeeldenTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private static readonly string[] Drie = [Hoorn, Groningen, Rotterdam];

    // Null is whoever has not signed in.
    public static TheoryData<string?> Vragers => new(null, Hoorn, Groningen, Rotterdam);

    [Theory]
    [MemberData(nameof(Vragers))]
    public async Task In_2026_ziet_iedereen_hoe_Hoorn_en_Groningen_betalen_en_dat_Rotterdam_niets_heeft(string? vrager)
    {
        var vergelijking = await (await Als(vrager)).Vergelijk(2026, Drie);

        var (hoorn, groningen, rotterdam) = Uit(vergelijking);
        Assert.Equal(["GOAB", "WELZIJN", "SCHOOLBESTUUR", "LOCATIE"], hoorn.Bronnen());
        Assert.Equal(["GEMEENTE_ONDERWIJS", "SUBSIDIEREGELING_BRUGFUNCTIONARIS", "SPUK_KANSRIJKE_WIJK"], groningen.Bronnen());
        Assert.InRange(groningen.Op("mix.0.aandeel").GetDouble(), 0.5, 0.9);
        // Groningen has money of that year for participants only, and says complete to them.
        Assert.Equal((true, vrager is not null), (hoorn.Op("volledig").GetBoolean(), groningen.Op("volledig").GetBoolean()));
        Assert.True(rotterdam.Op("deelt").GetBoolean());
        Assert.Equal(0, rotterdam.Op("totaal").GetDecimal());
        Assert.Empty(rotterdam.Mix());
        Assert.Equal(JsonValueKind.Null, rotterdam.Op("borgingsrisico").ValueKind);
    }

    [Theory]
    [MemberData(nameof(Vragers))]
    public async Task In_2018_betaalt_Europa_alles_van_Bridge_en_delen_Hoorn_en_Groningen_niets_over_dat_jaar(string? vrager)
    {
        var (hoorn, groningen, rotterdam) = Uit(await (await Als(vrager)).Vergelijk(2018, Drie));

        Assert.Equal(["EU"], rotterdam.Bronnen());
        Assert.Equal(rotterdam.Op("totaal").GetDecimal(), rotterdam.Van("EU"));
        Assert.Equal(1, rotterdam.Op("borgingsrisico").GetDouble());
        Assert.True(rotterdam.Op("volledig").GetBoolean());
        Assert.Equal((0, 0), (hoorn.Op("totaal").GetDecimal(), groningen.Op("totaal").GetDecimal()));
    }

    [Theory]
    [MemberData(nameof(Vragers))]
    public async Task De_bedragen_tellen_op_tot_het_totaal_en_de_aandelen_tot_een(string? vrager)
    {
        foreach (var gemeente in (await (await Als(vrager)).Vergelijk(2026, [Hoorn, Groningen])).Op("gemeenten").EnumerateArray())
        {
            var mix = gemeente.Op("mix").EnumerateArray().ToList();
            Assert.Equal(gemeente.Op("totaal").GetDecimal(), mix.Sum(deel => deel.Op("bedrag").GetDecimal()));
            Assert.Equal(1, mix.Sum(deel => deel.Op("aandeel").GetDouble()), precision: 12);
            Assert.Equal(
                gemeente.Op("borgingsrisico").GetDouble(),
                mix.Where(deel => deel.Op("tijdelijk").GetBoolean()).Sum(deel => deel.Op("aandeel").GetDouble()),
                precision: 12);
            Assert.Equal(
                gemeente.Op("totaal").GetDecimal(),
                gemeente.Op("programmas").EnumerateArray().Sum(programma => programma.Op("totaal").GetDecimal()));
            Assert.True(gemeente.Op("voorbeeldcijfers").GetBoolean());
        }
    }

    [Fact]
    public async Task Het_vooruitzicht_toont_dat_GOAB_na_2026_nog_niet_is_toegezegd()
    {
        var hoorn = await huis.Niemand.Bekijk(Hoorn, 2026);
        var (totaal, goab) = (hoorn.Op("totaal").GetDecimal(), hoorn.Van("GOAB"));

        Assert.Equal([2026, 2027, 2028, 2029, 2030, 2031], hoorn.Op("vooruitzicht").EnumerateArray().Select(jaar => jaar.Op("jaar").GetInt32()));
        Assert.Equal([0, goab, goab, totaal, totaal, totaal], hoorn.Vooruitzicht("verondersteld"));
        Assert.Equal([totaal, totaal - goab, totaal - goab, 0, 0, 0], hoorn.Vooruitzicht("structureel"));
        Assert.All(hoorn.Vooruitzicht("tijdelijk"), bedrag => Assert.Equal(0, bedrag));
    }

    [Fact]
    public async Task Het_vooruitzicht_toont_dat_de_subsidieregeling_na_2027_eindigt_en_Kansrijke_Wijk_na_2028()
    {
        var groningen = await huis.Niemand.Bekijk(Groningen, 2026);
        var (onderwijs, kansrijk) = (groningen.Van("GEMEENTE_ONDERWIJS"), groningen.Van("SPUK_KANSRIJKE_WIJK"));
        var tijdelijk = groningen.Vooruitzicht("tijdelijk");

        Assert.Equal(groningen.Van("SUBSIDIEREGELING_BRUGFUNCTIONARIS") + kansrijk, tijdelijk[0]);
        Assert.InRange(tijdelijk[1], kansrijk + 1, tijdelijk[0] - 1);
        Assert.Equal([kansrijk, 0, 0, 0], tijdelijk.Skip(2));
        Assert.Equal([onderwijs, onderwijs, onderwijs, 0, 0, 0], groningen.Vooruitzicht("structureel"));
        Assert.Equal([0, 0, 0, onderwijs, onderwijs, onderwijs], groningen.Vooruitzicht("verondersteld"));
    }

    [Fact]
    public async Task Een_gemeente_die_niets_deelt_heeft_geen_bedragen_ook_geen_nul()
    {
        var weesp = await huis.Niemand.Bekijk("GM0457", 2026);

        Assert.Equal("GM0363", weesp.Op("gemeente.code").GetString());
        Assert.False(weesp.Op("deelt").GetBoolean());
        Assert.False(weesp.Op("volledig").GetBoolean());
        foreach (var veld in new[] { "totaal", "genormeerd", "borgingsrisico" })
            Assert.Equal(JsonValueKind.Null, weesp.Op(veld).ValueKind);
        foreach (var lijst in new[] { "mix", "programmas", "vooruitzicht" })
            Assert.Equal(0, weesp.Op(lijst).GetArrayLength());
    }

    [Fact]
    public async Task De_gemeenten_komen_in_de_volgorde_waarin_zij_gevraagd_zijn_en_elk_een_keer()
    {
        var vergelijking = await huis.Niemand.Vergelijk(2026, [Rotterdam, "GM0457", Hoorn, "GM0363", Groningen, Hoorn]);

        Assert.Equal([Rotterdam, "GM0363", Hoorn, Groningen], vergelijking.Op("gemeenten").Elk("gemeente.code"));
    }

    [Theory]
    [InlineData("GM9999")]
    [InlineData("Hoorn")]
    [InlineData("gm0405")]
    [InlineData("")]
    public async Task Een_onbekende_gemeente_wordt_met_haar_code_genoemd(string code)
    {
        var antwoord = await huis.Niemand.VraagVergelijking(new { gemeenten = new[] { Hoorn, code }, jaar = 2026 });

        antwoord.Fout("ONBEKENDE_GEMEENTE");
        var fout = JsonDocument.Parse(antwoord.Tekst).RootElement.Op("errors.0");
        Assert.Contains($"'{code}'", fout.Op("message").GetString());
        Assert.Contains(fout.Op("extensions").EnumerateObject(), deel => deel.Name != "code" && deel.Value.ToString() == code);
    }

    [Fact]
    public async Task De_groep_telt_alleen_gemeenten_die_het_jaar_volledig_hebben_verklaard()
    {
        var vergelijking = await (await Als(Rotterdam)).Vergelijk(2026, Drie);
        var (hoorn, groningen, _) = Uit(vergelijking);
        var groep = vergelijking.Op("groep");

        Assert.Equal(2, groep.Op("aantal").GetInt32());
        Assert.True(hoorn.Op("volledig").GetBoolean() && groningen.Op("volledig").GetBoolean());
        Assert.Equal(JsonValueKind.Null, groep.Op("mediaan").ValueKind);
        Assert.Empty(groep.Op("mix").EnumerateArray());
        Assert.Contains("vanaf 5 gemeenten", groep.Op("reden").GetString());
    }

    [Fact]
    public async Task Een_aanpak_beperkt_de_vergelijking_tot_haar_programmas()
    {
        var (hoorn, groningen, _) = Uit(await huis.Niemand.Vergelijk(2026, Drie, aanpak: "brugfunctionarissen"));

        Assert.Equal((true, 0m), (hoorn.Op("deelt").GetBoolean(), hoorn.Op("totaal").GetDecimal()));
        Assert.Equal(["brugfunctionarissen", "brugfunctionarissen"], groningen.Op("programmas").Elk("programma.aanpak"));
    }

    [Theory]
    [InlineData("PER_INWONER", "inwoners")]
    [InlineData("PER_KIND", "kinderenTot15")]
    public async Task Een_norm_deelt_door_wat_het_register_van_de_gemeente_zegt(string norm, string veld)
    {
        var vergelijking = await huis.Niemand.Vergelijk(2026, [Hoorn, Groningen], norm);

        foreach (var gemeente in vergelijking.Op("gemeenten").EnumerateArray())
        {
            var aantal = gemeente.Op("gemeente." + veld).GetInt32();
            Assert.Equal(gemeente.Op("totaal").GetDouble() / aantal, gemeente.Op("genormeerd").GetDouble(), precision: 9);
            Assert.All(gemeente.Op("mix").EnumerateArray(), deel =>
                Assert.Equal(deel.Op("bedrag").GetDouble() / aantal, deel.Op("genormeerd").GetDouble(), precision: 9));
        }
    }

    [Fact]
    public async Task Per_fte_is_onbekend_zolang_er_geen_fte_is_vastgelegd()
    {
        var vergelijking = await huis.Niemand.Vergelijk(2026, [Hoorn], "PER_FTE");

        Assert.Equal(JsonValueKind.Null, vergelijking.Op("gemeenten.0.genormeerd").ValueKind);
        Assert.Equal(JsonValueKind.Null, vergelijking.Op("gemeenten.0.mix.0.genormeerd").ValueKind);
        Assert.Equal(JsonValueKind.Null, vergelijking.Op("groep.mediaan").ValueKind);
        Assert.True(vergelijking.Op("gemeenten.0.totaal").GetDecimal() > 0);
    }

    [Theory]
    [InlineData(Hoorn)]
    [InlineData(Groningen)]
    public async Task De_eigenaar_telt_zijn_interne_geld_alleen_mee_als_hij_dat_vraagt(string eigenaar)
    {
        var client = await huis.Als(eigenaar);
        var budgetten = (await client.Vraag(
            "query($code: String!) { gemeente(code: $code) { budgetten { nodes { zichtbaarheid financieringen { nodes { jaar bedrag } } } } } }",
            new { code = eigenaar }))["gemeente.budgetten.nodes"];
        var intern = (
            from budget in budgetten.EnumerateArray()
            where budget.Op("zichtbaarheid").GetString() is "INTERN"
            from financiering in budget.Op("financieringen.nodes").EnumerateArray()
            where financiering.Op("jaar").GetInt32() == 2026
            select financiering.Op("bedrag").GetDecimal()).Sum();

        var gedeeld = (await client.Bekijk(eigenaar, 2026)).Op("totaal").GetDecimal();
        Assert.True(intern > 0);
        Assert.Equal(gedeeld + intern, (await client.Bekijk(eigenaar, 2026, alleenGedeeld: false)).Op("totaal").GetDecimal());
    }

    [Fact]
    public async Task Wie_is_aangemeld_ziet_ook_wat_Groningen_met_deelnemers_deelt()
    {
        var (niemand, hoorn) = (await huis.Niemand.Bekijk(Groningen, 2026), await (await huis.Als(Hoorn)).Bekijk(Groningen, 2026));

        Assert.True(hoorn.Op("totaal").GetDecimal() > niemand.Op("totaal").GetDecimal());
    }

    [Fact]
    public async Task Wie_niet_de_eigenaar_is_krijgt_met_alleenGedeeld_onwaar_niets_meer_te_zien()
    {
        var groningen = await huis.Als(Groningen);

        Assert.Equal(
            (await groningen.Bekijk(Hoorn, 2026)).GetRawText(), (await groningen.Bekijk(Hoorn, 2026, alleenGedeeld: false)).GetRawText());
    }

    private async Task<Client> Als(string? vrager) => vrager is null ? huis.Niemand : await huis.Als(vrager);

    private static (JsonElement Hoorn, JsonElement Groningen, JsonElement Rotterdam) Uit(JsonElement vergelijking)
    {
        Assert.Equal(Drie, vergelijking.Op("gemeenten").Elk("gemeente.code"));
        return (vergelijking.Op("gemeenten.0"), vergelijking.Op("gemeenten.1"), vergelijking.Op("gemeenten.2"));
    }
}
