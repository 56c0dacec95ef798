using System.Collections.Immutable;
using System.Security.Claims;
using Regionetwerk.Api.Toegang.Aanbieders;
using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Api.Toegang;

/// <summary>The one place that turns a signed-in principal into a caller of grains.</summary>
public static class AanroeperLezer
{
    /// <summary>
    /// The caller, or null for whoever is not signed in or whose token does not say for which organisation, as whom and in which role. A
    /// token never makes a caller that passes for the platform itself. Roles that are unknown are left out: they give no right.
    /// </summary>
    public static Aanroeper? Lees(ClaimsPrincipal? gebruiker)
    {
        if (gebruiker?.Identities.OfType<Toegelaten>().FirstOrDefault() is { } toegelaten)
            return toegelaten.Aanroeper;
        // What a provider says of organisation and role counts for nothing: for whom somebody acts is not for it to say.
        if (gebruiker?.Identity is not { IsAuthenticated: true, AuthenticationType: not (Aanbieder.Entra or Aanbieder.Oidc) })
            return null;
        var organisatie = gebruiker.FindFirst(TokenClaims.Organisatie)?.Value;
        var persoon = gebruiker.FindFirst(TokenClaims.Persoon)?.Value;
        var rollen = Rollen(gebruiker);
        if (!EigenaarSleutel.Probeer(organisatie, out var sleutel) || !IsPersoon(persoon) || rollen.IsEmpty)
            return null;
        return new(sleutel.Waarde, rollen, persoon!);
    }

    private static ImmutableArray<Rol> Rollen(ClaimsPrincipal gebruiker) =>
        [.. gebruiker.FindAll(TokenClaims.Rol).Select(claim => Toegang.Rollen.Zoek(claim.Value)).OfType<Rol>().Distinct().Order()];

    private static bool IsPersoon(string? persoon) =>
        persoon is { Length: > 0 and <= Limieten.Naam } && !persoon.StartsWith(Aanroeper.Systeem.Persoon, StringComparison.OrdinalIgnoreCase);
}
