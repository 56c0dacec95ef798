using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Regionetwerk.Api.Paginas.Aanmelden;
using Regionetwerk.Api.Tests.Hosting;
using Regionetwerk.Api.Toegang;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

public sealed class AanmeldTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Uri Adres => huis.Client.BaseAddress!;

    [Fact]
    public async Task Who_signs_in_goes_where_he_wanted_and_is_named_on_every_page()
    {
        using var bezoeker = new Bezoeker(Adres);
        using var antwoord = await bezoeker.Vul("/aanmelden?terug=%2Fgemeenten%3Fzoek%3Dhoorn", new() { ["sleutel"] = "GM0405", ["rol"] = "lezer" });

        Assert.Equal(HttpStatusCode.Found, antwoord.StatusCode);
        Assert.EndsWith("/gemeenten?zoek=hoorn", antwoord.Headers.Location!.ToString());
        Assert.Contains("Aangemeld voor", await bezoeker.Lees("/"));
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_of_forms_elsewhere_and_ends_with_the_browser()
    {
        using var bezoeker = new Bezoeker(Adres);
        using var antwoord = await bezoeker.Vul("/aanmelden", new() { ["sleutel"] = "GM0405", ["rol"] = "lezer" });

        var koekje = Assert.Single(antwoord.Headers.GetValues("Set-Cookie"), koekje => koekje.StartsWith("regionetwerk=", StringComparison.Ordinal));
        Assert.Contains("httponly", koekje, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", koekje, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", koekje, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_cookie_is_nobody_to_GraphQL_which_takes_commands_without_antiforgery()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0405");
        using var vraag = new HttpRequestMessage(HttpMethod.Post, "/GraphQL/") { Content = JsonContent.Create(new { query = "{ ik { rollen } }" }) };
        vraag.Headers.Accept.ParseAdd("application/json");
        using var antwoord = await bezoeker.Stuur(vraag);

        Assert.StartsWith("""{"data":{"ik":null}""", await antwoord.Content.ReadAsStringAsync(Ct));
    }

    [Fact]
    public async Task A_token_that_does_not_hold_is_refused_also_beside_a_cookie_that_does()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0405");
        using var vraag = new HttpRequestMessage(HttpMethod.Get, "/");
        vraag.Headers.Authorization = new("Bearer", "abc");
        using var antwoord = await bezoeker.Stuur(vraag);

        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
    }

    [Fact]
    public async Task Who_goes_away_is_nobody_again()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0405");
        var kop = await bezoeker.Lees("/aanmelden");
        using var antwoord = await bezoeker.Verstuur("/afmelden", Bezoeker.Formulier(kop.Replace("<header", "<main", StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.Found, antwoord.StatusCode);
        Assert.DoesNotContain("Aangemeld voor", await bezoeker.Lees("/"));
    }

    [Theory]
    [InlineData("/afmelden")]
    [InlineData("/aanmelden")]
    public async Task A_form_that_is_not_from_our_page_is_refused_with_a_page_in_words(string pad)
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0405");
        using var antwoord = await bezoeker.Verstuur(pad, new Dictionary<string, string> { ["sleutel"] = "GM0014", ["rol"] = "lezer", ["_handler"] = "aanmelden" });

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Contains("Dit formulier geldt niet meer", await antwoord.Content.ReadAsStringAsync(Ct));
        Assert.Contains("Aangemeld voor", await bezoeker.Lees("/"));
    }

    [Theory]
    [InlineData("GM9999", "lezer", "Er is geen organisatie met de sleutel GM9999.")]
    [InlineData("", "lezer", "Kies een organisatie, of typ een sleutel.")]
    [InlineData("GM0405", "baas", "Kies een rol: lezer, medewerker, beheerder, operator.")]
    public async Task What_cannot_be_stands_beside_the_field_and_what_was_typed_stays(string sleutel, string rol, string bericht)
    {
        using var bezoeker = new Bezoeker(Adres);
        using var antwoord = await bezoeker.Vul("/aanmelden", new() { ["sleutel"] = sleutel, ["rol"] = rol });

        var pagina = await antwoord.Content.ReadAsStringAsync(Ct);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal(2, pagina.Split(bericht).Length - 1);
        Assert.Contains($"value=\"{sleutel}\"", pagina);
    }

    [Theory]
    [InlineData("/mijn/budgetten?jaar=2026", "/mijn/budgetten?jaar=2026")]
    [InlineData("//elders.example", "/mijn")]
    [InlineData("/\\elders.example", "/mijn")]
    [InlineData("/\t/elders.example", "/mijn")]
    [InlineData("https://elders.example/", "/mijn")]
    [InlineData("javascript:alert(1)", "/mijn")]
    [InlineData("~/mijn", "/mijn")]
    [InlineData("elders", "/mijn")]
    [InlineData("", "/mijn")]
    [InlineData(null, "/mijn")]
    [InlineData("/aanmelden?terug=/", "/mijn")]
    public void Only_a_page_of_ours_is_gone_back_to(string? gevraagd, string verwacht) => Assert.Equal(verwacht, Terugweg.Veilig(gevraagd));

    [Fact]
    public async Task Nobody_is_led_elsewhere_by_signing_in()
    {
        using var bezoeker = new Bezoeker(Adres);
        using var antwoord = await bezoeker.Vul(
            "/aanmelden", new() { ["sleutel"] = "GM0405", ["rol"] = "lezer", [Aanmeldkoekje.Terug] = "//elders.example" });

        Assert.EndsWith("/mijn", antwoord.Headers.Location!.ToString());
        Assert.DoesNotContain("elders", antwoord.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Outside_Development_the_page_says_so_and_lets_nobody_in()
    {
        using var ontwikkelaar = await Bezoeker.MeldAan(Adres, "GM0405");
        await using var productie = new Apihuis("Production");
        foreach (var sleutel in Directory.GetFiles(Path.Combine(huis.Map, Sleutelmap.Naam)))
        {
            Directory.CreateDirectory(Path.Combine(productie.Map, Sleutelmap.Naam));
            File.Copy(sleutel, Path.Combine(productie.Map, Sleutelmap.Naam, Path.GetFileName(sleutel)));
        }
        await productie.InitializeAsync();
        using var bezoeker = new Bezoeker(productie.Client.BaseAddress!);
        foreach (Cookie koekje in ontwikkelaar.Koekjes.GetCookies(Adres))
            bezoeker.Koekjes.Add(productie.Client.BaseAddress!, new Cookie($"__Host-{koekje.Name}", koekje.Value));

        var pagina = await bezoeker.Lees("/aanmelden");
        // A form that is truly from this house: only the guard of the sign-in stands before it.
        var tokens = productie.Dienst<IAntiforgery>().GetTokens(new DefaultHttpContext { RequestServices = productie.App.Services });
        bezoeker.Koekjes.Add(productie.Client.BaseAddress!, new Cookie($"__Host-{Formulierkoekje.Kaal}", tokens.CookieToken));
        using var antwoord = await bezoeker.Verstuur(
            "/aanmelden",
            new Dictionary<string, string> { [tokens.FormFieldName] = tokens.RequestToken!, ["_handler"] = "aanmelden", ["sleutel"] = "GM0405", ["rol"] = "lezer" });

        Assert.Contains("het account van uw organisatie", pagina);
        Assert.DoesNotContain("Aangemeld voor", pagina);
        Assert.DoesNotContain("name=\"sleutel\"", pagina);
        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        Assert.False(antwoord.Headers.TryGetValues("Set-Cookie", out var koekjes) && koekjes.Any(koekje => koekje.StartsWith("__Host-regionetwerk=", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Host", "regionetwerk.example.nl")]
    public async Task For_who_may_come_from_elsewhere_there_is_no_sign_in_of_Development(string kop, string waarde)
    {
        using var bezoeker = new Bezoeker(Adres);
        using var vraag = new HttpRequestMessage(HttpMethod.Get, "/aanmelden");
        vraag.Headers.TryAddWithoutValidation(kop, waarde);
        using var antwoord = await bezoeker.Stuur(vraag);

        Assert.DoesNotContain("name=\"sleutel\"", await antwoord.Content.ReadAsStringAsync(Ct));
    }

    [Fact]
    public void The_keys_are_for_their_owner_alone()
    {
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(huis.Map, Sleutelmap.Naam)));
    }
}
