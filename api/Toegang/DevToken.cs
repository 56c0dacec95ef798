using System.Net;
using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Api.Toegang;

/// <summary>
/// The sign-in of Development: whoever sits at the machine names an organisation and roles, and gets a token. For everybody else, and
/// outside Development, it does not exist.
/// </summary>
public static class DevToken
{
    /// <summary>Where it is.</summary>
    public const string Pad = "/dev/token";

    private static readonly JsonWebTokenHandler Tokens = new();

    /// <summary>Maps the sign-in; call it in Development only.</summary>
    public static void MapDevToken(this IEndpointRouteBuilder app) => app.MapPost(Pad, GeefAsync);

    /// <summary>
    /// Whether a request comes from this very machine: over loopback, to a local name (a page elsewhere can make a browser call a name that
    /// it has point here), and not forwarded from who knows where.
    /// </summary>
    public static bool IsVanDezeMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } adres
        && IPAddress.IsLoopback(adres)
        && IsLokaleNaam(context.Request.Host.Host)
        && !context.Request.Headers.ContainsKey("Forwarded")
        && !context.Request.Headers.ContainsKey("X-Forwarded-For")
        // What a proxy said and was believed in.
        && !context.Request.Headers.ContainsKey(ForwardedHeadersDefaults.XOriginalForHeaderName);

    /// <summary>The key of today of the organisation or school that this key names; null when there is none.</summary>
    public static async ValueTask<string?> HuidigAsync(string? sleutel, IRegister register)
    {
        if (sleutel is null)
            return null;
        if (register.HuidigeGemeente(sleutel) is { } gemeente)
            return gemeente;
        return await register.SchoolAsync(sleutel) is not null || await register.OrganisatieBestaatAsync(sleutel) ? sleutel : null;
    }

    /// <summary>What a token or cookie says of somebody of this organisation.</summary>
    public static IEnumerable<Claim> Claims(string organisatie, IEnumerable<Rol> rollen) =>
    [
        new(TokenClaims.Persoon, $"dev-{organisatie}"),
        new(TokenClaims.Organisatie, organisatie),
        .. rollen.Select(rol => new Claim(TokenClaims.Rol, Rollen.Naam(rol))),
    ];

    private static async Task<IResult> GeefAsync(
        HttpContext context, IRegister register, DevSleutel sleutel, ApiLimieten limieten, TimeProvider tijd)
    {
        if (!IsVanDezeMachine(context))
            return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        if (await LeesAsync(context) is not { } vraag)
            return Ongeldig("Stuur JSON, zoals {\"organisatie\":\"GM0405\",\"rollen\":[\"beheerder\"]}.");
        if (await HuidigAsync(vraag.Organisatie, register) is not { } organisatie)
        {
            return Ongeldig(
                "Deze organisatie is niet bekend. Noem een gemeentecode (GM0405), een schoolcode (16AH00) of de sleutel van een bestuur of "
                + "geregistreerde organisatie.");
        }
        if (Gekozen(vraag.Rollen) is not { } rollen)
            return Ongeldig($"Noem een of meer rollen, elk een keer. De rollen zijn: {Rollen.Namen}.");
        return TypedResults.Ok(new Antwoord(
            Onderteken(organisatie, rollen, sleutel, limieten, tijd), "Bearer", (int)limieten.Tokenduur.TotalSeconds));
    }

    private static bool IsLokaleNaam(string naam) =>
        naam.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(naam, out var adres) && IPAddress.IsLoopback(adres));

    private static async Task<Vraag?> LeesAsync(HttpContext context)
    {
        try
        {
            return context.Request.HasJsonContentType()
                ? await context.Request.ReadFromJsonAsync<Vraag>(context.RequestAborted)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<Rol>? Gekozen(string?[]? namen)
    {
        var rollen = namen?.Select(Rollen.Zoek).OfType<Rol>().Distinct().ToList();
        return rollen is { Count: > 0 } && rollen.Count == namen!.Length ? rollen : null;
    }

    private static string Onderteken(string organisatie, List<Rol> rollen, DevSleutel sleutel, ApiLimieten limieten, TimeProvider tijd)
    {
        var nu = tijd.GetUtcNow().UtcDateTime;
        return Tokens.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Aanmelding.Uitgever,
            Audience = Aanmelding.Publiek,
            IssuedAt = nu,
            NotBefore = nu,
            Expires = nu + limieten.Tokenduur,
            Subject = new ClaimsIdentity(Claims(organisatie, rollen)),
            SigningCredentials = new(sleutel.Sleutel, SecurityAlgorithms.HmacSha256),
        });
    }

    private static IResult Ongeldig(string uitleg) => Problemen.Probleem(StatusCodes.Status400BadRequest, uitleg);

    private sealed record Vraag(string? Organisatie, string?[]? Rollen);

    private sealed record Antwoord(
        [property: JsonPropertyName("access_token")] string AccessToken,
        [property: JsonPropertyName("token_type")] string TokenType,
        [property: JsonPropertyName("expires_in")] int ExpiresIn);
}
