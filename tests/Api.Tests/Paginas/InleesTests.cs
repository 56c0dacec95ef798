using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Regionetwerk.Api.Tests.Hosting;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

/// <summary>The import page: check, confirm, report.</summary>
public sealed class InleesTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private const string Pad = "/mijn/inlezen";
    private const string Kop = "bron;omschrijving;van;tot;toegekend;zichtbaarheid\r\n";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Uri Adres => huis.Client.BaseAddress!;

    [Fact]
    public async Task A_file_is_checked_first_and_recorded_when_that_is_confirmed_and_never_twice()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0405");
        var csv = $"{Kop}GOAB;Caf\u00e9 {Guid.NewGuid():N};1-1-2026;31-12-2026;1.234,50;OPENBAAR\r\nEU;Intern {Guid.NewGuid():N};1-1-2026;31-12-2026;10;\r\n";

        var controle = await Controleer(bezoeker, csv);
        Assert.Contains("2 regels zijn goed, samen €\u00a01.244,50.", WebUtility.HtmlDecode(controle));
        Assert.Contains("Er is nu nog niets vastgelegd.", controle);
        Assert.Contains("1 regel: iedereen, ook zonder aanmelden.", controle);
        Assert.Contains("1 regel: alleen uw eigen organisatie.", controle);
        Assert.Contains("Café ", WebUtility.HtmlDecode(controle));

        var verslag = await Lees(await bezoeker.Verstuur(Pad, Bezoeker.Formulier(controle)));
        Assert.Contains("2 regels vastgelegd, samen", verslag);
        Assert.Contains("href=\"/mijn/budgetten/", verslag);
        Assert.Contains("2 regels waren al eerder geboekt", await Lees(await bezoeker.Verstuur(Pad, Bezoeker.Formulier(controle))));
        Assert.Contains("2 regels waren al eerder geboekt", await Controleer(bezoeker, csv, latin: false));
    }

    [Fact]
    public async Task Refused_lines_stand_first_and_only_the_good_ones_are_recorded_by_choice()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0405");
        var controle = await Controleer(bezoeker, $"{Kop}EU;Goed {Guid.NewGuid():N};1-1-2026;31-12-2026;10;\r\nLOTERIJ;=1+1;1-1-2026;31-12-2026;10;\r\n");

        Assert.True(controle.IndexOf("geweigerd</td>", StringComparison.Ordinal) is > 0 and var plaats && plaats < controle.IndexOf("goed</td>", StringComparison.Ordinal));
        Assert.Contains("Kolom bron: ", WebUtility.HtmlDecode(controle));
        var formulier = Bezoeker.Formulier(controle);
        Assert.Contains("Er is nu nog niets vastgelegd.", await Lees(await bezoeker.Verstuur(Pad, formulier)));
        var gedaan = await Lees(await bezoeker.Verstuur(Pad, [.. formulier, new("alleenGoede", "ja")]));
        Assert.Contains("1 regel vastgelegd, samen", gedaan);

        using var verslag = await bezoeker.Verstuur("/mijn/inlezen/verslag.csv", Bezoeker.Formulier(gedaan));
        var csv = await verslag.Content.ReadAsStringAsync(Ct);
        Assert.Equal("text/csv", verslag.Content.Headers.ContentType?.MediaType);
        Assert.Contains("\r\n3;geweigerd;ONGELDIG;bron;", csv);
        Assert.Contains("'=1+1", csv);
    }

    [Theory]
    [InlineData("", "", "Dit bestand is leeg")]
    [InlineData("onzin\nonzin\n", "", "bron ontbreekt")]
    [InlineData("bron;omschrijving;van;tot;toegekend\n1;2;3;4;5\n", "GM9999", "De eigenaar is niet gevonden")]
    public async Task What_cannot_be_read_is_said_at_the_form(string csv, string eigenaar, string bericht)
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0405");
        var pagina = await Controleer(bezoeker, csv, eigenaar: eigenaar.Length == 0 ? "GM0405" : eigenaar);

        Assert.Contains(bericht, pagina);
        Assert.Contains("utrecht-alert--error", pagina);
    }

    [Fact]
    public async Task What_was_checked_by_one_is_nothing_in_the_hands_of_another_and_a_changed_one_is_nobodys()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0405");
        using var ander = await Bezoeker.MeldAan(Adres, "GM0014");
        var csv = $"{Kop}EU;Goed {Guid.NewGuid():N};1-1-2026;31-12-2026;10;\r\n";
        var pakket = Bezoeker.Formulier(await Controleer(bezoeker, csv)).Single(veld => veld.Key == "pakket").Value;
        var vanAnder = Bezoeker.Formulier(await Controleer(ander, csv, eigenaar: "GM0014"));

        foreach (var vals in new[] { pakket, "", "abc", "!!", pakket[..^4] })
        {
            using var antwoord = await ander.Verstuur(Pad, vanAnder, new() { ["pakket"] = vals });
            Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
            Assert.Contains("Kies het bestand opnieuw", await antwoord.Content.ReadAsStringAsync(Ct));
        }
    }

    [Fact]
    public async Task Who_only_reads_gets_no_form_and_who_is_nobody_signs_in_first()
    {
        using var lezer = await Bezoeker.MeldAan(Adres, "GM0405", "lezer");
        using var niemand = new Bezoeker(Adres);
        using var naar = await niemand.Stuur(new(HttpMethod.Get, Pad));

        Assert.DoesNotContain("name=\"bestand\"", await lezer.Lees(Pad));
        Assert.Equal(HttpStatusCode.Found, naar.StatusCode);
        Assert.Contains("/aanmelden?terug=%2Fmijn%2Finlezen", naar.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_page_is_in_the_menu_tells_how_long_a_line_is_known_and_leads_to_the_ids()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0405");
        var pagina = await bezoeker.Lees(Pad);

        Assert.Contains("rn-submenu", pagina);
        Assert.Contains($"wordt binnen {new OpslagLimieten().RequestsKept.TotalDays} dagen niet dubbel geboekt", pagina);
        var lijst = Regex.Match(pagina, "href=\"(/uitvoer/financieringen[^\"]+)\"").Groups[1].Value;
        Assert.Contains("Betaler", await bezoeker.Lees(WebUtility.HtmlDecode(lijst)));
    }

    [Theory]
    [InlineData("budgetten", "toegekend")]
    [InlineData("bestedingen", "kenmerk")]
    public async Task There_is_an_empty_file_of_each_kind(string soort, string kolom)
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0405");
        Assert.Contains(kolom, await bezoeker.Lees($"{Pad}/{soort}.csv"));
    }

    private static async Task<string> Controleer(Bezoeker bezoeker, string csv, string eigenaar = "GM0405", bool latin = true) => await Lees(await bezoeker.StuurBestand(
        Pad, (latin ? Encoding.Latin1 : Encoding.UTF8).GetBytes(csv), "budgetten.csv", new() { ["soort"] = "Budgetten", ["eigenaar"] = eigenaar }));

    private static async Task<string> Lees(HttpResponseMessage antwoord)
    {
        using (antwoord)
        {
            var tekst = await antwoord.Content.ReadAsStringAsync(Ct);
            Assert.True(antwoord.StatusCode is HttpStatusCode.OK, tekst);
            return tekst;
        }
    }
}
