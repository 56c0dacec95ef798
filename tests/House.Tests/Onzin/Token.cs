using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regionetwerk.House.Tests.Onzin;

/// <summary>A token made by hand, so that it can be wrong in one thing at a time.</summary>
internal sealed record Token(byte[] Sleutel)
{
    /// <summary>The algorithm that it says it is signed with.</summary>
    public string Algoritme { get; init; } = "HS256";

    /// <summary>What it says; right until it is changed.</summary>
    public JsonObject Inhoud { get; init; } = new()
    {
        ["iss"] = "regionetwerk-ontwikkeling",
        ["aud"] = "regionetwerk",
        ["sub"] = "dev-GM0405",
        ["organisatie"] = "GM0405",
        ["rol"] = "beheerder",
        ["nbf"] = Over(TimeSpan.FromMinutes(-1)),
        ["exp"] = Over(TimeSpan.FromHours(1)),
    };

    /// <summary>So long from now, as tokens write it.</summary>
    public static long Over(TimeSpan duur) => (TimeProvider.System.GetUtcNow() + duur).ToUnixTimeSeconds();

    /// <summary>The same with this said otherwise; null leaves it out.</summary>
    public Token Met(string naam, JsonNode? waarde)
    {
        var inhoud = (JsonObject)Inhoud.DeepClone();
        inhoud.Remove(naam);
        if (waarde is not null)
            inhoud[naam] = waarde;
        return this with { Inhoud = inhoud };
    }

    /// <summary>As it travels.</summary>
    public override string ToString()
    {
        var kop = Deel(JsonSerializer.Serialize(new { alg = Algoritme, typ = "JWT" }));
        var tekst = $"{kop}.{Deel(Inhoud.ToJsonString())}";
        return $"{tekst}.{(Algoritme is "none" ? "" : Base64Url(HMACSHA256.HashData(Sleutel, Encoding.ASCII.GetBytes(tekst))))}";
    }

    private static string Deel(string json) => Base64Url(Encoding.UTF8.GetBytes(json));

    private static string Base64Url(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
