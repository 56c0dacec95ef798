using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL;
using Regionetwerk.House.Tests.Afscherming;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Toelatingen;

/// <summary>An organisatie that leaves, as everybody else sees it.</summary>
public sealed class SluitenTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Hoorn = "GM0405";
    private const string Groningen = "GM0014";
    private const string School = "16AH00";
    private const string Loa = "landelijk-ondersteuningsaanbod";

    // In the words of everything that others could read.
    private const string Merk = "SLUITMERK";

    private const string Wijzigingen = "subscription { wijzigingen(organisatie: \"GM0405\") { soort id } }";

    // Its place in what is shared. It is withdrawn for good, and no kind of change.
    private const int Reactie = 4;

    private static readonly string[] Paden =
    [
        "/programmas?gemeente=GM0405", "/kennis", "/bijeenkomsten", "/bijeenkomsten.ics", "/gemeenten/GM0405", "/vergelijken?gemeenten=GM0405&jaar=2026",
        "/uitvoer/kennis.csv", "/uitvoer/budgetten.csv?eigenaar=GM0405", "/uitvoer/financieringen.csv?gemeente=GM0405&jaar=2026",
    ];

    [Fact]
    public async Task Van_wie_gesloten_is_ziet_niemand_anders_nog_iets_langs_welke_weg_ook_en_wie_terugkomt_heeft_alles_nog()
    {
        var (hoorn, groningen, loa) = (await huis.Als(Hoorn), await huis.Als(Groningen), await huis.Als(Loa));
        Client[] anderen = [huis.Niemand, groningen, loa];
        var netwerk = await Lid(hoorn, groningen, await groningen.Netwerk());
        var gedeeld = await Deel(hoorn, netwerk);
        var aanvraag = await Inzet(hoorn, groningen);
        var (limieten, wandeling) = (huis.Diensten.GetRequiredService<GraphQLLimits>(), await Schemawandeling.Lees(huis.Niemand));
        (limieten.MaxCost, limieten.MaxFields) = (int.MaxValue, int.MaxValue);
        Assert.Contains(Merk, await Bladzijden(groningen), StringComparison.Ordinal);
        using var luisteraar = await groningen.Luister(Wijzigingen);
        Assert.Equal("BIJGEWERKT", (await luisteraar.Hoort()).Op("soort").GetString());

        Assert.True((await loa.Opdracht("organisatieSluiten", new { organisatie = Hoorn })).Gelukt().Op("opgeruimd").GetBoolean());

        await HoortDatAllesWegIs(luisteraar, gedeeld);
        Assert.Equal(HttpStatusCode.Forbidden, (await hoorn.Vraag("{ ik { rollen } }")).Status);
        foreach (var ander in anderen)
        {
            await Ziet(ander, gedeeld, JsonValueKind.Null);
            Assert.Equal(0, (await ander.Vraag($$"""{ zoek(tekst: "{{Merk}}") { totaal } }"""))["zoek.totaal"].GetInt32());
            Assert.DoesNotContain(Merk, await Bladzijden(ander), StringComparison.Ordinal);
            Assert.Equal(ander == loa ? [Hoorn] : [], await Gesloten(ander));
        }
        // Who was in its netwerk saw most: everything that the schema leads to, once.
        Assert.DoesNotContain(Merk, string.Concat(await wandeling.Loop(groningen)), StringComparison.Ordinal);
        // Whoever counted on it, knows.
        Assert.Equal(1, Tel("SELECT count(*) FROM post WHERE soort = 'BijeenkomstAfgelast'"));
        Assert.Equal("OPEN", (await groningen.Vraag("query($id: ID!) { node(id: $id) { ... on Aanvraag { status } } }", new { id = aanvraag }))["node.status"].GetString());
        Assert.Equal(0, Tel($"SELECT count(*) FROM leden l WHERE organisatie = '{Hoorn}' AND (SELECT count(*) FROM leden a WHERE a.groep = l.groep) > 1"));
        Assert.Equal(0, Tel($"SELECT count(*) FROM jaarverklaringen WHERE gemeente = '{Hoorn}'"));

        object toelating = new { directory = $"{Guid.NewGuid()}", organisatie = Hoorn, rol = "LEZER" };
        (await loa.Opdracht("directoryToelaten", toelating)).Geweigerd("GESLOTEN input.organisatie");
        (await loa.Opdracht("organisatieSluiten", new { organisatie = Hoorn })).Geweigerd("AL_GESLOTEN input.organisatie");
        (await loa.Opdracht("organisatieOpnemen", new { sleutel = Hoorn, directory = $"{Guid.NewGuid()}", rol = "BEHEERDER" })).Gelukt();
        (await loa.Opdracht("directoryToelaten", toelating)).Gelukt();

        Assert.Empty(await Gesloten(loa));
        await Ziet(hoorn, gedeeld.Where((_, nummer) => nummer != Reactie), JsonValueKind.Object);
        await Ziet(groningen, gedeeld, JsonValueKind.Null);
    }

    [Fact]
    public async Task Met_een_bestuur_sluiten_zijn_scholen_en_een_school_alleen_of_het_landelijk_ondersteuningsaanbod_niet()
    {
        var (school, loa) = (await huis.Als(School), await huis.Als(Loa));
        var bestuur = (await huis.Niemand.Vraag($$"""{ school(code: "{{School}}") { bestuur { sleutel } } }"""))["school.bestuur.sleutel"].GetString()!;
        var programma = await school.Programma(School, "OPENBAAR");
        object toelating = new { directory = $"{Guid.NewGuid()}", organisatie = School, rol = "LEZER" };
        var toelatingId = (await loa.Opdracht("directoryToelaten", toelating)).Id();
        (await loa.Opdracht("organisatieSluiten", new { organisatie = School })).Geweigerd("ONGELDIG input.organisatie");
        (await loa.Opdracht("organisatieSluiten", new { organisatie = Loa })).Geweigerd("ONGELDIG input.organisatie");
        (await loa.Opdracht("organisatieSluiten", new { organisatie = "wie-is-dat" })).Geweigerd("ONBEKEND input.organisatie");
        (await (await huis.Als(bestuur)).Opdracht("organisatieSluiten", new { organisatie = bestuur })).Fout("FORBIDDEN");

        (await loa.Opdracht("organisatieSluiten", new { organisatie = bestuur })).Gelukt();

        Assert.Equal(JsonValueKind.Null, (await Node(huis.Niemand, programma)).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await Node(loa, toelatingId)).ValueKind);
        Assert.Equal(HttpStatusCode.Forbidden, (await school.Vraag("{ ik { rollen } }")).Status);
        (await loa.Opdracht("directoryToelaten", toelating)).Geweigerd("GESLOTEN input.organisatie");
    }

    // One of each that can be shared, and what Hoorn says elsewhere.
    private async Task<string[]> Deel(Client hoorn, string netwerk)
    {
        var (programma, budget) = (await hoorn.Programma(Hoorn, "OPENBAAR", $"{Merk} programma"), await hoorn.Budget(Hoorn, 1_000, "OPENBAAR", omschrijving: Merk));
        var financiering = await hoorn.Financiering(budget, programma, 2026, 600);
        var bijeenkomst = await hoorn.Bijeenkomst(Hoorn, "OPENBAAR", Inrichting.Webinar($"{Merk} webinar"));
        await huis.DoetMee(huis.Niemand, hoorn, bijeenkomst);
        (await hoorn.Opdracht("jaarVolledigVerklaren", new { gemeente = Hoorn, jaar = 2026, kring = "OPENBAAR" })).Gelukt();
        var voorbeeld = await (await huis.Als(Groningen)).Kennisitem(Groningen, "OPENBAAR");
        var reactie = await hoorn.Reactie(Hoorn, voorbeeld, $"{Merk} reactie");
        return
        [
            programma, budget, financiering, bijeenkomst, reactie, await hoorn.Contact(Hoorn, "OPENBAAR", $"{Merk} loket"),
            await hoorn.Kennisitem(Hoorn, "LANDELIJK", $"{Merk} kennis"), await hoorn.Programma(Hoorn, "NETWERK", $"{Merk} in netwerk", null, netwerk),
        ];
    }

    // An ambassadeur of Hoorn is to come to Groningen.
    private static async Task<string> Inzet(Client hoorn, Client groningen)
    {
        var kring = await Lid(hoorn, groningen, await groningen.Ambassadeursnetwerk());
        var (ambassadeurId, aanvraagId) = (await hoorn.Ambassadeur(Hoorn, kring), await groningen.Aanvraag(Groningen, kring));
        (await groningen.Opdracht("aanvraagAanbieden", new { aanvraagId, ambassadeurId, uren = 6, maand = Inrichting.DezeMaand })).Gelukt();
        (await hoorn.Opdracht("aanbodAanvaarden", new { aanvraagId })).Gelukt();
        await hoorn.Aanvraag(Hoorn, kring);
        return aanvraagId;
    }

    private static async Task<string> Lid(Client hoorn, Client groningen, string groep)
    {
        await groningen.NodigUit(groep, Hoorn);
        await hoorn.Aanvaard(groep);
        return groep;
    }

    private static async Task HoortDatAllesWegIs(Luisteraar luisteraar, IEnumerable<string> ids)
    {
        HashSet<string> nog = [.. ids.Where((_, nummer) => nummer != Reactie)];
        while (nog.Count > 0)
        {
            var wijziging = await luisteraar.Hoort();
            if (wijziging.Op("soort").GetString() == "INGETROKKEN")
                nog.Remove(wijziging.Op("id").GetString()!);
        }
    }

    private static async Task<string> Bladzijden(Client client)
    {
        var tekst = "";
        foreach (var pad in Paden)
        {
            using var antwoord = await client.Haal(pad);
            tekst += await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
        return tekst;
    }

    private static async Task<IReadOnlyList<string>> Gesloten(Client client)
    {
        var antwoord = await client.Vraag("""{ geslotenOrganisaties(first: 50) { totalCount nodes { sleutel } } organisatie(sleutel: "GM0405") { geslotenOp } }""");
        var sleutels = antwoord["geslotenOrganisaties.nodes"].Elk("sleutel").Where(sleutel => sleutel == Hoorn).ToList();
        Assert.Equal(sleutels.Count > 0, antwoord["organisatie.geslotenOp"].ValueKind is JsonValueKind.String);
        return sleutels;
    }

    private static async Task Ziet(Client client, IEnumerable<string> ids, JsonValueKind wat)
    {
        foreach (var id in ids)
            Assert.Equal(wat, (await Node(client, id)).ValueKind);
    }

    private static async Task<JsonElement> Node(Client client, string id) => (await client.Vraag("query($id: ID!) { node(id: $id) { id } }", new { id }))["node"];

    private long Tel(string sql) => huis.Proefdatabase.Waarde<long>(sql);
}
