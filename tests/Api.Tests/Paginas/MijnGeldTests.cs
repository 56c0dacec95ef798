using System.Net;
using System.Text.RegularExpressions;
using Regionetwerk.Api.Tests.Hosting;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

public sealed class MijnGeldTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private Uri Adres => huis.Client.BaseAddress!;

    [Fact]
    public async Task Money_is_granted_anew_given_back_passed_on_and_received_through_the_pages()
    {
        using var gever = await Bezoeker.MeldAan(Adres, "GM0153");
        using var ontvanger = await Bezoeker.MeldAan(Adres, "GM0158");
        var mijn = new Mijnwerk(gever);
        var budget = await mijn.Budget("10.000");
        await mijn.Gelukt($"{budget}/toekenning", new() { ["bedrag"] = "9.000", ["status"] = "DEFINITIEF", ["besluit"] = "B-12" }, "De toekenning is vastgelegd.");
        await mijn.Gelukt($"{budget}/terugbetaling", new() { ["datum"] = "2026-06-30", ["bedrag"] = "500", ["omschrijving"] = "Over" }, "De terugbetaling is geboekt.");
        await mijn.Gelukt(Link(await gever.Lees(budget), "terugbetalingen", "terugboeken"), new() { ["reden"] = "Vergissing" }, "De terugbetaling is teruggeboekt.");
        await mijn.Gelukt($"{budget}/doorgeven", new() { ["aan"] = "GM0158", ["jaar"] = "2026", ["bedrag"] = "1.000", ["omschrijving"] = "Voor de regio" }, "Het geld is doorgegeven.", "vastleggen");

        var ontvangen = Link(await ontvanger.Lees("/mijn"), "doorgiften", "ontvangen");
        await gever.Lees(ontvangen, HttpStatusCode.NotFound);
        using var antwoord = await ontvanger.Vul(ontvangen, new() { ["zichtbaarheid"] = "INTERN" }, "vastleggen");
        Assert.Equal(HttpStatusCode.Found, antwoord.StatusCode);
        var gekregen = antwoord.Headers.Location!.ToString();
        Assert.Contains("Dit geld is doorgegeven door", await ontvanger.Lees(gekregen));

        using var gedeeld = await ontvanger.Vul($"/mijn/delen/{gekregen.Split('/', '?')[3]}", new() { ["zichtbaarheid"] = "LANDELIJK" }, "vastleggen");
        Assert.Equal(HttpStatusCode.Found, gedeeld.StatusCode);
        Assert.Contains("alle aangemelde deelnemers", await ontvanger.Lees(gekregen));
    }

    [Fact]
    public async Task Money_that_is_passed_on_to_oneself_is_granted_once_in_the_sum_and_is_no_longer_to_be_spent_where_it_came_from()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0164");
        var mijn = new Mijnwerk(bezoeker);
        var budget = await mijn.Budget("10.000");
        await mijn.Gelukt(
            $"{budget}/doorgeven", new() { ["aan"] = "GM0164", ["jaar"] = "2026", ["bedrag"] = "4.000", ["omschrijving"] = "Voor later" }, "Het geld is doorgegeven.", "vastleggen");
        using var antwoord = await bezoeker.Vul(Link(await bezoeker.Lees("/mijn"), "doorgiften", "ontvangen"), new() { ["zichtbaarheid"] = "INTERN" }, "vastleggen");
        Assert.Equal(HttpStatusCode.Found, antwoord.StatusCode);

        var pagina = await bezoeker.Lees("/mijn/budgetten");
        Assert.Equal(["10.000", "0", "0", "10.000"], Samen(pagina));
        Assert.Contains("telt bij “Toegekend” samen één keer mee", WebUtility.HtmlDecode(pagina));
        // Granted for the whole period, and not for this year.
        var jaar = await bezoeker.Lees("/mijn/budgetten?jaar=2026");
        Assert.Equal("0", Samen(jaar)[0]);
        Assert.Contains("Toegekend voor 2026", jaar);
        Assert.Contains("niet over de jaren verdeeld", jaar);
        Assert.Equal(2, Regex.Count(jaar, "/uitvoer/(budgetten|bestedingen).csv"));
    }

    [Theory]
    [InlineData("GM0405", "Hoorn")]
    [InlineData("GM9998", "Er is geen organisatie of school met de sleutel GM9998.")]
    public async Task Who_types_a_key_sees_whose_it_is_before_anything_is_recorded(string sleutel, string zin)
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0166");
        var mijn = new Mijnwerk(bezoeker);
        var (budget, programma) = (await mijn.Budget("10.000"), await mijn.Programma());
        Dictionary<string, Dictionary<string, string>> formulieren = new()
        {
            [$"{budget}/doorgeven"] = new() { ["aan"] = sleutel, ["jaar"] = "2026", ["bedrag"] = "1", ["omschrijving"] = "Iets" },
            [$"{programma}/betaler"] = new() { ["betaler"] = sleutel },
            [$"{programma}/opgave"] = new() { ["betaler"] = sleutel, ["bron"] = "FONDS", ["jaar"] = "2026", ["bedrag"] = "1" },
        };

        foreach (var (pad, antwoorden) in formulieren)
        {
            using var antwoord = await bezoeker.Vul(pad, antwoorden);
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
            Assert.Contains(zin, WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        }
        Assert.DoesNotContain("Doorgegeven</h2>", await bezoeker.Lees(budget));
    }

    [Fact]
    public async Task Figures_that_are_made_up_are_called_so_in_the_overview_and_with_a_financiering()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0405");
        var budget = Regex.Match(await bezoeker.Lees("/mijn/budgetten"), "/mijn/budgetten/[A-Za-z0-9=]{20,}").Value;
        var financiering = Regex.Match(await bezoeker.Lees(budget), "/mijn/financieringen/[A-Za-z0-9=]{20,}").Value;

        Assert.Contains("<strong>voorbeeldcijfers</strong>", await bezoeker.Lees("/mijn"));
        Assert.Contains("<strong>voorbeeldcijfers</strong>", await bezoeker.Lees(financiering));
    }

    [Fact]
    public async Task A_deadline_shows_in_the_overview_until_it_is_done()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0160");
        var mijn = new Mijnwerk(bezoeker);
        var budget = await mijn.Budget("10.000");
        await mijn.Gelukt(
            $"{budget}/deadline", new() { ["soort"] = "VERANTWOORDING", ["datum"] = "2027-07-15", ["omschrijving"] = "Verslag aan de raad" }, "De deadline is vastgelegd.");
        Assert.Contains("Verslag aan de raad", await bezoeker.Lees("/mijn"));

        await mijn.Gelukt(Link(await bezoeker.Lees(budget), "deadlines", "afronden"), [], "De deadline is afgerond.");
        Assert.DoesNotContain("Verslag aan de raad", await bezoeker.Lees("/mijn"));
    }

    [Fact]
    public async Task A_budget_that_is_lowered_below_what_is_committed_says_so_to_its_owner()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0163");
        var mijn = new Mijnwerk(bezoeker);
        var budget = await mijn.Budget("1000");
        await mijn.Financiering(budget, await mijn.Programma(), "1000");
        await mijn.Gelukt($"{budget}/toekenning", new() { ["bedrag"] = "999,99", ["status"] = "DEFINITIEF" }, "Dit budget is overschreden");

        Assert.Contains("Overschreden:", await bezoeker.Lees("/mijn"));
    }

    [Fact]
    public async Task The_landelijk_ondersteuningsaanbod_records_a_regeling_and_revises_it()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "landelijk-ondersteuningsaanbod");
        var mijn = new Mijnwerk(bezoeker);
        Dictionary<string, string> antwoorden = new()
        {
            ["slug"] = "proefregeling-2026",
            ["naam"] = "Proefregeling",
            ["bron"] = "FONDS",
            ["van"] = "2026-01-01",
            ["doorschuiven"] = "ONBEKEND",
            ["bronvermelding"] = "Verzonnen, voor een test",
            ["onbekend"] = "Hoe verantwoord wordt\nWanneer",
        };
        await mijn.Gelukt("/mijn/regelingen/nieuw", antwoorden, "De regeling is vastgelegd.");
        antwoorden.Remove("slug");
        antwoorden["naam"] = "Proefregeling, herzien";
        await mijn.Gelukt("/mijn/regelingen/proefregeling-2026/herzien", antwoorden, "De nieuwe versie van de regeling is vastgelegd.");

        var pagina = await bezoeker.Lees("/mijn/regelingen/proefregeling-2026");
        Assert.Contains("Proefregeling, herzien", pagina);
        Assert.Contains("Versie 1", pagina);
    }

    private static string[] Samen(string pagina) =>
    [
        .. Regex.Matches(pagina[pagina.IndexOf("<tfoot", StringComparison.Ordinal)..], "<td[^>]*>([^<]*)</td>")
            .Select(cel => Regex.Replace(WebUtility.HtmlDecode(cel.Groups[1].Value), "[^0-9.]", "")),
    ];

    private static string Link(string pagina, string map, string wat) => Regex.Match(pagina, $"/mijn/{map}/[^\"/]+/{wat}").Value;
}
