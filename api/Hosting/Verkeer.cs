using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Regionetwerk.Api.Hosting;

/// <summary>What holds for every request and answer, whatever it is about.</summary>
public static class Verkeer
{
    /// <summary>Lets the server itself stop reading at the limit, also where the size was not announced.</summary>
    public static void Begrens(KestrelServerOptions server, ApiLimieten limieten)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = limieten.MaxBodyBytes;
    }

    /// <summary>Answers say that they are what they are and are not to be kept: they differ by caller.</summary>
    public static void UseKoppen(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static antwoord =>
        {
            var koppen = ((HttpResponse)antwoord).Headers;
            koppen.XContentTypeOptions = "nosniff";
            koppen.CacheControl = "no-store";
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    });

    /// <summary>Refuses a body that announces itself as too large, unread.</summary>
    public static void UseGrens(this IApplicationBuilder app, ApiLimieten limieten) => app.Use((context, next) =>
    {
        if (context.Request.ContentLength is not { } bytes || bytes <= limieten.MaxBodyBytes)
            return next(context);
        return Problemen
            .Probleem(
                StatusCodes.Status413PayloadTooLarge,
                $"Het verzoek is {bytes} bytes groot; het mogen er ten hoogste {limieten.MaxBodyBytes} zijn. Splits het op.")
            .ExecuteAsync(context);
    });
}
