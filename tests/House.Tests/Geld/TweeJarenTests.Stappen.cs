using System.Globalization;
using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Geld;

/// <summary>The words in which the story is told.</summary>
public sealed partial class TweeJarenTests
{
    private const string Vergelijking = """
        query($input: VergelijkFinancieringInput!) {
          vergelijkFinanciering(input: $input) { gemeenten { totaal opgegeven strijdig volledig mix { bron bedrag } } }
        }
        """;

    // A token does not live as long as this story.
    private Task<Client> Als(string organisatie) => Client.MeldAan(_huis.Http, organisatie, "beheerder");

    private async Task<string> Programma(string wie, string eigenaar, string naam) =>
        await (await Als(wie)).Programma(eigenaar, "OPENBAAR", naam);

    private async Task<Antwoord> Vastleggen(string wie, string budgetId, string programmaId, int jaar, decimal bedrag) =>
        await (await Als(wie)).Opdracht("financieringVastleggen", new { budgetId, programmaId, jaar, bedrag });

    private async Task<Antwoord> Wijzig(string financieringId, decimal bedrag) =>
        await (await Als(Zwolle)).Opdracht("financieringWijzigen", new { financieringId, bedrag, reden = "De toekenning is lager" });

    private async Task Besteed(string financieringId, string datum, decimal bedrag) =>
        (await (await Als(Zwolle)).Opdracht("bestedingBoeken", new { financieringId, datum, bedrag, omschrijving = "Ouderkamer" })).Gelukt();

    private async Task<Antwoord> Toekennen(int jaar, decimal bedrag, string status) =>
        await (await Als(Zwolle)).Opdracht("toekenningVastleggen", new { budgetId = _budget, jaar, bedrag, status, besluit = $"Beschikking {jaar}" });

    private async Task Definitief(int jaar, decimal bedrag) => (await Toekennen(jaar, bedrag, "DEFINITIEF")).Gelukt();

    private async Task<Antwoord> Terugbetalen(decimal bedrag) => await (await Als(Zwolle)).Opdracht(
        "terugbetalingBoeken", new { budgetId = _budget, datum = "2028-01-17", bedrag, omschrijving = "Niet nodig geweest" });

    private async Task<string> Deadline(string datum, int jaar) => (await (await Als(Zwolle)).Opdracht(
        "deadlineVastleggen", new { budgetId = _budget, soort = "VERANTWOORDING", datum, jaar, omschrijving = $"Verantwoorden over {jaar}" })).Id();

    private async Task Afronden(string deadlineId, string op) =>
        (await (await Als(Zwolle)).Opdracht("deadlineAfronden", new { deadlineId, op })).Gelukt();

    private async Task VerklaarVolledig(int jaar) =>
        (await (await Als(Zwolle)).Opdracht("jaarVolledigVerklaren", new { gemeente = Zwolle, jaar, kring = "OPENBAAR" })).Gelukt();

    private async Task<string?> Status(Client wie) =>
        (await wie.Vraag("query($id: ID!) { node(id: $id) { ... on Budget { status } } }", new { id = _budget }))["node.status"].GetString();

    private async Task<IReadOnlyList<string>> OpenDeadlines() =>
        (await (await Als(Zwolle)).Vraag($$"""{ organisatie(sleutel: "{{Zwolle}}") { deadlines { datum } } }"""))["organisatie.deadlines"].Elk("datum");

    /// <summary>Per year: granted, carried over into it, committed or gone elsewhere, and left.</summary>
    private async Task<IReadOnlyList<string>> Jaren() =>
    [
        .. (await (await Als(Zwolle)).Vraag(
            "query($id: ID!) { node(id: $id) { ... on Budget { jaren { jaar toegekend meegenomen vastgelegd doorgegeven terugbetaald beschikbaar } } } }",
            new { id = _budget }))["node.jaren"].EnumerateArray().Select(jaar =>
            $"{jaar.Op("jaar")}: {Euro(jaar.Op("toegekend"))} toegekend, {Euro(jaar.Op("meegenomen"))} mee, "
            + $"{jaar.Op("vastgelegd").GetDecimal() + jaar.Op("doorgegeven").GetDecimal() + jaar.Op("terugbetaald").GetDecimal():0.##} vast, "
            + $"{Euro(jaar.Op("beschikbaar"))} vrij"),
    ];

    /// <summary>What the comparison of this year says, now or as it was on a day.</summary>
    private async Task Staat(string verwacht, int jaar, string? opDatum = null)
    {
        var cijfers = (await _huis.Niemand.Vraag(Vergelijking, new { input = new { gemeenten = new[] { Zwolle }, jaar, opDatum } }))["vergelijkFinanciering.gemeenten.0"];
        var mix = string.Join(" + ", cijfers.Op("mix").EnumerateArray().Select(deel => $"{deel.Op("bron")} {Euro(deel.Op("bedrag"))}"));
        string[] extra =
        [
            .. ((string[])["opgegeven", "strijdig"]).Where(deel => Euro(cijfers.Op(deel)) is not "0").Select(deel => $"{deel} {Euro(cijfers.Op(deel))}"),
            .. opDatum is null && cijfers.Op("volledig").GetBoolean() ? ["volledig"] : Array.Empty<string>(),
        ];
        Assert.Equal(verwacht, mix.Length == 0 ? "niets" : string.Join(", ", extra.Prepend($"{Euro(cijfers.Op("totaal"))} = {mix}")));
    }

    private static string Euro(JsonElement bedrag) =>
        bedrag.ValueKind is JsonValueKind.Null ? "0" : bedrag.GetDecimal().ToString("0.##", CultureInfo.InvariantCulture);
}
