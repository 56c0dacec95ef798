using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Archief;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Uitvoer;

/// <summary><c>GET /uitvoer/archief.zip</c>: alles van de eigen organisatie in één bestand, voor een mens die daar beheerder is.</summary>
internal static class Archiefroute
{
    /// <summary>Schrijft het archief zoals het komt; breekt het af wanneer er onderweg iets misgaat, zodat niemand een half archief voor een heel houdt.</summary>
    public static async Task Antwoord(HttpContext context, Archiefschrijver archief, Logboeklezer beheer, Spoor spoor, TimeProvider tijd, ApiLimieten limieten)
    {
        var wie = context.RequestServices.GetService<Aanroeper>();
        if (wie is null || !beheer.IsEr)
        {
            var (status, bericht) = wie is null
                ? (StatusCodes.Status401Unauthorized, "Meld u aan: het archief is alleen voor beheerders van de organisatie zelf.")
                : (StatusCodes.Status403Forbidden, "Het archief is alleen voor beheerders van uw organisatie.");
            await Uitvoerroutes.Geweigerd(context, status, bericht, limieten);
            return;
        }
        // The zip of .NET writes the last bytes of each file in it synchronously; all the rest is not.
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        using var geduld = new CancellationTokenSource(limieten.Archiefduur, tijd);
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, geduld.Token);
        try
        {
            await archief.SchrijfAsync(wie, spoor, () => Open(context.Response, wie, tijd), einde.Token);
        }
        catch (Exception) when (context.Response.HasStarted)
        {
            context.Abort();
            throw;
        }
    }

    private static Stream Open(HttpResponse antwoord, Aanroeper wie, TimeProvider tijd)
    {
        antwoord.ContentType = "application/zip";
        antwoord.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileName = $"archief-{wie.Organisatie}-{NederlandseDag.Van(tijd.GetUtcNow()):yyyy-MM-dd}.zip",
        }.ToString();
        return antwoord.Body;
    }
}
