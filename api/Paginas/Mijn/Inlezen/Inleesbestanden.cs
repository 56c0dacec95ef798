using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Regionetwerk.Api.Inlezen;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Api.Uitvoer;

namespace Regionetwerk.Api.Paginas.Mijn.Inlezen;

/// <summary>The files that one can have of the import page: an empty one to fill in, and the report.</summary>
public static class Inleesbestanden
{
    /// <summary>Where the form of the report goes.</summary>
    public const string Verslagpad = "/mijn/inlezen/verslag.csv";

    // Tells Excel that it is UTF-8.
    private const string Bom = "\uFEFF";

    /// <summary>The field of a form with a packed text in it.</summary>
    public const string Veld = "pakket";

    /// <summary>Where the empty file of this kind is.</summary>
    public static string Sjabloonpad(InleesSoort soort) => $"/mijn/inlezen/{soort.ToString().ToLowerInvariant()}.csv";

    /// <summary>The report as CSV.</summary>
    public static async Task<string> CsvAsync(Verslag verslag)
    {
        using var uit = new MemoryStream();
        await CsvUitvoer.Schrijf(new("verslag", ["regel", "uitslag", "code", "kolom", "bericht", "omschrijving", "bedrag", "id"], Rijen(verslag), []), uit, CancellationToken.None);
        return Encoding.UTF8.GetString(uit.ToArray());
    }

    internal static void MapInleesbestanden(this IEndpointRouteBuilder app)
    {
        foreach (var soort in Enum.GetValues<InleesSoort>())
            app.MapGet(Sjabloonpad(soort), () => Bestand(Bom + string.Join(';', Csvsoort.Van(soort).Kolommen) + "\r\n", $"{soort.ToString().ToLowerInvariant()}.csv"));
        app.MapPost(Verslagpad, async (HttpContext context, Pakket pakket) =>
                pakket.Uit((await context.Request.ReadFormAsync())[Veld], context.User) is { } csv ? Bestand(csv, "verslag.csv") : throw Verlopen())
            .WithMetadata(new RequireAntiforgeryTokenAttribute())
            .RequireAuthorization();
    }

    internal static PaginaException Verlopen() => new(
        StatusCodes.Status400BadRequest, "BESTAND_VERLOPEN", "Dit bestand is te lang geleden gecontroleerd, of niet door u. Kies het bestand opnieuw.");

    private static async IAsyncEnumerable<object?[]> Rijen(Verslag verslag)
    {
        await Task.CompletedTask;
        foreach (var regel in verslag.Regels)
            yield return [regel.Regel, regel.InWoorden, regel.Code, regel.Kolom, regel.Bericht, regel.Omschrijving, regel.Bedrag, regel.Record?.Id];
    }

    private static IResult Bestand(string csv, string naam) =>
        Results.File(Encoding.UTF8.GetBytes(csv), $"{MediaTypeNames.Text.Csv}; charset=utf-8", naam);
}
