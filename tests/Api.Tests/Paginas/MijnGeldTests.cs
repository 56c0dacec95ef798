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
        await mijn.Gelukt($"{budget}/doorgeven", new() { ["aan"] = "GM0158", ["jaar"] = "2026", ["bedrag"] = "1.000", ["omschrijving"] = "Voor de regio" }, "Het geld is doorgegeven.");

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
            ["slug"] = "proefregeling-2026", ["naam"] = "Proefregeling", ["bron"] = "FONDS", ["van"] = "2026-01-01", ["doorschuiven"] = "ONBEKEND",
            ["bronvermelding"] = "Verzonnen, voor een test", ["onbekend"] = "Hoe verantwoord wordt\nWanneer",
        };
        await mijn.Gelukt("/mijn/regelingen/nieuw", antwoorden, "De regeling is vastgelegd.");
        antwoorden.Remove("slug");
        antwoorden["naam"] = "Proefregeling, herzien";
        await mijn.Gelukt("/mijn/regelingen/proefregeling-2026/herzien", antwoorden, "De nieuwe versie van de regeling is vastgelegd.");

        var pagina = await bezoeker.Lees("/mijn/regelingen/proefregeling-2026");
        Assert.Contains("Proefregeling, herzien", pagina);
        Assert.Contains("Versie 1", pagina);
    }

    private static string Link(string pagina, string map, string wat) => Regex.Match(pagina, $"/mijn/{map}/[^\"/]+/{wat}").Value;
}
