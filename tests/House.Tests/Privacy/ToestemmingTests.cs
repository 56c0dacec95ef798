using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Privacy;

/// <summary>Others see of a person what that person agreed to, from the moment that it is recorded.</summary>
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
}
