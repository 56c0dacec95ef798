using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Bijeenkomsten;

/// <summary>Registering, as anybody can.</summary>
public sealed class AanmeldenTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Hoorn = "GM0405";
    private const string Groningen = "GM0014";

    [Fact]
    public async Task Tweehonderd_tegelijk_bevestigen_gaat_nooit_boven_het_aantal_plaatsen()
    {
        var hoorn = await huis.Als(Hoorn);
        var bijeenkomstId = await hoorn.Bijeenkomst(Hoorn, "OPENBAAR", Inrichting.Webinar(capaciteit: 25));
        string[] adressen = [.. Enumerable.Range(0, 200).Select(nummer => $"deelnemer{nummer}-{Guid.NewGuid():N}@example.nl")];
        foreach (var tegelijk in adressen.Chunk(50))
            await Task.WhenAll(tegelijk.Select(async email => (await Meld(huis.Niemand, bijeenkomstId, email)).Gelukt()));
        var aanmeldingen = new List<(string Id, string Geheim)>();
        for (string? na = null; aanmeldingen.Count < 200;)
        {
            var blad = await hoorn.Vraag(
                "query($id: ID!, $na: String) { node(id: $id) { ... on Bijeenkomst { aanmeldingen(first: 50, after: $na) { nodes { id } pageInfo { endCursor } } } } }",
                new { id = bijeenkomstId, na });
            foreach (var id in blad["node.aanmeldingen.nodes"].Elk("id"))
                aanmeldingen.Add((id, await huis.Geheim(id)));
            na = blad["node.aanmeldingen.pageInfo.endCursor"].GetString();
        }

        var antwoorden = await Task.WhenAll(aanmeldingen.Select(een => huis.Niemand.Opdracht("aanmeldingBevestigen", new { aanmeldingId = een.Id, geheim = een.Geheim })));

        var statussen = antwoorden.Select(antwoord => antwoord.Gelukt().Op("aanmelding.status").GetString()).ToLookup(status => status);
        Assert.Equal((25, 175), (statussen["AANGEMELD"].Count(), statussen["WACHTLIJST"].Count()));
        // Everybody on the list has a place of their own there.
        Assert.Equal(
            Enumerable.Range(1, 175),
            antwoorden.Select(antwoord => antwoord.Payload.Op("aanmelding.plaatsOpWachtlijst")).Where(plaats => plaats.ValueKind is System.Text.Json.JsonValueKind.Number)
                .Select(plaats => plaats.GetInt32()).Order());
        var stand = (await hoorn.Vraag("query($id: ID!) { node(id: $id) { ... on Bijeenkomst { vol aantalAangemeld aantalWachtlijst } } }", new { id = bijeenkomstId }))["node"];
        Assert.Equal("""{"vol":true,"aantalAangemeld":25,"aantalWachtlijst":175}""", stand.GetRawText());
    }

    [Fact]
    public async Task Het_antwoord_zegt_tot_op_de_letter_niet_of_een_adres_bekend_was()
    {
        var hoorn = await huis.Als(Hoorn);
        var bijeenkomstId = await hoorn.Bijeenkomst(Hoorn, "OPENBAAR");
        var eerste = await Meld(huis.Niemand, bijeenkomstId, "bekend@example.nl");
        var ervoor = huis.Gebeurtenissen();

        var tweede = await Meld(huis.Niemand, bijeenkomstId, "Bekend@Example.nl");

        Assert.Equal(eerste.Gelukt().GetRawText(), tweede.Gelukt().GetRawText());
        Assert.Equal(ervoor, huis.Gebeurtenissen());
        Assert.Equal(1, (await hoorn.Vraag("query($id: ID!) { node(id: $id) { ... on Bijeenkomst { aanmeldingen { totalCount } } } }", new { id = bijeenkomstId }))["node.aanmeldingen.totalCount"].GetInt32());
    }

    [Fact]
    public async Task Hetzelfde_adres_van_velen_tegelijk_staat_er_een_keer()
    {
        var hoorn = await huis.Als(Hoorn);
        var bijeenkomstId = await hoorn.Bijeenkomst(Hoorn, "OPENBAAR");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ => (await Meld(huis.Niemand, bijeenkomstId, "zelfde@example.nl")).Gelukt()));

        Assert.Equal(1, (await hoorn.Vraag("query($id: ID!) { node(id: $id) { ... on Bijeenkomst { aanmeldingen { totalCount } } } }", new { id = bijeenkomstId }))["node.aanmeldingen.totalCount"].GetInt32());
    }

    [Theory]
    [InlineData("INTERN", false, false)]
    [InlineData("LANDELIJK", false, true)]
    [InlineData("OPENBAAR", true, true)]
    public async Task Wie_een_bijeenkomst_niet_ziet_kan_zich_er_niet_voor_aanmelden(string zichtbaarheid, bool niemand, bool ander)
    {
        var bijeenkomstId = await (await huis.Als(Hoorn)).Bijeenkomst(Hoorn, zichtbaarheid);

        foreach (var (wie, mag) in new[] { (huis.Niemand, niemand), (await huis.Als(Groningen, "lezer"), ander), (await huis.Als(Hoorn, "lezer"), true) })
        {
            var antwoord = await Meld(wie, bijeenkomstId, $"{Guid.NewGuid():N}@example.nl");
            if (mag)
                antwoord.Gelukt();
            else
                antwoord.Geweigerd("ONBEKEND input.bijeenkomstId");
        }
    }

    [Fact]
    public async Task Wie_lid_is_van_het_netwerk_meldt_zich_aan_en_een_ander_niet()
    {
        var (hoorn, groningen) = (await huis.Als(Hoorn), await huis.Als(Groningen));
        var netwerk = await hoorn.Netwerk();
        await hoorn.NodigUit(netwerk, Groningen);
        await groningen.Aanvaard(netwerk);
        var bijeenkomstId = await hoorn.Bijeenkomst(Hoorn, "NETWERK", netwerken: netwerk);

        (await Meld(groningen, bijeenkomstId, "lid@example.nl")).Gelukt();
        (await Meld(await huis.Als("GM0599"), bijeenkomstId, "ander@example.nl")).Geweigerd("ONBEKEND input.bijeenkomstId");
    }

    [Fact]
    public async Task Een_netwerk_dat_er_voor_de_aanroeper_niet_is_is_niet_te_noemen() => (await (await huis.Als(Groningen)).Opdracht(
        "bijeenkomstAankondigen",
        new { eigenaar = Groningen, inhoud = Inrichting.Webinar(netwerkId: await (await huis.Als(Hoorn)).Netwerk()) })).Geweigerd("ONBEKEND input.inhoud.netwerkId");

    [Fact]
    public async Task Het_geheim_staat_in_geen_rij_die_gelezen_wordt_en_de_link_is_voor_wie_een_plaats_heeft()
    {
        var hoorn = await huis.Als(Hoorn);
        var bijeenkomstId = await hoorn.Bijeenkomst(Hoorn, "OPENBAAR", Inrichting.Webinar(capaciteit: 1));
        await huis.DoetMee(huis.Niemand, hoorn, bijeenkomstId);
        var (id, geheim) = await huis.DoetMee(huis.Niemand, hoorn, bijeenkomstId);

        var eigen = await huis.Niemand.Vraag("query($id: ID!, $geheim: String!) { eigenAanmelding(aanmeldingId: $id, geheim: $geheim) { status link plaatsOpWachtlijst } }", new { id, geheim });

        Assert.Equal("""{"status":"WACHTLIJST","link":null,"plaatsOpWachtlijst":1}""", eigen["eigenAanmelding"].GetRawText());
        Assert.Equal("null", (await huis.Niemand.Vraag("query($id: ID!) { node(id: $id) { ... on Bijeenkomst { link } } }", new { id = bijeenkomstId }))["node.link"].GetRawText());
    }

    [Fact]
    public async Task In_een_agenda_staat_wat_openbaar_is_en_zonder_link()
    {
        var hoorn = await huis.Als(Hoorn);
        await hoorn.Bijeenkomst(Hoorn, "OPENBAAR", Inrichting.Webinar("Openbaar webinar"));
        var intern = await hoorn.Bijeenkomst(Hoorn, "INTERN", Inrichting.Webinar("Intern webinar"));

        using var alle = await huis.Niemand.Haal("/bijeenkomsten.ics");
        var tekst = await alle.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/calendar", alle.Content.Headers.ContentType!.MediaType);
        Assert.Contains("SUMMARY:Openbaar webinar", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Intern webinar", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("https://example.nl", tekst, StringComparison.Ordinal);
        using var voorNiemand = await huis.Niemand.Haal($"/bijeenkomsten/{Uri.EscapeDataString(intern)}.ics");
        using var voorHoorn = await hoorn.Haal($"/bijeenkomsten/{Uri.EscapeDataString(intern)}.ics");
        Assert.Equal((404, 200), ((int)voorNiemand.StatusCode, (int)voorHoorn.StatusCode));
    }

    private static Task<Antwoord> Meld(Client wie, string bijeenkomstId, string email) =>
        wie.Opdracht("aanmeldenVoorBijeenkomst", new { bijeenkomstId, naam = "Deelnemer", email, toestemming = true });
}
