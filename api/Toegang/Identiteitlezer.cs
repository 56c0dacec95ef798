using System.Collections.Immutable;
using System.Security.Claims;
using Regionetwerk.Api.Toegang.Aanbieders;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Api.Toegang;

/// <summary>The one place that reads what a provider says of somebody.</summary>
public static class Identiteitlezer
{
    // As OpenID Connect has it.
    private const int LangsteOnderwerp = 255;

    // What of an id token is kept while somebody is signed in: no name, no address, nothing that makes an app of a person.
    private static readonly string[] Bewaard = ["iss", "tid", "oid", "sub", "groups", "roles"];

    /// <summary>
    /// Who a provider says this is; null for nobody, and for whoever is signed in by the sign-in of Development. Which provider it was is in
    /// the kind of sign-in, that we wrote ourselves: another one cannot say that somebody is of a directory of Entra ID.
    /// </summary>
    public static Identiteit? Lees(ClaimsPrincipal? gebruiker)
    {
        if (gebruiker?.Identity is not { IsAuthenticated: true, AuthenticationType: Aanbieder.Entra or Aanbieder.Oidc } wie)
            return null;
        var isEntra = wie.AuthenticationType == Aanbieder.Entra;
        var directory = isEntra ? Waarde(gebruiker, "tid")?.ToLowerInvariant() : Waarde(gebruiker, "iss");
        var onderwerp = (isEntra ? Waarde(gebruiker, "oid") : null) ?? Waarde(gebruiker, "sub");
        if (directory is null || onderwerp is null || onderwerp.Length > LangsteOnderwerp)
            return null;
        return new(
            directory,
            onderwerp,
            App(gebruiker, isEntra),
            Waarden(gebruiker, "groups"),
            Waarden(gebruiker, "roles"),
            [.. Waarden(gebruiker, "scp").Concat(Waarden(gebruiker, "scope")).SelectMany(een => een.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct()]);
    }

    /// <summary>Whoever signed in on pages, with no more of what the provider said than is needed.</summary>
    public static ClaimsPrincipal Beperkt(ClaimsIdentity volledig) =>
        new(new ClaimsIdentity(volledig.Claims.Where(claim => Bewaard.Contains(claim.Type)).Select(claim => new Claim(claim.Type, claim.Value)), volledig.AuthenticationType, TokenClaims.Persoon, TokenClaims.Rol));

    // A token that an app got for itself, without anybody who is at it.
    private static string? App(ClaimsPrincipal gebruiker, bool isEntra)
    {
        if (!isEntra)
            return Waarde(gebruiker, "sub") is { } sub && (sub == Waarde(gebruiker, "azp") || sub == Waarde(gebruiker, "client_id")) ? sub : null;
        var vanApp = Waarde(gebruiker, "idtyp") is { } soort
            ? soort == "app"
            : Waarde(gebruiker, "scp") is null && Waarde(gebruiker, "oid") is { } oid && oid == Waarde(gebruiker, "sub");
        return vanApp ? Waarde(gebruiker, "azp") ?? Waarde(gebruiker, "appid") : null;
    }

    private static string? Waarde(ClaimsPrincipal gebruiker, string naam) => gebruiker.FindFirst(naam)?.Value is { Length: > 0 } waarde ? waarde : null;

    private static ImmutableArray<string> Waarden(ClaimsPrincipal gebruiker, string naam) => [.. gebruiker.FindAll(naam).Select(claim => claim.Value).Distinct()];
}
