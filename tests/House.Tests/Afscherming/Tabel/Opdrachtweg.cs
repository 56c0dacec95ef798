using System.Text.Json;
using System.Text.Json.Nodes;
using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>
/// Every mutation with the id of what is hidden, in every place that takes an id, also deep in its input: it is refused as what never was, to the
/// letter.
/// </summary>
internal sealed class Opdrachtweg : IWeg
{
    /// <summary>By the field that takes it, the types of record that an id there may name.</summary>
    private static readonly Dictionary<string, string[]> Soorten = new()
    {
        ["netwerken"] = ["Netwerk"],
        ["groepId"] = ["Netwerk", "Werkgroep"],
        ["aanwezig"] = ["Aanmelding"],
        ["viaId"] = ["Overname"],
        ["records"] = ["Contact", "Aanmelding"],
        ["id"] = ["Programma", "Budget", "Contact", "Kennisitem", "Bijeenkomst"],
    };

    // Something else that is named is looked at first, or nothing is refused: of these, AndermansRecords tries what can be tried with good records beside it.
    private static readonly string[] KomtErnaPas =
    [
        "aanvraagAanbieden(ambassadeurId)", "aanwezigheidVastleggen(aanwezig)", "ambassadeurAanmelden(netwerkId)", "bijeenkomstWijzigen(inhoud.netwerkId)",
        "doorgifteOntvangen(netwerken)", "financieringVastleggen(programmaId)", "gegevensWissen(records)", "kennisOvernemen(kennisitemId)", "kennisOvernemen(viaId)",
        "zichtbaarheidWijzigen(netwerken)",
    ];

    /// <inheritdoc/>
    public async Task Loop(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        if (kijker.IsEigenaar)
            return;
        List<(Uitgestald Record, string Weg, string Mutatie, JsonObject Verborgen, JsonObject Onbekend)> pogingen = [];
        foreach (var mutatie in uitstalling.Schema.Velden("Mutation").Where(veld => veld.Op("args").GetArrayLength() > 0))
        {
            var (naam, invoer) = (mutatie.Op("name").GetString()!, Schemabeeld.Naam(mutatie.Op("args.0.type")));
            foreach (var pad in new Invoer(uitstalling.Schema, kijker).Sleutels(invoer))
            {
                if (!uitstalling.Schema.Nodes.Any(soort => Past(pad[^1], soort)))
                    verslag.Fout($"Noem in Opdrachtweg.Soorten wat {naam}({string.Join('.', pad)}) mag noemen.");
                foreach (var record in verslag.Verborgen.Where(record => Past(pad[^1], record.Soort)))
                {
                    pogingen.Add((
                        record,
                        $"{naam}({string.Join('.', pad)})",
                        naam,
                        new Invoer(uitstalling.Schema, kijker).Maak(invoer, pad, record.Id),
                        new Invoer(uitstalling.Schema, kijker).Maak(invoer, pad, Uitgestald.Verzonnen(record.Soort))));
                }
            }
        }
        foreach (var deel in pogingen.Chunk(60))
        {
            var (verborgen, onbekend) = (await Geef(uitstalling.Als(kijker), deel.Select(een => (een.Mutatie, een.Verborgen))), await Geef(uitstalling.Als(kijker), deel.Select(een => (een.Mutatie, een.Onbekend))));
            foreach (var (i, een) in deel.Index())
            {
                verslag.Gelijk(een.Record, een.Weg, verborgen[i].Replace(een.Record.Id, "…", StringComparison.Ordinal), onbekend[i].Replace(Uitgestald.Verzonnen(een.Record.Soort), "…", StringComparison.Ordinal));
                if (kijker.Naam is "gemeente" && !KomtErnaPas.Contains(een.Weg) && !verborgen[i].Contains($"\"veld\":\"input.{een.Weg.Split('(', ')')[1]}\"", StringComparison.Ordinal))
                    verslag.Fout($"{een.Weg}: er wordt niet naar het id gekeken: {verborgen[i]}");
            }
        }
    }

    /// <summary>Whether what is named there is looked at when it matters, so that by itself it is not refused.</summary>
    public static bool WordtErnaGekeken(string weg) => KomtErnaPas.Any(een => weg.StartsWith(een, StringComparison.Ordinal));

    private static bool Past(string veld, string soort) =>
        Soorten.TryGetValue(veld, out var soorten) ? soorten.Contains(soort) : veld.Equals($"{soort}Id", StringComparison.OrdinalIgnoreCase);

    // Many in one document; each answer with what was said of it.
    private static async Task<string[]> Geef(Client client, IEnumerable<(string Mutatie, JsonObject Invoer)> opdrachten)
    {
        var lijst = opdrachten.ToList();
        var namen = lijst.Select((een, i) => $"$i{i}: {char.ToUpperInvariant(een.Mutatie[0])}{een.Mutatie[1..]}Input!");
        var velden = lijst.Select((een, i) => $"m{i}: {een.Mutatie}(input: $i{i}) {{ fouten {{ code bericht veld }} }}");
        var antwoord = JsonDocument.Parse((await client.Vraag(
            $"mutation({string.Join(' ', namen)}) {{ {string.Join(' ', velden)} }}", lijst.Index().ToDictionary(een => $"i{een.Index}", een => een.Item.Invoer))).Tekst).RootElement;
        var fouten = antwoord.TryGetProperty("errors", out var alle) ? alle.EnumerateArray().ToList() : [];
        return
        [
            .. lijst.Select((_, i) => antwoord.TryGetProperty("data", out var data) && data.ValueKind is JsonValueKind.Object && data.GetProperty($"m{i}") is { ValueKind: JsonValueKind.Object } payload
                ? payload.GetRawText()
                : string.Join(' ', fouten.Where(fout => !fout.TryGetProperty("path", out var pad) || pad[0].GetString() == $"m{i}").Select(fout => $"{fout.Op("message")} {fout.Op("extensions.code")}"))),
        ];
    }
}
