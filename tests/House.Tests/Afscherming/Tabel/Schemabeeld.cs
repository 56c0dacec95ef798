using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>What the schema says of itself: which types there are, what can be asked of them, and where a key goes in.</summary>
internal sealed class Schemabeeld
{
    private const string Vraag = """
        {
          __schema {
            types {
              name kind possibleTypes { name } enumValues { name }
              inputFields { name defaultValue type { ...Soort } }
              fields { name args { name type { ...Soort } } type { ...Soort } }
            }
          }
        }
        fragment Soort on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    /// <summary>Values for fields that want an argument, or show more with one.</summary>
    private static readonly Dictionary<string, string> Argumenten = new()
    {
        ["Budget.stand"] = "opDatum: \"2026-01-01\"",
        ["Organisatie.deadlines"] = "voor: \"2099-12-31\"",
        ["Aanpak.financiering"] = "jaar: 2026",
    };

    private static readonly string[] Bladeren = ["first", "after", "last", "before"];

    // Deeper than this a document says nothing new: what has an id is looked at by itself.
    private const int MeesteDiepte = 4;

    private readonly Dictionary<string, JsonElement> _types;

    private Schemabeeld(JsonElement types)
    {
        _types = types.EnumerateArray().ToDictionary(type => type.Op("name").GetString()!);
        Nodes = [.. _types["Node"].Op("possibleTypes").Elk("name").Order(StringComparer.Ordinal)];
    }

    /// <summary>Every type with an id.</summary>
    public IReadOnlyList<string> Nodes { get; }

    /// <summary>Asks for it.</summary>
    public static async Task<Schemabeeld> Lees(Client client) => new((await client.Vraag(Vraag))["__schema.types"]);

    /// <summary>The fields of a type.</summary>
    public IEnumerable<JsonElement> Velden(string type) => _types[type].Op("fields").EnumerateArray();

    /// <summary>The fields of an input type.</summary>
    public IEnumerable<JsonElement> Invoervelden(string type) => _types[type].Op("inputFields").EnumerateArray();

    /// <summary>The values of an enum.</summary>
    public IReadOnlyList<string> Keuzen(string type) => _types[type].Op("enumValues").Elk("name");

    /// <summary>What kind of type this is.</summary>
    public string Aard(string type) => _types[type].Op("kind").GetString()!;

    /// <summary>Whether it is one of the pieces of a list.</summary>
    public static bool IsVerbinding(string type) => type.EndsWith("Connection", StringComparison.Ordinal);

    /// <summary>The type of what a connection has.</summary>
    public string Inhoud(string verbinding) => Naam(Velden(verbinding).Single(veld => veld.Op("name").GetString() is "nodes").Op("type"));

    /// <summary>Everything there is to ask of this type; of what has an id, that.</summary>
    public string Breed(string type, int diepte = 0) => _types[type].Op("kind").GetString() is "INTERFACE"
        ? "__typename id"
        : string.Join(' ', Velden(type).Select(veld => Veld(type, veld, diepte)).Where(veld => veld.Length > 0));

    /// <summary>The name under lists and non-nulls.</summary>
    public static string Naam(JsonElement type)
    {
        while (type.TryGetProperty("ofType", out var binnen) && binnen.ValueKind is not JsonValueKind.Null)
            type = binnen;
        return type.Op("name").GetString()!;
    }

    /// <summary>A type as it is written for a variable.</summary>
    public static string Geschreven(JsonElement type) => type.Op("kind").GetString() switch
    {
        "NON_NULL" => $"{Geschreven(type.Op("ofType"))}!",
        "LIST" => $"[{Geschreven(type.Op("ofType"))}]",
        _ => type.Op("name").GetString()!,
    };

    private string Veld(string type, JsonElement veld, int diepte)
    {
        var (naam, doel) = (veld.Op("name").GetString()!, Naam(veld.Op("type")));
        var argumenten = Argumenten.GetValueOrDefault($"{type}.{naam}");
        foreach (var argument in veld.Op("args").EnumerateArray().Where(een => een.Op("type.kind").GetString() is "NON_NULL"))
            Assert.True(argumenten is not null, $"Noem in Schemabeeld.Argumenten een waarde voor {type}.{naam}({argument.Op("name")}).");
        if (Aard(doel) is "SCALAR" or "ENUM")
            return argumenten is null ? naam : $"{naam}({argumenten})";
        if (diepte >= MeesteDiepte)
            return "";
        if (IsVerbinding(doel))
            return $"{naam}(first: {(type is "Zoekresultaat" ? 20 : 100)}) {{ totalCount nodes {{ {Binnen(Inhoud(doel), diepte)} }} }}";
        var binnen = Binnen(doel, diepte);
        return binnen.Length is 0 ? "" : $"{naam}{(argumenten is null ? "" : $"({argumenten})")} {{ {binnen} }}";
    }

    private string Binnen(string type, int diepte) => Nodes.Contains(type) ? "id" : Breed(type, diepte + 1);

    /// <summary>Whether a root field needs nothing to be said, and is no list of what has an id.</summary>
    public bool IsEigen(JsonElement veld) =>
        Naam(veld.Op("type")) is var type && !(IsVerbinding(type) && Nodes.Contains(Inhoud(type)))
        && veld.Op("args").EnumerateArray().All(argument => argument.Op("type.kind").GetString() is not "NON_NULL");

    /// <summary>Whether a field is a list that can be paged through, with nothing else that has to be said.</summary>
    public static bool IsLijst(JsonElement veld) =>
        Bladeren.All(argument => veld.Op("args").Elk("name").Contains(argument))
        && veld.Op("args").EnumerateArray().All(argument => argument.Op("type.kind").GetString() is not "NON_NULL");
}
