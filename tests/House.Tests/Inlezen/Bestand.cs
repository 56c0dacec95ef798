using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Inlezen;

/// <summary>Importing a file over GraphQL, and what its report says.</summary>
internal static class Bestand
{
    public const string Kop = "financiering;datum;bedrag;omschrijving;kenmerk\n";
    public const string Budgetkop = "bron;omschrijving;van;tot;toegekend;zichtbaarheid;netwerken\n";

    public static Task<Antwoord> Lees(
        this Client client, string csv, bool proef = false, bool alleenGoede = false, string eigenaar = "GM0405", string soort = "BESTEDINGEN") =>
        client.Opdracht("inlezen", new { eigenaar, soort, csv, proef, alleenGoede });

    public static Task<Antwoord> LeesBudgetten(this Client client, string csv, bool proef = false, string eigenaar = "GM0405") =>
        client.Lees(csv, proef, eigenaar: eigenaar, soort: "BUDGETTEN");

    /// <summary>Each line as <c>2 VASTGELEGD</c> or <c>3 GEWEIGERD ONGELDIG bedrag</c>.</summary>
    public static IReadOnlyList<string> Regels(this Antwoord antwoord) =>
        [.. Verslag(antwoord).Op("regels").EnumerateArray().Select(regel =>
            $"{regel.Op("regel")} {regel.Op("uitslag")} {regel.Op("code")} {regel.Op("kolom")}".TrimEnd())];

    /// <summary>How many of each, and the sum: <c>goed/al/geweigerd totaal</c>.</summary>
    public static string Telling(this Antwoord antwoord)
    {
        var verslag = Verslag(antwoord);
        return $"{verslag.Op("aantalGoed")}/{verslag.Op("aantalAlVastgelegd")}/{verslag.Op("aantalGeweigerd")} {verslag.Op("totaal")}";
    }

    public static JsonElement Verslag(this Antwoord antwoord) => antwoord.Payload.GetProperty("verslag");

    /// <summary>A financiering of a budget and a programma of their own, in 2026.</summary>
    public static async Task<string> Financiering(this Client eigenaar, decimal bedrag, string sleutel = "GM0405") =>
        await eigenaar.Financiering(await eigenaar.Budget(sleutel, bedrag), await eigenaar.Programma(sleutel), 2026, bedrag);

    public static async Task<decimal> Besteed(this Client eigenaar, string financieringId) =>
        (await eigenaar.Vraag("query($id: ID!) { node(id: $id) { ... on Financiering { besteed } } }", new { id = financieringId }))["node.besteed"].GetDecimal();
}
