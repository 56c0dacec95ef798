using System.Text.Json;
using System.Text.Json.Nodes;
using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>
/// Hostile keys in every text and id that a root field takes, found in the schema: each is answered as one that never was, or refused, and nothing breaks.
/// </summary>
internal sealed class Vijandvraag : IWeg
{
    private const string Nooit = "nooit-geweest";

    // Words are looked for in texts, so that some are in some; cursors are a place in a list.
    private static readonly string[] GeenSleutels = ["tekst", "teksten", "naamBevat", "titelBevat", "after", "before", "provincie", "tag", "aanbieder"];

    // The explanation says the slug of the aanpak in words.
    private const string InWoorden = "vergelijkFinanciering(input.aanpak)";

    private static readonly string[] Weigeringen = ["BAD_USER_INPUT", "ONBEKENDE_GEMEENTE", "ONGELDIG"];

    // What a field needs beside the one that is looked at.
    private static readonly Dictionary<string, string> Verder = new()
    {
        ["after"] = "first: 5, ",
        ["before"] = "last: 5, ",
        ["zoek(gemeente)"] = "tekst: \"plan\", ",
        ["zoek(themas)"] = "tekst: \"plan\", ",
        ["zoek(doelgroepen)"] = "tekst: \"plan\", ",
        ["eigenAanmelding(aanmeldingId)"] = "geheim: \"geheim\", ",
        ["eigenAanmelding(geheim)"] = "aanmeldingId: \"QWFubWVsZGluZzox\", ",
    };

    /// <inheritdoc/>
    public async Task Loop(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        if (kijker.Naam is not "gemeente")
            return;
        var nummer = 0;
        foreach (var veld in uitstalling.Schema.Velden("Query"))
        {
            foreach (var argument in veld.Op("args").EnumerateArray())
            {
                foreach (var plaats in Plaatsen(uitstalling.Schema, kijker, argument))
                    await Probeer(uitstalling, kijker, verslag, veld, plaats, Vijandig.Beurt(nummer++));
            }
        }
        foreach (var sleutel in Vijandig.Enkele)
        {
            await Luister(uitstalling, kijker, verslag, "organisatie: $x", sleutel);
            await Luister(uitstalling, kijker, verslag, "organisatie: \"GM0405\", na: $x", sleutel);
        }
    }

    // By its path, how a key comes in there.
    private static IEnumerable<(string Pad, Func<string, JsonNode> Waarde, string Argument, string Type)> Plaatsen(Schemabeeld schema, Kijkersoort kijker, JsonElement argument)
    {
        var (naam, soort, type) = (argument.Op("name").GetString()!, Schemabeeld.Naam(argument.Op("type")), Schemabeeld.Geschreven(argument.Op("type")));
        if (soort is "String" or "ID")
            yield return (naam, sleutel => type.StartsWith('[') ? new JsonArray(sleutel) : sleutel, naam, type);
        if (schema.Aard(soort) is not "INPUT_OBJECT")
            yield break;
        foreach (var pad in new Invoer(schema, kijker).Plaatsen(soort, binnen => binnen is "String" or "ID"))
            yield return ($"{naam}.{string.Join('.', pad)}", sleutel => Samen(new Invoer(schema, kijker).Maak(soort, pad, sleutel)), naam, type);
    }

    // To compare, there has to be something to compare.
    private static JsonObject Samen(JsonObject invoer)
    {
        if (invoer.ContainsKey("jaar") && !invoer.ContainsKey("gemeenten") && !invoer.ContainsKey("zoals"))
            invoer["gemeenten"] = new JsonArray(Kijkersoort.Hoorn);
        return invoer;
    }

    private static async Task Probeer(
        Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag, JsonElement veld, (string Pad, Func<string, JsonNode> Waarde, string Argument, string Type) plaats, IEnumerable<string> sleutels)
    {
        var (naam, doel) = (veld.Op("name").GetString()!, Schemabeeld.Naam(veld.Op("type")));
        var waar = $"{naam}({plaats.Pad})";
        var verder = Verder.GetValueOrDefault(waar, Verder.GetValueOrDefault(plaats.Pad, ""));
        var gevraagd = uitstalling.Schema.Aard(doel) is "INTERFACE" ? "id" : uitstalling.Schema.Breed(doel, diepte: 3);
        var vraag = $"query($x: {plaats.Type}) {{ {naam}({verder}{plaats.Argument}: $x) {{ __typename {gevraagd} }} }}";
        async Task<Antwoord> Stel(string sleutel) => await uitstalling.Als(kijker).Vraag(vraag, new { x = plaats.Waarde(sleutel) });
        var onbekend = await Stel(Nooit);
        if (onbekend.Code is "BAD_USER_INPUT" && !GeenSleutels.Contains(plaats.Pad.Split('.')[^1]))
            verslag.Fout($"{waar} bewijst niets, want ook een gewone sleutel wordt geweigerd: {onbekend.Tekst}");
        foreach (var sleutel in sleutels)
        {
            var antwoord = await Stel(sleutel);
            verslag.Zwijgt(waar, antwoord.Tekst, doel);
            if (antwoord.Code is { } code)
            {
                if (!Weigeringen.Contains(code))
                    verslag.Fout($"{waar} bij «{Kort(sleutel)}»: {antwoord.Tekst[..Math.Min(300, antwoord.Tekst.Length)]}");
            }
            else if (sleutel.Trim().Length > 0 && waar is not InWoorden && !GeenSleutels.Contains(plaats.Pad.Split('.')[^1]) && antwoord.Tekst != onbekend.Tekst
                && Gelijk(antwoord.Tekst) != Gelijk(onbekend.Tekst).Replace(Nooit, JsonSerializer.Serialize(sleutel)[1..^1], StringComparison.Ordinal))
            {
                verslag.Fout($"{waar} bij «{Kort(sleutel)}» is anders dan bij wat er nooit was: {antwoord.Tekst[..Math.Min(300, antwoord.Tekst.Length)]}");
            }
        }
    }

    private static async Task Luister(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag, string argumenten, string sleutel)
    {
        using var luisteraar = await uitstalling.Als(kijker).Luister($"subscription($x: String!) {{ wijzigingen({argumenten}) {{ soort id }} }}", new { x = sleutel });
        var eerste = await luisteraar.Volgende();
        verslag.Zwijgt("wijzigingen", eerste?.Tekst ?? "");
        if (eerste?.Code is not (null or "BAD_USER_INPUT" or "ONBEKENDE_ORGANISATIE"))
            verslag.Fout($"wijzigingen({argumenten}) bij «{Kort(sleutel)}»: {eerste.Tekst}");
    }

    // Written in one way, so that what is asked can be found back in what is answered.
    private static string Gelijk(string tekst) => JsonNode.Parse(tekst)!.ToJsonString();

    private static string Kort(string sleutel) => sleutel.Length > 40 ? sleutel[..40] : sleutel;
}
