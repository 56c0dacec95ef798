using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>
/// What is remembered on the way: the same question to the letter, the same address, the same stored document, asked before and after the owner asked it,
/// also compressed and with the owner's ETag, is answered as it was.
/// </summary>
internal sealed class Geheugenweg : IWeg
{
    private const string Alles = """
        query Alles { programmas(last: 100) { totalCount nodes { id naam } } kennisitems(last: 100) { totalCount nodes { id titel } } gemeente(code: "GM0405") { budgetten(last: 100) { totalCount nodes { id omschrijving vastgelegd } } contacten(last: 100) { totalCount nodes { id naam } } } }
        """;

    private static readonly object Afdruk = new
    {
        persistedQuery = new { version = 1, sha256Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Alles))) },
    };

    private static readonly string[] Adressen =
    [
        "/", "/programmas?naam=plan", "/kennis?titel=voorbeeld", "/zoeken?q=plan", "/bijeenkomsten", "/bijeenkomsten.ics", "/gemeenten/GM0405?jaar=2026", "/gemeenten/GM0405/posten?jaar=2026",
        "/vergelijken?gemeenten=GM0405&jaar=2026", "/vergelijken/beeld.svg?gemeenten=GM0405&jaar=2026", "/uitvoer/programmas.csv?gemeente=GM0405", "/uitvoer/financieringen.csv?gemeente=GM0405",
        "/mijn", "/mijn/budgetten",
    ];

    // By what an address is asked of a record: an id that is hidden, in a choice, is one that never was.
    private static readonly (string Adres, string Soort)[] Keuzen =
    [
        ("/uitvoer/financieringen.csv?programma={Id}", "Programma"), ("/uitvoer/financieringen.csv?budget={Id}", "Budget"),
        ("/gemeenten/GM0405/posten?jaar=2026&programma={Id}", "Programma"),
    ];

    // Fewer files are made at once than the house allows.
    private static readonly SemaphoreSlim Enkele = new(3);

    /// <inheritdoc/>
    public async Task Loop(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        if (kijker.IsEigenaar)
            return;
        await Enkele.WaitAsync();
        try
        {
            foreach (var adres in Adressen)
                await Adres(uitstalling, kijker, verslag, adres);
            foreach (var (adres, soort) in Keuzen)
                await Keuze(uitstalling.Als(kijker), verslag, adres, soort);
        }
        finally
        {
            Enkele.Release();
        }
        var ervoor = (await uitstalling.Als(kijker).Vraag(Alles)).Tekst;
        verslag.Zwijgt("dezelfde vraag", ervoor);
        await uitstalling.Als(Kijkersoort.Eigenaar).Vraag(Alles);
        if ((await uitstalling.Als(kijker).Vraag(Alles)).Tekst != ervoor)
            verslag.Fout("dezelfde vraag wordt na de eigenaar anders beantwoord");
        await OpAfdruk(uitstalling.Als(Kijkersoort.Eigenaar), new { query = Alles, extensions = Afdruk });
        if ((await OpAfdruk(uitstalling.Als(kijker), new { extensions = Afdruk })).Tekst != ervoor)
            verslag.Fout("dezelfde vraag wordt bij haar afdruk, die de eigenaar bewaarde, anders beantwoord");
    }

    private static Task<Antwoord> OpAfdruk(Client client, object vraag) => client.Stuur(JsonContent.Create(vraag));

    private static async Task Adres(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag, string adres)
    {
        var ervoor = await Brief.Haal(uitstalling.Als(kijker), adres);
        verslag.Zwijgt($"{adres} ervoor", ervoor.Tekst);
        var eigenaar = await Brief.Haal(uitstalling.Als(Kijkersoort.Eigenaar), adres, ("Accept-Encoding", "br"));
        var erna = await Brief.Haal(uitstalling.Als(kijker), adres, ("Accept-Encoding", "br"), ("If-None-Match", eigenaar.Etag ?? "*"), ("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT"));
        verslag.Zwijgt($"{adres} erna", erna.Tekst);
        if (ervoor.Tekst != erna.Tekst)
            verslag.Fout($"{adres} is na de eigenaar anders: {erna.Status}");
    }

    private static async Task Keuze(Client client, Verslag verslag, string adres, string soort)
    {
        string Op(string id) => adres.Replace("{Id}", Uri.EscapeDataString(id), StringComparison.Ordinal);
        var verzonnen = Uitgestald.Verzonnen(soort);
        var onbekend = (await Brief.Haal(client, Op(verzonnen))).Zonder(verzonnen);
        foreach (var record in verslag.Verborgen.Where(record => record.Soort == soort))
            verslag.Gelijk(record, adres, (await Brief.Haal(client, Op(record.Id))).Zonder(record.Id), onbekend);
    }
}
