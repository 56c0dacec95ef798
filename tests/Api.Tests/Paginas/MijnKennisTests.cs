using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Regionetwerk.Api.Tests.Hosting;
using Regionetwerk.Storage.Kennis;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

/// <summary>Knowledge through the pages: recorded by one, taken over and answered by another, and moderated.</summary>
public sealed class MijnKennisTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private Uri Adres => huis.Client.BaseAddress!;

    [Fact]
    public async Task An_example_is_recorded_taken_over_answered_and_moderated_through_the_pages()
    {
        using var urk = await Bezoeker.MeldAan(Adres, "GM0184");
        using var goes = await Bezoeker.MeldAan(Adres, "GM0664");
        var (mijn, hun) = (new Mijnwerk(urk), new Mijnwerk(goes));
        using var vastgelegd = await urk.Vul("/mijn/kennis/nieuw", Voorbeeld("LANDELIJK"), "vastleggen");
        Assert.True(vastgelegd.StatusCode is HttpStatusCode.Found, await vastgelegd.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var item = vastgelegd.Headers.Location!.ToString().Split('?')[0];
        var id = item.Split('/')[^1];
        Goed(await urk.Lees(item));

        var programma = (await hun.Programma()).Split('/')[^1];
        Goed(await goes.Lees($"/mijn/kennis/{id}/overnemen"));
        await hun.Gelukt(
            $"/mijn/kennis/{id}/overnemen", new() { ["programmaId"] = programma, ["veranderd"] = "Zonder huisbezoek" }, "Vastgelegd dat u dit ook doet.", "vastleggen");
        await hun.Gelukt($"/mijn/kennis/{id}/reageren", new() { ["tekst"] = "Hoe werft u <b>ouders</b>?" }, "Uw reactie is geplaatst.");
        var bij = await goes.Lees(item);
        Goed(bij);
        Assert.Contains("Zonder huisbezoek", bij);
        Assert.Contains("&lt;b&gt;ouders&lt;/b&gt;", bij);
        // The programma of Goes is its own alone, so that Urk does not see the step.
        Assert.DoesNotContain("Zonder huisbezoek", await urk.Lees(item));

        var verbergen = Regex.Match(await urk.Lees(item), "/mijn/kennis/reactie/[^\"]+/verbergen").Value;
        await mijn.Gelukt(verbergen, new() { ["reden"] = "Dit staat al op onze site" }, "De reactie is verborgen.");
        Assert.Contains("Dit staat al op onze site", await goes.Lees(item));
        using (var ander = await Bezoeker.MeldAan(Adres, "GM0148"))
            Assert.DoesNotContain("ouders&lt;/b&gt;", await ander.Lees(item));
        await mijn.Gelukt(verbergen.Replace("verbergen", "tonen", StringComparison.Ordinal), [], "De reactie is weer te lezen.");
        await hun.Gelukt(verbergen.Replace("verbergen", "intrekken", StringComparison.Ordinal), [], "Uw reactie is ingetrokken.");
        var overname = Regex.Match(bij, "/mijn/kennis/overname/[^\"]+/wijzigen").Value;
        await hun.Gelukt(overname, new() { ["veranderd"] = "" }, "Wat er veranderde, is opgeschreven.");
        await hun.Gelukt(overname.Replace("wijzigen", "intrekken", StringComparison.Ordinal), [], "De overname is ingetrokken.");

        await mijn.Gelukt($"/mijn/kennis/{id}/wijzigen", new() { ["titel"] = "Voorlezen in de haven", ["soort"] = "PRAKTIJKVOORBEELD", ["link"] = "" }, "Het kennisitem is gewijzigd.");
        await mijn.Gelukt($"/mijn/delen/{id}", new() { ["zichtbaarheid"] = "INTERN" }, "Wie dit kan zien, is gewijzigd.", "vastleggen");
        await goes.Lees(item, HttpStatusCode.NotFound);
        Goed(await urk.Lees("/mijn/kennis"));
        await mijn.Gelukt($"/mijn/kennis/{id}/intrekken", [], "Het kennisitem is ingetrokken.");
        await urk.Lees(item, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_wrong_comes_back_beside_its_field()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0189");
        var antwoorden = Voorbeeld("INTERN");
        antwoorden["link"] = "https://naam:geheim@example.nl/";
        using var antwoord = await bezoeker.Vul("/mijn/kennis/nieuw", antwoorden, "vastleggen");
        var pagina = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Goed(pagina);
        Assert.Contains("zonder naam of wachtwoord erin", WebUtility.HtmlDecode(pagina));
    }

    [Theory]
    [InlineData("wijzigen")]
    [InlineData("intrekken")]
    public async Task What_is_of_another_has_no_form(string wat)
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0189");
        var id = Regex.Match(await bezoeker.Lees("/kennis?gemeente=Hoorn&soort=PRAKTIJKVOORBEELD"), "/kennis/([A-Za-z0-9+/=]{20,})\"").Groups[1].Value;

        await bezoeker.Lees($"/mijn/kennis/{id}/{wat}", HttpStatusCode.NotFound);
        Goed(await bezoeker.Lees($"/mijn/kennis/{id}/reageren"));
    }

    [Fact]
    public async Task A_dead_link_is_told_to_its_owner_alone()
    {
        using var urk = await Bezoeker.MeldAan(Adres, "GM0184");
        using var goes = await Bezoeker.MeldAan(Adres, "GM0664");
        var antwoorden = Voorbeeld("OPENBAAR");
        antwoorden["link"] = "https://example.nl/weg";
        using var vastgelegd = await urk.Vul("/mijn/kennis/nieuw", antwoorden, "vastleggen");
        var item = vastgelegd.Headers.Location!.ToString().Split('?')[0];
        Assert.Contains("nog niet nagekeken", await urk.Lees("/mijn/kennis"));
        foreach (var dag in (int[])[1, 2, 3])
            await huis.Dienst<Linkboek>().NoteAsync("https://example.nl/weg", found: false, 404, new(2026, 3, dag, 12, 0, 0, TimeSpan.Zero));

        var mijn = await urk.Lees(item);
        Goed(mijn);
        Assert.Contains("Deze link werkt niet meer, sinds 1\u00a0maart 2026.", WebUtility.HtmlDecode(mijn));
        Assert.Contains("werkt niet meer, sinds 1\u00a0maart 2026", WebUtility.HtmlDecode(await urk.Lees("/mijn/kennis")));
        Assert.DoesNotContain("werkt niet meer", await goes.Lees(item));
    }

    [Theory]
    [InlineData("Thuis in Taal", true)]
    [InlineData("Voorlezen op de vlet", false)]
    public async Task An_aanpak_is_a_link_when_it_has_a_page(string aanpak, bool heeftPagina)
    {
        using var urk = await Bezoeker.MeldAan(Adres, "GM0184");
        var antwoorden = Voorbeeld("INTERN");
        antwoorden["aanpak"] = aanpak;
        using var vastgelegd = await urk.Vul("/mijn/kennis/nieuw", antwoorden, "vastleggen");
        var pagina = new HtmlParser().ParseDocument(await urk.Lees(vastgelegd.Headers.Location!.ToString().Split('?')[0]));

        Assert.Contains(aanpak, pagina.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
        var link = pagina.QuerySelector("main dd a[href^='/aanpakken/']")?.GetAttribute("href");
        Assert.Equal(heeftPagina, link is not null);
        if (link is not null)
            Goed(await urk.Lees(link));
    }

    [Fact]
    public async Task Who_may_only_read_is_not_asked_to_write()
    {
        using var medewerker = await Bezoeker.MeldAan(Adres, "GM0189");
        using var lezer = await Bezoeker.MeldAan(Adres, "GM0189", "lezer");
        var item = Regex.Match(await lezer.Lees("/kennis?gemeente=Hoorn"), "/kennis/[A-Za-z0-9+/=]{20,}").Value;

        Assert.Contains("/overnemen\"", await medewerker.Lees(item));
        Assert.Contains("/reageren\"", await medewerker.Lees(item));
        var pagina = await lezer.Lees(item);
        Goed(pagina);
        Assert.DoesNotContain("/overnemen\"", pagina);
        Assert.DoesNotContain("/reageren\"", pagina);
    }

    private static Dictionary<string, string> Voorbeeld(string zichtbaarheid) => new()
    {
        ["titel"] = "Voorlezen op de kade",
        ["soort"] = "PRAKTIJKVOORBEELD",
        ["samenvatting"] = "Ouders lezen voor op de kade.",
        ["link"] = "https://example.nl/voorlezen",
        ["jaar"] = "2025",
        ["gemeente"] = "GM0184",
        ["zichtbaarheid"] = zichtbaarheid,
    };

    private static void Goed(string pagina) => Welgevormd.IsPagina(new HtmlParser().ParseDocument(pagina));
}
