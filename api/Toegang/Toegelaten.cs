using System.Security.Claims;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Api.Toegang;

/// <summary>
/// What we add to whoever a provider vouches for: for which organisation he acts in this request. Made by <see cref="Toelatingspoort"/> alone
/// and never stored, so no token and no cookie can say it.
/// </summary>
internal sealed class Toegelaten : ClaimsIdentity
{
    public Toegelaten(Aanroeper aanroeper)
        // The organisation is the issuer of who he is, so that a form filled in for one organisation is none of another's: antiforgery binds it to both.
        : base([new Claim(TokenClaims.Persoon, aanroeper.Persoon, ClaimValueTypes.String, aanroeper.Organisatie)], nameof(Toegelaten), TokenClaims.Persoon, TokenClaims.Rol) =>
        Aanroeper = aanroeper;

    public Aanroeper Aanroeper { get; }

    /// <summary>Whoever it is, as the provider vouches for him.</summary>
    public static ClaimsPrincipal Zonder(ClaimsPrincipal wie) => new(wie.Identities.Where(een => een is not Toegelaten));
}
