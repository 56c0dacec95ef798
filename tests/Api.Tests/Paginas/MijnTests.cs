using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Regionetwerk.Api.Tests.Hosting;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

public sealed class MijnTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Uri Adres => huis.Client.BaseAddress!;

    public static TheoryData<string> Paginas =>
    [
        "/mijn", "/mijn/programmas", "/mijn/programmas/nieuw", "/mijn/budgetten", "/mijn/budgetten?jaar=2026", "/mijn/budgetten/nieuw",
        "/mijn/aanvragen", "/mijn/aanvragen/nieuw", "/mijn/ambassadeurs", "/mijn/ambassadeurs/nieuw",
        "/mijn/contacten", "/mijn/contacten/nieuw", "/mijn/kennis", "/mijn/kennis/nieuw", "/mijn/bijeenkomsten", "/mijn/bijeenkomsten/nieuw", "/mijn/jaren", "/mijn/regelingen", "/mijn/agenda", "/mijn/bewaren", "/mijn/logboek", "/mijn/logboek?van=2026-01-01&tot=2026-12-31&soort=inzage",
    ];

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Who_is_not_signed_in_is_led_to_sign_in_and_back(string pad)
    {
        using var bezoeker = new Bezoeker(Adres);
        using var antwoord = await bezoeker.Stuur(new(HttpMethod.Get, pad));

        Assert.Equal(HttpStatusCode.Found, antwoord.StatusCode);
        Assert.EndsWith($"/aanmelden?terug={Uri.EscapeDataString(pad)}", antwoord.Headers.Location!.ToString());
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Every_page_is_there_and_well_formed_for_an_organisation_that_has_nothing_and_for_one_that_has_much(string pad)
    {
        foreach (var organisatie in new[] { "GM0106", "GM0405", "onderwijsbesturen-hoorn", "landelijk-ondersteuningsaanbod" })
        {
            using var bezoeker = await Bezoeker.MeldAan(Adres, organisatie, "beheerder");
            Welgevormd.IsPagina(new HtmlParser().ParseDocument(await bezoeker.Lees(pad)));
        }
    }

    [Theory]
    [InlineData("/mijn/regelingen/nieuw")]
    [InlineData("/mijn/regelingen/goab-2023-2026/herzien")]
    public async Task Who_keeps_no_regelingen_sees_no_form_for_them(string pad)
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0405", "beheerder");
        using var antwoord = await bezoeker.Stuur(new(HttpMethod.Get, pad));

        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
    }

    [Fact]
    public async Task From_a_programma_to_a_besteding_that_is_reversed_everything_is_recorded_and_can_be_read_back()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0109");
        var mijn = new Mijnwerk(bezoeker);
        var programma = await mijn.Programma();
        var budget = await mijn.Budget("10.000");
        var financiering = await mijn.Financiering(budget, programma, "1.234,50");

        await mijn.Gelukt($"{financiering}/besteding", new() { ["datum"] = "2026-06-30", ["bedrag"] = "1234,5", ["omschrijving"] = "Tolk" }, "De besteding is geboekt.");
        var pagina = await bezoeker.Lees(financiering);
        Assert.Contains("Tolk", pagina);
        await mijn.Gelukt(
            Regex.Match(pagina, "/mijn/bestedingen/[^\"]+/terugboeken").Value, new() { ["reden"] = "Dubbel betaald" }, "De besteding is teruggeboekt.");

        Assert.Contains(">teruggeboekt<", Regex.Replace(await bezoeker.Lees(financiering), @"\s+", ""));
        var geschiedenis = await bezoeker.Lees(budget);
        Assert.Contains("Dubbel betaald", geschiedenis);
        Assert.Contains("1.234,50", geschiedenis);
        Assert.Contains("dev-GM0109", geschiedenis);
    }

    [Fact]
    public async Task Before_it_is_recorded_the_page_says_who_will_see_it()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0114");
        using var nakijken = await bezoeker.Vul("/mijn/programmas/nieuw", new() { ["naam"] = "Ouders <b>samen</b>", ["van"] = "2026-01-01", ["zichtbaarheid"] = "OPENBAAR" });
        var pagina = await nakijken.Content.ReadAsStringAsync(Ct);

        Assert.Equal(HttpStatusCode.OK, nakijken.StatusCode);
        Assert.Contains("Er is nog niets vastgelegd.", pagina);
        Assert.Contains("Iedereen ziet dit, ook zonder aanmelden", WebUtility.HtmlDecode(pagina));
        Assert.DoesNotContain("<b>samen", pagina);
        Assert.Contains("nog geen programma", WebUtility.HtmlDecode(await bezoeker.Lees("/mijn/programmas")));

        using var terug = await bezoeker.Verstuur("/mijn/programmas/nieuw", [.. Bezoeker.Formulier(pagina, "terug")]);
        Assert.Contains("value=\"Ouders &lt;b&gt;samen&lt;/b&gt;\"", await terug.Content.ReadAsStringAsync(Ct));
        using var vast = await bezoeker.Verstuur("/mijn/programmas/nieuw", [.. Bezoeker.Formulier(pagina, "vastleggen")]);
        Assert.Equal(HttpStatusCode.Found, vast.StatusCode);
        Assert.Contains("Ouders &lt;b&gt;samen", await bezoeker.Lees("/mijn/programmas"));
    }

    [Fact]
    public async Task A_refusal_stands_beside_its_field_and_in_the_summary_and_what_was_typed_stays()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0118");
        var mijn = new Mijnwerk(bezoeker);
        var financiering = await mijn.Financiering(await mijn.Budget("1000"), await mijn.Programma(), "1000");
        using var antwoord = await bezoeker.Vul($"{financiering}/besteding", new() { ["datum"] = "2026-06-30", ["bedrag"] = "€ 1.000,01", ["omschrijving"] = "Te veel" });
        var pagina = WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync(Ct));

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Contains("FINANCIERING_OVERSCHREDEN", pagina);
        Assert.Contains("href=\"#veld-bedrag\"", pagina);
        Assert.Contains("id=\"veld-bedrag-fout\"", pagina);
        Assert.Contains("value=\"€ 1.000,01\"", pagina);
        Assert.Contains("value=\"Te veel\"", pagina);
    }

    [Theory]
    [InlineData("bedrag", "veel", "Dit is geen goede waarde voor “Bedrag”: veel.")]
    [InlineData("bedrag", "-5", "Dit is geen goede waarde voor “Bedrag”: -5.")]
    [InlineData("bedrag", "", "Vul in: bedrag.")]
    [InlineData("datum", "2026-02-31", "Dit is geen goede waarde voor “Datum”: 2026-02-31.")]
    public async Task What_cannot_be_read_is_said_beside_its_field(string veld, string getypt, string bericht)
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0119");
        var mijn = new Mijnwerk(bezoeker);
        var financiering = await mijn.Financiering(await mijn.Budget("1000"), await mijn.Programma(), "1000");
        using var antwoord = await bezoeker.Vul(
            $"{financiering}/besteding", new() { ["datum"] = "2026-06-30", ["bedrag"] = "1", ["omschrijving"] = "Iets", [veld] = getypt });

        Assert.Equal(2, WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync(Ct)).Split(bericht).Length - 1);
        Assert.Contains("Er is nog niets geboekt.", await bezoeker.Lees(financiering));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_counts_once()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0141");
        var mijn = new Mijnwerk(bezoeker);
        var financiering = await mijn.Financiering(await mijn.Budget("1000"), await mijn.Programma(), "1000");
        var formulier = Bezoeker.Formulier(await bezoeker.Lees($"{financiering}/besteding"));
        Dictionary<string, string> antwoorden = new() { ["datum"] = "2026-06-30", ["bedrag"] = "10", ["omschrijving"] = "Een keer" };

        var keren = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => bezoeker.Verstuur($"{financiering}/besteding", formulier, antwoorden)));
        Assert.All(keren, keer => Assert.Equal(HttpStatusCode.Found, keer.StatusCode));
        Assert.Contains("1 boeking", await bezoeker.Lees(financiering));

        // Back in the browser, something else typed, sent again: that is said, and counts when it is sent once more.
        using var anders = await bezoeker.Verstuur($"{financiering}/besteding", formulier, new(antwoorden) { ["bedrag"] = "20" });
        var pagina = await anders.Content.ReadAsStringAsync(Ct);
        Assert.Contains("VERZOEK_AL_GEBRUIKT", pagina);
        using var nogeens = await bezoeker.Verstuur($"{financiering}/besteding", Bezoeker.Formulier(pagina));
        Assert.Equal(HttpStatusCode.Found, nogeens.StatusCode);
        Assert.Contains("2 boekingen", await bezoeker.Lees(financiering));
    }

    [Fact]
    public async Task A_form_without_antiforgery_is_refused_in_words_and_records_nothing()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0147");
        var formulier = Bezoeker.Formulier(await bezoeker.Lees("/mijn/contacten/nieuw"), "vastleggen").Where(veld => veld.Key != "__RequestVerificationToken");
        using var antwoord = await bezoeker.Verstuur("/mijn/contacten/nieuw", formulier, new() { ["naam"] = "Loket", ["functie"] = "Loket", ["zichtbaarheid"] = "INTERN" });

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Contains("Dit formulier geldt niet meer", await antwoord.Content.ReadAsStringAsync(Ct));
        Assert.Contains("nog geen contacten", await bezoeker.Lees("/mijn/contacten"));
    }

    [Fact]
    public async Task A_lezer_sees_no_form_and_a_form_of_his_is_refused_in_words()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0148", "lezer");
        var pagina = await bezoeker.Lees("/mijn/contacten/nieuw");
        Assert.Contains("U hebt de rol lezer", pagina);
        Assert.DoesNotContain("name=\"naam\"", pagina);
        Assert.DoesNotContain("/mijn/contacten/nieuw", await bezoeker.Lees("/mijn/contacten"));

        // The form to leave is on every page, and its antiforgery holds for all.
        var formulier = Bezoeker.Formulier(pagina.Replace("<header", "<main", StringComparison.Ordinal), "vastleggen");
        using var antwoord = await bezoeker.Verstuur(
            "/mijn/contacten/nieuw", formulier, new() { ["_handler"] = "formulier", ["naam"] = "Loket", ["functie"] = "Loket", ["zichtbaarheid"] = "INTERN" });

        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
        Assert.Contains("kunt niets vastleggen", await antwoord.Content.ReadAsStringAsync(Ct));
    }

    [Fact]
    public async Task What_is_of_another_organisation_is_not_there_also_when_it_is_public()
    {
        using var eigenaar = await Bezoeker.MeldAan(Adres, "GM0405");
        var budget = EersteLink(await eigenaar.Lees("/mijn/budgetten"), "/mijn/budgetten/");
        var programma = EersteLink(await eigenaar.Lees("/mijn/programmas"), "/mijn/programmas/");
        var financiering = EersteLink(await eigenaar.Lees(budget), "/mijn/financieringen/");
        string[] paden =
        [
            budget, $"{budget}/financiering", $"{budget}/sluiten", $"{budget}/toekenning", $"{budget}/deadline", $"{budget}/doorgeven", $"{budget}/terugbetaling",
            programma, $"{programma}/wijzigen", $"{programma}/betaler", $"{programma}/fte", $"{programma}/opgave", financiering, $"{financiering}/wijzigen", $"{financiering}/besteding",
            $"/mijn/delen/{budget.Split('/')[^1]}", $"/mijn/delen/{programma.Split('/')[^1]}",
        ];
        using var ander = await Bezoeker.MeldAan(Adres, "GM0014", "beheerder");

        foreach (var pad in paden)
        {
            await eigenaar.Lees(pad);
            Assert.Contains("NIET_GEVONDEN", await ander.Lees(pad, HttpStatusCode.NotFound));
        }
        // Not an id, and an id of something else.
        await ander.Lees("/mijn/budgetten/onzin", HttpStatusCode.NotFound);
        await eigenaar.Lees($"/mijn/budgetten/{programma.Split('/')[^1]}", HttpStatusCode.NotFound);
    }

    private static string EersteLink(string pagina, string map) => LinkNaar(map).Match(pagina).Value;

    private static Regex LinkNaar(string map) => new($"{Regex.Escape(map)}[A-Za-z0-9=]{{20,}}");
}
