using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Paginas.Vergelijken;

/// <summary>The picture at <c>/vergelijken/beeld.svg</c>, with the same choices in the address as the page.</summary>
internal static class BeeldEndpoint
{
    public static void MapBeeld(this IEndpointRouteBuilder app) => app.MapMethods($"{Vergelijkkeuze.Pad}/beeld.svg", ["GET", "HEAD"], TekenAsync);

    private static async Task<IResult> TekenAsync(HttpContext context, Paginavraag vraag, TimeProvider tijd)
    {
        var vandaag = NederlandseDag.Van(tijd.GetUtcNow());
        var keuze = Vergelijkkeuze.Lees(context.Request.Query, vandaag.Year);
        if (keuze.IsLeeg)
            throw PaginaException.OngeldigAdres("Noem in het adres ten minste één gemeente.");
        var (codes, _) = await Gelijken.KiesAsync(vraag, keuze);
        var vergelijking = (await vraag.StelAsync<Vergelijkantwoord>("Vergelijken/Vergelijking", Vergelijkpagina.Variabelen(codes, keuze))).VergelijkFinanciering;
        var gemeenten = vergelijking.Gemeenten.Op(Volgorde.Bedrag).Take(Vergelijkpagina.PerBlad).ToList();
        var bronnen = gemeenten.SelectMany(gemeente => gemeente.Mix).Select(deel => deel.Bron).Distinct().Order().ToList();
        var adres = $"{context.Request.Scheme}://{context.Request.Host}{keuze.Adres()}";
        // A picture by itself has its style inside; opened as a page it is to do nothing more than that.
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        return TypedResults.Text(Beeld.Teken(gemeenten, vergelijking.Groep, bronnen, keuze, adres, vandaag), "image/svg+xml; charset=utf-8");
    }
}
