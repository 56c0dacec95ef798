using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Regionetwerk.Api.Hosting;

/// <summary>Answers go out as brotli or gzip to whoever takes those.</summary>
public static class Compressie
{
    // Not text/event-stream: an event has to leave when it happens, not when there is enough to compress.
    private static readonly string[] Soorten =
    [
        "application/json", "application/graphql-response+json", "application/problem+json", "application/graphql",
        "text/html", "text/css", "text/javascript", "text/csv", "image/svg+xml",
    ];

    /// <summary>Adds it.</summary>
    public static void AddCompressie(this IServiceCollection services)
    {
        services.AddSingleton<IResponseCompressionProvider, NietWatKleinIs>();
        services.AddResponseCompression(Stel);
    }

    /// <summary>Compresses what comes after it. Every answer says that it depends on what the client takes, also one that was left as it is.</summary>
    public static void UseCompressie(this IApplicationBuilder app)
    {
        app.Use((context, next) =>
        {
            context.Response.OnStarting(static antwoord =>
            {
                var koppen = ((HttpResponse)antwoord).Headers;
                if (!koppen.GetCommaSeparatedValues(HeaderNames.Vary).Contains(HeaderNames.AcceptEncoding, StringComparer.OrdinalIgnoreCase))
                    koppen.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptEncoding);
                return Task.CompletedTask;
            }, context.Response);
            return next(context);
        });
        app.UseResponseCompression();
    }

    private static void Stel(ResponseCompressionOptions opties)
    {
        opties.MimeTypes = Soorten;
        // Over HTTPS too. A secret can be guessed from the length of compressed answers (BREACH) when a stranger's page makes a browser ask
        // with that person's rights, again and again. With a token it cannot: a page has to have it in order to send it. With a cookie it
        // could, by opening our pages one after the other: see Vertrouwd.
        opties.EnableForHttps = true;
    }

    // Below about one packet nothing arrives sooner by being smaller, and most answers to a mutation are.
    private sealed class NietWatKleinIs(IServiceProvider services, IOptions<ResponseCompressionOptions> opties)
        : ResponseCompressionProvider(services, opties)
    {
        private const int MinBytes = 1024;

        public override bool ShouldCompressResponse(HttpContext context) =>
            context.Response.ContentLength is not < MinBytes && Vertrouwd(context) && base.ShouldCompressResponse(context);

        // Whoever is signed in without showing a token is so by cookie, at whatever provider, and gets compressed what the own pages or the
        // person asked; every browser of today says who did.
        private static bool Vertrouwd(HttpContext context) =>
            context.User.Identity?.IsAuthenticated is not true
            || context.Request.Headers.Authorization.Count > 0
            || context.Request.Headers["Sec-Fetch-Site"].ToString() is "same-origin" or "none";
    }
}
