using System.Text.Json.Nodes;
using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>Makes input that could be good of any input type, with one thing in it that is looked at.</summary>
internal sealed class Invoer(Schemabeeld schema, Kijkersoort kijker)
{
    private static readonly Dictionary<string, string> Teksten = new() { ["betaler"] = "GM0363", ["aan"] = "GM0363", ["organisatie"] = "GM0363", ["slug"] = "goab-2023-2026", ["soort"] = "x" };

    /// <summary>The path of every id in it, but for the caller's own verzoekId.</summary>
    public IEnumerable<string[]> Sleutels(string invoer) => Plaatsen(invoer, soort => soort is "ID").Where(pad => pad[^1] is not "verzoekId");

    /// <summary>The path of every id and text in it.</summary>
    public IEnumerable<string[]> Plaatsen(string invoer, Func<string, bool> welke) =>
        from veld in schema.Invoervelden(invoer)
        let naam = veld.Op("name").GetString()!
        let soort = Schemabeeld.Naam(veld.Op("type"))
        from pad in schema.Aard(soort) is "INPUT_OBJECT" ? Plaatsen(soort, welke) : welke(soort) ? [[]] : Array.Empty<string[]>()
        select (string[])[naam, .. pad];

    /// <summary>What must be in it, and this at this path.</summary>
    public JsonObject Maak(string invoer, string[] pad, string waarde)
    {
        JsonObject gemaakt = [];
        foreach (var veld in schema.Invoervelden(invoer))
        {
            var (naam, soort) = (veld.Op("name").GetString()!, Schemabeeld.Naam(veld.Op("type")));
            var hier = pad.Length > 0 && pad[0] == naam;
            if (!hier && veld.Op("type.kind").GetString() is not "NON_NULL" && !(naam is "zichtbaarheid" && pad is ["netwerken"]))
                continue;
            var isLijst = veld.Op("type").GetRawText().Contains("\"LIST\"", StringComparison.Ordinal);
            var inhoud = hier && pad.Length is 1 ? waarde
                : schema.Aard(soort) is "INPUT_OBJECT" ? Maak(soort, hier ? pad[1..] : [], waarde)
                : Enkel(naam, soort);
            gemaakt[naam] = !isLijst ? inhoud : hier || naam is "sectoren" or "themas" ? new JsonArray(inhoud) : new JsonArray();
        }
        return gemaakt;
    }

    private JsonNode Enkel(string naam, string soort) => (soort, naam) switch
    {
        ("ID", _) => Uitgestald.Verzonnen("Programma"),
        ("String", "eigenaar" or "gemeente") => kijker.Organisatie ?? Kijkersoort.Hoorn,
        ("String", "maand") => Inrichting.DezeMaand,
        ("String", _) => Teksten.GetValueOrDefault(naam, "Voor een test"),
        ("Int", "jaar") => 2026,
        ("Int", _) => 1,
        ("Float", _) => 0.5,
        ("Bedrag", _) => 1,
        ("Boolean", _) => true,
        ("Datum", _) => "2026-06-30",
        ("Kloktijd", _) => "09:30",
        (_, "zichtbaarheid") => "NETWERK",
        _ => schema.Keuzen(soort)[0],
    };
}
