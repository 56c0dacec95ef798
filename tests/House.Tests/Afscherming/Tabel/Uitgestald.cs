using System.Text;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>A record that is there to be looked for.</summary>
/// <param name="Soort">The type in the schema.</param>
/// <param name="Deling">With whom it is shared, or what is particular to it: the second column of the table.</param>
/// <param name="Merk">A word that stands in every text of it and nowhere else; empty when it has no text.</param>
public sealed record Uitgestald(string Soort, string Deling, string Id, string Merk)
{
    /// <summary>A word in what of it is only for its owner; empty when there is no such thing.</summary>
    public string Besloten { get; init; } = "";

    /// <summary>The key that the id is made of.</summary>
    public string Sleutel { get; } = Encoding.UTF8.GetString(Convert.FromBase64String(Id))[(Soort.Length + 1)..];

    /// <summary>What gives it away in any text; nothing does of what is public.</summary>
    public IEnumerable<string> Sporen => Deling is Publiek ? [] : new[] { Id.TrimEnd('='), Sleutel, Merk }.Where(spoor => spoor.Length > 0);

    /// <summary>Of reference data, that everybody may see.</summary>
    public const string Publiek = "altijd";

    /// <summary>Of what the landelijk ondersteuningsaanbod keeps to run the platform.</summary>
    public const string Beheer = "beheer";

    /// <summary>An id as this one, of something that never was.</summary>
    public static string Verzonnen(string soort) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{soort}:{(soort is "Netwerk" or "Werkgroep" ? "nooit-opgericht" : "0193f0f0f0f07f0fbf0f0f0f0f0f0f0f")}"));

    /// <inheritdoc/>
    public override string ToString() => $"{Soort} {Deling}";
}
