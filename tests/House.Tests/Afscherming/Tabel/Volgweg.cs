using System.Text;
using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>Who has been listening since before there was anything has heard of what exists for them, and of nothing else.</summary>
internal sealed class Volgweg : IWeg
{
    private static readonly string[] Soorten = ["Programma", "Budget", "Financiering", "Besteding", "Contact", "Kennisitem", "Bijeenkomst"];

    /// <inheritdoc/>
    public async Task Loop(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        StringBuilder alles = new();
        var gehoord = "";
        while (gehoord != uitstalling.Slot)
        {
            if (await uitstalling.Luistert(kijker).Volgende() is not { } bericht)
            {
                verslag.Fout("wijzigingen: afgebroken voor het einde");
                return;
            }
            alles.AppendLine(bericht.Tekst);
            gehoord = bericht.Payload.Op("id") is { ValueKind: JsonValueKind.String } id ? id.GetString()! : "";
        }
        // As one: on PostgreSQL something may be told more than once.
        verslag.Zwijgt("wijzigingen", alles.ToString());
        foreach (var record in uitstalling.Records.Where(record => Soorten.Contains(record.Soort) && record.Deling is not ("van een school" or "van haar bestuur")))
            verslag.Is(record, "wijzigingen", alles.ToString().Contains(record.Id, StringComparison.Ordinal));
    }
}
