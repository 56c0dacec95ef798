using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Regionetwerk.Api.Tests.Hosting;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

/// <summary>The pages on which the landelijk ondersteuningsaanbod keeps who may act for whom.</summary>
public sealed class ToegangTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private const string Loa = "landelijk-ondersteuningsaanbod";

    private Uri Adres => huis.Client.BaseAddress!;

    [Fact]
    public async Task Een_beheerder_laat_mensen_en_een_app_toe_en_trekt_dat_weer_in()
    {
        using var beheerder = await Bezoeker.MeldAan(Adres, Loa, "beheerder");
        var (directory, groep) = ($"{Guid.NewGuid()}", $"groep-{Guid.NewGuid():N}");

        await Leg(beheerder, "/mijn/toegang/mensen", new() { ["organisatie"] = "GM0405", ["directory"] = directory, ["groep"] = groep, ["rol"] = "MEDEWERKER" });
        await Leg(beheerder, "/mijn/toegang/app", new() { ["organisatie"] = "GM0014", ["directory"] = directory, ["client"] = "de-app", ["bereiken"] = "KENNIS_LEZEN" });

        var lijst = await beheerder.Lees("/mijn/toegang");
        Welgevormd.IsPagina(new HtmlParser().ParseDocument(lijst));
        Assert.Contains($"Groep {groep}", lijst, StringComparison.Ordinal);
        Assert.Contains("lezer: kennis lezen", lijst, StringComparison.Ordinal);
        var intrekken = Regex.Match(lijst, $"href=\"(/mijn/toegang/[^\"]+/intrekken)\">[^<]*<span[^>]*> van Groep {groep}").Groups[1].Value;
        Welgevormd.IsPagina(new HtmlParser().ParseDocument(await beheerder.Lees(intrekken)));
        using var gedaan = await beheerder.Vul(intrekken, []);
        Assert.Equal(HttpStatusCode.Found, gedaan.StatusCode);
        Assert.DoesNotContain(groep, await beheerder.Lees("/mijn/toegang"), StringComparison.Ordinal);
        await beheerder.Lees(intrekken, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_nieuwe_organisatie_wordt_opgenomen_met_haar_eerste_mensen()
    {
        using var beheerder = await Bezoeker.MeldAan(Adres, Loa, "beheerder");
        var (sleutel, groep) = ($"bibliotheek-{Guid.NewGuid():N}", $"groep-{Guid.NewGuid():N}");
        var antwoorden = new Dictionary<string, string> { ["naam"] = $"Bibliotheek {sleutel}", ["sleutel"] = sleutel, ["directory"] = $"{Guid.NewGuid()}", ["groep"] = groep };

        await Leg(beheerder, "/mijn/toegang/organisatie", antwoorden);
        Assert.Matches($"<th scope=\"row\">Bibliotheek {sleutel}</th>\\s*<td>Groep {groep}", await beheerder.Lees("/mijn/toegang"));
        antwoorden["groep"] = "een andere";
        Assert.Contains("Er is al een organisatie met de sleutel", await Fout(beheerder, antwoorden, "/mijn/toegang/organisatie"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Een_organisatie_wordt_gesloten_na_een_waarschuwing_en_daarna_opnieuw_opgenomen()
    {
        using var beheerder = await Bezoeker.MeldAan(Adres, Loa, "beheerder");
        var sleutel = $"partner-{Guid.NewGuid():N}";
        await Leg(beheerder, "/mijn/toegang/organisatie", new() { ["naam"] = $"Naam {sleutel}", ["sleutel"] = sleutel, ["directory"] = $"{Guid.NewGuid()}" });
        using var vertrekker = await Bezoeker.MeldAan(Adres, sleutel, "beheerder");
        Welgevormd.IsPagina(new HtmlParser().ParseDocument(await beheerder.Lees("/mijn/toegang/sluiten")));

        using (var nakijken = await beheerder.Vul("/mijn/toegang/sluiten", new() { ["organisatie"] = sleutel }))
        {
            var gevolg = await nakijken.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Contains("/uitvoer/archief.zip", await beheerder.Lees("/mijn/toegang/sluiten"), StringComparison.Ordinal);
            Assert.Contains("Over 90 dagen worden haar contacten gewist", gevolg, StringComparison.Ordinal);
            Assert.DoesNotContain("Gesloten op", await beheerder.Lees("/mijn/toegang"), StringComparison.Ordinal);
        }
        await Leg(beheerder, "/mijn/toegang/sluiten", new() { ["organisatie"] = sleutel });

        var lijst = await beheerder.Lees("/mijn/toegang");
        Welgevormd.IsPagina(new HtmlParser().ParseDocument(lijst));
        Assert.Matches($"<th scope=\"row\">Naam {sleutel}</th>\\s*<td>\\d+ ", lijst);
        Assert.Contains("doet niet meer mee", await vertrekker.Lees("/onbekend"), StringComparison.Ordinal);
        var opnieuw = $"/mijn/toegang/heropenen?organisatie={sleutel}";
        Assert.Contains(opnieuw, lijst, StringComparison.Ordinal);
        await Leg(beheerder, opnieuw, new() { ["directory"] = $"{Guid.NewGuid()}" });
        Assert.DoesNotContain(opnieuw, await beheerder.Lees("/mijn/toegang"), StringComparison.Ordinal);
        await vertrekker.Lees("/mijn");
    }

    [Theory]
    [InlineData("/mijn/toegang")]
    [InlineData("/mijn/toegang/mensen")]
    [InlineData("/mijn/toegang/app")]
    [InlineData("/mijn/toegang/organisatie")]
    [InlineData("/mijn/toegang/sluiten")]
    [InlineData("/mijn/toegang/heropenen")]
    public async Task Voor_een_ander_zijn_die_bladzijden_er_niet(string pad)
    {
        foreach (var (wie, rol) in new[] { (Loa, "medewerker"), ("GM0405", "beheerder") })
        {
            using var bezoeker = await Bezoeker.MeldAan(Adres, wie, rol);
            await bezoeker.Lees(pad, HttpStatusCode.NotFound);
            Assert.DoesNotContain("/mijn/toegang", await bezoeker.Lees("/mijn"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld()
    {
        using var beheerder = await Bezoeker.MeldAan(Adres, Loa, "beheerder");

        Assert.Contains("geen organisatie of school met de sleutel GM9999", await Fout(beheerder, new() { ["organisatie"] = "GM9999", ["directory"] = $"{Guid.NewGuid()}" }), StringComparison.Ordinal);
        Assert.Contains("Noem de directory-id van Entra ID", await Fout(beheerder, new() { ["organisatie"] = "GM0405", ["directory"] = "hoorn.nl" }), StringComparison.Ordinal);
    }

    private static async Task Leg(Bezoeker wie, string pad, Dictionary<string, string> antwoorden)
    {
        using var nakijken = await wie.Vul(pad, antwoorden);
        var pagina = await nakijken.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Klopt dit?", pagina, StringComparison.Ordinal);
        Welgevormd.IsPagina(new HtmlParser().ParseDocument(pagina));
        using var gedaan = await wie.Verstuur(pad, Bezoeker.Formulier(pagina, "vastleggen"));
        Assert.Equal(HttpStatusCode.Found, gedaan.StatusCode);
    }

    private static async Task<string> Fout(Bezoeker wie, Dictionary<string, string> antwoorden, string pad = "/mijn/toegang/mensen")
    {
        using var eerst = await wie.Vul(pad, antwoorden);
        var pagina = await eerst.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if (!pagina.Contains("Klopt dit?", StringComparison.Ordinal))
            return pagina;
        using var daarna = await wie.Verstuur(pad, Bezoeker.Formulier(pagina, "vastleggen"));
        return await daarna.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
