using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.WebUtilities;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Logboek;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Toegang;

/// <summary>For whom each request is, on its way in.</summary>
public static class Toelating
{
    /// <summary>The page where somebody chooses for whom he acts.</summary>
    public const string Keuzepagina = "/organisatie-kiezen";

    /// <summary>The page that says that nobody here knows of him.</summary>
    public const string Onbekendpagina = "/onbekend";

    // Under this name the session keeps what was chosen.
    private const string Keuze = "organisatie";

    /// <summary>
    /// Finds out for whom somebody acts: a token says so in a header, pages keep it in the session. Whoever acts for nobody is nobody from here
    /// on; <see cref="UseToelatingsgrens"/> says so.
    /// </summary>
    public static void UseToelating(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.User.Identity?.IsAuthenticated is true)
        {
            var uitslag = await context.RequestServices.GetRequiredService<Toelatingspoort>().BepaalAsync(context.User, Gevraagd(context));
            context.Features.Set(uitslag);
            context.User = uitslag.Wie;
        }
        await next(context);
    });

    /// <summary>Ends the request of whoever is signed in and acts for nobody, or leads him to a page that helps. First the log hears of whom nobody here knows.</summary>
    public static void UseToelatingsgrens(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Features.Get<Toelatingsuitslag>() is not { Soort: not Toelatingsoort.Door } uitslag)
        {
            await next(context);
        }
        else if (MetToken(context))
        {
            await SchrijfOpAsync(context.RequestServices, uitslag);
            await WeigerAsync(context, uitslag);
        }
        else if (LeidNaar(context, uitslag) is { } naar)
        {
            await SchrijfOpAsync(context.RequestServices, uitslag);
            context.Response.Redirect(naar);
        }
        else
        {
            await next(context);
        }
    });

    /// <summary>Writes it down when this was somebody whom nobody here knows.</summary>
    internal static Task SchrijfOpAsync(IServiceProvider huis, Toelatingsuitslag uitslag) => uitslag is { Soort: Toelatingsoort.Onbekend, Identiteit: { } wie }
        ? huis.GetRequiredService<Onbekendenlog>().SchrijfAsync(wie, huis.GetRequiredService<Spoor>())
        : Task.CompletedTask;

    /// <summary>Keeps what somebody chose, for as long as he is signed in. Whether he may is looked at with each request.</summary>
    internal static async Task KiesAsync(this HttpContext context, string organisatie)
    {
        var aangemeld = await context.AuthenticateAsync();
        if (aangemeld is not { Principal: { } wie, Properties: { } bewaard })
            return;
        bewaard.Items[Keuze] = organisatie;
        await context.SignInAsync(Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationDefaults.AuthenticationScheme, wie, bewaard);
    }

    private static bool MetToken(HttpContext context) => context.Request.Headers.Authorization.Count > 0;

    // A choice of before that is no longer his, is none: he chooses again.
    private static string? Gevraagd(HttpContext context)
    {
        if (MetToken(context))
            return context.Request.Headers[Toelatingspoort.Kop] is [var kop, ..] ? kop : null;
        return context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties?.Items.TryGetValue(Keuze, out var keuze) is true ? keuze : null;
    }

    private static Task WeigerAsync(HttpContext context, Toelatingsuitslag uitslag) => uitslag.Soort switch
    {
        Toelatingsoort.Kiezen => Problemen.Probleem(
            StatusCodes.Status400BadRequest,
            $"U handelt voor meer dan een organisatie. Zeg met de kop {Toelatingspoort.Kop} voor welke: {string.Join(", ", uitslag.Keuzes)}.").ExecuteAsync(context),
        Toelatingsoort.VanEenAnder => Problemen.Probleem(
            StatusCodes.Status403Forbidden,
            $"Voor de organisatie in de kop {Toelatingspoort.Kop} handelt u niet. U kunt kiezen uit: {string.Join(", ", uitslag.Keuzes)}.").ExecuteAsync(context),
        _ => Problemen.Probleem(
            StatusCodes.Status403Forbidden,
            uitslag.Identiteit is not { } wie
                ? "Uw token is geldig, maar uw organisatie doet niet meer mee. Het landelijk ondersteuningsaanbod kan haar opnieuw opnemen."
                : "Uw token is geldig, maar hier is niet bekend voor welke organisatie u handelt. Het landelijk ondersteuningsaanbod kan u toelaten: noem de "
                    + $"directory {wie.Directory}{(wie.App is { } app ? $" en de app {app}" : "")}.").ExecuteAsync(context),
    };

    private static string? LeidNaar(HttpContext context, Toelatingsuitslag uitslag)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
            return null;
        var pad = context.Request.Path;
        if (uitslag.Soort is not Toelatingsoort.Onbekend)
            return pad == Keuzepagina ? null : QueryHelpers.AddQueryString(Keuzepagina, Aanmeldkoekje.Terug, Paginas.Aanmelden.Terugweg.Veilig(Verder(context)));
        var wilAanmelding = context.GetEndpoint()!.Metadata.GetMetadata<IAuthorizeData>() is not null || pad == Aanmeldkoekje.Aanmeldpagina || pad == Keuzepagina;
        return wilAanmelding ? Onbekendpagina : null;
    }

    // A form that was sent meanwhile is not carried out; its page is where one goes on.
    private static string Verder(HttpContext context) => $"{context.Request.PathBase}{context.Request.Path}{context.Request.QueryString}";
}
