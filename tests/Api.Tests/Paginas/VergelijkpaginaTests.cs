using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

public sealed class VergelijkpaginaTests(Leeshuis huis) : IClassFixture<Leeshuis>
{
    private const string Vier = "/vergelijken?gemeenten=GM0405,GM0014,GM0599,GM0363&jaar=2026";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Delen_niets_in_deze_selectie_en_een_bedrag_zijn_drie_verschillende_dingen()
    {
        var rijen = Rijen(await huis.Niemand.Open(Vier));

        Assert.Equal(["Groningen", "Hoorn", "Rotterdam", "Amsterdam"], rijen.Select(rij => rij.QuerySelector("th a")!.TextContent));
        Assert.Contains("€\u00a02.000.000", rijen[0].TextContent);
        Assert.Contains("40%", rijen[0].TextContent);
        Assert.Contains("niets in deze selectie", rijen[2].TextContent);
        Assert.Contains("niet volledig", rijen[2].TextContent);
        Assert.Contains("deelt niet", rijen[3].TextContent);
        Assert.DoesNotContain("€", rijen[3].TextContent);
    }

    [Fact]
    public async Task De_tabel_heeft_alle_gemeenten_van_Nederland_en_het_diagram_een_blad()
    {
        var pagina = await huis.Niemand.Open("/vergelijken?gemeenten=alle&jaar=2026&volgorde=naam&blad=2");

        Assert.Equal(342, Rijen(pagina).Count);
        Assert.Equal(20, pagina.QuerySelectorAll(".rn-diagram:first-of-type .rn-diagram__naam").Length);
        Assert.Contains("Gemeenten 21 tot en met 40 van 342", pagina.QuerySelector("figcaption")!.TextContent);
    }

    [Fact]
    public async Task De_vraag_die_de_pagina_laat_zien_geeft_dezelfde_cijfers()
    {
        var pagina = await huis.Niemand.Open(Vier);
        var blokken = pagina.QuerySelectorAll("pre code");

        var vraag = new { query = blokken[0].TextContent, variables = JsonSerializer.Deserialize<JsonElement>(blokken[1].TextContent) };
        using var antwoord = await huis.Client.PostAsJsonAsync("/graphql", vraag, Ct);

        var data = (await antwoord.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("data").GetProperty("vergelijkFinanciering");
        Assert.Equal([500_000, 2_000_000], data.GetProperty("gemeenten").EnumerateArray().Take(2).Select(gemeente => gemeente.GetProperty("totaal").GetDecimal()));
    }

    [Fact]
    public async Task Elk_bedrag_leidt_naar_de_records_die_samen_dat_bedrag_zijn()
    {
        var groningen = Rijen(await huis.Niemand.Open(Vier))[0];
        var bedragen = groningen.QuerySelectorAll("td a").Select(link => (link.TextContent, Adres: link.GetAttribute("href")!)).ToList();

        Assert.Equal(4, bedragen.Count);
        foreach (var (bedrag, adres) in bedragen)
            Assert.EndsWith($"samen {bedrag}", (await huis.Niemand.Open(adres)).QuerySelector("caption")!.TextContent);
    }

    [Theory]
    [InlineData(Vier, "#programmas-GM0014 ~ tbody td a", 4)]
    [InlineData("/gemeenten/GM0014?jaar=2026", "#tabel-bronnen ~ tbody td a[href*='/posten']", 6)]
    public async Task Ook_een_bedrag_van_een_programma_of_van_een_deel_van_een_bron_leidt_naar_precies_dat_bedrag(string pagina, string waar, int ten_minste)
    {
        var bedragen = (await huis.Niemand.Open(pagina)).QuerySelectorAll(waar).Select(link => (link.TextContent, Adres: link.GetAttribute("href")!)).ToList();

        Assert.True(bedragen.Count >= ten_minste, $"{bedragen.Count}");
        foreach (var (bedrag, adres) in bedragen)
            Assert.EndsWith($"samen {bedrag}", (await huis.Niemand.Open(adres)).QuerySelector("caption")!.TextContent);
    }

    [Fact]
    public async Task Gedeeld_door_fte_noemt_de_pagina_de_functie_die_in_het_adres_staat()
    {
        var pagina = await huis.Niemand.Open($"{Vier}&norm=per-fte&functie=buurtmoeder");

        Assert.Contains("per fte buurtmoeder", pagina.GetElementById("bronnen-kop")!.TextContent);
        Assert.Contains("Er zijn geen fte’s van deze functie vastgelegd", pagina.QuerySelector(".rn-leeg")!.TextContent);
        Assert.Null(pagina.QuerySelector("figure"));
        Assert.Equal("buurtmoeder", pagina.QuerySelector("select[name=functie] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Het_verloop_begint_bij_het_eerste_jaar_waarvan_iets_is_vastgelegd()
    {
        var pagina = await huis.Niemand.Open(Vier);

        var jaren = pagina.QuerySelectorAll("#vooruitzicht-GM0014-tabel ~ tbody th").Select(jaar => jaar.TextContent);
        Assert.Equal(["2025", "2026", "2027", "2028", "2029", "2030", "2031"], jaren);
    }

    [Fact]
    public async Task Het_beeld_staat_op_zichzelf_met_bron_dag_en_het_merk_van_verzonnen_cijfers()
    {
        using var antwoord = await huis.Niemand.Vraag("/vergelijken/beeld.svg?gemeenten=GM0405,GM0014&jaar=2026");
        var beeld = await antwoord.Content.ReadAsStringAsync(Ct);

        Assert.Equal("image/svg+xml", antwoord.Content.Headers.ContentType?.MediaType);
        Assert.Contains("VOORBEELDCIJFERS", beeld);
        Assert.Contains("Bron: Regionetwerk, ", beeld);
        Assert.Contains("/vergelijken?gemeenten=GM0405,GM0014&amp;jaar=2026", beeld);
        Assert.Equal("svg", System.Xml.Linq.XDocument.Parse(beeld).Root!.Name.LocalName);
    }

    [Fact]
    public async Task Een_verkeerd_gespelde_gemeente_geeft_wat_bedoeld_kan_zijn_en_houdt_de_keuze()
    {
        var pagina = await huis.Niemand.Open("/vergelijken?gemeenten=GM0405&toevoegen=Gronigen&jaar=2026");

        Assert.Equal("/vergelijken?gemeenten=GM0405,GM0014&jaar=2026", pagina.QuerySelector("[role=alert] a")!.GetAttribute("href"));
        Assert.Equal("Gronigen", pagina.GetElementById("veld-toevoegen")!.GetAttribute("value"));
        Assert.Single(Rijen(pagina));
    }

    [Fact]
    public async Task Zonder_keuze_zegt_de_pagina_wat_u_kunt_doen_en_de_voorbeelden_werken()
    {
        var voorbeelden = (await huis.Niemand.Open("/vergelijken")).QuerySelectorAll(".rn-leeg a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(3, voorbeelden.Count);
        foreach (var adres in voorbeelden)
        {
            using var antwoord = await huis.Niemand.Vraag(adres);
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        }
    }

    private static List<IElement> Rijen(IDocument pagina) => [.. pagina.QuerySelectorAll(".rn-tabel--vergelijking tbody tr")];
}
