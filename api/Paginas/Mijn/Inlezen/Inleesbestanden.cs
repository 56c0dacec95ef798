using System.Globalization;
using System.Net.Mime;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.AspNetCore.Antiforgery;
using Regionetwerk.Api.Inlezen;
using Regionetwerk.Api.Paginas.Vragen;

namespace Regionetwerk.Api.Paginas.Mijn.Inlezen;

/// <summary>The files that one can have of the import page: an empty one to fill in, and the report.</summary>
public static class Inleesbestanden
{
    /// <summary>Where the form of the report goes.</summary>
    public const string Verslagpad = "/mijn/inlezen/verslag.csv";

    /// <summary>The field of a form with a packed text in it.</summary>
    public const string Veld = "pakket";

    // As Excel in Dutch reads it, and no cell may be taken for a formula.
    private static readonly CsvConfiguration Vorm = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ";",
        NewLine = "\r\n",
        InjectionOptions = InjectionOptions.Escape,
    };

    /// <summary>Where the empty file of this kind is.</summary>
    public static string Sjabloonpad(InleesSoort soort) => $"/mijn/inlezen/{soort.ToString().ToLowerInvariant()}.csv";

    /// <summary>The report as CSV.</summary>
    public static string Csv(Verslag verslag)
    {
        using var tekst = new StringWriter();
        using (var csv = new CsvWriter(tekst, Vorm))
        {
            csv.WriteRecords(verslag.Regels.Select(regel => new
            {
                regel = regel.Regel,
                uitslag = regel.InWoorden,
                code = regel.Code,
                kolom = regel.Kolom,
                bericht = regel.Bericht,
                omschrijving = regel.Omschrijving,
                bedrag = regel.Bedrag?.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ','),
                id = regel.Record?.Id,
            }));
        }
        return tekst.ToString();
    }

    internal static void MapInleesbestanden(this IEndpointRouteBuilder app)
    {
        foreach (var soort in Enum.GetValues<InleesSoort>())
            app.MapGet(Sjabloonpad(soort), () => Bestand(string.Join(';', Csvsoort.Van(soort).Kolommen) + "\r\n", $"{soort.ToString().ToLowerInvariant()}.csv"));
        app.MapPost(Verslagpad, async (HttpContext context, Pakket pakket) =>
                pakket.Uit((await context.Request.ReadFormAsync())[Veld], context.User) is { } csv ? Bestand(csv, "verslag.csv") : throw Verlopen())
            .WithMetadata(new RequireAntiforgeryTokenAttribute())
            .RequireAuthorization();
    }

    internal static PaginaException Verlopen() => new(
        StatusCodes.Status400BadRequest, "BESTAND_VERLOPEN", "Dit bestand is te lang geleden gecontroleerd, of niet door u. Kies het bestand opnieuw.");

    // The mark tells Excel that it is UTF-8.
    private static IResult Bestand(string csv, string naam) =>
        Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)], $"{MediaTypeNames.Text.Csv}; charset=utf-8", naam);
}
