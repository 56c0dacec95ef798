using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Afscherming;

/// <summary>
/// Walks everything that can be read, as the schema itself tells: from every root field, with every filter, through every object and
/// connection, an object type once on a path; of one that comes back, its id. A field that wants an argument this class has no value for fails: new ways in are walked too.
/// </summary>
internal sealed class Schemawandeling
{
    private const string Introspectie = """
        {
          __schema {
            types {
              name kind
              inputFields { name }
              fields {
                name
                args { name defaultValue type { kind name ofType { kind name ofType { kind name ofType { name } } } } }
                type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
              }
            }
          }
        }
        """;

    /// <summary>Values for the arguments of root fields, each a way in.</summary>
    private static readonly Dictionary<string, string[]> Ingangen = new()
    {
        ["ik"] = [""],
        ["post"] = [""],
        ["uitgevoerdeAanpakken"] = [""],
        ["aanpak"] = ["slug: \"brugfunctionarissen\"", "slug: \"samen-van-start\""],
        ["aanpakfacetten"] = ["", "where: { inGebruik: true }", "where: { gemeente: \"GM0405\" }"],
        ["zoek"] = ["tekst: \"geheim\"", "tekst: \"geheen\"", "tekst: \"programma geheim hoorn\"", "tekst: \"brugfunctionarissen\", soorten: [PROGRAMMA]"],
        ["kaders"] = [""],
        ["kader"] = ["slug: \"dimensies\""],
        ["organisatie"] = ["sleutel: \"GM0405\"", "sleutel: \"onderwijsbesturen-hoorn\""],
        ["gemeente"] = ["code: \"GM0405\"", "code: \"GM0014\""],
        ["vergelijkbareGemeenten"] = ["code: \"GM0405\", aantal: 2"],
        ["regeling"] = ["slug: \"goab-2023-2026\""],
        ["school"] = ["code: \"16AH00\""],
        ["netwerk"] = ["slug: \"ambassadeurs-brugfunctionarissen\""],
        ["werkgroep"] = ["slug: \"ouderbeleid-hoorn\""],
        ["vergelijkFinanciering"] =
        [
            .. from jaar in (int[])[2025, 2026, 2027]
               from gedeeld in (string[])["true", "false"]
               select $$"""input: { gemeenten: ["GM0405", "GM0014", "GM0599"], jaar: {{jaar}}, alleenGedeeld: {{gedeeld}} }""",
            """input: { gemeenten: ["GM0405"], jaar: 2026, aanpak: "geheim", norm: PER_INWONER }""",
        ],
        // Without a secret it is one's own, and of nobody else.
        ["mijnGegevens"] = ["geheim: \"geheim\""],
        ["verwerkingen"] = [""],
        ["bewaartermijnen"] = [""],
        ["eigenAanmelding"] = ["aanmeldingId: \"QWFubWVsZGluZzox\", geheim: \"geheim\""],
        // It grows with every walk; Logboek/ looks who sees what of it.
        ["logboek"] = [],
        // By id it is tried apart, with ids that exist and ids that do not.
        ["node"] = [],
        ["kennisitem"] = [],
    };

    /// <summary>Values for the fields of filters, one at a time.</summary>
    private static readonly Dictionary<string, string> Filters = new()
    {
        ["aanpakken.tekst"] = "\"geheim\"",
        ["aanpakken.soorten"] = "[GEREEDSCHAP]",
        ["aanpakken.sectoren"] = "[SBO]",
        ["aanpakken.leeftijd"] = "3",
        ["aanpakken.doelgroepen"] = "[ANDERSTALIGE_OUDERS]",
        ["aanpakken.plaatsen"] = "[WIJK]",
        ["aanpakken.dimensies"] = "[THUISBETROKKENHEID]",
        ["aanpakken.erkenningen"] = "[EERSTE_AANWIJZINGEN]",
        ["aanpakken.aanbieder"] = "\"sezer\"",
        ["aanpakken.tag"] = "\"partnerschappen\"",
        ["aanpakken.teksten"] = "[\"001\"]",
        ["aanpakken.metStappen"] = "true",
        ["aanpakken.inGebruik"] = "true",
        ["aanpakken.gemeente"] = "\"GM0405\"",
        ["ambassadeurs.sector"] = "PO",
        ["ambassadeurs.gemeente"] = "\"GM0405\"",
        ["ambassadeurs.netwerk"] = "\"ambassadeurs-brugfunctionarissen\"",
        ["ambassadeurs.thema"] = "OUDERKAMER",
        ["gemeenten.codes"] = "[\"GM0405\", \"GM0014\"]",
        ["gemeenten.naamBevat"] = "\"hoorn\"",
        ["gemeenten.provincie"] = "\"Flevoland\"",
        ["gemeenten.inwonersVanaf"] = "600000",
        ["gemeenten.inwonersTot"] = "2000",
        ["gemeenten.stedelijkheid"] = "[6]",
        ["scholen.gemeente"] = "\"GM1696\"",
        ["scholen.bestuur"] = "\"bestuur-31657\"",
        ["scholen.naamBevat"] = "\"geheim\"",
        ["netwerken.soort"] = "AMBASSADEURS",
        ["netwerken.oprichter"] = "\"GM0405\"",
        ["kennisitems.soort"] = "PRAKTIJKVOORBEELD",
        ["kennisitems.thema"] = "ARMOEDE",
        ["kennisitems.sector"] = "VVE",
        ["kennisitems.doelgroep"] = "ALLE_OUDERS",
        ["kennisitems.gemeente"] = "\"GM0405\"",
        ["kennisitems.aanpak"] = "\"geheim\"",
        ["kennisitems.eigenaar"] = "\"GM0405\"",
        ["kennisitems.kenmerk"] = "\"geheim\"",
        ["kennisitems.titelBevat"] = "\"GEHEIM\"",
        ["bijeenkomsten.vanaf"] = "\"2099-01-01\"",
        ["bijeenkomsten.voor"] = "\"2099-12-31\"",
        ["bijeenkomsten.soort"] = "WEBINAR",
        ["bijeenkomsten.eigenaar"] = "\"GM0405\"",
        ["bijeenkomsten.titelBevat"] = "\"GEHEIM\"",
        ["programmas.gemeente"] = "\"GM0405\"",
        ["programmas.eigenaar"] = "\"GM0405\"",
        ["programmas.aanpak"] = "\"geheim\"",
        ["programmas.jaar"] = "2026",
        ["programmas.naamBevat"] = "\"GEHEIM\"",
    };

    // Deeper than this every field is reached by another way, and a document has its limits.
    private const int MeesteObjecten = 3;

    // What only makes a list shorter, or of another year that the comparison itself can ask.
    private static readonly Dictionary<string, string[]> Verfijning = new() { ["GemeenteFinanciering.posten"] = ["bron", "jaar", "programma", "tijdelijk"] };

    /// <summary>Values for the arguments of fields that are no list.</summary>
    private static readonly Dictionary<string, string> Enkele = new()
    {
        ["Aanpak.financiering"] = "jaar: 2026",
        ["Budget.stand"] = "opDatum: \"2026-01-01\"",
        ["Organisatie.deadlines"] = "voor: \"2099-12-31\"",
    };

    private static readonly string[] Bladeren = ["first", "after", "last", "before"];
    private readonly Dictionary<string, JsonElement> _types;
    private readonly HashSet<string> _gezien = [];

    private Schemawandeling(JsonElement types) => _types = types.EnumerateArray().ToDictionary(type => type.Op("name").GetString()!);

    /// <summary>What can be read and was not: an object's field as <c>Type.veld</c>.</summary>
    public IEnumerable<string> Overgeslagen =>
        from type in _types.Values
        where type.Op("kind").GetString() is "OBJECT" && _gezien.Any(gezien => gezien.StartsWith($"{type.Op("name")}.", StringComparison.Ordinal))
        from veld in type.Op("fields").Elk("name")
        let naam = $"{type.Op("name")}.{veld}"
        where !_gezien.Contains(naam) && !naam.EndsWith("Edge.node", StringComparison.Ordinal)
        select naam;

    /// <summary>Reads the schema.</summary>
    public static async Task<Schemawandeling> Lees(Client client) => new((await client.Vraag(Introspectie))["__schema.types"]);

    /// <summary>Everything that this client can read, answer after answer, to the letter.</summary>
    public async Task<IReadOnlyList<string>> Loop(Client client)
    {
        List<string> antwoorden = [];
        foreach (var vraag in Vragen())
        {
            var antwoord = await client.Vraag(vraag);
            Assert.True(antwoord.Code is null, $"{vraag}\n{antwoord.Tekst}");
            antwoorden.Add(antwoord.Tekst);
        }
        return antwoorden;
    }

    private IEnumerable<string> Vragen() =>
        from veld in _types["Query"].Op("fields").EnumerateArray()
        from ingang in IngangenVan(veld)
        let argumenten = ingang.Length > 0 ? $"({ingang})" : ""
        select $"{{ {veld.Op("name")}{argumenten} {{ {Selectie(Naam(veld.Op("type")), [])} }} }}";

    private IEnumerable<string> IngangenVan(JsonElement veld)
    {
        var naam = veld.Op("name").GetString()!;
        if (Ingangen.TryGetValue(naam, out var bekend))
            return bekend;
        var argumenten = veld.Op("args").EnumerateArray().ToList();
        Assert.True(Bladeren.All(argument => argumenten.Any(een => een.Op("name").GetString() == argument)), $"Noem in Ingangen hoe men bij {naam} binnenkomt.");
        return Lijst(naam, argumenten);
    }

    // A list is entered from the front, from behind, and by each of its filters.
    private IEnumerable<string> Lijst(string naam, List<JsonElement> argumenten)
    {
        yield return "first: 20";
        yield return "last: 20";
        foreach (var argument in argumenten.Where(een => !Bladeren.Contains(een.Op("name").GetString())))
        {
            foreach (var veld in _types[Naam(argument.Op("type"))].Op("inputFields").Elk("name"))
            {
                if (argument.Op("name").GetString() is "orderBy")
                    continue;
                Assert.True(Filters.TryGetValue($"{naam}.{veld}", out var waarde), $"Noem in Filters een waarde voor {naam}.{veld}.");
                yield return $"first: 20, where: {{ {veld}: {waarde} }}";
            }
        }
        if (naam is "gemeenten")
            yield return "first: 3, orderBy: [{ veld: NAAM, richting: AFLOPEND }]";
    }

    private string Selectie(string type, string[] pad)
    {
        if (_types[type].Op("kind").GetString() is "INTERFACE")
            return "__typename";
        string[] verder = [.. pad, type];
        return string.Join(' ', _types[type].Op("fields").EnumerateArray().Select(veld => Veld(veld, type, verder)).Prepend("__typename"));
    }

    private string Veld(JsonElement veld, string type, string[] pad)
    {
        var (naam, doel) = (veld.Op("name").GetString()!, Naam(veld.Op("type")));
        var nieuw = !pad.Contains(doel) && pad.Count(een => !IsOmslag(een)) <= MeesteObjecten && !type.EndsWith("Edge", StringComparison.Ordinal);
        if (_types[doel].Op("kind").GetString() is "SCALAR" or "ENUM")
        {
            _gezien.Add($"{type}.{naam}");
            return naam;
        }
        // What hangs under the nodes of a connection hangs under its edges too.
        var terug = pad.Contains(doel) && !IsOmslag(doel) && _types[doel].Op("fields").Elk("name").Contains("id");
        if (!nieuw && !terug)
            return "";
        _gezien.Add($"{type}.{naam}");
        if (terug)
            return $"{naam} {{ id }}";
        var argumenten = veld.Op("args").Elk("name");
        if (Enkele.TryGetValue($"{type}.{naam}", out var waarden))
            return $"{naam}({waarden}) {{ {Selectie(doel, pad)} }}";
        if (argumenten.Count > 0)
            Assert.Equal(Bladeren.Order(), argumenten.Except(Verfijning.GetValueOrDefault($"{type}.{naam}", [])).Order());
        return $"{naam}{(argumenten.Count > 0 ? "(first: 50)" : "")} {{ {Selectie(doel, pad)} }}";
    }

    private static bool IsOmslag(string type) =>
        type.EndsWith("Connection", StringComparison.Ordinal) || type.EndsWith("Edge", StringComparison.Ordinal) || type is "PageInfo";

    private static string Naam(JsonElement type)
    {
        while (type.TryGetProperty("ofType", out var binnen) && binnen.ValueKind is not JsonValueKind.Null)
            type = binnen;
        return type.Op("name").GetString()!;
    }
}
