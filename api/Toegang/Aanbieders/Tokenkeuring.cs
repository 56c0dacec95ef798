using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Regionetwerk.Api.Hosting;

namespace Regionetwerk.Api.Toegang.Aanbieders;

/// <summary>
/// The one place that decides whether a token holds: access tokens of requests, and the id tokens of people who sign in on pages. What is
/// wrong with it is in the exception of the result; nothing is logged, as anyone can send broken tokens all day.
/// </summary>
public sealed class Tokenkeuring(Aanbiederboek boek, ApiLimieten limieten, TimeProvider tijd, DevSleutel? ontwikkeling = null) : TokenHandler
{
    private static readonly string[] Algoritmen = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256];

    // What an id token has and an access token has not.
    private static readonly string[] VanIdToken = ["nonce", "at_hash", "c_hash", "s_hash"];

    private readonly JsonWebTokenHandler _handtekening = new() { MapInboundClaims = false };

    /// <inheritdoc/>
    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        if (Lees(token) is not { } gelezen)
            return Nee("This is no token.");
        // In Development alone there is such a key, so elsewhere no token of that sign-in holds.
        if (ontwikkeling is not null && gelezen.Issuer == Aanmelding.Uitgever)
            return await _handtekening.ValidateTokenAsync(gelezen, Ontwikkeling(ontwikkeling));
        if (boek.Zoek(gelezen) is not { Publiek.IsEmpty: false } aanbieder)
            return Nee("The token is of nobody that is trusted here.");
        if (!IsToegangstoken(aanbieder, gelezen))
            return Nee("This is no access token.");
        return await KeurAsync(aanbieder, gelezen, aanbieder.Publiek, "JWT", "at+jwt", "application/at+jwt");
    }

    /// <summary>Judges the id token that a provider gave us itself when somebody signed in.</summary>
    /// <param name="aanbieder">Which provider.</param>
    /// <param name="token">What it gave.</param>
    /// <param name="nonce">What we asked it to put in.</param>
    public async Task<TokenValidationResult> KeurIdTokenAsync(Aanbieder aanbieder, string? token, string nonce)
    {
        if (Lees(token) is not { } gelezen || boek.Zoek(gelezen) != aanbieder)
            return Nee("The id token is of nobody that is trusted here.");
        if (!gelezen.TryGetPayloadValue<string>("nonce", out var gekregen) || !Gelijk(gekregen, nonce))
            return Nee("The id token is not an answer to what was asked.");
        var voorWie = gelezen.TryGetPayloadValue<string>("azp", out var azp) ? azp : null;
        if (gelezen.Audiences.Count() > 1 ? voorWie != aanbieder.ClientId : voorWie is not null && voorWie != aanbieder.ClientId)
            return Nee("The id token was given to somebody else.");
        return await KeurAsync(aanbieder, gelezen, [aanbieder.ClientId], "JWT");
    }

    private static JsonWebToken? Lees(string? token)
    {
        try
        {
            // What says that more has to be understood than we do, is not understood.
            return token is not null && new JsonWebToken(token) is var gelezen && !gelezen.TryGetHeaderValue<object>("crit", out _) ? gelezen : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsToegangstoken(Aanbieder aanbieder, JsonWebToken token) =>
        !VanIdToken.Any(naam => token.TryGetPayloadValue<object>(naam, out _))
        // Keycloak says of every token in it what it is.
        && (!token.TryGetPayloadValue<string>("typ", out var soort) || soort is "Bearer")
        && (!aanbieder.IsEntra || Entra.IsToegangstoken(token));

    private static bool Gelijk(string een, string ander) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(een), Encoding.UTF8.GetBytes(ander));

    private static TokenValidationResult Nee(string waarom) => new() { IsValid = false, Exception = new SecurityTokenValidationException(waarom) };

    private async Task<TokenValidationResult> KeurAsync(Aanbieder aanbieder, JsonWebToken token, ImmutableArray<string> publiek, params string[] soorten)
    {
        if (!Algoritmen.Contains(token.Alg))
            return Nee("The token is not signed as it should be.");
        try
        {
            var (metadata, sleutels) = await SleutelsAsync(aanbieder, token);
            return await _handtekening.ValidateTokenAsync(token, new TokenValidationParameters
            {
                AuthenticationType = aanbieder.Schema,
                ValidIssuer = aanbieder.IsEntra ? Entra.Uitgever(metadata.Issuer, token) : metadata.Issuer,
                ValidAudiences = publiek,
                ValidAlgorithms = Algoritmen,
                // Some leave it out; whoever says what it is, has to say this.
                TypeValidator = (soort, _, _) => string.IsNullOrEmpty(soort) || soorten.Contains(soort, StringComparer.OrdinalIgnoreCase)
                    ? soort
                    : throw new SecurityTokenInvalidTypeException("The token is of another kind."),
                IssuerSigningKeys = sleutels,
                RequireSignedTokens = true,
                RequireExpirationTime = true,
                ClockSkew = limieten.Klokverschil,
                LifetimeValidator = IsNu,
                NameClaimType = TokenClaims.Persoon,
                RoleClaimType = TokenClaims.Rol,
            });
        }
        catch (AanbiederWegException fout)
        {
            return new() { IsValid = false, Exception = fout };
        }
    }

    // Never a symmetric key: what anyone can read would do to sign with.
    private async ValueTask<(OpenIdConnectConfiguration Metadata, List<JsonWebKey> Sleutels)> SleutelsAsync(Aanbieder aanbieder, JsonWebToken token)
    {
        var bron = boek.Van(aanbieder, aanbieder.IsEntra && Entra.IsOud(token));
        var metadata = await bron.LeesAsync();
        if (Passend(metadata) is { Count: > 0 } bekend)
            return (metadata, bekend);
        metadata = await bron.VerversAsync(metadata);
        return (metadata, Passend(metadata));

        List<JsonWebKey> Passend(OpenIdConnectConfiguration van) =>
        [
            .. van.JsonWebKeySet.Keys.Where(sleutel => sleutel.Kty is JsonWebAlgorithmsKeyTypes.RSA or JsonWebAlgorithmsKeyTypes.EllipticCurve
                && sleutel.Use is null or "" or "sig"
                && (string.IsNullOrEmpty(token.Kid) || sleutel.Kid == token.Kid)
                && (!aanbieder.IsEntra || Entra.IsVan(sleutel, token))),
        ];
    }

    private bool IsNu(DateTime? van, DateTime? tot, SecurityToken token, TokenValidationParameters eisen) =>
        tot > tijd.GetUtcNow().UtcDateTime - eisen.ClockSkew && (van ?? DateTime.MinValue) <= tijd.GetUtcNow().UtcDateTime + eisen.ClockSkew;

    private TokenValidationParameters Ontwikkeling(DevSleutel sleutel) => new()
    {
        ValidIssuer = Aanmelding.Uitgever,
        ValidAudience = Aanmelding.Publiek,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        IssuerSigningKey = sleutel.Sleutel,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = limieten.Klokverschil,
        LifetimeValidator = IsNu,
        NameClaimType = TokenClaims.Persoon,
        RoleClaimType = TokenClaims.Rol,
    };
}
