using System.Globalization;
using System.Net;
using System.Text.Json;
using Xunit;

namespace Regionetwerk.House.Tests.Draaien;

/// <summary>An answer over HTTP, to the letter in <see cref="Tekst"/>.</summary>
/// <param name="Soort">Media type.</param>
public sealed record Antwoord(HttpStatusCode Status, string? Soort, string Tekst)
{
    private readonly Lazy<JsonElement> _json = new(() => JsonDocument.Parse(Tekst).RootElement);

    /// <summary>What was asked, when nothing went wrong.</summary>
    public JsonElement Data
    {
        get
        {
            Assert.False(_json.Value.TryGetProperty("errors", out _), Tekst);
            return _json.Value.GetProperty("data");
        }
    }

    /// <summary>What was asked, at this path.</summary>
    public JsonElement this[string pad] => Data.Op(pad);

    /// <summary>The code of the first GraphQL error; null when there is none.</summary>
    public string? Code =>
        _json.Value.TryGetProperty("errors", out var fouten) ? fouten.Op("0.extensions.code").GetString() : null;

    /// <summary>The answer to the one mutation that was sent.</summary>
    public JsonElement Payload => Data.EnumerateObject().Single().Value;

    /// <summary>The refusals, as <c>CODE veld</c>; empty when it was carried out.</summary>
    public IReadOnlyList<string> Weigeringen =>
        [.. Payload.GetProperty("fouten").EnumerateArray().Select(fout => $"{fout.Op("code")} {fout.Op("veld")}".TrimEnd())];

    /// <summary>The payload of a mutation that was carried out.</summary>
    public JsonElement Gelukt()
    {
        Assert.True(Weigeringen.Count == 0, Tekst);
        return Payload;
    }

    /// <summary>The id of what a mutation made or changed.</summary>
    public string Id() => Gelukt().EnumerateObject().First().Value.Op("id").GetString()!;

    /// <inheritdoc/>
    public override string ToString() => $"{(int)Status} {Tekst}";

    /// <summary>Refused with exactly this, as <c>CODE input.veld</c>.</summary>
    public void Geweigerd(string weigering) => Assert.True(Weigeringen is [var enige] && enige == weigering, $"{weigering} verwacht: {Tekst}");

    /// <summary>Refused with a GraphQL error of this code, and nothing else said.</summary>
    public void Fout(string code) => Assert.True(Code == code, $"{code} verwacht: {Tekst}");
}

/// <summary>Reading JSON by path.</summary>
public static class Pad
{
    /// <summary>The value at a path such as <c>gemeenten.nodes.0.naam</c>.</summary>
    public static JsonElement Op(this JsonElement json, string pad) =>
        pad.Split('.').Aggregate(json, (waarde, deel) => waarde.ValueKind is JsonValueKind.Array
            ? waarde[int.Parse(deel, CultureInfo.InvariantCulture)]
            : waarde.GetProperty(deel));

    /// <summary>The texts of the list at this path.</summary>
    public static IReadOnlyList<string> Teksten(this JsonElement json, string pad) => [.. json.Op(pad).EnumerateArray().Select(deel => deel.ToString())];

    /// <summary>The texts at this path in each item.</summary>
    public static IReadOnlyList<string> Elk(this JsonElement lijst, string pad) => [.. lijst.EnumerateArray().Select(deel => deel.Op(pad).ToString())];
}
