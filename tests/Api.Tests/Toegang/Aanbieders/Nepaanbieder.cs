using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang.Aanbieders;

/// <summary>
/// A provider of the tests: metadata, keys and a token endpoint, under a path of their own for Entra ID (with its many directories, in both
/// versions) and for a plain OpenID provider. What its tokens say, the tests decide.
/// </summary>
public sealed class Nepaanbieder : IAsyncDisposable
{
    /// <summary>How it knows us.</summary>
    public const string ClientId = "9a1c0000-0000-4000-8000-000000000001";

    /// <summary>For whom its access tokens are.</summary>
    public const string Publiek = "api://regionetwerk";

    private readonly WebApplication _app;

    private Nepaanbieder(WebApplication app) => _app = app;

    /// <summary>Where it is.</summary>
    public string Adres => _app.Urls.Single();

    /// <summary>The issuer of the plain provider.</summary>
    public string Uitgever => $"{Adres}/plat";

    /// <summary>The key that signs; replaced when it rotates.</summary>
    public RsaSecurityKey Sleutel { get; private set; } = Nieuw();

    /// <summary>Other keys that it publishes.</summary>
    public List<JsonWebKey> Verder { get; } = [];

    /// <summary>Whether it answers.</summary>
    public bool Weg { get; set; }

    /// <summary>How often its metadata were asked for.</summary>
    public int Gevraagd { get; private set; }

    /// <summary>What its metadata say that they are of, when that is somebody else.</summary>
    public string? Beweert { get; set; }

    /// <summary>The id tokens that it gives for a code, once each.</summary>
    public ConcurrentDictionary<string, string> Codes { get; } = [];

    /// <summary>What was sent to its token endpoint last.</summary>
    public IFormCollection? Ontvangen { get; private set; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Nepaanbieder> Begin()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var aanbieder = new Nepaanbieder(app);
        app.Use((context, next) =>
        {
            if (!aanbieder.Weg)
                return next(context);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        });
        app.MapGet("/plat/.well-known/openid-configuration", () => aanbieder.Metadata(aanbieder.Uitgever));
        app.MapGet("/{directory}/v2.0/.well-known/openid-configuration", (string directory) => aanbieder.Metadata($"{aanbieder.Adres}/{Van(directory)}/v2.0"));
        app.MapGet("/{directory}/.well-known/openid-configuration", (string directory) => aanbieder.Metadata($"{aanbieder.Adres}/sts/{Van(directory)}/"));
        app.MapGet("/sleutels", () => Results.Json(new { keys = aanbieder.Sleutels() }));
        app.MapPost("/token", (Delegate)aanbieder.GeefAsync);
        await app.StartAsync(Ct);
        return aanbieder;
    }

    public static RsaSecurityKey Nieuw() => new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") };

    /// <summary>From now on another key signs, and the old one is gone.</summary>
    public void Draai() => Sleutel = Nieuw();

    /// <summary>A token, signed by the key of now.</summary>
    public string Token(Dictionary<string, object> inhoud, string soort = "at+jwt", SigningCredentials? handtekening = null) =>
        Maak(inhoud, soort, handtekening ?? new(Sleutel, SecurityAlgorithms.RsaSha256));

    /// <summary>An access token of the plain provider, as it should be.</summary>
    public Dictionary<string, object> Plat(string sub = "iemand") => Basis(Uitgever, Publiek, sub);

    /// <summary>An access token of a directory of Entra ID, as it should be.</summary>
    public Dictionary<string, object> VanDirectory(string tid, bool oud = false)
    {
        var inhoud = Basis(oud ? $"{Adres}/sts/{tid}/" : $"{Adres}/{tid}/v2.0", oud ? $"api://{ClientId}" : ClientId, "paarsgewijs");
        inhoud["tid"] = tid;
        inhoud["oid"] = "11110000-0000-4000-8000-00000000000a";
        inhoud[oud ? "appid" : "azp"] = ClientId;
        inhoud["scp"] = "toegang";
        return inhoud;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public static string Maak(Dictionary<string, object> inhoud, string soort, SigningCredentials handtekening) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Claims = inhoud,
            TokenType = soort,
            SigningCredentials = handtekening,
        });

    private static Dictionary<string, object> Basis(string uitgever, string publiek, string sub) => new()
    {
        ["iss"] = uitgever,
        ["aud"] = publiek,
        ["sub"] = sub,
        ["nbf"] = DateTimeOffset.UtcNow.AddMinutes(-5).ToUnixTimeSeconds(),
        ["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(),
    };

    private static string Van(string directory) => Guid.TryParse(directory, out _) ? directory : "{tenantid}";

    private IEnumerable<object> Sleutels()
    {
        var openbaar = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(Sleutel.Rsa.ExportParameters(false)) { KeyId = Sleutel.KeyId });
        return Verder.Prepend(openbaar).Select(een => een.Kty == "oct"
            ? (object)new { kty = een.Kty, kid = een.Kid, k = een.K }
            : een.AdditionalData.TryGetValue("issuer", out var van)
                ? new { kty = een.Kty, use = "sig", kid = een.Kid, n = een.N, e = een.E, issuer = van }
                : new { kty = een.Kty, use = "sig", kid = een.Kid, n = een.N, e = een.E });
    }

    private IResult Metadata(string uitgever)
    {
        Gevraagd++;
        return Results.Json(new
        {
            issuer = Beweert ?? uitgever,
            jwks_uri = $"{Adres}/sleutels",
            authorization_endpoint = $"{Adres}/aanmelden?vast=1",
            token_endpoint = $"{Adres}/token",
            end_session_endpoint = $"{Adres}/afmelden",
        });
    }

    private async Task<IResult> GeefAsync(HttpContext context)
    {
        Ontvangen = await context.Request.ReadFormAsync(Ct);
        return Codes.TryRemove(Ontvangen["code"].ToString(), out var idToken)
            ? Results.Json(idToken.Length > 0
                ? new { access_token = "ondoorzichtig", token_type = "Bearer", id_token = idToken }
                : (object)new { access_token = "ondoorzichtig", token_type = "Bearer" })
            : Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
    }
}
