using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Logboek;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Api.Toegang;

/// <summary>Sign-in for pages: a cookie that scripts cannot read and that other sites cannot have sent along with a form.</summary>
public static class Aanmeldkoekje
{
    /// <summary>The page where one signs in.</summary>
    public const string Aanmeldpagina = "/aanmelden";

    /// <summary>The name in its address of where one wanted to go.</summary>
    public const string Terug = "terug";

    /// <summary>The name in its address of whether a form was lost on the way.</summary>
    public const string Verloren = "verloren";

    /// <summary>Under this name the cookie keeps when somebody signed in; it stays the same when the cookie is renewed.</summary>
    public const string Begin = "begin";

    /// <summary>The name of the cookie; over HTTPS a prefix comes before it.</summary>
    public const string Naam = "regionetwerk";

    // Set once what this browser came with does not count any more.
    private static readonly object Vers = new();

    /// <summary>Adds it.</summary>
    public static AuthenticationBuilder AddAanmeldkoekje(this AuthenticationBuilder aanmelding)
    {
        aanmelding.Services.AddSingleton<Sessiebewaarder>();
        aanmelding.Services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<ApiLimieten, Sessiebewaarder>((opties, limieten, sessies) =>
            {
                opties.Cookie.Name = Naam;
                opties.Cookie.Path = "/";
                opties.Cookie.HttpOnly = true;
                opties.Cookie.SameSite = SameSiteMode.Lax;
                opties.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                opties.CookieManager = new GebondenKoekje();
                opties.SessionStore = sessies;
                opties.LoginPath = Aanmeldpagina;
                opties.ReturnUrlParameter = Terug;
                opties.ExpireTimeSpan = limieten.Tokenduur;
                // Whoever is at work stays signed in, until the working day is over.
                opties.SlidingExpiration = true;
                opties.Events.OnValidatePrincipal = koekje => Keur(koekje, limieten);
                var stuur = opties.Events.OnRedirectToLogin;
                opties.Events.OnRedirectToLogin = context => stuur(MetVerlies(context));
            });
        return aanmelding.AddCookie();
    }

    /// <summary>Signs somebody in with the sign-in of Development.</summary>
    public static Task MeldAanAsync(this HttpContext context, string organisatie, IEnumerable<Rol> rollen) => context.MeldAanAsync(
        new ClaimsPrincipal(new ClaimsIdentity(
            DevToken.Claims(organisatie, rollen), CookieAuthenticationDefaults.AuthenticationScheme, TokenClaims.Persoon, TokenClaims.Rol)),
        new AuthenticationProperties());

    /// <summary>Signs somebody in on this browser, until it is closed, nothing is asked for a while, or the working day is over.</summary>
    public static async Task MeldAanAsync(this HttpContext context, ClaimsPrincipal wie, AuthenticationProperties bewaard)
    {
        await Aanmeldlog.SchrijfAsync(context, wie);
        if (context.Request.Cookies.ContainsKey(Gebonden(context, Naam)))
            await context.MeldAfAsync();
        bewaard.Items[Begin] = $"{context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow():O}";
        // Whoever signs in gets a key of his own, never the one that this browser came with: somebody else may have put it there. What reads
        // cookies has read that one in this request, so another does it.
        context.Items[Vers] = true;
        await using var opnieuw = context.RequestServices.CreateAsyncScope();
        await opnieuw.ServiceProvider.GetRequiredService<IAuthenticationService>().SignInAsync(context, CookieAuthenticationDefaults.AuthenticationScheme, wie, bewaard);
    }

    /// <summary>Ends that.</summary>
    public static Task MeldAfAsync(this HttpContext context) => context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);

    /// <summary>
    /// The name of a cookie on this connection: over HTTPS a browser takes one of this prefix from this very host only, not from a neighbour
    /// within the domain.
    /// </summary>
    public static string Gebonden(HttpContext? context, string naam) => context?.Request.IsHttps is true ? $"__Host-{naam}" : naam;

    private static Task Keur(CookieValidatePrincipalContext context, ApiLimieten limieten)
    {
        var nu = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var begonnen = context.Properties.Items.TryGetValue(Begin, out var tekst)
            && DateTimeOffset.TryParseExact(tekst, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var begin)
            && nu < begin + limieten.Werkdag;
        if (!begonnen || (AanroeperLezer.Lees(context.Principal) is null && Identiteitlezer.Lees(context.Principal) is null))
            context.RejectPrincipal();
        return Task.CompletedTask;
    }

    // What was typed in a form does not come along to the sign-in page and back; that page says so.
    private static RedirectContext<CookieAuthenticationOptions> MetVerlies(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (HttpMethods.IsPost(context.Request.Method))
            context.RedirectUri = QueryHelpers.AddQueryString(context.RedirectUri, Verloren, "ja");
        return context;
    }

    private sealed class GebondenKoekje : ICookieManager
    {
        private readonly ChunkingCookieManager _koekjes = new();

        public string? GetRequestCookie(HttpContext context, string key) =>
            context.Items.ContainsKey(Vers) ? null : _koekjes.GetRequestCookie(context, Gebonden(context, key));

        public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
            _koekjes.AppendResponseCookie(context, Gebonden(context, key), value, options);

        public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _koekjes.DeleteCookie(context, Gebonden(context, key), options);
    }
}
