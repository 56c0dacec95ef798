using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Regionetwerk.Api.Tests.Hosting;
using Regionetwerk.Api.Toegang;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang;

public sealed class TokenTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private static readonly Dictionary<string, Func<Recept, Recept>> Gebreken = new()
    {
        ["expired"] = goed => goed with { Tot = DateTime.UtcNow.AddSeconds(-70) },
        ["not valid yet"] = goed => goed with { Van = DateTime.UtcNow.AddSeconds(70) },
        ["without an end"] = goed => goed with { Tot = null },
        ["for another audience"] = goed => goed with { Publiek = "elders" },
        ["by another issuer"] = goed => goed with { Uitgever = "elders" },
        ["signed with another key"] = goed => goed with { Sleutel = new(RandomNumberGenerator.GetBytes(32)) },
        ["signed in another way"] = goed => goed with { Algoritme = SecurityAlgorithms.HmacSha512, Verdubbel = true },
        ["for no organisation"] = goed => goed with { Organisatie = "" },
        ["for what cannot be an organisation"] = goed => goed with { Organisatie = "Gemeente Hoorn" },
        ["of nobody"] = goed => goed with { Persoon = "" },
        ["of the platform itself"] = goed => goed with { Persoon = "systeem" },
        ["of who records samples"] = goed => goed with { Persoon = "systeem.voorbeelden" },
    };

    public static TheoryData<string> Namen => [.. Gebreken.Keys];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(-10)] // within what clocks may differ
    public async Task A_token_that_is_right_is_accepted(int seconden)
    {
        var token = Maak(Goed() with { Tot = DateTime.UtcNow.AddSeconds(seconden == 0 ? 60 : seconden) });

        using var antwoord = await Stuur("/health/live", $"Bearer {token}");

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task A_token_with_a_fault_is_refused_also_where_nobody_needs_one(string gebrek)
    {
        using var antwoord = await Stuur("/graphql", $"Bearer {Maak(Gebreken[gebrek](Goed()))}");

        await antwoord.Probleem(HttpStatusCode.Unauthorized);
        Assert.Equal("Bearer", Assert.Single(antwoord.Headers.WwwAuthenticate).Scheme);
    }

    [Theory]
    [InlineData("Bearer abc")]
    [InlineData("Bearer")]
    [InlineData("Basic R006MTIz")]
    [InlineData("Bearer eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJvcmdhbmlzYXRpZSI6IkdNMDQwNSIsInN1YiI6ImEiLCJleHAiOjQxMDI0NDQ4MDB9.")]
    public async Task What_is_no_token_is_refused(string kop)
    {
        using var antwoord = await Stuur("/graphql", kop);

        await antwoord.Probleem(HttpStatusCode.Unauthorized);
        Assert.NotEmpty(antwoord.Headers.WwwAuthenticate);
    }

    [Fact]
    public async Task A_token_that_was_tampered_with_is_refused()
    {
        var delen = Maak(Goed()).Split('.');
        var inhoud = Base64UrlEncoder.Decode(delen[1]).Replace("GM0405", "GM0014", StringComparison.Ordinal);

        using var antwoord = await Stuur("/graphql", $"Bearer {delen[0]}.{Base64UrlEncoder.Encode(inhoud)}.{delen[2]}");

        await antwoord.Probleem(HttpStatusCode.Unauthorized);
    }

    private async Task<HttpResponseMessage> Stuur(string pad, string kop)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, pad);
        vraag.Headers.TryAddWithoutValidation("Authorization", kop);
        return await huis.Client.SendAsync(vraag, Ct);
    }

    private Recept Goed() => new(
        Aanmelding.Uitgever,
        Aanmelding.Publiek,
        huis.Dienst<DevSleutel>().Sleutel,
        SecurityAlgorithms.HmacSha256,
        DateTime.UtcNow.AddHours(-1),
        DateTime.UtcNow.AddHours(1),
        "GM0405",
        "dev-GM0405");

    private static string Maak(Recept recept) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = recept.Uitgever,
        Audience = recept.Publiek,
        NotBefore = recept.Van,
        Expires = recept.Tot,
        Subject = new ClaimsIdentity([new(TokenClaims.Organisatie, recept.Organisatie), new(TokenClaims.Persoon, recept.Persoon), new(TokenClaims.Rol, "lezer")]),
        // HMAC pads its key with zeros, so the longer key makes the very signature that the right key would.
        SigningCredentials = new(recept.Verdubbel ? new([.. recept.Sleutel.Key, .. new byte[32]]) : recept.Sleutel, recept.Algoritme),
    });

    private sealed record Recept(
        string Uitgever,
        string Publiek,
        SymmetricSecurityKey Sleutel,
        string Algoritme,
        DateTime Van,
        DateTime? Tot,
        string Organisatie,
        string Persoon,
        bool Verdubbel = false);
}
