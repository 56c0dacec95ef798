using System.Net;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang;

/// <summary>Whoever signed in on pages, and for whom he acts there.</summary>
public sealed class KeuzepaginaTests(Toelatinghuis huis) : IClassFixture<Toelatinghuis>
{
    [Fact]
    public async Task Wie_voor_een_organisatie_is_toegelaten_is_meteen_waar_hij_wil_zijn()
    {
        var groep = Nieuw();
        await huis.LaatToe(groep, "GM0405");
        using var bezoeker = await huis.MeldAan("anna", groep);

        var pagina = await bezoeker.Lees("/mijn");

        Assert.Contains("Hoorn", pagina, StringComparison.Ordinal);
        Assert.DoesNotContain("Wissel van organisatie", pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_voor_meer_dan_een_is_toegelaten_kiest_en_wisselt()
    {
        var groep = Nieuw();
        await huis.LaatToe(groep, "GM0405");
        var later = await huis.LaatToe(groep, "GM0014");
        using var bezoeker = await huis.MeldAan("bo", groep);
        var kiezen = await Naar(bezoeker, "/mijn/contacten");
        Assert.StartsWith("/organisatie-kiezen?terug=%2Fmijn%2Fcontacten", kiezen, StringComparison.Ordinal);

        using (var vreemd = await bezoeker.Vul(kiezen, new() { ["organisatie"] = "GM0599" }))
            Assert.Contains("Kies een van deze organisaties", await vreemd.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using (var gekozen = await bezoeker.Vul(kiezen, new() { ["organisatie"] = "GM0014" }))
            Assert.Equal("/mijn/contacten", gekozen.Headers.Location!.ToString());
        Assert.Contains("Wissel van organisatie", await bezoeker.Lees("/mijn/contacten"), StringComparison.Ordinal);
        using (var anders = await bezoeker.Vul("/organisatie-kiezen", new() { ["organisatie"] = "GM0405" }))
            Assert.Equal(HttpStatusCode.Found, anders.StatusCode);
        Assert.Contains("Hoorn", await bezoeker.Lees("/mijn"), StringComparison.Ordinal);

        using (var terug = await bezoeker.Vul("/organisatie-kiezen", new() { ["organisatie"] = "GM0014" }))
            Assert.Equal(HttpStatusCode.Found, terug.StatusCode);
        await huis.TrekIn(later);
        Assert.StartsWith("/organisatie-kiezen", await Naar(bezoeker, "/mijn"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_nergens_bekend_is_leest_wat_openbaar_is_en_hoort_aan_wie_hij_wat_vraagt()
    {
        using var bezoeker = await huis.MeldAan("cas", "een vreemde groep");

        await bezoeker.Lees("/gemeenten");
        Assert.Equal("/onbekend", await Naar(bezoeker, "/mijn"));
        Assert.Equal("/onbekend", await Naar(bezoeker, "/aanmelden"));
        var pagina = await bezoeker.Lees("/onbekend");
        Assert.Contains(huis.Uitgever.Adres, pagina, StringComparison.Ordinal);
        Assert.Contains("mailto:toegang@voorbeeld.test", pagina, StringComparison.Ordinal);
        using var weg = await bezoeker.Verstuur("/afmelden", Paginas.Bezoeker.Formulier(pagina));
        Assert.DoesNotContain(huis.Uitgever.Adres, await bezoeker.Lees("/onbekend"), StringComparison.Ordinal);
    }

    private static string Nieuw() => $"groep-{Guid.NewGuid():N}";

    private static async Task<string> Naar(Paginas.Bezoeker bezoeker, string pad)
    {
        using var antwoord = await bezoeker.Stuur(new(HttpMethod.Get, pad));
        Assert.Equal(HttpStatusCode.Found, antwoord.StatusCode);
        return antwoord.Headers.Location!.ToString();
    }
}
