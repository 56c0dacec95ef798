using System.Text;
using Microsoft.IdentityModel.Tokens;
using Regionetwerk.Api.Tests.Hosting;
using Regionetwerk.Api.Toegang.Aanbieders;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang.Aanbieders;

/// <summary>An api that trusts a provider of the tests: as Entra ID of two directories, and as a plain one.</summary>
public sealed class Aanbiederhuis : IAsyncLifetime
{
    public const string Directory = "aaaa0000-0000-4000-8000-000000000001";
    public const string AndereDirectory = "aaaa0000-0000-4000-8000-000000000002";
    public const string VreemdeDirectory = "aaaa0000-0000-4000-8000-000000000003";
    public const string Geheim = "geheim van de test";

    public Nepaanbieder Aanbieder { get; private set; } = null!;

    public Apihuis Huis { get; private set; } = null!;

    /// <summary>A secret that the provider publishes by mistake, from the first moment on: its own public key, for whoever takes that for one.</summary>
    public JsonWebKey Openbaar { get; private set; } = null!;

    public VerzetteKlok Klok { get; } = new();

    /// <summary>What makes an api trust it.</summary>
    public string[] Instellingen =>
    [
        "--AzureAd:Instance", Aanbieder.Adres, "--AzureAd:TenantId", "organizations", "--AzureAd:ClientId", Nepaanbieder.ClientId,
        "--AzureAd:ToegestaneDirectories", $"{Directory},{AndereDirectory}",
        "--Oidc:Authority", Aanbieder.Uitgever, "--Oidc:ClientId", Nepaanbieder.ClientId, "--Oidc:Audience", Nepaanbieder.Publiek,
        "--Oidc:Geheim", Geheim, "--Oidc:Naam", "Het proefaccount", "--Oidc:Scopes", "profile",
    ];

    public HttpClient Client => Huis.Client;

    public Tokenkeuring Keuring => Huis.Dienst<Tokenkeuring>();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Aanbieder = await Nepaanbieder.Begin();
        Openbaar = new() { Kty = "oct", Kid = "openbaar", K = Base64UrlEncoder.Encode(Encoding.ASCII.GetBytes(Aanbieder.Sleutel.Rsa.ExportSubjectPublicKeyInfoPem())) };
        Aanbieder.Verder.Add(Openbaar);
        Huis = new(Klok, "Production", null, Instellingen);
        await Huis.InitializeAsync();
    }

    /// <summary>Shows a token where nobody needs one: 403 when it holds, as nobody was let in, and 401 when it does not.</summary>
    public async Task<HttpResponseMessage> Toon(string token)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        vraag.Headers.Authorization = new("Bearer", token);
        return await Client.SendAsync(vraag, Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await Huis.DisposeAsync();
        await Aanbieder.DisposeAsync();
    }
}

/// <summary>The clock of the machine, put forward.</summary>
public sealed class VerzetteKlok : TimeProvider
{
    private DateTimeOffset? _stil;

    public TimeSpan Later { get; set; }

    public override DateTimeOffset GetUtcNow() => (_stil ?? System.GetUtcNow()) + Later;

    /// <summary>From now on it goes no further by itself.</summary>
    public void ZetStil() => _stil = System.GetUtcNow();
}
