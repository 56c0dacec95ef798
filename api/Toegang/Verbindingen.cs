using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Net.Http.Headers;
using Regionetwerk.Api.Hosting;

namespace Regionetwerk.Api.Toegang;

/// <summary>Sign-in on connections that stay open.</summary>
public static class Verbindingen
{
    /// <summary>
    /// Who opened a WebSocket: a browser cannot send a header there, so the token may stand in the payload of the first message, as
    /// <c>{"Authorization": "Bearer …"}</c>, and beside it <c>X-Organisatie</c>. Null refuses the connection: there is a token, and it does not hold, or not for an organisation.
    /// </summary>
    public static async ValueTask<ClaimsPrincipal?> WieAsync(HttpContext verbinding, JsonElement? bericht, CancellationToken ct)
    {
        if (Kop(bericht, HeaderNames.Authorization) is not { } kop)
            return verbinding.User;
        if (kop.ValueKind is not JsonValueKind.String)
            return null;
        // In a request of its own: that of the connection has been looked at, and is not looked at twice.
        await using var huis = verbinding.RequestServices.CreateAsyncScope();
        var verzoek = new DefaultHttpContext { RequestServices = huis.ServiceProvider, RequestAborted = ct };
        verzoek.Request.Headers.Authorization = kop.GetString();
        if ((await verzoek.AuthenticateAsync()).Principal is not { } wie)
            return null;
        var uitslag = await huis.ServiceProvider.GetRequiredService<Toelatingspoort>().BepaalAsync(wie, Gevraagd(verbinding, bericht));
        await Toelating.SchrijfOpAsync(huis.ServiceProvider, uitslag);
        return uitslag.Soort is Toelatingsoort.Door ? uitslag.Wie : null;
    }

    /// <summary>Whose a connection is, for what one client may have open: a person within an organisation, or an address.</summary>
    public static string Van(HttpContext verbinding) => AanroeperLezer.Lees(verbinding.User) is { } aanroeper
        ? $"{aanroeper.Organisatie}/{aanroeper.Persoon}"
        : $"{verbinding.Connection.RemoteIpAddress}";

    /// <summary>Until when a token lets somebody listen; null for nobody, who needs none.</summary>
    public static DateTimeOffset? Tot(ClaimsPrincipal wie, ApiLimieten limieten) =>
        long.TryParse(wie.FindFirst("exp")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var tot)
            ? DateTimeOffset.FromUnixTimeSeconds(tot) + limieten.Klokverschil
            : null;

    private static string? Gevraagd(HttpContext verbinding, JsonElement? bericht) => Kop(bericht, Toelatingspoort.Kop) is { } kop
        ? kop.ValueKind is JsonValueKind.String ? kop.GetString() : ""
        : verbinding.Request.Headers[Toelatingspoort.Kop] is [var gevraagd, ..] ? gevraagd : null;

    private static JsonElement? Kop(JsonElement? bericht, string naam) => bericht is { ValueKind: JsonValueKind.Object } velden
        ? velden.EnumerateObject().Where(veld => veld.Name.Equals(naam, StringComparison.OrdinalIgnoreCase)).Select(veld => (JsonElement?)veld.Value).FirstOrDefault()
        : null;
}
