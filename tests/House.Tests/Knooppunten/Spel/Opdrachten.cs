using System.Text.Json;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Spel;

/// <summary>Operations as the api wants them, and its answers as the history wants them.</summary>
internal static class Opdrachten
{
    // The same request again may get an answer from these; from another error it will not.
    private static readonly string[] Voorbijgaand = ["INTERNAL_SERVER_ERROR", "TIMEOUT", "OVERBELAST", "NIET_BESCHIKBAAR"];

    /// <summary>Sends it once.</summary>
    public static async Task<Uitslag> Stuur(Client client, Operatie operatie)
    {
        var (mutatie, invoer) = Van(operatie);
        try
        {
            return Lees(await client.Opdracht(mutatie, invoer));
        }
        catch (Exception e) when (IsGeenAntwoord(e))
        {
            return new Onbekend($"{e.GetType().Name}: {e.Message}");
        }
    }

    /// <summary>The node died under it, gave half an answer, or none within reason.</summary>
    public static bool IsGeenAntwoord(Exception e) =>
        e is HttpRequestException or IOException or JsonException or OperationCanceledException { InnerException: TimeoutException };

    /// <summary>An amount in cents.</summary>
    public static long Centen(this JsonElement bedrag) => (long)(bedrag.GetDecimal() * 100);

    /// <summary>The key in an id of the api.</summary>
    public static string Sleutel(string? id) =>
        GlobalId.TryDecode(id, out _, out var sleutel) ? sleutel : throw new FormatException($"'{id}' is geen id.");

    /// <summary>The id in the api of what a stream is about.</summary>
    public static string Id(string stroom) => stroom.Split('/') switch
    {
        ["budget", var sleutel] => GlobalId.Encode("Budget", sleutel),
        [_, var sleutel] => GlobalId.Encode("Programma", sleutel),
        _ => throw new FormatException(stroom),
    };

    private static Uitslag Lees(Antwoord antwoord)
    {
        if ((int)antwoord.Status >= 500)
            return new Onbekend($"HTTP {(int)antwoord.Status}");
        if ((int)antwoord.Status >= 400)
            return new Geweigerd($"HTTP {(int)antwoord.Status}");
        if (antwoord.Code is { } code)
            return Voorbijgaand.Contains(code) ? new Onbekend(code) : new Geweigerd(code);
        if (antwoord.Weigeringen is [var eerste, ..])
            return new Geweigerd(eerste.Split(' ')[0]);
        var record = antwoord.Payload.EnumerateObject().First().Value;
        return new Bevestigd(record.ValueKind is JsonValueKind.Null ? Bevestigd.Niets : Sleutel(record.Op("id").GetString()));
    }

    private static (string Mutatie, object Invoer) Van(Operatie o)
    {
        var (verzoekId, bedrag) = (o.VerzoekId, o.Bedrag / 100m);
        return o.Soort switch
        {
            Soort.Toekennen => ("budgetToekennen", new
            {
                eigenaar = o.Actor,
                bron = "GEMEENTE_ONDERWIJS",
                omschrijving = verzoekId,
                van = "2025-01-01",
                tot = "2028-12-31",
                toegekend = bedrag,
                verzoekId,
            }),
            Soort.Programma => ("programmaVastleggen", new
            {
                eigenaar = o.Actor,
                naam = verzoekId,
                gemeente = "GM0405",
                van = "2025-01-01",
                verzoekId,
            }),
            Soort.Vastleggen => ("financieringVastleggen", new
            {
                budgetId = Id(o.Stroom!),
                programmaId = GlobalId.Encode("Programma", o.Doel!),
                jaar = 2026,
                bedrag,
                verzoekId,
            }),
            Soort.Wijzigen => ("financieringWijzigen", new
            {
                financieringId = GlobalId.Encode("Financiering", o.Doel!),
                bedrag,
                reden = verzoekId,
                verzoekId,
            }),
            Soort.Boeken => ("bestedingBoeken", new
            {
                financieringId = GlobalId.Encode("Financiering", o.Doel!),
                datum = "2026-06-30",
                bedrag,
                omschrijving = verzoekId,
                verzoekId,
            }),
            Soort.Terugboeken => ("bestedingTerugboeken", new
            {
                bestedingId = GlobalId.Encode("Besteding", o.Doel!),
                reden = verzoekId,
                verzoekId,
            }),
            _ => ("zichtbaarheidWijzigen", new { id = Id(o.Stroom!), zichtbaarheid = o.Zichtbaarheid, verzoekId }),
        };
    }
}
