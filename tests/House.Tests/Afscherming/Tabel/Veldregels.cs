using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>The table as the house is: what each caller finds, to be held against what was agreed on.</summary>
internal static class Veldregels
{
    private const string Ja = "ja";
    private const string Nee = "nee";

    // Something else than the owner gets, made of what this caller sees, or the caller's own part.
    private const string EigenDeel = "eigen";
    private const string Nergens = "-";

    private static readonly JsonElement Niets = JsonDocument.Parse("null").RootElement;

    /// <summary>All lines, and the fields of which even the owner read nothing anywhere.</summary>
    public static async Task<(IReadOnlyList<string> Regels, IReadOnlyList<string> Leeg)> Lees(Uitstalling uitstalling)
    {
        Dictionary<Kijkersoort, IReadOnlyList<(Uitgestald Record, JsonElement Node)>> perKijker = [];
        foreach (var kijker in Kijkersoort.Alle)
            perKijker[kijker] = await Velden.Lees(uitstalling, kijker);
        // The owner sees nearly all; of what is a school's, a bestuur's or a writer's own, that one does.
        JsonElement Volledig(int i) => Kijkersoort.Alle.Reverse().Select(kijker => perKijker[kijker][i].Node).FirstOrDefault(node => node.ValueKind is JsonValueKind.Object);
        var bestaan = uitstalling.Records.Select((_, i) => i).ToDictionary(
            i => perKijker[Kijkersoort.Eigenaar][i].Record,
            i => Kijkersoort.Alle.Select(kijker => perKijker[kijker][i].Node.ValueKind is JsonValueKind.Object ? Ja : Nee).ToArray());
        List<(string Veld, string Deling, string[] Cellen)> velden = [];
        HashSet<string> leeg = [], vol = [];
        for (var i = 0; i < uitstalling.Records.Count; i++)
        {
            var record = perKijker[Kijkersoort.Eigenaar][i].Record;
            Assert.True(Volledig(i).ValueKind is JsonValueKind.Object, $"{record} is voor niemand te zien, en bewijst dus niets.");
            foreach (var veld in Volledig(i).EnumerateObject().Where(veld => veld.Name is not "__typename"))
            {
                (IsLeeg(veld.Value) ? leeg : vol).Add($"{record.Soort}.{veld.Name}");
                velden.Add(($"{record.Soort}.{veld.Name}", record.Deling, [.. Kijkersoort.Alle.Select(kijker => Cel(
                    perKijker[kijker][i].Node, veld, id => uitstalling.Records.Index().All(een => een.Item.Id != id || perKijker[kijker].Any(gelezen => gelezen.Record == een.Item && gelezen.Node.ValueKind is JsonValueKind.Object))))]));
            }
        }
        return (
            [
                .. bestaan.Select(een => Regel(een.Key.Soort, een.Key.Deling, een.Value)).Order(StringComparer.Ordinal),
                .. velden.GroupBy(een => een.Veld).SelectMany(Samen).Order(StringComparer.Ordinal),
                .. await Eigen(uitstalling),
            ],
            [.. leeg.Except(vol).Order(StringComparer.Ordinal)]);
    }

    // What is asked without naming anything, and is no list of records: each caller's own, or the same for all.
    private static async Task<IReadOnlyList<string>> Eigen(Uitstalling uitstalling)
    {
        List<string> regels = [];
        foreach (var veld in uitstalling.Schema.Velden("Query").Where(veld => uitstalling.Schema.IsEigen(veld)))
        {
            var naam = veld.Op("name").GetString()!;
            Dictionary<Kijkersoort, JsonElement> gelezen = [];
            foreach (var kijker in Kijkersoort.Alle)
                gelezen[kijker] = Data(await uitstalling.Als(kijker).Vraag($"{{ {naam} {{ {uitstalling.Schema.Breed(Schemabeeld.Naam(veld.Op("type")))} }} }}"), naam);
            var vanEigenaar = gelezen[Kijkersoort.Eigenaar].GetRawText();
            // Reading these is in them too: nobody reads the same twice.
            var groeit = naam is "logboek" or "mijnGegevens";
            string[] cellen = [.. gelezen.Values.Select(waarde => !groeit && waarde.GetRawText() == vanEigenaar ? Ja : IsLeeg(waarde) ? Nee : EigenDeel)];
            if (cellen.Any(cel => cel is not Ja))
                regels.Add(Regel($"Query.{naam}", "*", cellen));
        }
        return regels;
    }

    // Also what is left beside a refusal of part of it.
    private static JsonElement Data(Antwoord antwoord, string naam) =>
        JsonDocument.Parse(antwoord.Tekst).RootElement.TryGetProperty("data", out var data) && data.ValueKind is JsonValueKind.Object ? data.GetProperty(naam) : Niets;

    private static string Regel(string wat, string deling, string[] cellen) => string.Join('\t', [wat, deling, .. cellen]);

    // One line when the circles do not contradict each other; none when everybody who sees the record is told what the owner is.
    private static IEnumerable<string> Samen(IGrouping<string, (string Veld, string Deling, string[] Cellen)> veld)
    {
        if (veld.All(een => een.Cellen.All(cel => cel is Ja or Nergens)))
            return [];
        var samen = Kijkersoort.Alle.Select((_, k) => veld.Select(een => een.Cellen[k]).Where(cel => cel is not Nergens).Distinct().ToArray()).ToArray();
        return samen.All(cellen => cellen.Length <= 1)
            ? [Regel(veld.Key, "*", [.. samen.Select(cellen => cellen.SingleOrDefault(Nergens))])]
            : veld.Where(een => een.Cellen.Any(cel => cel is not (Ja or Nergens))).Select(een => Regel(een.Veld, een.Deling, een.Cellen)).Distinct();
    }

    private static string Cel(JsonElement node, JsonProperty veld, Func<string, bool> ziet)
    {
        if (node.ValueKind is not JsonValueKind.Object)
            return Nergens;
        var waarde = node.GetProperty(veld.Name);
        if (Zonder(veld.Value, ziet) == Zonder(waarde, _ => true))
            return Ja;
        return IsLeeg(waarde) ? Nee : EigenDeel;
    }

    // What is left of a value when what does not exist for a caller is taken out.
    private static string Zonder(JsonElement waarde, Func<string, bool> ziet) => waarde.ValueKind switch
    {
        JsonValueKind.Object when waarde.TryGetProperty("id", out var id) && waarde.EnumerateObject().Count() == 1 => ziet(id.GetString()!) ? waarde.GetRawText() : "null",
        JsonValueKind.Object when waarde.TryGetProperty("nodes", out var nodes) =>
            nodes.GetArrayLength() == waarde.Op("totalCount").GetInt32() ? Zonder(nodes, ziet) : waarde.GetRawText(),
        JsonValueKind.Object => "{" + string.Join(',', waarde.EnumerateObject().Select(een => $"{een.Name}:{Zonder(een.Value, ziet)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(',', waarde.EnumerateArray().Select(een => Zonder(een, ziet)).Where(een => een is not "null")) + "]",
        _ => waarde.GetRawText(),
    };

    private static bool IsLeeg(JsonElement waarde) => waarde.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.String => waarde.GetString()!.Length is 0,
        JsonValueKind.Array => waarde.GetArrayLength() is 0,
        JsonValueKind.Object when waarde.TryGetProperty("nodes", out var nodes) => nodes.GetArrayLength() is 0,
        _ => false,
    };
}
