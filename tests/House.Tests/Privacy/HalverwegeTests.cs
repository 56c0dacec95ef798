using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.Silo.Privacy;
using Xunit;

namespace Regionetwerk.House.Tests.Privacy;

/// <summary>Erasing that falls halfway: nobody reads anything any more, and the books hear of it later.</summary>
public sealed class HalverwegeTests : IAsyncLifetime
{
    private const string Lees = "query($id: ID!) { node(id: $id) { ... on Contact { naam email } } }";

    private readonly DraaiendHuis _huis = new();

    public ValueTask InitializeAsync() => _huis.InitializeAsync();

    public ValueTask DisposeAsync() => _huis.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wat_halverwege_bleef_liggen_leest_niemand_meer_en_komt_later_een_keer_in_de_boeken(bool aangemeld)
    {
        var (hoorn, email) = (await _huis.Als("GM0405"), "halverwege@example.nl");
        var contact = (await hoorn.Opdracht("contactVastleggen", new { eigenaar = "GM0405", naam = "Iemand", functie = "Loket", email })).Id();
        var geheim = Brievenbus.Geheim(await _huis.VraagGegevens(email));
        var ervoor = _huis.Logregels("nummer").Count;
        // From here on the books take nothing.
        _huis.Proefdatabase.Breek("INSERT", "events");

        Assert.Equal(1, (await (aangemeld ? hoorn : _huis.Niemand).Opdracht("gegevensWissen", new { geheim })).Gelukt().Op("gewist").GetInt32());

        Assert.Equal("""{"naam":null,"email":null}""", (await hoorn.Vraag(Lees, new { id = contact }))["node"].GetRawText());
        Assert.Equal(0, Gewist());
        _huis.Proefdatabase.Herstel("events");
        await Afronden();
        await Afronden();

        Assert.Equal(1, Gewist());
        Assert.Equal(0, _huis.Proefdatabase.Waarde<long>("SELECT count(*) FROM gewist WHERE stand <> 'Klaar'"));
        // Who asked it by a letter is nobody here; what was erased is named, and of whom nowhere.
        Assert.Equal(
            ["Wissing gegevens-wissen  GELUKT 2", "Opdracht gegevensWissen  GELUKT 0"],
            _huis.Logregels("soort, naam, organisatie, uitkomst, aantal").Skip(ervoor).Where(regel => regel.Contains("issen", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wie_de_eigen_gegevens_las_staat_in_het_logboek_zonder_naam_of_adres_ook_wie_is_aangemeld(bool aangemeld)
    {
        var email = "inzien@example.nl";
        var hoorn = await _huis.Als("GM0405");
        await hoorn.Opdracht("contactVastleggen", new { eigenaar = "GM0405", naam = "Iemand", functie = "Loket", email });
        var geheim = Brievenbus.Geheim(await _huis.VraagGegevens(email));

        await (aangemeld ? hoorn : _huis.Niemand).Vraag("query($geheim: String!) { mijnGegevens(geheim: $geheim) { adres } }", new { geheim });

        // The contact, and the question itself.
        Assert.Equal(["Inzage niemand  Persoon 2"], _huis.Logregels("soort, persoon, organisatie, recordsoort, aantal", "naam = 'mijn-gegevens-inzien'"));
        Assert.DoesNotContain("@", string.Join('\n', _huis.Logregels("*")), StringComparison.Ordinal);
    }

    private Task Afronden() => _huis.Diensten.GetRequiredService<Wistaak>().VoerUitAsync(TestContext.Current.CancellationToken);

    private long Gewist() => _huis.Proefdatabase.Waarde<long>("SELECT count(*) FROM events WHERE name = 'contact-gewist'");
}
