using System.Net;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

/// <summary>Records things through the pages of the own organisation; each gives the address of what it made.</summary>
internal sealed class Mijnwerk(Bezoeker bezoeker)
{
    public Task<string> Programma() => Gemaakt("/mijn/programmas/nieuw", new() { ["naam"] = "Samen lezen", ["van"] = "2025-01-01", ["zichtbaarheid"] = "INTERN" });

    public Task<string> Budget(string toegekend) => Gemaakt("/mijn/budgetten/nieuw", new()
    {
        ["bron"] = "GEMEENTE_ONDERWIJS",
        ["omschrijving"] = "Onderwijs",
        ["van"] = "2025-01-01",
        ["tot"] = "2028-12-31",
        ["toegekend"] = toegekend,
        ["zichtbaarheid"] = "INTERN",
    });

    public async Task<string> Financiering(string budget, string programma, string bedrag)
    {
        await Gelukt($"{budget}/financiering", new() { ["programmaId"] = programma.Split('/')[^1], ["jaar"] = "2026", ["bedrag"] = bedrag }, "De financiering is vastgelegd.");
        var pagina = await bezoeker.Lees(budget);
        var begin = pagina.IndexOf("/mijn/financieringen/", StringComparison.Ordinal);
        return pagina[begin..pagina.IndexOf('"', begin)];
    }

    /// <summary>Fills in a form, and past its overview with the button for it; the page where it leads says that it was done.</summary>
    public async Task Gelukt(string pad, Dictionary<string, string> antwoorden, string zin, string? knop = null)
    {
        using var antwoord = await bezoeker.Vul(pad, antwoorden, knop);
        Assert.True(antwoord.StatusCode is HttpStatusCode.Found, await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(zin, WebUtility.HtmlDecode(await bezoeker.Lees(antwoord.Headers.Location!.ToString())));
    }

    private async Task<string> Gemaakt(string pad, Dictionary<string, string> antwoorden)
    {
        using var antwoord = await bezoeker.Vul(pad, antwoorden, "vastleggen");
        Assert.True(antwoord.StatusCode is HttpStatusCode.Found, await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return antwoord.Headers.Location!.ToString().Split('?')[0];
    }
}
