using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>Every root field: lists leafed through from the front and from behind, in every order; the rest with all there is to ask.</summary>
internal sealed class Lijstweg : IWeg
{
    /// <summary>How to enter what is no list. What is found by a key of a record is <see cref="Sleutelweg"/>'s.</summary>
    private static readonly Dictionary<string, string[]> Ingangen = new()
    {
        ["ik"] = [""],
        // Without a secret it is one's own.
        ["mijnGegevens"] = ["", "geheim: \"geheim\""],
        ["verwerkingen"] = [""],
        ["bewaartermijnen"] = [""],
        // No list of records: of what was done, and by whom, of the own organisation.
        ["logboek"] = ["last: 50"],
        ["post"] = [""],
        ["kaders"] = [""],
        ["uitgevoerdeAanpakken"] = [""],
        ["organisatie"] = ["sleutel: \"GM0405\"", "sleutel: \"GM0106\"", "sleutel: \"bestuur-10249\""],
        ["gemeente"] = ["code: \"GM0405\""],
        ["school"] = ["code: \"16AH00\""],
        ["aanpak"] = ["slug: \"brugfunctionarissen\""],
        ["kader"] = ["slug: \"dimensies\""],
        ["regeling"] = ["slug: \"goab-2023-2026\""],
        ["vergelijkbareGemeenten"] = ["code: \"GM0405\", aantal: 2"],
        ["aanpakfacetten"] = ["", "where: { gemeente: \"GM0405\", inGebruik: true }"],
        ["vergelijkFinanciering"] = ["input: { gemeenten: [\"GM0405\"], jaar: 2026, alleenGedeeld: false }", "input: { gemeenten: [\"GM0405\"], jaar: 2026, opDatum: \"2026-01-01\" }"],
        ["zoek"] = ["tekst: \"plan\"", "tekst: \"voorbeeld hoorn\", gemeente: \"GM0405\""],
    };

    private static readonly string[] OpSleutel = ["node", "kennisitem", "netwerk", "werkgroep", "eigenAanmelding"];

    /// <inheritdoc/>
    public async Task Loop(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        var (schema, client) = (uitstalling.Schema, uitstalling.Als(kijker));
        foreach (var veld in schema.Velden("Query"))
        {
            var naam = veld.Op("name").GetString()!;
            if (OpSleutel.Contains(naam))
                continue;
            if (Schemabeeld.IsLijst(veld) && !Ingangen.ContainsKey(naam))
            {
                var soort = schema.Inhoud(Schemabeeld.Naam(veld.Op("type")));
                // An order may give away what is left out; where nothing can be, one will do.
                var openbaar = uitstalling.Records.All(record => record.Soort != soort || record.Deling is Uitgestald.Publiek);
                foreach (var volgorde in openbaar ? [""] : Volgorden(schema, veld))
                    await Blader(client, naam, volgorde, soort, verslag);
                continue;
            }
            Assert.True(Ingangen.TryGetValue(naam, out var ingangen), $"Noem in Lijstweg.Ingangen hoe men bij {naam} binnenkomt, of in OpSleutel als het met een sleutel is.");
            foreach (var ingang in ingangen)
            {
                var vraag = $"{naam}{(ingang.Length > 0 ? $"({ingang})" : "")}";
                var antwoord = await client.Vraag($"{{ {vraag} {{ {schema.Breed(Schemabeeld.Naam(veld.Op("type")))} }} }}");
                // Of a calendar address an app hears only when it may have one.
                if (antwoord.Code is { } code && (code, naam, kijker.Bereik is null) is not ("FORBIDDEN", "ik", false))
                    verslag.Fout($"{vraag}: {code}");
                // Whoever was in, did something with what he sees no more: that he did it is in his own log.
                if (naam is "logboek" && kijker.Naam is "oud-lid")
                    continue;
                verslag.Zwijgt(vraag, antwoord.Tekst);
            }
        }
    }

    private static IEnumerable<string> Volgorden(Schemabeeld schema, JsonElement veld)
    {
        yield return "";
        if (veld.Op("args").EnumerateArray().FirstOrDefault(argument => argument.Op("name").GetString() is "orderBy") is not { ValueKind: JsonValueKind.Object } volgorde)
            yield break;
        var (invoer, opening, sluiting) = (Schemabeeld.Naam(volgorde.Op("type")), volgorde.Op("type.kind").GetString() is "LIST" ? "[" : "", volgorde.Op("type.kind").GetString() is "LIST" ? "]" : "");
        foreach (var keuze in schema.Keuzen(Schemabeeld.Naam(schema.Invoervelden(invoer).Single(een => een.Op("name").GetString() is "veld").Op("type"))))
        {
            foreach (var richting in schema.Keuzen("Richting"))
                yield return $", orderBy: {opening}{{ veld: {keuze}, richting: {richting} }}{sluiting}";
        }
    }

    // Both ways give the same, and as many as is said that there are.
    private static async Task Blader(Client client, string naam, string volgorde, string soort, Verslag verslag)
    {
        var heen = await Pagina(client, naam, volgorde, "first: 90", "after", "endCursor", "hasNextPage", verslag);
        var terug = await Pagina(client, naam, volgorde, "last: 90", "before", "startCursor", "hasPreviousPage", verslag);
        if (!heen.Order(StringComparer.Ordinal).SequenceEqual(terug.Order(StringComparer.Ordinal)))
            verslag.Fout($"{naam}{volgorde}: van voren {heen.Count} en van achteren {terug.Count}");
        foreach (var record in verslag.Verborgen.Concat(verslag.Zichtbaar).Where(record => record.Soort == soort && record.Deling is not Uitgestald.Publiek))
            verslag.Is(record, $"{naam}{volgorde}", heen.Contains(record.Id));
    }

    private static async Task<List<string>> Pagina(Client client, string naam, string volgorde, string stuk, string grens, string cursor, string meer, Verslag verslag)
    {
        List<string> ids = [];
        string? na = null;
        do
        {
            var antwoord = await client.Vraag(
                $"query($na: String) {{ {naam}({stuk}, {grens}: $na{volgorde}) {{ totalCount nodes {{ id }} pageInfo {{ {cursor} {meer} }} }} }}", new { na });
            verslag.Zwijgt(naam, antwoord.Tekst);
            var lijst = antwoord[naam];
            ids.AddRange(lijst.Op("nodes").Elk("id"));
            na = lijst.Op($"pageInfo.{meer}").GetBoolean() ? lijst.Op($"pageInfo.{cursor}").GetString() : null;
            if (na is null && ids.Count != lijst.Op("totalCount").GetInt32())
                verslag.Fout($"{naam}{volgorde}: {ids.Count} in de lijst, totalCount {lijst.Op("totalCount")}");
        }
        while (na is not null);
        return ids;
    }
}
