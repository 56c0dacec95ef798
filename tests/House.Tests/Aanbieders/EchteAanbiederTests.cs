using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Regionetwerk.Api.Toegang.Aanbieders;
using Regionetwerk.House.Tests.Clienten;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Aanbieders;

/// <summary>Sign-in with an OpenID provider that others wrote: tokens of a partner's app, and people in a browser.</summary>
[Trait("Soort", "Zwaar")]
public sealed class EchteAanbiederTests : IAsyncLifetime
{
    private const string Publiek = "urn:regionetwerk";
    private const string Client = "regionetwerk";
    private const string Hoorn = "GM0405";
    private const string Groningen = "GM0014";

    private readonly string _sleutelbestand = Path.GetTempFileName();
    private readonly Vooruit _klok = new();
    private Aanbiederproces _aanbieder = null!;
    private DraaiendHuis _huis = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Nodescript.Vereist();
        using var sleutel = RSA.Create(2048);
        await File.WriteAllTextAsync(_sleutelbestand, sleutel.ExportPkcs8PrivateKeyPem(), Ct);
        _aanbieder = await Aanbiederproces.Begin();
        _huis = new()
        {
            Klok = _klok,
            Instellingen =
            [
                "--Oidc:Authority", _aanbieder.Adres, "--Oidc:ClientId", Client, "--Oidc:Audience", Publiek,
                "--Oidc:Sleutelbestand", _sleutelbestand, "--Oidc:Naam", "het proefaccount",
            ],
        };
        await _huis.InitializeAsync();
        await _aanbieder.Ken(MetSleutel(sleutel));
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(_sleutelbestand);
        _aanbieder?.Dispose();
        if (_huis is not null)
            await _huis.DisposeAsync();
    }

    [Fact]
    public async Task Een_app_van_een_partner_komt_binnen_met_een_token_dat_voor_ons_is_en_met_geen_ander()
    {
        // The token holds; that nobody was let in by it is another matter, which is 403.
        Assert.Equal(HttpStatusCode.Forbidden, await Toon(await _aanbieder.TokenVanApp(Publiek)));
        Assert.Equal(HttpStatusCode.Unauthorized, await Toon(await _aanbieder.TokenVanApp("urn:elders")));
        Assert.Equal(HttpStatusCode.Unauthorized, await Toon(await _aanbieder.TokenVanApp(null)));
    }

    [Fact]
    public async Task Een_andere_sleutel_van_de_aanbieder_telt_zonder_herstart_en_de_oude_niet_meer()
    {
        var oud = await _aanbieder.TokenVanApp(Publiek);
        Assert.Equal(HttpStatusCode.Forbidden, await Toon(oud));
        await _aanbieder.Draai();
        _klok.Later += Metadata.Rust;

        Assert.Equal(HttpStatusCode.Forbidden, await Toon(await _aanbieder.TokenVanApp(Publiek)));
        Assert.Equal(HttpStatusCode.Unauthorized, await Toon(oud));
    }

    [Fact]
    public async Task Een_token_verloopt_en_wie_de_aanbieder_niet_noemt_vertrouwt_haar_niet()
    {
        var token = await _aanbieder.TokenVanApp(Publiek);
        await using var zonder = new DraaiendHuis();
        await zonder.InitializeAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, await Toon(token, zonder));
        _klok.Later += TimeSpan.FromMinutes(12);
        Assert.Equal(HttpStatusCode.Unauthorized, await Toon(token));
    }

    [Fact]
    public async Task Iemand_die_is_toegelaten_handelt_voor_zijn_organisatie_en_voor_geen_andere()
    {
        await LaatToe("beleid", Hoorn, "MEDEWERKER");
        await _aanbieder.Kent("anna", "beleid");
        var anna = await _aanbieder.TokenVan("anna", Publiek);
        var invoer = new { eigenaar = Hoorn, naam = "Loket", functie = "Aanspreekpunt", email = "loket@voorbeeld.test" };

        (await _huis.Met(anna).Opdracht("contactVastleggen", invoer)).Gelukt();
        Assert.Equal(HttpStatusCode.Forbidden, await Toon(anna, organisatie: Groningen));
        await _aanbieder.Kent("carla");
        Assert.Equal(HttpStatusCode.Forbidden, await Toon(await _aanbieder.TokenVan("carla", Publiek)));
    }

    [Fact]
    public async Task Iemand_meldt_zich_aan_met_het_account_van_zijn_organisatie_en_komt_binnen_zolang_hij_is_toegelaten()
    {
        await LaatToe("beleid", Hoorn, "MEDEWERKER");
        await LaatToe("regio", Hoorn, "LEZER");
        await LaatToe("regio", Groningen, "MEDEWERKER");
        await _aanbieder.Kent("anna", "beleid");
        await _aanbieder.Kent("bert", "regio");
        await _aanbieder.Kent("carla");

        await _aanbieder.Kent("dirk", "nieuw");

        await Nodescript.InBrowser("aanmelden.mjs", _huis.Http.BaseAddress!, _aanbieder.Adres);
        await Nodescript.InBrowser("toegang.mjs", _huis.Http.BaseAddress!, _aanbieder.Adres);
    }

    private async Task LaatToe(string groep, string organisatie, string rol) =>
        (await (await _huis.Als("landelijk-ondersteuningsaanbod")).Opdracht("directoryToelaten", new { directory = _aanbieder.Adres, groep, organisatie, rol })).Gelukt();

    private async Task<HttpStatusCode> Toon(string token, DraaiendHuis? huis = null, string? organisatie = null)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (organisatie is not null)
            vraag.Headers.Add("X-Organisatie", organisatie);
        using var antwoord = await (huis ?? _huis).Http.SendAsync(vraag, Ct);
        return antwoord.StatusCode;
    }

    private Dictionary<string, object> MetSleutel(RSA sleutel)
    {
        var openbaar = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(sleutel.ExportParameters(false)));
        return new()
        {
            ["client_id"] = Client,
            ["redirect_uris"] = new[] { new Uri(_huis.Http.BaseAddress!, "/aanmelden/oidc/terug") },
            ["post_logout_redirect_uris"] = new[] { new Uri(_huis.Http.BaseAddress!, "/").AbsoluteUri },
            ["token_endpoint_auth_method"] = "private_key_jwt",
            ["jwks"] = new { keys = new[] { new { kty = "RSA", kid = Base64UrlEncoder.Encode(openbaar.ComputeJwkThumbprint()), n = openbaar.N, e = openbaar.E } } },
        };
    }

    private sealed class Vooruit : TimeProvider
    {
        public TimeSpan Later { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Later;
    }
}
