using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Regionetwerk.Api.Toegang;
using Regionetwerk.Api.Toegang.Aanbieders;

namespace Regionetwerk.Api.Paginas.Aanmelden;

/// <summary>Going away. A form and no link: a link would be followed by whoever fetches pages ahead.</summary>
public static class Afmelding
{
    /// <summary>Where its form goes.</summary>
    public const string Pad = "/afmelden";

    /// <summary>Where one is after that.</summary>
    public const string Daarna = "/?afgemeld=ja";

    internal static void MapAfmelden(this IEndpointRouteBuilder app) =>
        app.MapPost(Pad, (Delegate)StuurWegAsync).WithMetadata(new RequireAntiforgeryTokenAttribute());

    private static async Task<IResult> StuurWegAsync(HttpContext context, Aanbiederboek boek)
    {
        var was = await context.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        await context.MeldAfAsync();
        context.User = new();
        return await ElderAsync(context, boek, was) is var (naam, adres)
            ? new RazorComponentResult<Afgemeld>(new Dictionary<string, object?> { [nameof(Afgemeld.Naam)] = naam, [nameof(Afgemeld.Adres)] = adres })
            : TypedResults.LocalRedirect(Daarna);
    }

    // The provider has a session of its own, by which the next one at this computer would be let in without a password.
    private static async Task<(string Naam, string Adres)?> ElderAsync(HttpContext context, Aanbiederboek boek, AuthenticateResult was)
    {
        if (boek.MetPaginas.FirstOrDefault(een => een.Schema == was.Principal?.Identity?.AuthenticationType) is not { } aanbieder)
            return null;
        try
        {
            if ((await boek.Van(aanbieder).LeesAsync()).EndSessionEndpoint is not { Length: > 0 } plaats)
                return null;
            var vraag = new Dictionary<string, string?>
            {
                ["client_id"] = aanbieder.ClientId,
                ["post_logout_redirect_uri"] = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}/",
            };
            if (was.Properties!.Items.TryGetValue(Aanbiederhandler.IdToken, out var token))
                vraag["id_token_hint"] = token;
            return (aanbieder.Naam, QueryHelpers.AddQueryString(plaats, vraag));
        }
        // Here it is over in any case.
        catch (AanbiederWegException)
        {
            return null;
        }
    }
}
