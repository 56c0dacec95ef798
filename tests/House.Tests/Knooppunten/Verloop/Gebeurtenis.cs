using System.Text.Json;

namespace Regionetwerk.House.Tests.Knooppunten.Verloop;

/// <summary>An event as it stands in the books.</summary>
/// <param name="Stroom">Such as <c>budget/0190…</c>.</param>
/// <param name="Naam">Such as <c>besteding-geboekt</c>.</param>
internal sealed record Gebeurtenis(string Stroom, long Versie, string Naam, JsonElement Data)
{
    /// <summary>A key, name or code in it.</summary>
    public string Tekst(string veld) => Data.GetProperty(veld).GetString()!;

    /// <summary>An amount in it, in eurocents.</summary>
    public long Centen(string veld) => Data.GetProperty(veld).GetInt64();

    /// <summary>With whom something is shared, as the api names it.</summary>
    public string Zichtbaarheid => Data.GetProperty("deling").GetProperty("zichtbaarheid").GetString()!.ToUpperInvariant();

    public override string ToString() => $"{Stroom} versie {Versie}, {Naam} {Data}";
}
