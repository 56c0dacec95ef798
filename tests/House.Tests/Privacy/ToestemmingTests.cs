using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Privacy;

/// <summary>Others see of a person what that person agreed to, from the moment that it is recorded, and whoever keeps it hears in time that it goes.</summary>
public sealed class ToestemmingTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Vraag = "query($id: ID!) { node(id: $id) { ... on Contact { naam functie email telefoon doel toestemming { reikwijdte } bewaardTot } } }";

    [Fact]
    public async Task Wie_het_niet_meer_goedvindt_is_voor_anderen_meteen_niemand()
    {
        var (hoorn, groningen) = (await huis.Als("GM0405"), await huis.Als("GM0014"));
        var contactId = await hoorn.Contact("GM0405", "LANDELIJK", "Iemand");
        Assert.Equal("Iemand", (await groningen.Vraag(Vraag, new { id = contactId }))["node.naam"].GetString());

        (await hoorn.Opdracht("toestemmingIntrekken", new { contactId })).Gelukt();

        Assert.Equal(
            """{"naam":null,"functie":null,"email":null,"telefoon":null,"doel":null,"toestemming":null,"bewaardTot":null}""",
            (await groningen.Vraag(Vraag, new { id = contactId }))["node"].GetRawText());
        Assert.Equal("Iemand", (await hoorn.Vraag(Vraag, new { id = contactId }))["node.naam"].GetString());
    }

    [Fact]
    public async Task Een_kring_die_wijder_is_dan_de_toestemming_leest_geen_persoon()
    {
        var (hoorn, groningen) = (await huis.Als("GM0405"), await huis.Als("GM0014"));
        var contactId = await hoorn.Contact("GM0405", "LANDELIJK", "Iemand");

        (await hoorn.Opdracht("toestemmingVastleggen", new { contactId, reikwijdte = "NETWERK" })).Gelukt();
        Assert.Equal("null", (await groningen.Vraag(Vraag, new { id = contactId }))["node.naam"].GetRawText());

        (await hoorn.Opdracht("toestemmingVastleggen", new { contactId, reikwijdte = "LANDELIJK" })).Gelukt();
        Assert.Equal("Iemand", (await groningen.Vraag(Vraag, new { id = contactId }))["node.naam"].GetString());
        (await hoorn.Opdracht("zichtbaarheidWijzigen", new { id = contactId, zichtbaarheid = "OPENBAAR" })).Geweigerd("TOESTEMMING_ONTBREEKT input.zichtbaarheid");
    }

    [Fact]
    public async Task Het_overzicht_telt_dezelfde_contacten_als_de_lijst_binnenkort_noemt_tot_en_met_de_laatste_dag()
    {
        var client = await huis.Als("GM0518");
        var laatste = NederlandseDag.Van(TimeProvider.System.GetUtcNow()).AddDays(Limieten.WaarschuwingVoorWissen.Days);
        // Just before midnight is that day still; midnight is the next.
        DateTimeOffset[] gaan = [NederlandseDag.Einde(laatste).AddDays(-30), NederlandseDag.Einde(laatste).AddMilliseconds(-1), NederlandseDag.Einde(laatste)];
        foreach (var moment in gaan)
        {
            Assert.True(GlobalId.TryDecode(await client.Contact("GM0518"), out _, out var contact));
            huis.Proefdatabase.Knoei($"UPDATE contacten SET vastgelegd = {(moment - Limieten.ContactenBewaard).ToUnixTimeMilliseconds()} WHERE id = '{contact}'");
        }

        var antwoord = (await client.Vraag("{ bewaartermijnen { aantalBinnenkort contacten { op binnenkort } } }"))["bewaartermijnen"];
        using var pagina = await client.Haal("/mijn", ("Accept", "text/html"));

        Assert.Equal(2, antwoord.Op("aantalBinnenkort").GetInt32());
        Assert.Equal([true, true, false], antwoord.Op("contacten").EnumerateArray().Take(3).Select(een => een.Op("binnenkort").GetBoolean()));
        Assert.Equal($"{laatste:yyyy-MM-dd}", antwoord.Op("contacten.1.op").GetString());
        Assert.Contains("2 contacten worden binnen 60 dagen gewist", await pagina.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
