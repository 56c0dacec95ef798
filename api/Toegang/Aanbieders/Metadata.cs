using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Regionetwerk.Api.Toegang.Aanbieders;

/// <summary>
/// What a provider says of itself, with its keys: asked once, again every hour behind the requests, and at once when a token is signed with
/// a key that is new to us, though never more often than <see cref="Rust"/>. While it is away, what was known goes on to count.
/// </summary>
public sealed class Metadata(string adres, string? uitgever, HttpClient http, TimeProvider tijd)
{
    /// <summary>How long is waited at least between one question to the provider and the next, whatever tokens come in.</summary>
    public static readonly TimeSpan Rust = TimeSpan.FromSeconds(30);

    /// <summary>After this what is known is asked again: a key that was withdrawn counts no longer than this.</summary>
    public static readonly TimeSpan Houdbaar = TimeSpan.FromHours(1);

    private readonly Lock _slot = new();
    private OpenIdConnectConfiguration? _bekend;
    private Task<OpenIdConnectConfiguration>? _vraag;
    private DateTimeOffset _gevraagd = DateTimeOffset.MinValue;
    private bool _weg;

    /// <summary>What is known, or what the provider says now when that is nothing.</summary>
    /// <exception cref="AanbiederWegException">Nothing is known and the provider does not answer.</exception>
    public async ValueTask<OpenIdConnectConfiguration> LeesAsync()
    {
        if (_bekend is not { } bekend)
            return await VraagAsync();
        if (tijd.GetUtcNow() - _gevraagd >= (_weg ? Rust : Houdbaar))
            _ = VraagAsync();
        return bekend;
    }

    /// <summary>What the provider says now, for who found a key missing in what was known; that, when it was asked only just.</summary>
    /// <exception cref="AanbiederWegException">The provider does not answer, so nobody knows whether there is such a key.</exception>
    public async ValueTask<OpenIdConnectConfiguration> VerversAsync(OpenIdConnectConfiguration bekend) =>
        _bekend is { } nu && !ReferenceEquals(nu, bekend) ? nu : await VraagAsync();

    // Whoever comes while the question is out shares its answer.
    private Task<OpenIdConnectConfiguration> VraagAsync()
    {
        lock (_slot)
        {
            if (_vraag is { IsCompleted: false })
                return _vraag;
            if (_vraag is not null && tijd.GetUtcNow() - _gevraagd < Rust)
                return _vraag;
            _gevraagd = tijd.GetUtcNow();
            return _vraag = VraagNuAsync();
        }
    }

    private async Task<OpenIdConnectConfiguration> VraagNuAsync()
    {
        // The lock is not held while the provider thinks.
        await Task.Yield();
        try
        {
            using var geduld = new CancellationTokenSource(http.Timeout);
            var antwoord = await OpenIdConnectConfigurationRetriever.GetAsync(adres, new HttpDocumentRetriever(http) { RequireHttps = !IsLokaal(adres) }, geduld.Token);
            Keur(antwoord);
            (_bekend, _weg) = (antwoord, false);
            return antwoord;
        }
        catch (Exception fout) when (fout is IOException or InvalidOperationException or ArgumentException or HttpRequestException or OperationCanceledException or JsonException or AanbiederWegException)
        {
            _weg = true;
            throw new AanbiederWegException(fout);
        }
    }

    // Who answers in another's name, or leads to a place that anyone on the way can read, is not believed.
    private void Keur(OpenIdConnectConfiguration antwoord)
    {
        string?[] adressen = [antwoord.AuthorizationEndpoint, antwoord.TokenEndpoint, antwoord.EndSessionEndpoint, antwoord.JwksUri];
        if (string.IsNullOrEmpty(antwoord.Issuer)
            || (uitgever is not null && antwoord.Issuer.TrimEnd('/') != uitgever)
            || antwoord.JsonWebKeySet is not { Keys.Count: > 0 }
            || adressen.Any(een => !string.IsNullOrEmpty(een) && !IsVeilig(een)))
        {
            throw new AanbiederWegException(null);
        }
    }

    private bool IsVeilig(string een) => Uri.TryCreate(een, UriKind.Absolute, out var plaats)
        && (plaats.Scheme == Uri.UriSchemeHttps || (plaats.Scheme == Uri.UriSchemeHttp && plaats.IsLoopback && IsLokaal(adres)));

    private static bool IsLokaal(string adres) => new Uri(adres).IsLoopback;
}
