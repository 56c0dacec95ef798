using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Regionetwerk.Api.Tests.Hosting;
using Regionetwerk.Api.Tests.Paginas;
using Regionetwerk.Api.Toegang;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang.Aanbieders;

/// <summary>Who signed in at a provider: what his browser keeps, what the server keeps, and how it ends.</summary>
public sealed class SessieTests(Aanbiederhuis huis) : IClassFixture<Aanbiederhuis>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_cookie_is_a_key_and_nothing_else_for_this_host_over_HTTPS_alone_and_out_of_reach_of_scripts()
    {
        using var aanmelder = Nieuw();
        using var antwoord = await aanmelder.MeldAan();

        var koekje = Assert.Single(antwoord.Headers.GetValues("Set-Cookie"), een => een.StartsWith($"{Aanmelder.Koekje}=", StringComparison.Ordinal));
        foreach (var eis in new[] { "; path=/", "; secure", "; httponly", "; samesite=lax" })
            Assert.Contains(eis, koekje, StringComparison.OrdinalIgnoreCase);
        foreach (var niet in new[] { "domain", "expires", "max-age" })
            Assert.DoesNotContain(niet, koekje, StringComparison.OrdinalIgnoreCase);
        var inhoud = Opties(huis.Huis).TicketDataFormat.Unprotect(aanmelder.Sleutel)!;
        Assert.Equal(43, Assert.Single(inhoud.Principal.Claims).Value.Length);
        Assert.DoesNotContain(inhoud.Properties.Items, een => een.Key.Contains("token", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_server_keeps_who_it_is_without_name_or_access_token()
    {
        using var aanmelder = Nieuw();
        var vraag = await aanmelder.Vertrek();
        var inhoud = aanmelder.IdToken(vraag, "wie-het-is");
        (inhoud["name"], inhoud["email"], inhoud["groups"]) = ("Naam Voorbeeld", "naam@voorbeeld.test", new[] { "groep-1" });
        using var antwoord = await aanmelder.Terug(vraag, huis.Aanbieder.Token(inhoud, "JWT"));

        var bewijs = (await Sessie(huis.Huis, aanmelder.Sleutel!))!;
        var wie = Identiteitlezer.Lees(bewijs.Principal)!;
        Assert.Equal((huis.Aanbieder.Uitgever, "wie-het-is", null, "groep-1"), (wie.Directory, wie.Onderwerp, wie.App, Assert.Single(wie.Groepen)));
        Assert.DoesNotContain(bewijs.Principal.Claims, claim => claim.Value.Contains("oorbeeld", StringComparison.Ordinal));
        Assert.DoesNotContain(bewijs.Properties.Items, een => een.Value?.Contains("ondoorzichtig", StringComparison.Ordinal) is true);
    }

    [Fact]
    public async Task Signing_out_ends_it_here_so_that_the_old_cookie_is_nobody_and_leads_to_the_provider()
    {
        using var aanmelder = Nieuw();
        using var binnen = await aanmelder.MeldAan();
        var oud = aanmelder.Sleutel!;
        using var antwoord = await MeldAf(aanmelder);
        var pagina = WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync(Ct));

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        var adres = pagina[pagina.IndexOf($"{huis.Aanbieder.Adres}/afmelden?", StringComparison.Ordinal)..];
        var vraag = QueryHelpers.ParseQuery(new Uri(adres[..adres.IndexOf('"', StringComparison.Ordinal)]).Query);
        Assert.Equal((Nepaanbieder.ClientId, $"https://{huis.Client.BaseAddress!.Authority}/"), (vraag["client_id"].ToString(), vraag["post_logout_redirect_uri"].ToString()));
        Assert.Equal(3, vraag["id_token_hint"].ToString().Split('.').Length);
        Assert.Null(aanmelder.Sleutel);
        Assert.Null(await Sessie(huis.Huis, oud));
        using var dief = Nieuw();
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/mijn") { Headers = { { "Cookie", $"{Aanmelder.Koekje}={oud}" } } };
        using var geweigerd = await dief.Browser.Stuur(verzoek);
        Assert.StartsWith("/aanmelden?", geweigerd.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_signed_in_stays_so_when_the_house_starts_again()
    {
        var map = Directory.CreateTempSubdirectory("regionetwerk-");
        string sleutel;
        await using (var eerste = new Apihuis("Production", map.FullName, huis.Instellingen))
        {
            await eerste.InitializeAsync();
            using var aanmelder = new Aanmelder(eerste, huis.Aanbieder);
            using var binnen = await aanmelder.MeldAan();
            sleutel = aanmelder.Sleutel!;
        }
        await using (var tweede = new Apihuis("Production", map.FullName, huis.Instellingen))
        {
            await tweede.InitializeAsync();
            Assert.Equal("iemand", Identiteitlezer.Lees((await Sessie(tweede, sleutel))!.Principal)!.Onderwerp);
        }
        map.Delete(recursive: true);
    }

    [Fact]
    public async Task Whoever_signs_in_again_gets_another_key_and_the_old_one_ends()
    {
        using var aanmelder = Nieuw();
        using var eerste = await aanmelder.MeldAan();
        var oud = aanmelder.Sleutel!;
        using var tweede = await aanmelder.MeldAan("ander");

        Assert.NotEqual(oud, aanmelder.Sleutel);
        Assert.Null(await Sessie(huis.Huis, oud));
        Assert.Equal("ander", Identiteitlezer.Lees((await Sessie(huis.Huis, aanmelder.Sleutel!))!.Principal)!.Onderwerp);
    }

    [Fact]
    public async Task A_sign_in_that_fails_leaves_who_was_signed_in_as_he_was()
    {
        using var aanmelder = Nieuw();
        using var binnen = await aanmelder.MeldAan();
        using var antwoord = await aanmelder.Antwoord(("error", "access_denied"), ("state", "onzin"));

        Assert.NotNull(await Sessie(huis.Huis, aanmelder.Sleutel!));
    }

    private static async Task<HttpResponseMessage> MeldAf(Aanmelder aanmelder)
    {
        var pagina = await aanmelder.Browser.Lees("/onbekend");
        return await aanmelder.Browser.Verstuur("/afmelden", Bezoeker.Formulier($"<main{pagina}"));
    }

    private static CookieAuthenticationOptions Opties(Apihuis van) =>
        van.Dienst<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);

    private static Task<AuthenticationTicket?> Sessie(Apihuis van, string koekje) =>
        Opties(van).SessionStore!.RetrieveAsync(Assert.Single(Opties(van).TicketDataFormat.Unprotect(koekje)!.Principal.Claims).Value);

    private Aanmelder Nieuw() => new(huis.Huis, huis.Aanbieder);
}
