using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Regionetwerk.Api.Toegang;

namespace Regionetwerk.Api.Paginas.Aanmelden;

/// <summary>Going away. A form and no link: a link would be followed by whoever fetches pages ahead.</summary>
public static class Afmelding
{
    /// <summary>Where its form goes.</summary>
    public const string Pad = "/afmelden";

    internal static void MapAfmelden(this IEndpointRouteBuilder app) =>
        app.MapPost(Pad, (Delegate)StuurWegAsync).WithMetadata(new RequireAntiforgeryTokenAttribute());

    private static async Task<RedirectHttpResult> StuurWegAsync(HttpContext context)
    {
        await context.MeldAfAsync();
        return TypedResults.LocalRedirect("/?afgemeld=ja");
    }
}
