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
        Assert.Equal(["GOAB 400000", "WELZIJN 90000", "SCHOOLBESTUUR 30000", "LOCATIE 20000"], hoorn.Mix());
        // The training that Groningen shares with participants alone.
        var onderwijs = vrager is null ? 1_400_000 : 1_440_000;
        Assert.Equal(
            [$"GEMEENTE_ONDERWIJS {onderwijs}", "SUBSIDIEREGELING_BRUGFUNCTIONARIS 600000", "SPUK_KANSRIJKE_WIJK 250000"], groningen.Mix());
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

        Assert.Equal(["EU 250000"], rotterdam.Mix());
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

        Assert.Equal(
            [
                "2026 540000+0+0", "2027 140000+0+400000", "2028 140000+0+400000",
                "2029 0+0+540000", "2030 0+0+540000", "2031 0+0+540000",
            ],
            hoorn.Vooruitzicht());
    }

    [Fact]
    public async Task Het_vooruitzicht_toont_dat_de_subsidieregeling_na_2027_eindigt_en_Kansrijke_Wijk_na_2028()
    {
        var groningen = await huis.Niemand.Bekijk(Groningen, 2026);

        Assert.Equal(
            [
                "2026 1400000+850000+0", "2027 1400000+600000+0", "2028 1400000+250000+0",
                "2029 0+0+1400000", "2030 0+0+1400000", "2031 0+0+1400000",
            ],
            groningen.Vooruitzicht());
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
        var groep = (await huis.Niemand.Vergelijk(2026, Drie)).Op("groep");

        Assert.Equal(2, groep.Op("aantal").GetInt32());
        Assert.Equal((540_000 + 2_250_000) / 2, groep.Op("mediaan").GetDouble());
        Assert.All(groep.Op("mix").Elk("aantalGemeenten"), aantal => Assert.Equal("1", aantal));
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
        var gemiddeld = vergelijking.Op("gemeenten").EnumerateArray().Average(gemeente => gemeente.Op("genormeerd").GetDouble());
        Assert.Equal(gemiddeld, vergelijking.Op("groep.mediaan").GetDouble(), precision: 9);
    }

    [Fact]
    public async Task Per_fte_is_onbekend_zolang_er_geen_fte_is_vastgelegd()
    {
        var vergelijking = await huis.Niemand.Vergelijk(2026, [Hoorn], "PER_FTE");

        Assert.Equal(JsonValueKind.Null, vergelijking.Op("gemeenten.0.genormeerd").ValueKind);
        Assert.Equal(JsonValueKind.Null, vergelijking.Op("gemeenten.0.mix.0.genormeerd").ValueKind);
        Assert.Equal(JsonValueKind.Null, vergelijking.Op("groep.mediaan").ValueKind);
        Assert.Equal(540_000, vergelijking.Op("gemeenten.0.totaal").GetDecimal());
    }

    [Theory]
    [InlineData(Hoorn, 540_000, 590_000)]
    [InlineData(Groningen, 2_290_000, 2_365_000)]
    public async Task De_eigenaar_telt_zijn_interne_geld_alleen_mee_als_hij_dat_vraagt(string eigenaar, int gedeeld, int alles)
    {
        var client = await huis.Als(eigenaar);

        Assert.Equal(gedeeld, (await client.Bekijk(eigenaar, 2026)).Op("totaal").GetDecimal());
        Assert.Equal(alles, (await client.Bekijk(eigenaar, 2026, alleenGedeeld: false)).Op("totaal").GetDecimal());
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
