using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>Who has been listening since before there was anything has heard of what exists for them, and of nothing else.</summary>
internal sealed class Volgweg : IWeg
{
    /// <inheritdoc/>
    public async Task Loop(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        var gehoord = "";
        while (gehoord != uitstalling.Slot)
        {
            if (await uitstalling.Luistert(kijker).Volgende() is not { } bericht)
            {
                verslag.Fout("wijzigingen: afgebroken voor het einde");
                return;
            }
            verslag.Zwijgt("wijzigingen", bericht.Tekst);
            gehoord = bericht.Payload.Op("id") is { ValueKind: JsonValueKind.String } id ? id.GetString()! : "";
        }
    }
}
