using AngleSharp.Dom;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

/// <summary>What holds for every page, whatever it is about.</summary>
internal static class Welgevormd
{
    private static readonly string[] Verwijzers = ["aria-labelledby", "aria-describedby"];

    public static void IsPagina(IDocument pagina)
    {
        Assert.Equal("nl", pagina.DocumentElement.GetAttribute("lang"));
        Assert.EndsWith("Regionetwerk", pagina.Title);
        Assert.NotEmpty(Assert.Single(pagina.QuerySelectorAll("h1")).TextContent);
        foreach (var deel in (string[])["header", "nav[aria-label=Hoofdmenu]", "main", "footer"])
            Assert.Single(pagina.QuerySelectorAll(deel));
        Assert.NotNull(pagina.QuerySelector($"main{pagina.QuerySelector("a.utrecht-skip-link")!.GetAttribute("href")}"));
        KoppenSlaanNietsOver(pagina);
        VerwijzingenBestaan(pagina);
        VeldenHebbenEenNaam(pagina);
        TabellenZijnTeLezen(pagina);
        NietsStaatErtussen(pagina);
    }

    private static void KoppenSlaanNietsOver(IDocument pagina)
    {
        var vorige = 0;
        foreach (var kop in pagina.QuerySelectorAll("main h1, main h2, main h3, main h4"))
        {
            Assert.True(kop.LocalName[1] - '0' <= vorige + 1, $"{kop.OuterHtml} volgt op een h{vorige}.");
            vorige = kop.LocalName[1] - '0';
        }
    }

    private static void VerwijzingenBestaan(IDocument pagina)
    {
        Assert.Empty(pagina.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(gelijk => gelijk.Count() > 1).Select(gelijk => gelijk.Key));
        Assert.Empty(
            from naam in Verwijzers
            from element in pagina.QuerySelectorAll($"[{naam}]")
            from id in element.GetAttribute(naam)!.Split(' ')
            where pagina.GetElementById(id) is null
            select $"{naam}={id}");
    }

    private static void VeldenHebbenEenNaam(IDocument pagina) => Assert.Empty(
        pagina.QuerySelectorAll("input:not([type=hidden]), select, textarea")
            .Where(veld => pagina.QuerySelector($"label[for='{veld.Id}']") is null)
            .Select(veld => veld.OuterHtml));

    private static void TabellenZijnTeLezen(IDocument pagina)
    {
        Assert.All(pagina.QuerySelectorAll("table"), tabel => Assert.NotEmpty(tabel.QuerySelector("caption")!.TextContent));
        Assert.All(pagina.QuerySelectorAll("th"), kop => Assert.True(kop.HasAttribute("scope"), kop.OuterHtml));
        Assert.All(pagina.QuerySelectorAll("svg[role=img]"), beeld => Assert.True(beeld.HasAttribute("aria-labelledby"), beeld.OuterHtml[..80]));
    }

    // The Content-Security-Policy would not let it.
    private static void NietsStaatErtussen(IDocument pagina)
    {
        Assert.Empty(pagina.QuerySelectorAll("[style], style, script:not([src])").Select(element => element.OuterHtml));
        Assert.Empty(pagina.All.SelectMany(element => element.Attributes).Where(deel => deel.Name.StartsWith("on", StringComparison.Ordinal)).Select(deel => deel.Name));
        Assert.All(pagina.QuerySelectorAll("script, link, img"), bron => Assert.StartsWith("/opmaak/", bron.GetAttribute("src") ?? bron.GetAttribute("href")));
    }
}
