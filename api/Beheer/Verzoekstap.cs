using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Regionetwerk.Api.Beheer;

/// <summary>
/// Names the step that the framework makes of each request as OpenTelemetry's semantic conventions want it: by method and route. Never by the
/// address itself, which may hold a secret.
/// </summary>
internal static class Verzoekstap
{
    private const int EersteFout = StatusCodes.Status500InternalServerError;

    private static readonly string[] Methoden = ["GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "CONNECT", "TRACE"];

    /// <summary>Names it when the answer is there.</summary>
    public static void UseVerzoekstap(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        finally
        {
            if (context.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } stap)
                Noem(stap, context);
        }
    });

    private static void Noem(Activity stap, HttpContext context)
    {
        var methode = Methoden.Contains(context.Request.Method) ? context.Request.Method : "_OTHER";
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        stap.DisplayName = route is null ? methode : $"{methode} {route}";
        stap.SetTag("http.request.method", methode).SetTag("http.route", route).SetTag("http.response.status_code", context.Response.StatusCode);
        if (context.Response.StatusCode >= EersteFout)
            stap.SetStatus(ActivityStatusCode.Error);
    }
}
