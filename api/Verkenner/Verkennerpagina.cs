using System.Net.Mime;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Regionetwerk.Api.Verkenner;

/// <summary>
/// The explorer: GraphiQL for whoever opens <c>/graphql</c> in a browser, from files of our own. Every other request there passes by.
/// Built from <c>web/</c>; a page that says how stands in where that could not be done.
/// </summary>
public static class Verkennerpagina
{
    /// <summary>Where its files are.</summary>
    public const string Pad = "/graphql/verkenner";

    // By any of these a document is named.
    private static readonly string[] Vragen = ["query", "documentId", "extensions"];

    private static readonly string Gebouwd = Path.Combine(AppContext.BaseDirectory, "verkenner");

    /// <summary>Serves it from where the build put it; use it in Development only.</summary>
    public static void UseVerkenner(this IApplicationBuilder app) => app.UseVerkenner(Gebouwd);

    /// <summary>Serves it from this folder, which need not be there.</summary>
    public static void UseVerkenner(this IApplicationBuilder app, string map)
    {
        var pagina = Path.Combine(map, "pagina.html");
        var html = File.Exists(pagina) ? File.ReadAllText(pagina) : LeesVervanger();
        app.Use((context, next) => VraagtPagina(context.Request) ? StuurAsync(context, html) : next(context));
        if (Directory.Exists(map))
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(map),
                RequestPath = Pad,
                // The next build may bring others by the same name; until then the ETag spares sending them again.
                OnPrepareResponse = bestand => bestand.Context.Response.Headers.CacheControl = "no-cache",
            });
        }
    }

    // A GraphQL client that happens to take text/html as well asks something, or says which JSON it wants.
    private static bool VraagtPagina(HttpRequest verzoek) =>
        HttpMethods.IsGet(verzoek.Method)
        && verzoek.Path == "/graphql"
        && !Vragen.Any(verzoek.Query.ContainsKey)
        && MediaTypeHeaderValue.TryParseList(verzoek.Headers.Accept, out var soorten)
        && soorten.Any(soort => soort.MediaType == MediaTypeNames.Text.Html && soort.Quality is not 0)
        && !soorten.Any(soort => soort.MediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase));

    private static Task StuurAsync(HttpContext context, string html)
    {
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var adres = HtmlEncoder.Default.Encode($"{context.Request.Scheme}://{context.Request.Host}");
        var antwoord = context.Response;
        antwoord.ContentType = "text/html; charset=utf-8";
        antwoord.Headers.ContentSecurityPolicy = Inhoudsbeleid(nonce);
        return antwoord.WriteAsync(
            html.Replace("ADRES", adres, StringComparison.Ordinal).Replace("NONCE", nonce, StringComparison.Ordinal), context.RequestAborted);
    }

    // GraphiQL carries its fonts in its style sheet. Subscriptions go to the same origin.
    private static string Inhoudsbeleid(string nonce) =>
        $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; font-src data:; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static string LeesVervanger()
    {
        using var bron = typeof(Verkennerpagina).Assembly.GetManifestResourceStream("zonder-verkenner.html")!;
        using var lezer = new StreamReader(bron);
        return lezer.ReadToEnd();
    }
}
