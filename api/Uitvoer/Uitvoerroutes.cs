using Microsoft.Net.Http.Headers;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Toegang;
using Regionetwerk.GraphQL;
using Regionetwerk.Storage.Archief;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>
/// <c>GET /uitvoer/…</c>: elke vergelijking en lijst als CSV en XLSX, voor wie vraagt en met wat die mag zien. De namen in het adres zijn die van
/// de bladzijden.
/// </summary>
public static class Uitvoerroutes
{
    /// <summary>Zet de routes in de host.</summary>
    public static void MapUitvoer(this WebApplication app)
    {
        app.Map<Vergelijkinguitvoer>("vergelijking");
        app.Map<Programmauitvoer>("programmas");
        app.Map<Gemeenteuitvoer>("gemeenten");
        app.Map<Aanpakuitvoer>("aanpakken");
        app.Map<Kennisuitvoer>("kennis");
        app.Map<Financieringuitvoer>("financieringen");
        app.Map<Budgetuitvoer>("budgetten");
        app.Map<Bestedinguitvoer>("bestedingen");
        app.Map<Logboekuitvoer>("logboek");
        app.MapGet("/uitvoer/archief.zip", (HttpContext context, Archiefschrijver archief, Logboeklezer beheer, Spoor spoor, TimeProvider tijd, Uitvoerplaatsen plaatsen, ApiLimieten limieten) =>
            OpPlaats(context, () => Archiefroute.Antwoord(context, archief, beheer, spoor, tijd, limieten), plaatsen, limieten)).DisableRequestTimeout();
    }

    private static void Map<T>(this WebApplication app, string naam)
        where T : IUitvoer
    {
        foreach (var vorm in Enum.GetValues<Vorm>())
        {
            app.MapGet($"/uitvoer/{naam}.{vorm.ToString().ToLowerInvariant()}", (HttpContext context, Uitvoerplaatsen plaatsen, ApiLimieten limieten) =>
                OpPlaats(
                    context, () => Antwoord(context, ActivatorUtilities.CreateInstance<T>(context.RequestServices), vorm, limieten), plaatsen, limieten)).DisableRequestTimeout();
        }
    }

    private static async Task OpPlaats(HttpContext context, Func<Task> antwoord, Uitvoerplaatsen plaatsen, ApiLimieten limieten)
    {
        if (!plaatsen.Neem())
        {
            context.Response.Headers.RetryAfter = "10";
            await Geweigerd(context, StatusCodes.Status503ServiceUnavailable, $"Er worden nu al {limieten.MaxUitvoerTegelijk} bestanden gemaakt. Probeer het over een halve minuut opnieuw.", limieten);
            return;
        }
        try
        {
            await antwoord();
        }
        finally
        {
            plaatsen.GeefTerug();
        }
    }

    private static async Task Antwoord(HttpContext context, IUitvoer uitvoer, Vorm vorm, ApiLimieten limieten)
    {
        Stuk stuk;
        try
        {
            stuk = await uitvoer.Maak(new(context.Request.Query, vorm), new(context.Request));
        }
        catch (GraphQLException fout)
        {
            await Geweigerd(
                context,
                fout.Code is ErrorCodes.Unauthenticated ? StatusCodes.Status401Unauthorized : StatusCodes.Status400BadRequest,
                fout.Message,
                limieten);
            return;
        }
        var antwoord = context.Response;
        antwoord.ContentType = vorm is Vorm.Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        antwoord.Headers.ContentDisposition =
            new ContentDispositionHeaderValue("attachment") { FileName = $"{stuk.Naam}.{vorm.ToString().ToLowerInvariant()}" }.ToString();
        await (vorm is Vorm.Csv
            ? CsvUitvoer.Schrijf(stuk, antwoord.Body, context.RequestAborted)
            : XlsxUitvoer.Schrijf(stuk, antwoord.Body, context.RequestAborted));
    }

    /// <summary>Zegt waarom er geen bestand komt.</summary>
    internal static async Task Geweigerd(HttpContext context, int status, string bericht, ApiLimieten limieten)
    {
        // Zoals bij een bladzijde: wie aangemeld is, komt hier terug.
        if (status == StatusCodes.Status401Unauthorized && Problemen.WilPagina(context.Request))
            context.Response.Redirect($"{Aanmeldkoekje.Aanmeldpagina}?terug={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
        else
            await Problemen.Antwoord(context, new(status, Problemen.Code(status), bericht), limieten).ExecuteAsync(context);
    }
}

/// <summary>Maakt een tabel van wat in het adres gevraagd is.</summary>
public interface IUitvoer
{
    /// <exception cref="GraphQLException">Wat gevraagd is, kan niet; het bericht is voor wie het vroeg.</exception>
    Task<Stuk> Maak(Vraagadres vraag, Herkomst herkomst);
}
