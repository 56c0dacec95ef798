using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using Regionetwerk.Api.Toegang.Aanbieders;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang.Aanbieders;

/// <summary>Signing in on pages at a provider: what is asked of it, and which of its answers hold.</summary>
public sealed class AanmeldstroomTests(Aanbiederhuis huis) : IClassFixture<Aanbiederhuis>
{
    private static readonly Dictionary<string, Func<Nepaanbieder, Dictionary<string, object>, string?>> Gebroken = new()
    {
        ["of another question"] = (aanbieder, inhoud) => Met(aanbieder, inhoud, "nonce", "andere"),
        ["without a nonce"] = (aanbieder, inhoud) => Zonder(aanbieder, inhoud, "nonce"),
        ["for another client"] = (aanbieder, inhoud) => Met(aanbieder, inhoud, "aud", "andere-client"),
        ["for our API and not for these pages"] = (aanbieder, inhoud) => Met(aanbieder, inhoud, "aud", Nepaanbieder.Publiek),
        ["for several, given to who knows whom"] = (aanbieder, inhoud) => Met(aanbieder, inhoud, "aud", new[] { Nepaanbieder.ClientId, "andere-client" }),
        ["given to another client"] = (aanbieder, inhoud) => Met(aanbieder, inhoud, "azp", "andere-client"),
        ["by another issuer"] = (aanbieder, inhoud) => Met(aanbieder, inhoud, "iss", "https://elders.example"),
        ["of a directory of the other provider"] = (aanbieder, inhoud) => Met(
            aanbieder, Samen(aanbieder.VanDirectory(Aanbiederhuis.Directory), "aud", Nepaanbieder.ClientId), "nonce", inhoud["nonce"]),
        ["expired"] = (aanbieder, inhoud) => Met(aanbieder, inhoud, "exp", DateTimeOffset.UtcNow.AddSeconds(-70).ToUnixTimeSeconds()),
        ["not valid yet"] = (aanbieder, inhoud) => Met(aanbieder, inhoud, "nbf", DateTimeOffset.UtcNow.AddSeconds(70).ToUnixTimeSeconds()),
        ["without an end"] = (aanbieder, inhoud) => Zonder(aanbieder, inhoud, "exp"),
        ["of nobody"] = (aanbieder, inhoud) => Zonder(aanbieder, inhoud, "sub"),
        ["an access token"] = (aanbieder, inhoud) => aanbieder.Token(inhoud),
        ["signed by another key"] = (aanbieder, inhoud) => aanbieder.Token(inhoud, "JWT", new(Nepaanbieder.Nieuw(), SecurityAlgorithms.RsaSha256)),
        ["signed with our secret"] = (aanbieder, inhoud) => aanbieder.Token(
            inhoud, "JWT", new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Aanbiederhuis.Geheim.PadRight(32))), SecurityAlgorithms.HmacSha256)),
        ["not signed"] = (aanbieder, inhoud) => $"{Base64UrlEncoder.Encode("""{"alg":"none"}""")}.{aanbieder.Token(inhoud, "JWT").Split('.')[1]}.",
        ["no token"] = (_, _) => "abc",
        ["not there"] = (_, _) => null,
    };

    public static TheoryData<string> Namen => [.. Gebroken.Keys];

    [Fact]
    public async Task Who_signs_in_goes_where_he_wanted_and_the_provider_was_asked_as_it_should_be()
    {
        using var aanmelder = Nieuw();
        var vraag = await aanmelder.Vertrek("/gemeenten?zoek=hoorn");
        using var antwoord = await aanmelder.Terug(vraag, huis.Aanbieder.Token(aanmelder.IdToken(vraag), "JWT"));

        Assert.Equal("/gemeenten?zoek=hoorn", antwoord.Headers.Location!.ToString());
        Assert.NotNull(aanmelder.Sleutel);
        Assert.Equal($"{huis.Aanbieder.Adres}/aanmelden", vraag["naar"]);
        Assert.Equal(("1", "code", "openid profile", Nepaanbieder.ClientId, "S256"), (vraag["vast"], vraag["response_type"], vraag["scope"], vraag["client_id"], vraag["code_challenge_method"]));
        // Behind a proxy that ends TLS, people come back over HTTPS all the same.
        Assert.Equal($"https://{huis.Client.BaseAddress!.Authority}/aanmelden/oidc/terug", vraag["redirect_uri"]);
        var gekregen = huis.Aanbieder.Ontvangen!;
        Assert.Equal(
            ("authorization_code", Nepaanbieder.ClientId, Aanbiederhuis.Geheim, vraag["redirect_uri"]),
            (gekregen["grant_type"].ToString(), gekregen["client_id"].ToString(), gekregen["client_secret"].ToString(), gekregen["redirect_uri"].ToString()));
        Assert.Equal(vraag["code_challenge"], Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(gekregen["code_verifier"].ToString()))));
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Nobody_is_let_in_by_an_id_token_that_is(string gebrek)
    {
        using var aanmelder = Nieuw();
        var vraag = await aanmelder.Vertrek();
        using var antwoord = await aanmelder.Terug(vraag, Gebroken[gebrek](huis.Aanbieder, aanmelder.IdToken(vraag)));

        Assert.Equal(Aanbiederaanmelding.Mislukt, aanmelder.Reden(antwoord));
        Assert.Contains("terug=%2Fgemeenten", antwoord.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_what_another_browser_asked_lets_nobody_in()
    {
        using var aanvaller = Nieuw();
        using var slachtoffer = Nieuw();
        var vraag = await aanvaller.Vertrek();
        await slachtoffer.Vertrek();
        using var antwoord = await slachtoffer.Terug(vraag, huis.Aanbieder.Token(aanvaller.IdToken(vraag), "JWT"));

        Assert.Equal(Aanbiederaanmelding.Verlopen, slachtoffer.Reden(antwoord));
    }

    [Theory]
    [InlineData("")]
    [InlineData("onzin")]
    public async Task A_state_that_is_none_lets_nobody_in(string staat)
    {
        using var aanmelder = Nieuw();
        var vraag = await aanmelder.Vertrek();
        using var antwoord = await aanmelder.Terug(vraag, huis.Aanbieder.Token(aanmelder.IdToken(vraag), "JWT"), staat);

        Assert.Equal(Aanbiederaanmelding.Verlopen, aanmelder.Reden(antwoord));
    }

    [Fact]
    public async Task An_answer_counts_once_and_so_does_a_code()
    {
        using var aanmelder = Nieuw();
        var vraag = await aanmelder.Vertrek();
        huis.Aanbieder.Codes["eenmaal"] = huis.Aanbieder.Token(aanmelder.IdToken(vraag), "JWT");
        using var eerste = await aanmelder.Antwoord(("code", "eenmaal"), ("state", vraag["state"]));
        using var opnieuw = await aanmelder.Antwoord(("code", "eenmaal"), ("state", vraag["state"]));
        using var ander = Nieuw();
        var andere = await ander.Vertrek();
        using var gestolen = await ander.Antwoord(("code", "eenmaal"), ("state", andere["state"]));

        Assert.Equal("/gemeenten", eerste.Headers.Location!.ToString());
        Assert.Contains("fout=verlopen", opnieuw.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(Aanbiederaanmelding.Mislukt, ander.Reden(gestolen));
    }

    [Fact]
    public async Task An_answer_in_the_name_of_another_provider_is_none()
    {
        using var aanmelder = Nieuw();
        var vraag = await aanmelder.Vertrek();
        huis.Aanbieder.Codes["verward"] = huis.Aanbieder.Token(aanmelder.IdToken(vraag), "JWT");
        using var antwoord = await aanmelder.Antwoord(("code", "verward"), ("state", vraag["state"]), ("iss", "https://elders.example"));

        Assert.Contains("fout=", antwoord.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Null(aanmelder.Sleutel);
    }

    [Theory]
    [InlineData("access_denied", Aanbiederaanmelding.Geweigerd, "er is nee gezegd tegen de aanmelding")]
    [InlineData("temporarily_unavailable", Aanbiederaanmelding.Weg, "de aanmelddienst antwoordt nu niet")]
    [InlineData("invalid_scope", Aanbiederaanmelding.Mislukt, "het antwoord van de aanmelddienst klopt niet")]
    public async Task What_went_wrong_at_the_provider_a_page_says_in_words(string fout, string reden, string uitleg)
    {
        using var aanmelder = Nieuw();
        var vraag = await aanmelder.Vertrek();
        using var antwoord = await aanmelder.Antwoord(("error", fout), ("error_description", "<script>"), ("state", vraag["state"]));

        Assert.Equal(reden, aanmelder.Reden(antwoord));
        var pagina = await aanmelder.Browser.Lees(antwoord.Headers.Location!.ToString());
        Assert.Contains(uitleg, pagina, StringComparison.Ordinal);
        Assert.Contains("href=\"/aanmelden/oidc?terug=%2Fgemeenten\"", pagina, StringComparison.Ordinal);
        Assert.Contains("Aanmelden met Het proefaccount", pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_stranger_puts_in_an_address_is_no_answer_of_the_provider()
    {
        using var aanmelder = Nieuw();
        using var antwoord = await aanmelder.Antwoord(("error", "access_denied"), ("state", "onzin"));

        Assert.Equal(Aanbiederaanmelding.Verlopen, aanmelder.Reden(antwoord));
    }

    [Fact]
    public async Task A_provider_that_goes_away_half_way_is_said_to_be_away()
    {
        using var aanmelder = Nieuw();
        var vraag = await aanmelder.Vertrek();
        huis.Aanbieder.Weg = true;
        using var antwoord = await aanmelder.Terug(vraag, huis.Aanbieder.Token(aanmelder.IdToken(vraag), "JWT"));
        huis.Aanbieder.Weg = false;

        Assert.Equal(Aanbiederaanmelding.Weg, aanmelder.Reden(antwoord));
    }

    [Theory]
    [InlineData("//elders.example")]
    [InlineData("https://elders.example/")]
    [InlineData("/aanmelden/oidc")]
    public async Task Nobody_is_led_elsewhere_by_signing_in(string terug)
    {
        using var aanmelder = Nieuw();
        var vraag = await aanmelder.Vertrek(terug);
        using var antwoord = await aanmelder.Terug(vraag, huis.Aanbieder.Token(aanmelder.IdToken(vraag), "JWT"));

        Assert.Equal("/mijn", antwoord.Headers.Location!.ToString());
    }

    private Aanmelder Nieuw() => new(huis.Huis, huis.Aanbieder);

    private static Dictionary<string, object> Samen(Dictionary<string, object> inhoud, string naam, object waarde) => new(inhoud) { [naam] = waarde };

    private static string Met(Nepaanbieder aanbieder, Dictionary<string, object> inhoud, string naam, object waarde) => aanbieder.Token(Samen(inhoud, naam, waarde), "JWT");

    private static string Zonder(Nepaanbieder aanbieder, Dictionary<string, object> inhoud, string naam) =>
        aanbieder.Token(inhoud.Where(een => een.Key != naam).ToDictionary(), "JWT");
}
