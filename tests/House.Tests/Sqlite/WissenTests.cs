using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Privacy;
using Regionetwerk.Silo.Hosting;
using Regionetwerk.Silo.Opdrachten;
using Regionetwerk.Silo.Privacy;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Privacy;
using Xunit;

namespace Regionetwerk.House.Tests.Sqlite;

/// <summary>One person of ten thousand is erased: nothing of that person is left, nowhere.</summary>
public sealed class WissenTests : IAsyncLifetime
{
    private const int Mensen = 10_000;
    private const string Merk = "Merkwaardig";
    private const string Email = "merkwaardig.persoon@example.nl";

    private readonly DraaiendHuis _huis = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Map => _huis.Diensten.GetRequiredService<OpslagOpties>().Map;

    public ValueTask InitializeAsync() => _huis.InitializeAsync();

    public ValueTask DisposeAsync() => _huis.DisposeAsync();

    [Fact]
    public async Task Van_een_van_de_tienduizend_mensen_blijft_na_wissen_en_opruimen_in_geen_bestand_iets_over()
    {
        var hoorn = await _huis.Als("GM0405");
        await Bevolk(Mensen / 2, "voor");
        var contact = (await hoorn.Opdracht("contactVastleggen", new
        {
            eigenaar = "GM0405",
            naam = $"{Merk} Persoon",
            functie = $"{Merk}e functie",
            email = Email,
            telefoon = $"0229 {Merk}",
            reikwijdte = "OPENBAAR",
            zichtbaarheid = "OPENBAAR",
        })).Id();
        var bijeenkomstId = await hoorn.Bijeenkomst("GM0405", "OPENBAAR");
        (await _huis.Niemand.Opdracht("aanmeldenVoorBijeenkomst", new
        {
            bijeenkomstId,
            naam = $"{Merk} Persoon",
            email = Email,
            functie = Merk,
            organisatie = $"{Merk}e school",
            toestemming = true,
        })).Gelukt();
        await Bevolk(Mensen / 2, "na");
        Assert.True(StaatErgens(), "The search itself finds nothing.");
        var geheim = Brievenbus.Geheim(await _huis.VraagGegevens(Email));

        Assert.Equal(2, (await _huis.Niemand.Opdracht("gegevensWissen", new { geheim })).Gelukt().Op("gewist").GetInt32());

        foreach (var wie in (Client[])[hoorn, _huis.Niemand])
        {
            Assert.DoesNotContain(Merk, (await wie.Vraag("query($id: ID!) { node(id: $id) { ... on Contact { naam functie email telefoon } } }", new { id = contact })).Tekst);
            Assert.DoesNotContain(Merk, (await wie.Vraag("query($id: ID!) { node(id: $id) { ... on Bijeenkomst { aanmeldingen(first: 50) { nodes { naam email functie organisatie } } } } }", new { id = bijeenkomstId })).Tekst);
            Assert.Equal(0, (await wie.Vraag($$"""{ zoek(tekst: "{{Merk}}") { totaal } }"""))["zoek.totaal"].GetInt32());
        }
        foreach (var pad in (string[])["/bijeenkomsten.ics", $"/bijeenkomsten/{bijeenkomstId}.ics", "/uitvoer/kennis.csv", $"/mijn-gegevens/{geheim}", $"/mijn-gegevens/{geheim}.json", "/bijeenkomsten"])
        {
            using var antwoord = await hoorn.Haal(pad);
            Assert.DoesNotContain(Merk, await antwoord.Content.ReadAsStringAsync(Ct));
        }

        await _huis.Diensten.GetRequiredService<Wistaak>().VoerUitAsync(Ct);
        Assert.True(await _huis.Diensten.GetRequiredService<Opruiming>().CompactAsync(Ct));

        Assert.False(StaatErgens(), "Something of the person is still in a file.");
        Assert.Equal(3, File.ReadLines(Path.Combine(Map, "gewist.log")).Count());
    }

    [Fact]
    public async Task Wat_een_teruggezette_reservekopie_terugbrengt_wordt_met_de_lijst_opnieuw_gewist()
    {
        using var data = new Datamap();
        var (bestand, kopie, contact) = (Path.Combine(data.Pad, "regionetwerk.db"), Path.Combine(data.Pad, "kopie"), Guid.CreateVersion7());
        await using (var diensten = Diensten(data))
        {
            await VoegToe(diensten, contact, Merk);
            Assert.True(await diensten.GetRequiredService<Opruiming>().SweepAsync(Ct));
            File.Copy(bestand, kopie);
            await diensten.GetRequiredService<Wiswerk>().WisAsync([contact], Spoor.Nieuw(), Ct);
            await diensten.GetRequiredService<Wistaak>().RuimOpAsync(Ct);
        }
        var lijst = new StringWriter();
        Assert.Equal(0, await Opdrachtregel.VoerUitAsync(["erasures", "--Data:Map", data.Pad], lijst, TextWriter.Null, Ct));
        Assert.Contains($"{contact:N}", lijst.ToString());

        File.Copy(kopie, bestand, overwrite: true);
        Assert.Equal("Merkwaardig", data.Database.Waarde<string>("SELECT naam FROM personen"));
        var uit = new StringWriter();
        Assert.Equal(0, await Opdrachtregel.VoerUitAsync(["erasures", "--replay", Path.Combine(data.Pad, "gewist.log"), "--Data:Map", data.Pad], uit, TextWriter.Null, Ct));

        Assert.Contains("1 opnieuw gewist", uit.ToString());
        Assert.Equal(0, data.Database.Waarde<long>("SELECT count(*) FROM personen"));
        Assert.Equal(1, data.Database.Waarde<long>("SELECT count(*) FROM events WHERE name = 'contact-gewist'"));
        Assert.Equal(0, await Opdrachtregel.VoerUitAsync(["verify", "--Data:Map", data.Pad], TextWriter.Null, TextWriter.Null, Ct));
    }

    private async Task Bevolk(int aantal, string wat)
    {
        for (var begin = 0; begin < aantal; begin += 500)
            await Task.WhenAll(Enumerable.Range(begin, 500).Select(nummer => VoegToe(_huis.Diensten, Guid.CreateVersion7(), $"Iemand {wat} {nummer}")));
    }

    private static Task VoegToe(IServiceProvider diensten, Guid contact, string naam) =>
        diensten.LegVast(new(contact, naam, "Loket", $"{naam.Replace(' ', '.')}@example.nl", "0229 000000"));

    private static ServiceProvider Diensten(Datamap data) => new ServiceCollection()
        .AddRegionetwerkOpslag(data.Database.Opties).AddRegionetwerkActoren().BuildServiceProvider();

    private bool StaatErgens() => Directory.EnumerateFiles(Map, "*", SearchOption.AllDirectories).Any(pad =>
    {
        using var bestand = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var inhoud = new MemoryStream();
        bestand.CopyTo(inhoud);
        var bytes = inhoud.GetBuffer().AsSpan(0, (int)inhoud.Length);
        return bytes.IndexOf(Encoding.UTF8.GetBytes(Merk)) >= 0 || bytes.IndexOf(Encoding.UTF8.GetBytes(Email)) >= 0;
    });
}
