namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>The calendar of the own deadlines, at an address of one's own, and without signing in.</summary>
internal sealed class Agendaweg : IWeg
{
    // The three of Hoorn are one person in Development, who has one address: the last one made replaces the others.
    private static readonly SemaphoreSlim EenTegelijk = new(1);

    /// <inheritdoc/>
    public async Task Loop(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        await EenTegelijk.WaitAsync();
        try
        {
            await Volg(uitstalling, kijker, verslag);
        }
        finally
        {
            EenTegelijk.Release();
        }
    }

    private static async Task Volg(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        if (kijker.Organisatie is null)
        {
            verslag.Zwijgt("/agenda", (await Brief.Haal(uitstalling.Als(kijker), "/agenda/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics")).Tekst);
            return;
        }
        var gemaakt = await uitstalling.Als(kijker).Vraag("mutation { agendaAdresMaken { adres } }");
        // An app has to be let in on the money as well as on writing.
        if (kijker.Bereik is not null && gemaakt.Code is "FORBIDDEN")
            return;
        var adres = gemaakt["agendaAdresMaken.adres"].GetString()!;
        var kalender = await Brief.Haal(uitstalling.Huis.Niemand, adres);
        var regels = kalender.Tekst.Replace("\r\n ", "", StringComparison.Ordinal);
        verslag.Zwijgt("/agenda", regels);
        foreach (var record in uitstalling.Records.Where(record => record.Soort is "Deadline"))
            verslag.Is(record, "/agenda", regels.Contains(record.Sleutel, StringComparison.Ordinal));
    }
}
