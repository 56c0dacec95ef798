using System.Net;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Regionetwerk.Api.Toegang;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang.Aanbieders;

/// <summary>Which tokens of a provider hold.</summary>
public sealed class ToegangstokenTests(Aanbiederhuis huis) : IClassFixture<Aanbiederhuis>
{
    private static readonly Dictionary<string, Func<Aanbiederhuis, string>> Gebroken = new()
    {
        ["for another audience"] = huis => Plat(huis, "aud", "elders"),
        ["by another issuer"] = huis => Plat(huis, "iss", "https://elders.example"),
        ["by who has our issuer as a beginning"] = huis => Plat(huis, "iss", $"{huis.Aanbieder.Uitgever}.elders"),
        ["expired"] = huis => Plat(huis, "exp", huis.Klok.GetUtcNow().AddSeconds(-70).ToUnixTimeSeconds()),
        ["not valid yet"] = huis => Plat(huis, "nbf", huis.Klok.GetUtcNow().AddSeconds(70).ToUnixTimeSeconds()),
        ["without an end"] = huis => Zonder(huis, "exp"),
        ["of nobody"] = huis => Zonder(huis, "sub"),
        ["signed with another key of that name"] = huis => huis.Aanbieder.Token(
            huis.Aanbieder.Plat(), handtekening: new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = huis.Aanbieder.Sleutel.KeyId }, SecurityAlgorithms.RsaSha256)),
        ["signed with our own public key as a secret"] = Symmetrisch,
        ["not signed"] = huis => $"{Codeer("""{"alg":"none","typ":"JWT"}""")}.{Delen(huis)[1]}.",
        ["signed by a stronger hash than was agreed"] = huis => huis.Aanbieder.Token(huis.Aanbieder.Plat(), handtekening: new(huis.Aanbieder.Sleutel, SecurityAlgorithms.RsaSha512)),
        ["tampered with"] = huis => $"{Delen(huis)[0]}.{Codeer(Base64UrlEncoder.Decode(Delen(huis)[1]).Replace("iemand", "ander!", StringComparison.Ordinal))}.{Delen(huis)[2]}",
        ["that is an id token by its nonce"] = huis => Plat(huis, "nonce", "n"),
        ["that is an id token by its hash"] = huis => Plat(huis, "at_hash", "n"),
        ["that is an id token for our client"] = huis => huis.Aanbieder.Token(Met(huis.Aanbieder.Plat(), "aud", Nepaanbieder.ClientId), "JWT"),
        ["that is an id token by what it says"] = huis => Plat(huis, "typ", "ID"),
        ["of another kind"] = huis => huis.Aanbieder.Token(huis.Aanbieder.Plat(), "logout+jwt"),
        ["that asks to be understood better"] = huis => huis.Aanbieder.Token(huis.Aanbieder.Plat()) is var goed
            ? $"{Codeer(Base64UrlEncoder.Decode(goed.Split('.')[0]).Replace("{", "{\"crit\":[\"b64\"],\"b64\":false,", StringComparison.Ordinal))}.{goed.Split('.')[1]}.{goed.Split('.')[2]}" : "",
        ["of a directory that is not trusted"] = huis => huis.Aanbieder.Token(huis.Aanbieder.VanDirectory(Aanbiederhuis.VreemdeDirectory)),
        ["of a directory, by the issuer of another"] = huis => huis.Aanbieder.Token(
            Met(huis.Aanbieder.VanDirectory(Aanbiederhuis.Directory), "iss", $"{huis.Aanbieder.Adres}/{Aanbiederhuis.AndereDirectory}/v2.0")),
        ["of a directory, by an issuer that only names it"] = huis => huis.Aanbieder.Token(
            Met(huis.Aanbieder.VanDirectory(Aanbiederhuis.Directory), "iss", $"https://elders.example/{Aanbiederhuis.Directory}/v2.0")),
        ["of a directory, with a key of another"] = SleutelVanAnder,
        ["that is an id token of a directory"] = huis => huis.Aanbieder.Token(Zonder(huis.Aanbieder.VanDirectory(Aanbiederhuis.Directory), "azp"), "JWT"),
        ["of the sign-in of Development"] = huis => Plat(huis, "iss", Aanmelding.Uitgever),
    };

    public static TheoryData<string> Namen => [.. Gebroken.Keys];

    [Fact]
    public async Task A_token_of_a_provider_holds()
    {
        foreach (var inhoud in new[] { huis.Aanbieder.Plat(), huis.Aanbieder.VanDirectory(Aanbiederhuis.Directory), huis.Aanbieder.VanDirectory(Aanbiederhuis.AndereDirectory, oud: true) })
        {
            using var antwoord = await huis.Toon(huis.Aanbieder.Token(inhoud));
            Assert.True(antwoord.StatusCode is HttpStatusCode.Forbidden, $"{inhoud["iss"]}: {antwoord.Headers.WwwAuthenticate}");
        }
        using var schuin = await huis.Toon(huis.Aanbieder.Token(huis.Aanbieder.Plat(), "JWT"));
        using var pss = await huis.Toon(huis.Aanbieder.Token(huis.Aanbieder.Plat(), handtekening: new(huis.Aanbieder.Sleutel, SecurityAlgorithms.RsaSsaPssSha256)));
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (schuin.StatusCode, pss.StatusCode));
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task A_token_is_refused_that_is(string gebrek)
    {
        using var antwoord = await huis.Toon(Gebroken[gebrek](huis));

        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
        Assert.DoesNotContain("   at ", await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_provider_says_of_organisation_and_role_counts_for_nothing()
    {
        var inhoud = huis.Aanbieder.Plat();
        (inhoud["organisatie"], inhoud["rol"], inhoud["tid"], inhoud["oid"]) = ("GM0405", "beheerder", Aanbiederhuis.Directory, "11110000-0000-4000-8000-00000000000a");
        var uitkomst = await huis.Keuring.ValidateTokenAsync(huis.Aanbieder.Token(inhoud), new());
        var wie = new System.Security.Claims.ClaimsPrincipal(uitkomst.ClaimsIdentity);

        Assert.Null(AanroeperLezer.Lees(wie));
        Assert.Equal((huis.Aanbieder.Uitgever, "iemand"), (Identiteitlezer.Lees(wie)!.Directory, Identiteitlezer.Lees(wie)!.Onderwerp));
    }

    private static string Plat(Aanbiederhuis huis, string naam, object waarde) => huis.Aanbieder.Token(Met(huis.Aanbieder.Plat(), naam, waarde));

    private static string Zonder(Aanbiederhuis huis, string naam) => huis.Aanbieder.Token(Zonder(huis.Aanbieder.Plat(), naam));

    private static Dictionary<string, object> Met(Dictionary<string, object> inhoud, string naam, object waarde) => new(inhoud) { [naam] = waarde };

    private static Dictionary<string, object> Zonder(Dictionary<string, object> inhoud, string naam) => inhoud.Where(een => een.Key != naam).ToDictionary();

    private static string[] Delen(Aanbiederhuis huis) => huis.Aanbieder.Token(huis.Aanbieder.Plat()).Split('.');

    private static string Codeer(string tekst) => Base64UrlEncoder.Encode(tekst);

    // A secret that anyone can read: the provider publishes it beside its keys.
    private static string Symmetrisch(Aanbiederhuis huis) => huis.Aanbieder.Token(
        huis.Aanbieder.Plat(), handtekening: new(new SymmetricSecurityKey(Base64UrlEncoder.DecodeBytes(huis.Openbaar.K)) { KeyId = huis.Openbaar.Kid }, SecurityAlgorithms.HmacSha256));

    private static string SleutelVanAnder(Aanbiederhuis huis)
    {
        var sleutel = Nepaanbieder.Nieuw();
        var openbaar = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(sleutel.Rsa.ExportParameters(false)) { KeyId = sleutel.KeyId });
        openbaar.AdditionalData["issuer"] = $"{huis.Aanbieder.Adres}/{Aanbiederhuis.AndereDirectory}/v2.0";
        huis.Aanbieder.Verder.Add(openbaar);
        huis.Klok.Later += TimeSpan.FromMinutes(1);
        return huis.Aanbieder.Token(huis.Aanbieder.VanDirectory(Aanbiederhuis.Directory), handtekening: new(sleutel, SecurityAlgorithms.RsaSha256));
    }
}
