using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Paginas;

/// <summary>Pages show what the caller may see, as GraphQL does: they ask it there.</summary>
public sealed partial class VerborgenTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Naam = "Verborgen plan";

    private static readonly string[] Plaatsen =
        ["/", "/programmas?naam=verborgen", "/gemeenten/GM0405?jaar=2026", "/vergelijken?gemeenten=GM0405&jaar=2026", "/aanpakken", "/?kaart=aanpak:verborgen-aanpak"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_intern_programma_bestaat_op_geen_pagina_voor_wie_het_niet_mag_zien()
    {
        var hoorn = await huis.Als("GM0405");
        var ervoor = await Lees("GM0014");
        var id = await hoorn.Programma("GM0405", naam: Naam, aanpak: "verborgen-aanpak");
        await hoorn.Financiering(await hoorn.Budget("GM0405", 123_456), id, 2026, 123_456);

        Assert.Equal(ervoor, await Lees("GM0014"));
        Assert.All(await Lees(null), pagina => Assert.DoesNotContain(Naam, pagina));
        var (verborgen, onbekend) = (await Open($"/programmas/{id}", "GM0014"), await Open($"/programmas/{Anders(id)}", "GM0014"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (verborgen.Status, onbekend.Status));
        Assert.Equal(onbekend.Tekst, verborgen.Tekst);
        Assert.Equal(HttpStatusCode.NotFound, (await Open("/aanpakken/verborgen-aanpak", null)).Status);

        var eigen = await Open($"/programmas/{id}", "GM0405");
        Assert.Equal(HttpStatusCode.OK, eigen.Status);
        Assert.Contains(Naam, eigen.Tekst);
        Assert.Contains("123.456", eigen.Tekst);
        Assert.Contains(Naam, (await Open("/programmas?naam=verborgen", "GM0405")).Tekst);
    }

    private static string Anders(string id) => id[..^4] + (id.EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA");

    private async Task<string[]> Lees(string? als) => [.. (await Task.WhenAll(Plaatsen.Select(plaats => Open(plaats, als)))).Select(antwoord => antwoord.Tekst)];

    private async Task<(HttpStatusCode Status, string Tekst)> Open(string adres, string? als)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, adres);
        vraag.Headers.Accept.ParseAdd("text/html");
        if (als is not null)
            vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await Token(als));
        using var antwoord = await huis.Http.SendAsync(vraag, Ct);
        // Each page has a token of its own for its forms.
        return (antwoord.StatusCode, Formuliertoken().Replace(await antwoord.Content.ReadAsStringAsync(Ct), ""));
    }

    private async Task<string?> Token(string organisatie)
    {
        using var antwoord = await huis.Http.PostAsJsonAsync("/dev/token", new { organisatie, rollen = new[] { "lezer" } }, Ct);
        return (await antwoord.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("access_token").GetString();
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"__RequestVerificationToken\"[^>]*>")]
    private static partial Regex Formuliertoken();
}
