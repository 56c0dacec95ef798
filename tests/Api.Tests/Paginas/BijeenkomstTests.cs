using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Regionetwerk.Api.Paginas.Bijeenkomsten;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Bijeenkomsten;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

/// <summary>Bijeenkomsten through the pages, by their owner and by somebody without an account.</summary>
public sealed class BijeenkomstTests(Leeshuis huis) : IClassFixture<Leeshuis>
{
    private const string Programma = "09:35-10:00 Presentatie | lector, Hogeschool Rotterdam\n10:00-11:00 Afronding";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Uri Adres => huis.Client.BaseAddress!;

    [Fact]
    public async Task Van_aankondiging_tot_notitie_door_de_bladzijden()
    {
        using var eigenaar = await Bezoeker.MeldAan(Adres, "GM0184");
        using var bezoeker = new Bezoeker(Adres);
        var mijn = new Mijnwerk(eigenaar);
        var id = await Aangekondigd(eigenaar, "2099-07-03");
        Goed(await eigenaar.Lees($"/mijn/bijeenkomsten/{id}"));
        Assert.Contains("Studiedag", await bezoeker.Lees("/bijeenkomsten"));

        // Without an account: asked, and told to look in the mail; the address says nothing of who it was.
        using var gevraagd = await bezoeker.Vul($"/bijeenkomsten/{id}", new() { ["naam"] = "Deel Nemer", ["email"] = "deel@example.nl", ["toestemming"] = "true" });
        Assert.Equal(HttpStatusCode.Found, gevraagd.StatusCode);
        var pagina = await bezoeker.Lees(gevraagd.Headers.Location!.ToString());
        Goed(pagina);
        Assert.Contains("Kijk in uw e-mail", pagina);
        Assert.Contains("geen e-mail verstuurd", pagina);
        Assert.DoesNotContain("deel@example.nl", pagina);

        // By the address in the mail: opening does nothing, the button confirms.
        var eigen = await Eigen(eigenaar, id);
        Assert.Contains("nog niet aangemeld", await bezoeker.Lees(eigen));
        using (var open = await bezoeker.Stuur(new(HttpMethod.Get, eigen)))
            Assert.Equal("no-referrer", open.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("nog niet aangemeld", await bezoeker.Lees(eigen));
        using (var bevestigd = await bezoeker.Vul(eigen, [], "bevestigen"))
            Assert.Equal(HttpStatusCode.Found, bevestigd.StatusCode);
        pagina = await bezoeker.Lees(eigen);
        Goed(pagina);
        Assert.Contains("U doet mee.", pagina);
        Assert.Contains("https://example.nl/studiedag", pagina);
        Assert.DoesNotContain("https://example.nl/studiedag", await bezoeker.Lees($"/bijeenkomsten/{id}"));

        // The next one is told beforehand that all is taken.
        Assert.Contains("wachtlijst", await bezoeker.Lees($"/bijeenkomsten/{id}"));
        await mijn.Gelukt($"/mijn/bijeenkomsten/{id}/wijzigen", new() { ["soort"] = "STUDIEDAG", ["capaciteit"] = "20", ["programma"] = Programma }, "De aankondiging is gewijzigd.");
        Assert.Contains("1 van 20 plaatsen", await eigenaar.Lees($"/mijn/bijeenkomsten/{id}"));
        Assert.Contains("lector, Hogeschool Rotterdam", await bezoeker.Lees($"/bijeenkomsten/{id}"));

        using (var afgemeld = await bezoeker.Vul(eigen, [], "afmelden"))
            Assert.Equal(HttpStatusCode.Found, afgemeld.StatusCode);
        Assert.Contains("U bent afgemeld", await bezoeker.Lees(eigen));
        Assert.DoesNotContain("deel@example.nl", await eigenaar.Lees($"/mijn/bijeenkomsten/{id}"));
        await mijn.Gelukt($"/mijn/bijeenkomsten/{id}/afgelasten", new() { ["reden"] = "Ziekte" }, "De bijeenkomst gaat niet door.");
        pagina = await bezoeker.Lees($"/bijeenkomsten/{id}");
        Goed(pagina);
        Assert.Contains("De reden: Ziekte", pagina);
    }

    [Fact]
    public async Task Wat_geweest_is_krijgt_een_notitie()
    {
        using var eigenaar = await Bezoeker.MeldAan(Adres, "GM0664");
        using var bezoeker = new Bezoeker(Adres);
        var id = await Aangekondigd(eigenaar, "2025-07-03");
        Goed(await eigenaar.Lees($"/mijn/bijeenkomsten/{id}/notitie"));
        Goed(await eigenaar.Lees($"/mijn/bijeenkomsten/{id}/aanwezigheid"));

        await new Mijnwerk(eigenaar).Gelukt($"/mijn/bijeenkomsten/{id}/notitie", new()
        {
            ["samenvatting"] = "Eerste alinea.\n\nTweede <b>alinea</b>.",
            ["tips"] = "Ken je rol.\nMaak werk van intervisie.",
            ["links"] = "Gereedschapskist https://example.nl/kist\nFactsheet",
            ["voor"] = "IEDEREEN",
        }, "De notitie is gepubliceerd.");

        var pagina = await bezoeker.Lees($"/bijeenkomsten/{id}");
        Goed(pagina);
        Assert.Contains("Tweede &lt;b&gt;alinea&lt;/b&gt;.", pagina);
        Assert.Contains("href=\"https://example.nl/kist\"", pagina);
        Assert.DoesNotContain("id=\"meedoen\"", pagina);
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_zijn_veld()
    {
        using var eigenaar = await Bezoeker.MeldAan(Adres, "GM0148");
        var id = await Aangekondigd(eigenaar, "2099-07-03");
        using var bezoeker = new Bezoeker(Adres);

        using var leeg = await bezoeker.Vul($"/bijeenkomsten/{id}", new() { ["naam"] = "", ["email"] = "geen" });
        Assert.Contains("veld-naam-fout", await leeg.Content.ReadAsStringAsync(Ct));
        using var zonder = await bezoeker.Vul($"/bijeenkomsten/{id}", new() { ["naam"] = "Iemand", ["email"] = "iemand@example.nl" });
        Assert.Contains("veld-toestemming-fout", await zonder.Content.ReadAsStringAsync(Ct));
        using var regel = await eigenaar.Vul($"/mijn/bijeenkomsten/{id}/wijzigen", new() { ["soort"] = "STUDIEDAG", ["programma"] = "Koffie" });
        Assert.Contains("Deze regel is niet te lezen", await regel.Content.ReadAsStringAsync(Ct));
    }

    [Theory]
    [InlineData("/bijeenkomsten/onzin")]
    [InlineData("/bijeenkomsten/aanmelding/0190a000000070008000000000000001/onzin")]
    [InlineData("/bijeenkomsten/aanmelding/onzin/onzin")]
    public async Task Wat_er_niet_is_zegt_een_bladzijde(string adres) => Welgevormd.IsPagina(await huis.Niemand.Open(adres, HttpStatusCode.NotFound));

    [Fact]
    public async Task Het_webinar_uit_de_teksten_is_te_lezen_en_noemt_geen_personen()
    {
        var lijst = await huis.Niemand.Open("/bijeenkomsten");
        var pagina = await huis.Niemand.Open(lijst.QuerySelectorAll("main .rn-kaartje a").First(link => link.TextContent.StartsWith("Faciliteren", StringComparison.Ordinal)).GetAttribute("href")!);

        Welgevormd.IsPagina(pagina);
        Assert.Equal(5, pagina.QuerySelectorAll("tbody tr").Length);
        Assert.NotNull(pagina.QuerySelector("#notitie"));
        Assert.NotNull(pagina.QuerySelector("#huisregels"));
    }

    [Fact]
    public async Task Wie_zich_afmeldt_voor_wat_niet_openbaar_is_leest_dat_het_gelukt_is_en_daarna_niets_meer()
    {
        using var eigenaar = await Bezoeker.MeldAan(Adres, "GM0358");
        using var bezoeker = new Bezoeker(Adres);
        var id = await Aangekondigd(eigenaar, "2099-07-03", "INTERN");
        using (var gevraagd = await eigenaar.Vul($"/bijeenkomsten/{id}", new() { ["naam"] = "Deel Nemer", ["email"] = "deel@example.nl", ["toestemming"] = "true" }))
            Assert.Equal(HttpStatusCode.Found, gevraagd.StatusCode);
        var eigen = await Eigen(eigenaar, id);
        using (var bevestigd = await bezoeker.Vul(eigen, [], "bevestigen"))
            Assert.Equal(HttpStatusCode.Found, bevestigd.StatusCode);

        using (var afgemeld = await bezoeker.Vul(eigen, [], "afmelden"))
            Assert.Contains("U bent afgemeld", await afgemeld.Content.ReadAsStringAsync(Ct));

        Welgevormd.IsPagina(await huis.Niemand.Open(eigen, HttpStatusCode.NotFound));
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void Wat_vandaag_was_en_uit_is_staat_bij_wat_er_was(int uur, bool voorbij)
    {
        var bijeenkomst = new BijeenkomstOpPagina(Dag: new(2026, 6, 2), Van: "09:30", Tot: "11:00");

        Assert.Equal(voorbij, bijeenkomst.IsVoorbij(new(2026, 6, 2, uur, 0, 0, TimeSpan.Zero)));
    }

    private static void Goed(string pagina) => Welgevormd.IsPagina(new HtmlParser().ParseDocument(pagina));

    private static async Task<string> Aangekondigd(Bezoeker eigenaar, string dag, string zichtbaarheid = "OPENBAAR")
    {
        using var gemaakt = await eigenaar.Vul("/mijn/bijeenkomsten/nieuw", new()
        {
            ["soort"] = "STUDIEDAG",
            ["titel"] = "Studiedag",
            ["dag"] = dag,
            ["van"] = "09:30",
            ["tot"] = "11:00",
            ["capaciteit"] = "1",
            ["link"] = "https://example.nl/studiedag",
            ["programma"] = Programma,
            ["zichtbaarheid"] = zichtbaarheid,
        }, "vastleggen");
        Assert.True(gemaakt.StatusCode is HttpStatusCode.Found, await gemaakt.Content.ReadAsStringAsync(Ct));
        return gemaakt.Headers.Location!.ToString().Split('?')[0].Split('/')[^1];
    }

    // What would be in the mail.
    private async Task<string> Eigen(Bezoeker eigenaar, string bijeenkomst)
    {
        Assert.Contains("wacht op bevestiging", await eigenaar.Lees($"/mijn/bijeenkomsten/{bijeenkomst}"));
        var sleutel = Encoding.UTF8.GetString(Convert.FromBase64String(WebUtility.UrlDecode(bijeenkomst))).Split(':')[1];
        var aanmelding = await huis.Dienst<IRegister>().AanmeldingAsync(Guid.ParseExact(sleutel, "N"), "deel@example.nl");
        var brief = await huis.Dienst<Aanmeldingen>().VoorBriefAsync(aanmelding!.Value);
        return $"/bijeenkomsten/aanmelding/{aanmelding:N}/{brief!.Value.Geheim}";
    }
}
