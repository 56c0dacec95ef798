using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regionetwerk.Api.Privacy;

/// <summary><c>GET /mijn-gegevens/{geheim}.json</c>: alles wat er bij een e-mailadres bewaard wordt, als bestand om mee te nemen.</summary>
public static class MijnGegevensroute
{
    private static readonly JsonSerializerOptions Opmaak = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // A file, not part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>Zet de route in de host.</summary>
    public static void MapMijnGegevens(this WebApplication app) => app.MapGet("/mijn-gegevens/{geheim}.json", Antwoord);

    private static async Task<IResult> Antwoord(string geheim, HttpResponse antwoord, Gegevensbeheer beheer)
    {
        antwoord.Headers["Referrer-Policy"] = "no-referrer";
        return await beheer.LeesAsync(geheim) is { } gegevens
            ? TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(gegevens, Opmaak), "application/json", "mijn-gegevens.json")
            : TypedResults.StatusCode(StatusCodes.Status404NotFound);
    }
}
