using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Toegang.Aanbieders;
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

    // Soon enough for who waits; the provider is asked no sooner.
    private const int Herhaal = 30;

    /// <summary>Adds sign-in, and the caller of each request as a scoped <see cref="Aanroeper"/> that is null for nobody.</summary>
    /// <exception cref="InstellingException">A setting of a provider cannot be used.</exception>
    public static void AddAanmelding(this IServiceCollection services, IConfiguration instellingen)
    {
        var aanbieders = AanbiederInstellingen.Lees(instellingen);
        services.AddHttpContextAccessor();
        services.AddSingleton(huis => new Aanbiederboek(aanbieders, huis.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Tokenkeuring>();
        services.AddAuthentication(TokenOfKoekje)
            .AddPolicyScheme(TokenOfKoekje, null, opties => opties.ForwardDefaultSelector = Kies)
            .AddJwtBearer()
            .AddAanmeldkoekje()
            .AddAanbieders(aanbieders);
        services.AddOperatorbeleid();
        services.AddSingleton<Logboek.Onbekendenlog>();
        services.AddSingleton<Toelatingspoort>();
        services.AddSingleton<Toelatingswacht>();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<Tokenkeuring>((opties, keuring) =>
            {
                opties.MapInboundClaims = false;
                opties.TokenHandlers.Clear();
                opties.TokenHandlers.Add(keuring);
                opties.Events = new() { OnTokenValidated = WijsVaagTokenAf };
            });
        // Null is a fair answer here (nobody), which the container allows but its signature does not say.
        services.AddScoped(huis => AanroeperLezer.Lees(huis.GetRequiredService<IHttpContextAccessor>().HttpContext?.User)!);
    }

    /// <summary>Reads the token of each request; one that does not hold ends the request with 401, one that nobody can judge now with 503.</summary>
    public static void UseAanmelding(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        app.UseToelating();
        app.UseTempo();
        app.Use((context, next) =>
            context.Request.Headers.Authorization.Count > 0 && context.User.Identity?.IsAuthenticated is not true && context.Features.Get<Toelatingsuitslag>() is null
                ? WeigerAsync(context)
                : next(context));
        app.UseToelatingsgrens();
        app.UseAuthorization();
    }

    private static async Task WeigerAsync(HttpContext context)
    {
        if ((await context.AuthenticateAsync()).Failure is not AanbiederWegException)
        {
            await context.ChallengeAsync();
            return;
        }
        context.Response.Headers.RetryAfter = $"{Herhaal}";
        await Problemen.Probleem(
            StatusCodes.Status503ServiceUnavailable,
            "De dienst waarmee u zich aanmeldt, antwoordt nu niet. Of uw token geldt, is daarom niet te zeggen. Probeer het zo opnieuw.").ExecuteAsync(context);
    }

    // A browser sends the cookie along with whatever any page makes it ask. The API takes commands without a token against that, so there
    // the cookie does not exist; pages have antiforgery.
    private static string Kies(HttpContext context) =>
        context.Request.Headers.Authorization.Count > 0 || context.Request.Path.StartsWithSegments("/graphql")
            ? JwtBearerDefaults.AuthenticationScheme
            : CookieAuthenticationDefaults.AuthenticationScheme;

    private static Task WijsVaagTokenAf(TokenValidatedContext context)
    {
        if (AanroeperLezer.Lees(context.Principal) is null && Identiteitlezer.Lees(context.Principal) is null)
            context.Fail("The token does not say who it is of, or for which organisation, as whom and in which role.");
        return Task.CompletedTask;
    }
}
