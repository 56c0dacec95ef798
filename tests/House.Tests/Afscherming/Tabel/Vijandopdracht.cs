using System.Text.Json.Nodes;
using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>Hostile keys in every place of every mutation that takes an id or the key of an organisation: refused with a reason, and nothing breaks.</summary>
internal sealed class Vijandopdracht : IWeg
{
    private static readonly string[] VanOrganisaties = ["eigenaar", "gemeente", "organisatie", "betaler", "aan"];

    /// <inheritdoc/>
    public async Task Loop(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        if (kijker.Naam is not "gemeente")
            return;
        var invoer = new Invoer(uitstalling.Schema, kijker);
        foreach (var mutatie in uitstalling.Schema.Velden("Mutation").Where(veld => veld.Op("args").GetArrayLength() > 0))
        {
            var (naam, type) = (mutatie.Op("name").GetString()!, Schemabeeld.Naam(mutatie.Op("args.0.type")));
            List<(string Waar, JsonObject Invoer)> pogingen =
            [
                .. from pad in invoer.Sleutels(type).Concat(invoer.Plaatsen(type, soort => soort is "String").Where(pad => VanOrganisaties.Contains(pad[^1])))
                   from sleutel in Vijandig.Enkele.SelectMany(sleutel => new[] { sleutel, Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"Programma:{sleutel}")) })
                   select ($"{naam}({string.Join('.', pad)}) bij «{(sleutel.Length > 40 ? sleutel[..40] : sleutel)}»", invoer.Maak(type, pad, sleutel)),
            ];
            if (pogingen.Count is 0)
                continue;
            var namen = pogingen.Select((_, i) => $"$i{i}: {type}!");
            var velden = pogingen.Select((_, i) => $"m{i}: {naam}(input: $i{i}) {{ fouten {{ code bericht veld }} }}");
            var antwoord = await uitstalling.Als(kijker).Vraag(
                $"mutation({string.Join(' ', namen)}) {{ {string.Join(' ', velden)} }}", pogingen.Index().ToDictionary(een => $"i{een.Index}", een => een.Item.Invoer));
            verslag.Zwijgt($"{naam} bij vijandige sleutels", antwoord.Tekst);
            var gezegd = JsonNode.Parse(antwoord.Tekst)!;
            foreach (var fout in gezegd["errors"]?.AsArray() ?? [])
            {
                if (fout!["extensions"]?["code"]?.GetValue<string>() is not ("BAD_USER_INPUT" or "FORBIDDEN"))
                    verslag.Fout($"{naam}: {fout.ToJsonString()}");
            }
            foreach (var (i, poging) in pogingen.Index())
            {
                if (gezegd["data"]?[$"m{i}"]?["fouten"] is JsonArray { Count: 0 } && !Opdrachtweg.WordtErnaGekeken(poging.Waar))
                    verslag.Fout($"{poging.Waar}: niet geweigerd");
            }
        }
    }
}
