using Microsoft.AspNetCore.Diagnostics;

namespace Regionetwerk.Api.Hosting;

/// <summary>Every answer that is neither a success nor GraphQL: <c>application/problem+json</c> (RFC 9457), in Dutch.</summary>
public static class Problemen
{
    /// <summary>An answer that says what is wrong and what may be done about it.</summary>
    public static IResult Probleem(int status, string uitleg) => TypedResults.Problem(uitleg, statusCode: status, title: Titel(status));

    /// <summary>Gives a body to every answer that has a status and nothing else, and an answer to every exception.</summary>
    public static void UseProblemen(this IApplicationBuilder app, ApiLimieten limieten)
    {
        app.UseStatusCodePages(context =>
            Probleem(context.HttpContext.Response.StatusCode, Uitleg(context.HttpContext.Response.StatusCode, limieten)).ExecuteAsync(context.HttpContext));
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => Vertaal(context.Features.Get<IExceptionHandlerFeature>()?.Error, limieten).ExecuteAsync(context),
            // A request that is not understood is its sender's to mend, not the operator's to read.
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
        });
    }

    private static IResult Vertaal(Exception? fout, ApiLimieten limieten)
    {
        var status = fout is BadHttpRequestException verzoek ? verzoek.StatusCode : StatusCodes.Status500InternalServerError;
        return Probleem(status, Uitleg(status, limieten));
    }

    private static string Titel(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "Niet aangemeld",
        StatusCodes.Status403Forbidden => "Geen toegang",
        StatusCodes.Status404NotFound => "Niet gevonden",
        StatusCodes.Status405MethodNotAllowed => "Methode niet toegestaan",
        StatusCodes.Status408RequestTimeout => "Te langzaam",
        StatusCodes.Status413PayloadTooLarge => "Verzoek te groot",
        StatusCodes.Status415UnsupportedMediaType => "Onbekend soort inhoud",
        StatusCodes.Status503ServiceUnavailable => "Niet beschikbaar",
        < 500 => "Ongeldig verzoek",
        _ => "Er ging iets mis",
    };

    private static string Uitleg(int status, ApiLimieten limieten) => status switch
    {
        StatusCodes.Status401Unauthorized =>
            "Het token is niet geldig: verlopen, gewijzigd of niet voor deze dienst. Meld u opnieuw aan, of laat de Authorization-kop weg.",
        StatusCodes.Status404NotFound => "Hier staat niets. De dienst zelf staat op /graphql.",
        StatusCodes.Status405MethodNotAllowed => "Deze methode kan hier niet. De kop Allow noemt de methoden die wel kunnen.",
        StatusCodes.Status413PayloadTooLarge =>
            $"Het verzoek is groter dan {limieten.MaxBodyBytes} bytes, en dat is het hoogste dat mag. Splits het op.",
        StatusCodes.Status415UnsupportedMediaType => "Stuur JSON, met Content-Type: application/json.",
        < 500 => "Dit verzoek is niet te begrijpen. Controleer de inhoud en de koppen.",
        _ => "Er ging iets mis aan onze kant. Probeer het later opnieuw.",
    };
}
