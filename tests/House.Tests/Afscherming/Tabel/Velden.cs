using System.Text.Json;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>
/// Every record by its id, with all there is to ask of it: whether it exists for this caller, and what of its fields is not told that is told to the
/// owner. A list or record that only leaves out what does not exist for the caller has no rule of its own.
/// </summary>
internal sealed class Velden : IWeg
{
    /// <inheritdoc/>
    public async Task Loop(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        foreach (var (record, node) in await Lees(uitstalling, kijker, verslag))
            verslag.Is(record, "node", node.ValueKind is JsonValueKind.Object);
    }

    /// <summary>What this caller reads at each id.</summary>
    public static async Task<IReadOnlyList<(Uitgestald Record, JsonElement Node)>> Lees(Uitstalling uitstalling, Kijkersoort kijker, Verslag? verslag = null)
    {
        List<(Uitgestald, JsonElement)> gelezen = [];
        foreach (var soort in uitstalling.Records.GroupBy(record => record.Soort))
        {
            var vragen = soort.Select((record, i) => $"r{i}: node(id: \"{record.Id}\") {{ __typename ...Alles }}");
            var antwoord = await uitstalling.Als(kijker).Vraag(
                $"{{ {string.Join(' ', vragen)} }} fragment Alles on {soort.Key} {{ {uitstalling.Schema.Breed(soort.Key)} }}");
            if (antwoord.Code is { } code)
                verslag?.Fout($"node van een {soort.Key}: {code} {antwoord.Tekst[..Math.Min(300, antwoord.Tekst.Length)]}");
            else
                gelezen.AddRange(soort.Select((record, i) => (record, antwoord[$"r{i}"])));
            verslag?.Zwijgt($"node van een {soort.Key}", antwoord.Tekst, soort.Key);
        }
        return gelezen;
    }
}
