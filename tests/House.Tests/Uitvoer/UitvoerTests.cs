using System.Globalization;
using System.Net;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Vergelijken;
using Xunit;

namespace Regionetwerk.House.Tests.Uitvoer;

/// <summary>What can be taken along says the same as what can be asked, to the same people, and tells where it is from.</summary>
public sealed class UitvoerTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Drie = "gemeenten=GM0405,GM0014,GM0457";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("GM0405")]
    public async Task De_vergelijking_als_CSV_heeft_de_cijfers_die_ook_te_vragen_zijn(string? wie)
    {
        var client = wie is null ? huis.Niemand : await huis.Als(wie);
        var gevraagd = await client.Vergelijk(2026, ["GM0405", "GM0014", "GM0457"], "PER_INWONER");

        var bestand = await Bestand.Haal(client, $"/uitvoer/vergelijking.csv?{Drie}&jaar=2026&norm=per-inwoner");

        Assert.Equal("vergelijking-2026.csv", bestand.Naam);
        foreach (var gemeente in gevraagd.Op("gemeenten").EnumerateArray())
        {
            var rijen = bestand.Rijen.Where(rij => rij["Gemeentecode"] == gemeente.Op("gemeente.code").GetString()).ToList();
            if (!gemeente.Op("deelt").GetBoolean())
            {
                Assert.Equal(("deelt niet", "", "", "nee"), (rijen.Single()["Stand"], rijen[0]["Bedrag"], rijen[0]["Totaal van de gemeente"], rijen[0]["Volledig verklaard"]));
                continue;
            }
            Assert.Equal(gemeente.Op("mix").EnumerateArray().Select(deel => deel.Op("bedrag").GetDecimal()), rijen.Select(rij => Getal(rij["Bedrag"])));
            Assert.All(rijen, rij => Assert.Equal(gemeente.Op("totaal").GetDecimal(), Getal(rij["Totaal van de gemeente"])));
            Assert.All(rijen, rij => Assert.Equal(gemeente.Op("genormeerd").GetDouble(), (double)Getal(rij["Totaal per eenheid van de norm"]), tolerance: 0.000001));
            var volledig = gemeente.Op("volledig").GetBoolean() ? "ja" : "nee";
            Assert.All(rijen, rij => Assert.Equal((volledig, "ja"), (rij["Volledig verklaard"], rij["Voorbeeldcijfers"])));
        }
    }

    [Fact]
    public async Task In_elk_bestand_staat_waar_het_vandaan_komt_en_waarover_het_gaat()
    {
        var uitleg = (await Bestand.Haal(huis.Niemand, $"/uitvoer/vergelijking.csv?{Drie}&jaar=2026&norm=per-kind&opdatum=2026-01-01")).Toelichting;

        Assert.Equal("Regionetwerk", uitleg["Bron"]);
        Assert.EndsWith($"/vergelijken?{Drie}&jaar=2026&norm=per-kind&opdatum=2026-01-01", uitleg["Bladzijde"]);
        Assert.Matches(@"^\d{4}-\d\d-\d\d \d\d:\d\d$", uitleg["Gemaakt op"]);
        Assert.Equal(("iedereen", "het einde van 2026-01-01", "per-kind"), (uitleg["Te zien voor"], uitleg["Boeken van"], uitleg["Norm"]));
        Assert.Equal("Amsterdam", uitleg["Deelt niet"]);
        Assert.Contains("Hoorn", uitleg["Heeft 2026 volledig verklaard"]);
        Assert.Contains("CBS, peildatum 20", uitleg["Inwoners en kinderen"]);
        Assert.Contains("vanaf 5 gemeenten", uitleg["Mediaan van de groep"]);
        foreach (var lijst in new[] { "programmas", "gemeenten", "financieringen" })
            Assert.Equal("Regionetwerk", (await Bestand.Haal(huis.Niemand, $"/uitvoer/{lijst}.csv?gemeente=GM0405")).Toelichting["Bron"]);
    }

    [Fact]
    public async Task Een_werkmap_is_geldig_met_getallen_als_getallen_en_een_kop_die_blijft_staan()
    {
        using var antwoord = await huis.Niemand.Haal($"/uitvoer/vergelijking.xlsx?{Drie}&jaar=2026");
        Assert.Equal("attachment; filename=vergelijking-2026.xlsx", antwoord.Content.Headers.ContentDisposition?.ToString());
        using var werkmap = SpreadsheetDocument.Open(await antwoord.Content.ReadAsStreamAsync(Ct), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(werkmap, Ct).Select(fout => $"{fout.Path?.XPath}: {fout.Description}"));
        var boek = werkmap.WorkbookPart!;
        Assert.Equal(["Gegevens", "Toelichting"], boek.Workbook!.Sheets!.Elements<Sheet>().Select(blad => blad.Name!.Value));
        var gegevens = ((WorksheetPart)boek.GetPartById(boek.Workbook.Sheets!.Elements<Sheet>().First().Id!)).Worksheet!;
        Assert.Equal(PaneStateValues.Frozen, gegevens.Descendants<Pane>().Single().State!.Value);
        var rijen = gegevens.Descendants<Row>().ToList();
        var bedrag = rijen[1].Elements<Cell>().ElementAt(6);
        Assert.Equal(CellValues.Number, bedrag.DataType!.Value);
        var hoorn = (await huis.Niemand.Bekijk("GM0405", 2026)).Op("mix.0.bedrag").GetDecimal();
        Assert.Equal(hoorn, decimal.Parse(bedrag.InnerText, CultureInfo.InvariantCulture));
        Assert.Empty(gegevens.Descendants<CellFormula>());
    }

    [Fact]
    public async Task Een_naam_die_als_formule_begint_doet_in_een_rekenblad_niets()
    {
        const string Goes = "GM0664";
        const string Naam = "=HYPERLINK(\"http://example.nl\";\"kijk\")";
        var eigenaar = await huis.Als(Goes);
        var programma = await eigenaar.Programma(Goes, "OPENBAAR", Naam);

        var rij = (await Bestand.Haal(huis.Niemand, $"/uitvoer/programmas.csv?gemeente={Goes}")).Rijen.Single(een => een["Id"] == programma);

        Assert.Equal("'" + Naam, rij["Programma"]);
        Assert.Equal(("2025-01-01", "", "ja", "Goes"), (rij["Van"], rij["Tot en met"], rij["Directe relatie met vve"], rij["Gemeente"]));
    }

    [Fact]
    public async Task Wat_intern_is_staat_in_geen_bestand_van_een_ander_en_verandert_er_geen_letter_aan()
    {
        const string Lelystad = "GM0995";
        var (eigenaar, ander) = (await huis.Als(Lelystad), await huis.Als("GM0014"));
        string[] paden = [$"vergelijking.csv?gemeenten={Lelystad}&jaar=2026", $"programmas.csv?gemeente={Lelystad}", $"financieringen.csv?gemeente={Lelystad}"];
        async Task<string> Alles(Client wie) => JsonSerializer.Serialize(
            await Task.WhenAll(paden.Select(async pad => (await Bestand.Haal(wie, "/uitvoer/" + pad)) is var bestand
                ? new { bestand.Rijen, Uitleg = bestand.Toelichting.Where(regel => regel.Key != "Gemaakt op") } : null)));
        var (ervoor, van, ook) = (await Alles(huis.Niemand), await Alles(ander), await Alles(eigenaar));

        var (programma, budget) = (await eigenaar.Programma(Lelystad), await eigenaar.Budget(Lelystad, 1_000));
        await eigenaar.Besteding(await eigenaar.Financiering(budget, programma, 2026, 400), 30);

        Assert.Equal(ervoor, await Alles(huis.Niemand));
        Assert.Equal(van, await Alles(ander));
        Assert.NotEqual(ook, await Alles(eigenaar));
        Assert.Empty((await Bestand.Haal(ander, $"/uitvoer/financieringen.csv?budget={Uri.EscapeDataString(budget)}")).Rijen);
        var eigen = (await Bestand.Haal(eigenaar, $"/uitvoer/financieringen.csv?budget={Uri.EscapeDataString(budget)}")).Rijen.Single();
        Assert.Equal(("400,00", "30,00"), (eigen["Bedrag"], eigen["Besteed (alleen van uzelf)"]));
        Assert.Equal("1000,00", (await Bestand.Haal(eigenaar, "/uitvoer/budgetten.csv")).Rijen.Single(rij => rij["Id"] == budget)["Toegekend"]);
        var besteding = (await Bestand.Haal(eigenaar, "/uitvoer/bestedingen.csv?jaar=2026")).Rijen.Single();
        Assert.Equal(("2026-06-30", "30,00", "nee"), (besteding["Datum"], besteding["Bedrag"], besteding["Teruggeboekt"]));
        Assert.DoesNotContain((await Bestand.Haal(ander, "/uitvoer/budgetten.csv")).Rijen, rij => rij["Id"] == budget);
    }

    [Theory]
    [InlineData("vergelijking.csv", 400, "ten minste één gemeente")]
    [InlineData("vergelijking.csv?gemeenten=GM9999", 400, "GM9999")]
    [InlineData("vergelijking.xlsx?gemeenten=GM0405&jaar=veel", 400, "'veel'")]
    [InlineData("vergelijking.csv?gemeenten=GM0405&jaar=1800", 400, "1800")]
    [InlineData("vergelijking.csv?gemeenten=GM0405&norm=per-huis", 400, "per-inwoner")]
    [InlineData("vergelijking.csv?gemeenten=GM0405&opdatum=2026-02-30", 400, "bestaande dag")]
    [InlineData("vergelijking.csv?gemeenten=GM0405&opdatum=2999-01-01", 400, "toekomst")]
    [InlineData("vergelijking.csv?gemeenten=GM0405&zoals=GM0405", 400, "niet allebei")]
    [InlineData("vergelijking.csv?jaar=2026&jaar=2027&gemeenten=GM0405", 400, "2 keer")]
    [InlineData("financieringen.csv", 400, "Kies er één")]
    [InlineData("programmas.csv?gemeente=Hoorn", 400, "Hoorn")]
    [InlineData("budgetten.csv", 401, "Meld u aan")]
    [InlineData("bestedingen.xlsx", 401, "Meld u aan")]
    public async Task Wat_niet_kan_wordt_in_woorden_geweigerd(string pad, int status, string bericht)
    {
        using var antwoord = await huis.Niemand.Haal("/uitvoer/" + pad);

        Assert.Equal((HttpStatusCode)status, antwoord.StatusCode);
        Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType?.MediaType);
        Assert.Contains(bericht, JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync(Ct)).RootElement.Op("detail").GetString());
    }

    [Fact]
    public async Task Een_lijst_van_een_andere_organisatie_wordt_geweigerd()
    {
        using var antwoord = await (await huis.Als("GM0014")).Haal("/uitvoer/budgetten.csv?eigenaar=GM0405");

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    private static decimal Getal(string veld) => decimal.Parse(veld, new NumberFormatInfo { NumberDecimalSeparator = "," });
}
