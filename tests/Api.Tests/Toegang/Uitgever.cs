using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang;

/// <summary>An OpenID provider with metadata, one key and tokens for whomever a test names.</summary>
public sealed class Uitgever : IAsyncDisposable
{
    public const string Publiek = "api://regionetwerk";

    private readonly WebApplication _app;
    private readonly RsaSecurityKey _sleutel = new(RSA.Create(2048)) { KeyId = "een" };

    private Uitgever(WebApplication app) => _app = app;

    public string Adres => _app.Urls.Single();

    public static async Task<Uitgever> Begin()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var uitgever = new Uitgever(app);
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new { issuer = uitgever.Adres, jwks_uri = $"{uitgever.Adres}/sleutels" }));
        app.MapGet("/sleutels", () => Results.Json(new { keys = new[] { uitgever.Openbaar() } }));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return uitgever;
    }

    /// <summary>A token of a person in these groups.</summary>
    public string Token(string persoon, params string[] groepen) => Maak(persoon, new() { ["groups"] = groepen });

    /// <summary>A token of a person who lets an app act for him, with these scopes.</summary>
    public string Namens(string persoon, string groep, string bereiken) => Maak(persoon, new() { ["groups"] = new[] { groep }, ["scope"] = bereiken });

    /// <summary>A token that an app got for itself.</summary>
    public string VanApp(string app) => Maak(app, new() { ["azp"] = app });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private string Maak(string sub, Dictionary<string, object> inhoud)
    {
        (inhoud["iss"], inhoud["aud"], inhoud["sub"]) = (Adres, Publiek, sub);
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Claims = inhoud,
            Expires = DateTime.UtcNow.AddHours(1),
            SigningCredentials = new(_sleutel, SecurityAlgorithms.RsaSha256),
        });
    }

    private object Openbaar()
    {
        var sleutel = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(_sleutel.Rsa.ExportParameters(false)));
        return new { kty = sleutel.Kty, use = "sig", kid = _sleutel.KeyId, n = sleutel.N, e = sleutel.E };
    }
}
