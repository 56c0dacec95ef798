using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Regionetwerk.Api.Toegang.Aanbieders;

/// <summary>
/// Sign-in on pages: authorization code with PKCE. State, the cookie that binds it to this browser, and PKCE are the framework's; what OpenID
/// adds to that is here: places from the metadata, a nonce, an id token that is judged as any token, and how we show who we are.
/// </summary>
public sealed class Aanbiederhandler(
    IOptionsMonitor<AanbiederOpties> opties, ILoggerFactory log, UrlEncoder codering, Aanbiederboek boek, Tokenkeuring keuring)
    : OAuthHandler<AanbiederOpties>(opties, log, codering)
{
    /// <summary>Under this name a session keeps the id token, by which the provider knows which of its own sessions to end.</summary>
    public const string IdToken = "id_token";

    private const string Nonce = "nonce";

    // With all groups of somebody in it, it would not fit in an address.
    private const int LangsteIdToken = 4096;

    // Of this request: the framework makes a handler for each.
    private OpenIdConnectConfiguration? _metadata;

    private AuthenticationProperties? _vraag;

    private Aanbieder Aanbieder => Options.Aanbieder;

    /// <inheritdoc/>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        _metadata = await boek.Van(Aanbieder).LeesAsync();
        properties.Items[Nonce] = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await base.HandleChallengeAsync(properties);
    }

    /// <inheritdoc/>
    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        // The framework knows no place before a question is asked, so it makes the question alone.
        var vraag = base.BuildChallengeUrl(properties, redirectUri);
        var plaats = _metadata!.AuthorizationEndpoint;
        return QueryHelpers.AddQueryString($"{plaats}{(plaats.Contains('?', StringComparison.Ordinal) ? $"&{vraag[1..]}" : vraag)}", Nonce, properties.Items[Nonce]!);
    }

    /// <inheritdoc/>
    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        try
        {
            return await BeoordeelAsync();
        }
        catch (Exception fout) when (fout is AuthenticationFailureException or AanbiederWegException)
        {
            // Not thrown on: then what was asked is lost, and with it where somebody wanted to go.
            return HandleRequestResult.Fail(fout, _vraag);
        }
    }

    /// <inheritdoc/>
    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        _vraag = context.Properties;
        var formulier = Clientbewijs.Voor(Aanbieder, _metadata!.TokenEndpoint, TimeProvider.GetUtcNow());
        formulier["grant_type"] = "authorization_code";
        formulier["client_id"] = Aanbieder.ClientId;
        formulier["code"] = context.Code;
        formulier["redirect_uri"] = context.RedirectUri;
        if (context.Properties.Items.Remove(OAuthConstants.CodeVerifierKey, out var bewijs))
            formulier[OAuthConstants.CodeVerifierKey] = bewijs!;
        try
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Post, _metadata.TokenEndpoint) { Content = new FormUrlEncodedContent(formulier) };
            verzoek.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(MediaTypeNames.Application.Json));
            using var antwoord = await Backchannel.SendAsync(verzoek, Context.RequestAborted);
            if ((int)antwoord.StatusCode >= StatusCodes.Status500InternalServerError)
                throw new AanbiederWegException(null);
            var inhoud = JsonDocument.Parse(await antwoord.Content.ReadAsStreamAsync(Context.RequestAborted));
            return antwoord.IsSuccessStatusCode
                ? OAuthTokenResponse.Success(inhoud)
                : OAuthTokenResponse.Failed(new AuthenticationFailureException("The provider did not take the code."));
        }
        catch (Exception fout) when (fout is HttpRequestException or JsonException || (fout is OperationCanceledException && !Context.RequestAborted.IsCancellationRequested))
        {
            throw new AanbiederWegException(fout);
        }
    }

    /// <inheritdoc/>
    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var idToken = tokens.Response!.RootElement.TryGetProperty(IdToken, out var gevonden) ? gevonden.GetString() : null;
        var uitkomst = await keuring.KeurIdTokenAsync(Aanbieder, idToken, properties.Items[Nonce] ?? "");
        if (uitkomst.Exception is AanbiederWegException)
            throw uitkomst.Exception;
        if (!uitkomst.IsValid || Identiteitlezer.Beperkt(uitkomst.ClaimsIdentity) is not { } wie || Identiteitlezer.Lees(wie) is null)
            throw new AuthenticationFailureException("The id token does not hold.", uitkomst.Exception);
        var bewaard = new AuthenticationProperties { RedirectUri = properties.RedirectUri };
        if (idToken!.Length <= LangsteIdToken)
            bewaard.Items[IdToken] = idToken;
        return new(wie, bewaard, Scheme.Name);
    }

    private async Task<HandleRequestResult> BeoordeelAsync()
    {
        _metadata = await boek.Van(Aanbieder).LeesAsync();
        // RFC 9207: an answer of another provider is none.
        if (Request.Query["iss"] is [{ } van] && van != _metadata.Issuer && !Aanbieder.IsEntra)
            return HandleRequestResult.Fail("The answer is of another provider.");
        return await base.HandleRemoteAuthenticateAsync();
    }
}

/// <summary>Of one provider.</summary>
public sealed class AanbiederOpties : OAuthOptions
{
    /// <summary>Which.</summary>
    public Aanbieder Aanbieder { get; set; } = null!;

    /// <summary>Settings were judged at the start; the places that the framework asks for come from the metadata.</summary>
    public override void Validate()
    {
    }
}
