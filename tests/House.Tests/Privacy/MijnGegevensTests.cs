using System.Net;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Privacy;

public sealed class MijnGegevensTests : IAsyncLifetime
{
    private const string Vraag = """
        query($geheim: String!) { mijnGegevens(geheim: $geheim) {
          adres contacten { id organisatie naam functie bewaardTot } aanmeldingen { id titel naam } brieven { soort } handelingen { aantal } } }
        """;

    private readonly DraaiendHuis _huis = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _huis.InitializeAsync();

    public ValueTask DisposeAsync() => _huis.DisposeAsync();

    [Fact]
    public async Task Wie_het_adres_bewijst_ziet_neemt_mee_en_wist_wat_erbij_staat()
    {
        var (hoorn, email) = (await _huis.Als("GM0405"), $"{Guid.NewGuid():N}@example.nl");
        var contact = (await hoorn.Opdracht("contactVastleggen", new
        {
            eigenaar = "GM0405",
            naam = "Iemand Uniek",
            functie = "Loket",
            email = email.ToUpperInvariant(),
            reikwijdte = "OPENBAAR",
            zichtbaarheid = "OPENBAAR",
        })).Id();
        var bijeenkomstId = await hoorn.Bijeenkomst("GM0405", "OPENBAAR");
        (await _huis.Niemand.Opdracht("aanmeldenVoorBijeenkomst", new { bijeenkomstId, naam = "Iemand Uniek", email, toestemming = true })).Gelukt();
        var geheim = Brievenbus.Geheim(await _huis.VraagGegevens(email));

        var gegevens = (await _huis.Niemand.Vraag(Vraag, new { geheim }))["mijnGegevens"];
        Assert.Equal((email, "Hoorn", 1), (gegevens.Op("adres").GetString(), gegevens.Op("contacten")[0].Op("organisatie").GetString(), gegevens.Op("aanmeldingen").GetArrayLength()));
        Assert.Contains("Iemand Uniek", await _huis.Http.GetStringAsync($"/mijn-gegevens/{geheim}.json", Ct));
        Assert.Contains("Iemand Uniek", await _huis.Http.GetStringAsync($"/mijn-gegevens/{geheim}", Ct));

        var gewist = (await _huis.Niemand.Opdracht("gegevensWissen", new { geheim })).Gelukt();

        Assert.Equal(2, gewist.Op("gewist").GetInt32());
        Assert.NotEqual(0, gewist.Op("blijft").GetArrayLength());
        Assert.Equal("null", (await hoorn.Vraag("query($id: ID!) { node(id: $id) { ... on Contact { naam } } }", new { id = contact }))["node.naam"].GetRawText());
        var leeg = (await _huis.Niemand.Vraag(Vraag, new { geheim }))["mijnGegevens"];
        Assert.Equal("""{"adres":null,"contacten":[],"aanmeldingen":[],"brieven":[],"handelingen":[]}""", leeg.GetRawText());
        Assert.Equal(0, (await _huis.Niemand.Opdracht("gegevensWissen", new { geheim })).Gelukt().Op("gewist").GetInt32());
        Assert.Contains("Er staat niets meer", await _huis.Http.GetStringAsync($"/mijn-gegevens/{geheim}", Ct));
    }

    [Fact]
    public async Task Een_van_de_records_kan_weg_en_dat_van_een_ander_niet()
    {
        var (hoorn, email) = (await _huis.Als("GM0405"), $"{Guid.NewGuid():N}@example.nl");
        string Contact(string naam, string adres) =>
            hoorn.Opdracht("contactVastleggen", new { eigenaar = "GM0405", naam, functie = "Loket", email = adres }).Result.Id();
        var (een, twee, ander) = (Contact("Een", email), Contact("Twee", email), Contact("Ander", "ander@example.nl"));
        var geheim = Brievenbus.Geheim(await _huis.VraagGegevens(email));

        Assert.Equal(1, (await _huis.Niemand.Opdracht("gegevensWissen", new { geheim, records = new[] { een, ander } })).Gelukt().Op("gewist").GetInt32());

        Assert.Equal([twee], (await _huis.Niemand.Vraag(Vraag, new { geheim }))["mijnGegevens.contacten"].Elk("id"));
        Assert.Equal("Ander", (await hoorn.Vraag("query($id: ID!) { node(id: $id) { ... on Contact { naam } } }", new { id = ander }))["node.naam"].GetString());
    }

    [Fact]
    public async Task Het_antwoord_zegt_niet_of_een_adres_bekend_is_en_de_brief_wel()
    {
        var onbekend = await _huis.VraagGegevens($"{Guid.NewGuid():N}@example.nl");

        Assert.Contains("Er staat bij ons niets", onbekend);
        Assert.DoesNotContain("/mijn-gegevens/", onbekend);
        (await _huis.Niemand.Opdracht("mijnGegevensAanvragen", new { email = "geen adres" })).Geweigerd("ONGELDIG input.email");
    }

    [Fact]
    public async Task Een_adres_krijgt_drie_brieven_per_dag_en_daarna_hetzelfde_antwoord_zonder_brief()
    {
        var email = $"{Guid.NewGuid():N}@example.nl";
        for (var keer = 0; keer < 3; keer++)
            await _huis.VraagGegevens(email);

        Assert.True((await _huis.Niemand.Opdracht("mijnGegevensAanvragen", new { email })).Gelukt().Op("gevraagd").GetBoolean());

        Assert.Null(await _huis.Brief());
    }

    [Fact]
    public async Task Een_geheim_dat_niet_geldt_opent_niets()
    {
        Assert.Equal("null", (await _huis.Niemand.Vraag(Vraag, new { geheim = "geheim" }))["mijnGegevens"].GetRawText());
        (await _huis.Niemand.Opdracht("gegevensWissen", new { geheim = "geheim" })).Geweigerd("ONBEKEND input.geheim");
        (await _huis.Niemand.Opdracht("gegevensWissen", new { })).Fout("UNAUTHENTICATED");
        using var bestand = await _huis.Http.GetAsync("/mijn-gegevens/geheim.json", Ct);
        Assert.Equal(HttpStatusCode.NotFound, bestand.StatusCode);
    }
}
