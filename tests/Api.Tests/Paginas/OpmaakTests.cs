using System.Net;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

public sealed class OpmaakTests(Leeshuis huis) : IClassFixture<Leeshuis>
{
    private const int MeesteBytes = 150 * 1024;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Het_beleid_laat_niets_van_elders_toe_en_niets_dat_in_de_pagina_staat()
    {
        using var antwoord = await huis.Niemand.Vraag("/");

        var beleid = Assert.Single(antwoord.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", beleid);
        Assert.DoesNotContain("unsafe", beleid);
        Assert.Equal(["no-store"], antwoord.Headers.GetValues("Cache-Control"));
    }

    [Fact]
    public async Task De_startpagina_met_alles_wat_zij_nodig_heeft_is_ten_hoogste_150_kilobyte()
    {
        var pagina = await huis.Niemand.Open("/");
        string[] adressen = ["/", .. pagina.QuerySelectorAll("link, script").Select(bron => (bron.GetAttribute("href") ?? bron.GetAttribute("src"))!)];

        Assert.InRange((await Task.WhenAll(adressen.Select(Gewicht))).Sum(), 1, MeesteBytes);
    }

    [Fact]
    public async Task Een_bestand_mag_voor_altijd_bewaard_worden_onder_zijn_eigen_naam()
    {
        var adres = (await huis.Niemand.Open("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var eigen = await huis.Http.GetAsync(adres, Ct);
        using var andere = await huis.Http.GetAsync("/opmaak/000000000000/merk.css", Ct);
        using var geen = await huis.Http.GetAsync($"{adres}.bestaat-niet", Ct);

        Assert.Contains("immutable", eigen.Headers.CacheControl!.ToString());
        Assert.Equal("no-cache", andere.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, geen.StatusCode);
    }

    private async Task<int> Gewicht(string adres)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, adres);
        vraag.Headers.AcceptEncoding.ParseAdd("br");
        vraag.Headers.Accept.ParseAdd("text/html, */*");
        using var antwoord = await huis.Http.SendAsync(vraag, Ct);
        return (await antwoord.Content.ReadAsByteArrayAsync(Ct)).Length;
    }
}
