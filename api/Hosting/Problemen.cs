using System.Diagnostics;
using System.Net.Mime;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.GraphQL;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Api.Hosting;

/// <summary>Every answer that is neither a success nor GraphQL, in Dutch: a page for a browser, <c>application/problem+json</c> (RFC 9457) for all others.</summary>
public static class Problemen
{
    /// <summary>An answer that says what is wrong and what may be done about it.</summary>
    public static IResult Probleem(int status, string uitleg) => TypedResults.Problem(uitleg, statusCode: status, title: Titel(status));

    /// <summary>Gives a body to every answer that has a status and nothing else, and an answer to every exception.</summary>
    public static void UseProblemen(this IApplicationBuilder app, ApiLimieten limieten)
    {
        app.UseStatusCodePages(context => Antwoord(context.HttpContext, new Geval(context.HttpContext.Response.StatusCode, null), limieten).ExecuteAsync(context.HttpContext));
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => Antwoord(context, Lees(context.Features.Get<IExceptionHandlerFeature>()?.Error), limieten).ExecuteAsync(context),
            // A page that broke off has left its renderer in the services of the request.
            CreateScopeForErrors = true,
            // A request that is not understood is its sender's to mend, not the operator's to read; of what GraphQL refused it has told already.
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException or PaginaException,
        });
    }

    private static Geval Lees(Exception? fout) => fout switch
    {
        PaginaException pagina => new(pagina.Status, pagina),
        BadHttpRequestException verzoek => new(verzoek.StatusCode, null),
        DatabaseException => new(StatusCodes.Status503ServiceUnavailable, null),
        _ => new(StatusCodes.Status500InternalServerError, null),
    };

    /// <summary>The same answer, for what is found out before any page is.</summary>
    internal static IResult Antwoord(HttpContext context, PaginaException fout, ApiLimieten limieten) => Antwoord(context, new Geval(fout.Status, fout), limieten);

    private static IResult Antwoord(HttpContext context, Geval geval, ApiLimieten limieten)
    {
        if (!WilPagina(context.Request))
            return Probleem(geval.Status, geval.Fout?.Message ?? Uitleg(geval.Status, limieten));
        var inhoud = new Dictionary<string, object?>
        {
            [nameof(Foutpagina.Titel)] = Titel(geval.Status),
            [nameof(Foutpagina.Uitleg)] = geval.Fout?.Message ?? Uitleg(geval.Status, limieten),
            [nameof(Foutpagina.Code)] = geval.Fout?.Code ?? Code(geval.Status),
            // By this the operator finds what broke.
            [nameof(Foutpagina.Spoor)] = geval.Status >= 500 ? Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier : null,
        };
        return new RazorComponentResult<Foutpagina>(inhoud) { StatusCode = geval.Status };
    }

    internal static bool WilPagina(HttpRequest verzoek) =>
        !verzoek.Path.StartsWithSegments("/graphql")
        && MediaTypeHeaderValue.TryParseList(verzoek.Headers.Accept, out var soorten)
        && soorten.Any(soort => soort.MediaType == MediaTypeNames.Text.Html && soort.Quality is not 0);

    internal static string Code(int status) => status switch
    {
        StatusCodes.Status400BadRequest => ErrorCodes.BadUserInput,
        StatusCodes.Status401Unauthorized => ErrorCodes.Unauthenticated,
        StatusCodes.Status403Forbidden => ErrorCodes.Forbidden,
        StatusCodes.Status404NotFound => PaginaException.NietGevondenCode,
        StatusCodes.Status503ServiceUnavailable => Fouten.NietBeschikbaar,
        < 500 => $"HTTP_{status}",
        _ => ErrorCodes.InternalServerError,
    };

    private static string Titel(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "Niet aangemeld",
        StatusCodes.Status403Forbidden => "Geen toegang",
        StatusCodes.Status404NotFound => "Niet gevonden",
        StatusCodes.Status405MethodNotAllowed => "Methode niet toegestaan",
        StatusCodes.Status408RequestTimeout => "Te langzaam",
        StatusCodes.Status413PayloadTooLarge => "Verzoek te groot",
        StatusCodes.Status415UnsupportedMediaType => "Onbekend soort inhoud",
        StatusCodes.Status429TooManyRequests => "Te veel verzoeken",
        StatusCodes.Status503ServiceUnavailable => "Niet beschikbaar",
        StatusCodes.Status504GatewayTimeout => "Duurde te lang",
        < 500 => "Ongeldig verzoek",
        _ => "Er ging iets mis",
    };

    private static string Uitleg(int status, ApiLimieten limieten) => status switch
    {
        StatusCodes.Status401Unauthorized =>
            "Het token is niet geldig: verlopen, gewijzigd of niet voor deze dienst. Meld u opnieuw aan, of laat de Authorization-kop weg.",
        StatusCodes.Status404NotFound => "Hier staat niets, of het is niet met u gedeeld. Controleer het adres, of zoek via het menu.",
        StatusCodes.Status405MethodNotAllowed => "Deze methode kan hier niet. De kop Allow noemt de methoden die wel kunnen.",
        StatusCodes.Status413PayloadTooLarge =>
            $"Het verzoek is groter dan {limieten.MaxBodyBytes} bytes, en dat is het hoogste dat mag. Splits het op.",
        StatusCodes.Status415UnsupportedMediaType => "Stuur JSON, met Content-Type: application/json.",
        StatusCodes.Status504GatewayTimeout =>
            $"Het antwoord kostte meer dan {limieten.Antwoordduur.TotalSeconds} seconden. Vraag minder tegelijk, of probeer het later opnieuw. Legde u iets vast, kijk dan eerst of dat gelukt is.",
        < 500 => "Dit verzoek is niet te begrijpen. Controleer de inhoud en de koppen.",
        _ => "Er ging iets mis aan onze kant. Probeer het later opnieuw.",
    };

    private sealed record Geval(int Status, PaginaException? Fout);
}
