using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Api.Toegang;

/// <summary>
/// Who somebody is: a signed token (JWT), on pages also a cookie, or nobody. Nobody may ask what is public; a token that does not hold is
/// refused everywhere, so that no one believes to be signed in who is not.
/// </summary>
public static class Aanmelding
{
    /// <summary>Who issues the tokens of the Development sign-in.</summary>
    public const string Uitgever = "regionetwerk-ontwikkeling";

    /// <summary>For whom every token must be meant.</summary>
    public const string Publiek = "regionetwerk";

    // Chooses between token and cookie; nothing is decided by both.
    private const string TokenOfKoekje = "TokenOfKoekje";

    /// <summary>Adds sign-in, and the caller of each request as a scoped <see cref="Aanroeper"/> that is null for nobody.</summary>
    public static void AddAanmelding(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddAuthentication(TokenOfKoekje)
            .AddPolicyScheme(TokenOfKoekje, null, opties => opties.ForwardDefaultSelector = Kies)
            .AddJwtBearer()
            .AddAanmeldkoekje();
        services.AddAuthorization();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<IServiceProvider, ApiLimieten, TimeProvider>((opties, huis, limieten, tijd) =>
            {
                opties.MapInboundClaims = false;
                opties.TokenValidationParameters = Eisen(huis.GetService<DevSleutel>(), limieten, tijd);
                opties.Events = new() { OnTokenValidated = WijsVaagTokenAf };
            });
        // Null is a fair answer here (nobody), which the container allows but its signature does not say.
        services.AddScoped(huis => AanroeperLezer.Lees(huis.GetRequiredService<IHttpContextAccessor>().HttpContext?.User)!);
    }

    /// <summary>Reads the token of each request; one that does not hold ends the request with 401.</summary>
    public static void UseAanmelding(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        app.UseTempo();
        app.Use((context, next) =>
            context.Request.Headers.Authorization.Count > 0 && context.User.Identity?.IsAuthenticated is not true
                ? context.ChallengeAsync()
                : next(context));
        app.UseAuthorization();
    }

    // A browser sends the cookie along with whatever any page makes it ask. The API takes commands without a token against that, so there
    // the cookie does not exist; pages have antiforgery.
    private static string Kies(HttpContext context) =>
        context.Request.Headers.Authorization.Count > 0 || context.Request.Path.StartsWithSegments("/graphql")
            ? JwtBearerDefaults.AuthenticationScheme
            : CookieAuthenticationDefaults.AuthenticationScheme;

    // Outside Development there is no key, so no token holds.
    private static TokenValidationParameters Eisen(DevSleutel? sleutel, ApiLimieten limieten, TimeProvider tijd) => new()
    {
        ValidIssuer = Uitgever,
        ValidAudience = Publiek,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        IssuerSigningKey = sleutel?.Sleutel,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = limieten.Klokverschil,
        LifetimeValidator = (van, tot, _, eisen) =>
            tot > tijd.GetUtcNow().UtcDateTime - eisen.ClockSkew && (van ?? DateTime.MinValue) <= tijd.GetUtcNow().UtcDateTime + eisen.ClockSkew,
        NameClaimType = TokenClaims.Persoon,
        RoleClaimType = TokenClaims.Rol,
    };

    private static Task WijsVaagTokenAf(TokenValidatedContext context)
    {
        if (AanroeperLezer.Lees(context.Principal!) is null)
            context.Fail("The token does not say for which organisation, as whom and in which role.");
        return Task.CompletedTask;
    }
}
