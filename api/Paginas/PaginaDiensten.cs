using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Net.Http.Headers;
using Regionetwerk.Api.Paginas.Aanmelden;
using Regionetwerk.Api.Paginas.Mijn.Inlezen;
using Regionetwerk.Api.Paginas.Opmaak;
using Regionetwerk.Api.Paginas.Vergelijken;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Api.Toegang.Aanbieders;

namespace Regionetwerk.Api.Paginas;

/// <summary>The pages that people read, as a part of the host.</summary>
public static class PaginaDiensten
{
    // Nothing comes from elsewhere and nothing is written inside the page; not even a style.
    private const string Inhoudsbeleid =
        "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Adds what pages need.</summary>
    public static void AddPaginas(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddAntiforgery();
        services.AddOptions<AntiforgeryOptions>().Configure<IHttpContextAccessor>((opties, context) => opties.Cookie = new Formulierkoekje(context));
        services.AddSingleton<Opmaakbestanden>();
        services.AddSingleton<Pakket>();
        services.AddScoped<Paginavraag>();
        services.AddScoped<Delen.Wie>();
        services.AddSingleton<Gemeenten.Gemeentenamen>();
    }

    /// <summary>Has every page say where its parts may come from, unless it says so itself.</summary>
    public static void UsePaginakoppen(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static antwoord =>
        {
            var (koppen, soort) = (((HttpResponse)antwoord).Headers, ((HttpResponse)antwoord).ContentType);
            if (soort is null || !soort.StartsWith("text/html", StringComparison.Ordinal) || koppen.ContainsKey(HeaderNames.ContentSecurityPolicy))
                return Task.CompletedTask;
            koppen.ContentSecurityPolicy = Inhoudsbeleid;
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    });

    /// <summary>
    /// Refuses a form that is not from a page that we gave to this very person: another site may make a browser send one.
    /// </summary>
    public static void UseFormulieren(this IApplicationBuilder app)
    {
        app.UseAntiforgery();
        app.Use((context, next) => context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } ? throw Verlopen() : next(context));
    }

    /// <summary>Maps the pages and the files that they look by.</summary>
    public static void MapPaginas(this WebApplication app)
    {
        app.MapRazorComponents<App>();
        app.MapBeeld();
        app.Services.GetRequiredService<Opmaakbestanden>().Map(app);
        app.MapAfmelden();
        app.MapAanbieders();
        app.MapInleesbestanden();
    }

    private static PaginaException Verlopen() => new(
        StatusCodes.Status400BadRequest,
        "FORMULIER_VERLOPEN",
        "Dit formulier geldt niet meer, bijvoorbeeld omdat u zich intussen hebt aangemeld of afgemeld. Er is niets vastgelegd. Ga terug, laad de pagina opnieuw en verstuur het formulier nog een keer.");
}
