using Microsoft.Net.Http.Headers;

namespace Regionetwerk.Api.Hosting;

/// <summary>
/// From which other websites a browser may ask <c>/graphql</c> (CORS): those of the setting <c>Cors:Herkomsten</c>, separated by spaces, and
/// none when absent. A browser sends no cookie along: whoever asks from elsewhere brings a token.
/// </summary>
public static class Herkomsten
{
    /// <summary>The setting.</summary>
    public const string Naam = "Cors:Herkomsten";

    private static readonly string[] Koppen = [HeaderNames.Authorization, HeaderNames.ContentType, HeaderNames.Accept, "X-Organisatie"];
    private static readonly string[] Leesbaar = ["RateLimit", "RateLimit-Policy", HeaderNames.RetryAfter];
    private static readonly TimeSpan Onthoud = TimeSpan.FromMinutes(10);

    /// <summary>Adds the list.</summary>
    /// <exception cref="InstellingException">One of the list is no origin.</exception>
    public static void AddHerkomsten(this IServiceCollection services, IConfiguration instellingen)
    {
        var herkomsten = (instellingen[Naam] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var herkomst in herkomsten)
            Toets(herkomst);
        services.AddCors(cors => cors.AddDefaultPolicy(beleid => beleid
            .WithOrigins(herkomsten)
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders(Koppen)
            .WithExposedHeaders(Leesbaar)
            .SetPreflightMaxAge(Onthoud)));
    }

    /// <summary>Applies it to the API alone; call it before sign-in, as a browser asks for leave without a token.</summary>
    public static void UseHerkomsten(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments("/graphql"), api => api.UseCors());

    private static void Toets(string herkomst)
    {
        var deugt = Uri.TryCreate(herkomst, UriKind.Absolute, out var adres)
            && (adres.Scheme == Uri.UriSchemeHttps || (adres.Scheme == Uri.UriSchemeHttp && adres.IsLoopback))
            && adres.GetLeftPart(UriPartial.Authority) == herkomst;
        if (!deugt)
            throw new InstellingException($"De instelling {Naam} noemt '{herkomst}'. Noem alleen het begin van een adres, zoals https://app.example.nl, en geen *.");
    }
}
