using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Api.Toegang;

/// <summary>Sign-in for pages: a cookie that scripts cannot read and that other sites cannot have sent along with a form.</summary>
public static class Aanmeldkoekje
{
    /// <summary>The page where one signs in.</summary>
    public const string Aanmeldpagina = "/aanmelden";

    /// <summary>The name in its address of where one wanted to go.</summary>
    public const string Terug = "terug";

    /// <summary>The name of the cookie; over HTTPS a prefix comes before it.</summary>
    public const string Naam = "regionetwerk";

    /// <summary>Adds it.</summary>
    public static AuthenticationBuilder AddAanmeldkoekje(this AuthenticationBuilder aanmelding)
    {
        aanmelding.Services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<ApiLimieten>((opties, limieten) =>
            {
                opties.Cookie.Name = Naam;
                opties.Cookie.Path = "/";
                opties.Cookie.HttpOnly = true;
                opties.Cookie.SameSite = SameSiteMode.Lax;
                opties.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                opties.CookieManager = new GebondenKoekje();
                opties.LoginPath = Aanmeldpagina;
                opties.ReturnUrlParameter = Terug;
                opties.ExpireTimeSpan = limieten.Tokenduur;
                opties.SlidingExpiration = false;
                opties.Events.OnValidatePrincipal = WijsVaagKoekjeAf;
            });
        return aanmelding.AddCookie();
    }

    /// <summary>Signs somebody in on this browser, until it is closed or the time is over.</summary>
    public static Task MeldAanAsync(this HttpContext context, string organisatie, IEnumerable<Rol> rollen) => context.SignInAsync(
        CookieAuthenticationDefaults.AuthenticationScheme,
        new ClaimsPrincipal(new ClaimsIdentity(
            DevToken.Claims(organisatie, rollen), CookieAuthenticationDefaults.AuthenticationScheme, TokenClaims.Persoon, TokenClaims.Rol)));

    /// <summary>Ends that.</summary>
    public static Task MeldAfAsync(this HttpContext context) => context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);

    private static Task WijsVaagKoekjeAf(CookieValidatePrincipalContext context)
    {
        if (AanroeperLezer.Lees(context.Principal) is null)
            context.RejectPrincipal();
        return Task.CompletedTask;
    }

    // Over HTTPS a browser takes a cookie of this prefix from this very host only, not from a neighbour within the domain.
    private sealed class GebondenKoekje : ICookieManager
    {
        private readonly ChunkingCookieManager _koekjes = new();

        public string? GetRequestCookie(HttpContext context, string key) => _koekjes.GetRequestCookie(context, Naam(context, key));

        public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
            _koekjes.AppendResponseCookie(context, Naam(context, key), value, options);

        public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _koekjes.DeleteCookie(context, Naam(context, key), options);

        private static string Naam(HttpContext context, string key) => context.Request.IsHttps ? $"__Host-{key}" : key;
    }
}
