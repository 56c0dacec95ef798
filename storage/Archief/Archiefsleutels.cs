using System.Collections.Frozen;
using System.Text.Json;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Archief;

/// <summary>Gathers from events which records they are about, so that what can be erased of those goes along, and whom they name.</summary>
internal sealed class Archiefsleutels(IReadOnlySet<string> organisaties)
{
    /// <summary>
    /// The members of events that name a part of what their stream is about. All others name what may be of another, or the key of the stream
    /// itself, which is taken from there.
    /// </summary>
    internal static readonly FrozenSet<string> Onderdelen = new[]
    {
        "aanbod", "aanmelding", "aanmeldingen", "aanwezig", "besteding", "deadline", "doorgifte", "financiering", "inzet", "opgave", "overname", "reactie",
        "terugbetaling", "toekenning", "toekenningen", "verberging", "wijziging",
    }.ToFrozenSet(StringComparer.Ordinal);

    public SortedSet<string> Records { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Genoemd { get; } = new(StringComparer.Ordinal);

    public void Neem(LoggedEvent gebeurtenis)
    {
        if (gebeurtenis.Stream.Value.Split('/') is [_, var sleutel, ..])
            Noteer(sleutel, metRecord: !gebeurtenis.Stream.Value.StartsWith("reacties/", StringComparison.Ordinal));
        Noteer(gebeurtenis.Organisatie, metRecord: false);
        Neem(gebeurtenis.Data, metRecords: true);
    }

    /// <param name="json">Of an event.</param>
    /// <param name="metRecords">Whether the records in it are the owner's.</param>
    public void Neem(string json, bool metRecords)
    {
        using var inhoud = JsonDocument.Parse(json);
        foreach (var lid in inhoud.RootElement.EnumerateObject())
            Neem(lid.Value, metRecords && Onderdelen.Contains(lid.Name));
    }

    private void Neem(JsonElement waarde, bool metRecord)
    {
        switch (waarde.ValueKind)
        {
            case JsonValueKind.String:
                Noteer(waarde.GetString()!, metRecord);
                break;
            case JsonValueKind.Array:
                foreach (var deel in waarde.EnumerateArray())
                    Neem(deel, metRecord);
                break;
            case JsonValueKind.Object:
                foreach (var lid in waarde.EnumerateObject())
                    Neem(lid.Value, metRecord);
                break;
        }
    }

    private void Noteer(string tekst, bool metRecord)
    {
        if (organisaties.Contains(tekst))
            Genoemd.Add(tekst);
        else if (metRecord && Guid.TryParseExact(tekst, "N", out _))
            Records.Add(tekst);
    }
}
