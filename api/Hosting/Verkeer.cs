using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Regionetwerk.Api.Hosting;

/// <summary>What holds for every request and answer, whatever it is about.</summary>
public static class Verkeer
{
    /// <summary>Lets the server itself stop reading at the limit, also where the size was not announced.</summary>
    public static void Begrens(KestrelServerOptions server, ApiLimieten limieten)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = limieten.MaxBodyBytes;
        server.Limits.RequestHeadersTimeout = limieten.Kopduur;
        server.Limits.MaxRequestHeadersTotalSize = limieten.MaxKopBytes;
    }

    // Of what is no page nothing is to be run, shown in a frame or taken for something else.
    private const string Inhoudsbeleid = "default-src 'none'; frame-ancestors 'none'";

    private const string Rechten = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /// <summary>
    /// Answers say that they are what they are, belong to this site alone and are not to be kept, since they differ by caller; unless one says
    /// otherwise.
    /// </summary>
    public static void UseKoppen(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static antwoord =>
        {
            var koppen = ((HttpResponse)antwoord).Headers;
            koppen.XContentTypeOptions = "nosniff";
            koppen.TryAdd(HeaderNames.ContentSecurityPolicy, Inhoudsbeleid);
            koppen.TryAdd("Referrer-Policy", "same-origin");
            koppen["Permissions-Policy"] = Rechten;
            koppen["Cross-Origin-Opener-Policy"] = "same-origin";
            if (StringValues.IsNullOrEmpty(koppen.CacheControl))
                koppen.CacheControl = "no-store";
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    });

    /// <summary>
    /// Refuses a body that announces itself as too large, unread. What the client is still sending then is read away by the server and
    /// dropped: a client that is cut off while it sends never gets to the answer.
    /// </summary>
    public static void UseGrens(this IApplicationBuilder app, ApiLimieten limieten) => app.Use((context, next) =>
    {
        if (context.Request.ContentLength is { } lengte && lengte <= limieten.MaxBodyBytes)
            return next(context);
        // Without a length the GraphQL endpoint finds out for itself, and stops at its own limit.
        var zelf = context.Request.ContentLength is null;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grens && (!zelf || context.Request.Path == "/graphql"))
            grens.MaxRequestBodySize = limieten.MaxWegleesBytes;
        if (zelf)
            return next(context);
        var bytes = context.Request.ContentLength!.Value;
        return Problemen
            .Antwoord(
                context,
                new(
                    StatusCodes.Status413PayloadTooLarge,
                    Problemen.Code(StatusCodes.Status413PayloadTooLarge),
                    $"Het verzoek is {bytes} bytes groot; het mogen er ten hoogste {limieten.MaxBodyBytes} zijn. Splits het op."),
                limieten)
            .ExecuteAsync(context);
    });
}
