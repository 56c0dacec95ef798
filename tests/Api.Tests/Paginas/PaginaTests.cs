using System.Net;
using AngleSharp.Dom;
using Regionetwerk.Api.Tests.Hosting;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

public sealed class PaginaTests(Leeshuis huis) : IClassFixture<Leeshuis>
{
    public static TheoryData<string> Adressen =>
    [
        "/", "/?kaart=tijdelijk", "/?kaart=aanpak:brugfunctionarissen", "/vergelijken", "/vergelijken?gemeenten=GM0405,GM0014,GM0599,GM0363&jaar=2026",
        "/vergelijken?gemeenten=GM0405,GM0014&jaar=2026&norm=per-inwoner&aanpak=samen-van-start", "/vergelijken?zoals=GM0405&jaar=2026", "/vergelijken?gemeenten=alle&jaar=2026",
        "/vergelijken?gemeenten=GM0405&toevoegen=gronigen", "/gemeenten", "/gemeenten?naam=horn", "/gemeenten?provincie=Flevoland", "/gemeenten/GM0405?jaar=2026",
        "/gemeenten/GM0599?jaar=2026", "/gemeenten/GM0405/posten?jaar=2026&bron=welzijn", "/gemeenten/GM0405/posten?jaar=2026&tijdelijk=nee&programma=bestaat-niet",
        "/vergelijken?gemeenten=GM0405,GM0014&jaar=2026&norm=per-fte&functie=buurtmoeder", "/gemeenten/GM0363/posten", "/aanmelden", "/organisatie-kiezen", "/onbekend", "/gemeenten/GM0363", "/programmas", "/programmas?gemeente=Hoorn&jaar=2026", "/programmas?gemeente=horn", "/aanpakken", "/aanpakken/brugfunctionarissen",
        "/bijeenkomsten", "/kennis", "/kennis?soort=PRAKTIJKVOORBEELD&gemeente=Hoorn", "/kennis?thema=armoede&sector=po&doelgroep=alle-ouders", "/kennis?gemeente=horn",
        "/aanpakken?tekst=voorlezen&sector=po", "/aanpakken?doelgroep=anderstalige-ouders&gebruik=ja&gemeente=horn", "/aanpakken?tag=partnerschappen:formeel", "/aanpakken?bron=001&leeftijd=3",
        "/aanpakken?tekst=bestaatniet", "/aanpakken/thuis-in-taal", "/aanpakken/piramide", "/kaders/dimensies", "/kaders/succesfactoren", "/kaders/pijlers",
        "/privacy", "/mijn-gegevens", "/mijn-gegevens?gevraagd=ja", "/ambassadeurs", "/ambassadeurs?sector=SBO",
        "/zoeken", "/zoeken?q=ouders", "/zoeken?q=brugfunctionaris&soort=programma&sector=vo", "/zoeken?q=vorlezzen",
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Adressen))]
    public async Task Elke_pagina_is_voor_iedereen_te_lezen_zonder_script_en_zonder_iets_van_elders(string adres)
    {
        Welgevormd.IsPagina(await huis.Niemand.Open(adres));
        Welgevormd.IsPagina(await (await huis.Als("GM0405")).Open(adres));
    }

    [Theory]
    [InlineData("/kennis?soort=praktijkvoorbeeld&doelgroep=alle-ouders", "/kennis?soort=PRAKTIJKVOORBEELD&doelgroep=ALLE_OUDERS")]
    [InlineData("/aanpakken?sector=po&doelgroep=anderstalige-ouders", "/aanpakken?sector=PO&doelgroep=ANDERSTALIGE_OUDERS")]
    [InlineData("/zoeken?q=ouders&soort=kennisitem&sector=po", "/zoeken?q=ouders&soort=KENNISITEM&sector=PO")]
    [InlineData("/uitvoer/kennis.csv?doelgroep=alle-ouders", "/uitvoer/kennis.csv?doelgroep=ALLE_OUDERS")]
    public async Task Een_keuze_staat_overal_zo_in_het_adres_en_de_oude_schrijfwijze_wordt_nog_gelezen(string adres, string ouder)
    {
        var (nu, toen) = (await huis.Http.GetStringAsync(adres, Ct), await huis.Http.GetStringAsync(ouder, Ct));

        Assert.Equal(Treffers(nu), Treffers(toen));
        Assert.NotEmpty(Treffers(nu));

        static IEnumerable<string> Treffers(string tekst) =>
            from System.Text.RegularExpressions.Match treffer in System.Text.RegularExpressions.Regex.Matches(tekst, "(?<=href=\"/(kennis|aanpakken)/)[^\"]+|^S[A-Za-z0-9+/=]{20,}", System.Text.RegularExpressions.RegexOptions.Multiline)
            select treffer.Value;
    }

    [Theory]
    [InlineData("/zoeken?q=ouders&sector=1")]
    [InlineData("/zoeken?q=ouders&soort=0")]
    [InlineData("/kennis?sector=1")]
    [InlineData("/aanpakken?sector=1")]
    public async Task Een_getal_is_geen_keuze(string adres)
    {
        using var antwoord = await huis.Http.GetAsync(adres, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    [Fact]
    public async Task Een_programma_wijst_naar_zijn_gemeente_en_aanpak_en_toont_elk_bedrag()
    {
        var lijst = await huis.Niemand.Open("/programmas?gemeente=Hoorn");
        var pagina = await huis.Niemand.Open(lijst.QuerySelectorAll("main .rn-kaartje a").First(link => link.TextContent == "Samen van Start").GetAttribute("href")!);

        Welgevormd.IsPagina(pagina);
        Assert.NotNull(pagina.QuerySelector("main a[href='/gemeenten/GM0405']"));
        Assert.NotNull(pagina.QuerySelector("main a[href='/aanpakken/samen-van-start']"));
        Assert.Equal(14, pagina.QuerySelectorAll("#tabel-financieringen ~ tbody tr, tbody tr").Length);
        Assert.Contains("voorbeeldcijfers", pagina.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Wie_is_aangemeld_ziet_dat_boven_elke_pagina()
    {
        Assert.Contains("Aanmelden", Kop(await huis.Niemand.Open("/")));
        Assert.Contains("Aangemeld voor Hoorn", Kop(await (await huis.Als("GM0405")).Open("/")));
    }

    [Theory]
    [InlineData("/bestaat-niet", HttpStatusCode.NotFound, "NIET_GEVONDEN")]
    [InlineData("/gemeenten/GM9999", HttpStatusCode.NotFound, "NIET_GEVONDEN")]
    [InlineData("/programmas/onzin", HttpStatusCode.NotFound, "NIET_GEVONDEN")]
    [InlineData("/aanpakken/onbekend", HttpStatusCode.NotFound, "NIET_GEVONDEN")]
    [InlineData("/kaders/onbekend", HttpStatusCode.NotFound, "NIET_GEVONDEN")]
    [InlineData("/aanpakken?soort=fiets", HttpStatusCode.BadRequest, "ONGELDIG_ADRES")]
    [InlineData("/aanpakken?leeftijd=oud", HttpStatusCode.BadRequest, "ONGELDIG_ADRES")]
    [InlineData("/vergelijken?gemeenten=GM9999", HttpStatusCode.BadRequest, "ONBEKENDE_GEMEENTE")]
    [InlineData("/vergelijken?gemeenten=hoorn", HttpStatusCode.BadRequest, "ONGELDIG_ADRES")]
    [InlineData("/vergelijken?jaar=abc", HttpStatusCode.BadRequest, "ONGELDIG_ADRES")]
    [InlineData("/vergelijken?norm=per-fiets", HttpStatusCode.BadRequest, "ONGELDIG_ADRES")]
    [InlineData("/vergelijken?opdatum=morgen", HttpStatusCode.BadRequest, "ONGELDIG_ADRES")]
    [InlineData("/vergelijken?gemeenten=GM0405&aanpak=!", HttpStatusCode.BadRequest, "ONGELDIG")]
    [InlineData("/vergelijken?gemeenten=GM0405&jaar=2026&aanpak=a%01b", HttpStatusCode.BadRequest, "ONGELDIG_ADRES")]
    [InlineData("/vergelijken/beeld.svg?gemeenten=GM0405&jaar=2026&aanpak=a%01b", HttpStatusCode.BadRequest, "ONGELDIG_ADRES")]
    [InlineData("/?kaart=aanpak:a%01b", HttpStatusCode.BadRequest, "ONGELDIG_ADRES")]
    [InlineData("/gemeenten/GM0405/posten?bron=niets", HttpStatusCode.BadRequest, "ONGELDIG_ADRES")]
    [InlineData("/gemeenten/GM0405/posten?tijdelijk=soms", HttpStatusCode.BadRequest, "ONGELDIG_ADRES")]
    [InlineData("/?kaart=iets", HttpStatusCode.BadRequest, "ONGELDIG_ADRES")]
    [InlineData("/programmas?na=geencursor", HttpStatusCode.BadRequest, "BAD_USER_INPUT")]
    public async Task Wat_er_niet_is_of_niet_klopt_zegt_een_pagina_met_een_code_en_voor_programmas_een_probleem(string adres, HttpStatusCode status, string code)
    {
        var pagina = await huis.Niemand.Open(adres, status);
        Welgevormd.IsPagina(pagina);
        Assert.Contains(code, pagina.QuerySelector("[role=alert]")!.TextContent);

        using var anders = await huis.Client.GetAsync(adres, Ct);
        await anders.Probleem(status);
    }

    [Theory]
    [InlineData("/gemeenten?naam=HOORN", "/gemeenten/GM0405")]
    [InlineData("/gemeenten/GM0457", "/gemeenten/GM0363")]
    [InlineData("/vergelijken?gemeenten=GM0405&toevoegen=Groningen&jaar=2026", "/vergelijken?gemeenten=GM0405,GM0014&jaar=2026")]
    [InlineData("/vergelijken?zoals=Hoorn&jaar=2026", "/vergelijken?zoals=GM0405&jaar=2026")]
    public async Task Een_naam_wordt_een_vast_adres(string adres, string doel)
    {
        using var antwoord = await huis.Niemand.Vraag(adres);

        Assert.Equal(HttpStatusCode.Found, antwoord.StatusCode);
        Assert.EndsWith(doel, antwoord.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Een_gemeente_bij_gelijkende_gemeenten_houdt_die_groep()
    {
        using var antwoord = await huis.Niemand.Vraag("/vergelijken?zoals=GM0405&aantal=2&toevoegen=Groningen&jaar=2026");

        var adres = antwoord.Headers.Location!.ToString();
        Assert.Contains("gemeenten=GM0405,", adres);
        Assert.Contains(",GM0014&", adres);
        Assert.Equal(3, adres.Count(teken => teken == ','));
    }

    [Fact]
    public async Task De_kaart_merkt_verzonnen_cijfers()
    {
        var pagina = await huis.Niemand.Open("/?kaart=tijdelijk");

        Assert.Contains("voorbeeldcijfers", Assert.Single(pagina.QuerySelectorAll("#tabel-kaart tbody tr, #kaart-tabel tbody tr"), rij => rij.QuerySelector("th")!.TextContent == "Groningen").TextContent);
        Assert.Contains("verzonnen", pagina.QuerySelector("figcaption")!.TextContent);
    }

    [Fact]
    public async Task Onder_een_lijst_van_programmas_staat_dezelfde_keuze_als_bestand()
    {
        var lijst = await huis.Niemand.Open("/programmas?gemeente=Hoorn&jaar=2026");
        var adres = lijst.QuerySelector("main a[download]")!.GetAttribute("href")!;

        Assert.Equal("/uitvoer/programmas.csv?gemeente=GM0405&jaar=2026", adres);
        using var bestand = await huis.Niemand.Vraag(adres);
        Assert.Equal("text/csv", bestand.Content.Headers.ContentType?.MediaType);
    }

    private static string Kop(IDocument pagina) => pagina.QuerySelector("header")!.TextContent;
}
