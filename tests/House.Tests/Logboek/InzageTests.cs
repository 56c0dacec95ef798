using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.Storage.Logboek;
using Xunit;

namespace Regionetwerk.House.Tests.Logboek;

/// <summary>Who reads a person stands in the log, and who may see that.</summary>
public sealed class InzageTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Merk = "merkwaardige-naam";

    private const string Lees = "query($id: ID!) { node(id: $id) { ... on Contact { naam email } } }";

    private const string Logboek = """
        query($filter: LogboekFilter) {
          logboek(first: 50, where: $filter) {
            totalCount
            nodes { soort naam verwerking persoon app rol recordsoort records aantal uitkomst traceId spanId parentSpanId keten begin einde }
          }
        }
        """;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_een_contact_leest_staat_erin_de_eigenaar_een_lid_en_iedereen_en_niemand_ziet_die_van_een_ander()
    {
        var (alkmaar, den, niemand) = (await huis.Als("GM0361"), await huis.Als("GM0400"), huis.Niemand);
        var netwerk = await alkmaar.Netwerk();
        await alkmaar.NodigUit(netwerk, "GM0400");
        await den.Aanvaard(netwerk);
        var contact = await alkmaar.Contact("GM0361", "NETWERK", Merk, netwerk);
        var openbaar = await alkmaar.Contact("GM0361", "OPENBAAR", Merk);
        var ervoor = huis.Logregels("nummer").Count;

        await alkmaar.Vraag(Lees, new { id = contact });
        await den.Vraag(Lees, new { id = contact });
        await niemand.Vraag(Lees, new { id = contact });
        await niemand.Vraag(Lees, new { id = openbaar });

        Assert.Equal(
            [$"Inzage contacten-inzien GM0361 {Sleutel(contact)}", $"Inzage contacten-inzien GM0400 {Sleutel(contact)}", $"Inzage contacten-inzien  {Sleutel(openbaar)}"],
            huis.Logregels("soort, naam, organisatie, records").Skip(ervoor));
        // Who recorded it got it back.
        foreach (var (client, gelezen) in new[] { (alkmaar, 2), (den, 1) })
        {
            var regels = (await client.Vraag(Logboek, new { filter = new { record = contact, soort = "INZAGE" } }))["logboek"];
            Assert.Equal(gelezen, regels.Op("totalCount").GetInt32());
            Assert.Equal($"[\"{contact}\"]", regels.Op("nodes.0.records").GetRawText());
        }
    }

    [Theory]
    [InlineData("lezer")]
    [InlineData("medewerker")]
    public async Task Wie_geen_beheerder_is_ziet_geen_logboek(string rol)
    {
        Assert.Equal(JsonValueKind.Null, (await (await huis.Als("GM0405", rol)).Vraag(Logboek))["logboek"].ValueKind);
        Assert.Equal(JsonValueKind.Null, (await huis.Niemand.Vraag(Logboek))["logboek"].ValueKind);
    }

    [Fact]
    public async Task Wie_het_logboek_leest_staat_er_daarna_zelf_in()
    {
        var haarlem = await huis.Als("GM0392");
        var eerst = (await haarlem.Vraag(Logboek))["logboek"];
        Assert.Equal((0, 0), (eerst.Op("totalCount").GetInt32(), eerst.Op("nodes").GetArrayLength()));

        var daarna = (await haarlem.Vraag(Logboek))["logboek"];
        Assert.Equal((1, 1), (daarna.Op("totalCount").GetInt32(), daarna.Op("nodes").GetArrayLength()));
        var regel = daarna.Op("nodes.0");

        Assert.Equal("INZAGE logboek-inzien GELUKT BEHEERDER", $"{regel.Op("soort")} {regel.Op("naam")} {regel.Op("uitkomst")} {regel.Op("rol")}");
        Assert.Equal("urn:regionetwerk:verwerking:logboek-inzien", regel.Op("verwerking").GetString());
        Assert.Equal(1, huis.Logregels("nummer", "naam = 'logboek-inzien' AND organisatie = 'GM0392'").Count - 1);
    }

    [Fact]
    public async Task Veel_personen_in_een_verzoek_zijn_een_regel()
    {
        var delft = await huis.Als("GM0503");
        for (var i = 0; i < 20; i++)
            await delft.Contact("GM0503", naam: $"{Merk} {i}");
        var ervoor = huis.Logregels("nummer").Count;

        await delft.Vraag("""{ organisatie(sleutel: "GM0503") { contacten(first: 50) { nodes { naam functie email telefoon } } } }""");

        Assert.Equal(["contacten-inzien 20"], huis.Logregels("naam, aantal").Skip(ervoor));
    }

    [Fact]
    public async Task Wie_alleen_ziet_dat_er_een_contact_is_leest_niemand()
    {
        var zaanstad = await huis.Als("GM0479");
        var contact = await zaanstad.Contact("GM0479", naam: Merk);
        var ervoor = huis.Logregels("nummer").Count;

        await zaanstad.Vraag("query($id: ID!) { node(id: $id) { ... on Contact { zichtbaarheid } } }", new { id = contact });

        Assert.Equal(ervoor, huis.Logregels("nummer").Count);
    }

    [Fact]
    public async Task Ook_een_bladzijde_schrijft_op_wie_er_gelezen_is()
    {
        var zaanstad = await huis.Als("GM0479");
        await zaanstad.Contact("GM0479", naam: Merk);
        var ervoor = huis.Logregels("nummer").Count;

        using var bladzijde = await zaanstad.Haal("/mijn/contacten");

        Assert.Contains(Merk, await bladzijde.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.StartsWith("contacten-inzien GM0479", Assert.Single(huis.Logregels("naam, organisatie").Skip(ervoor)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_verzoek_dat_bij_een_ander_systeem_begon_houdt_zijn_naam()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"mutation { budgetSluiten(input: { budgetId: \"x\" }) { fouten { code } } }"}""", null, "application/json"),
        };
        verzoek.Headers.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        verzoek.Headers.Authorization = new("Bearer", await Token("GM0363"));
        using var antwoord = await huis.Http.SendAsync(verzoek, Ct);

        Assert.Equal(["0af7651916cd43dd8448eb211c80319c b7ad6b7169203331"], huis.Logregels("trace, ouder", "organisatie = 'GM0363'"));
    }

    [Fact]
    public async Task Het_bestand_heeft_de_velden_van_de_standaard()
    {
        var purmerend = await huis.Als("GM0439");
        var contact = await purmerend.Contact("GM0439", naam: Merk);
        await purmerend.Vraag(Lees, new { id = contact });

        using var bestand = await purmerend.Haal("/uitvoer/logboek.csv");
        var regels = (await bestand.Content.ReadAsStringAsync(Ct)).Split("\r\n");

        Assert.Contains("trace_id;span_id;parent_span_id;status_code;name;start_time;end_time;resource;dpl.core.processing_activity_id;dpl.core.data_subject_id", regels[0], StringComparison.Ordinal);
        // Who recorded the contact got it back, and then asked for it; the newest is first.
        var inzage = regels.First(regel => regel.Contains(";contacten-inzien;", StringComparison.Ordinal));
        Assert.Contains(";OK;contacten-inzien;", inzage, StringComparison.Ordinal);
        Assert.Contains(";urn:regionetwerk:verwerking:contacten-inzien;", inzage, StringComparison.Ordinal);
        Assert.DoesNotContain(Sleutel(contact), inzage, StringComparison.Ordinal);
        using var ander = await (await huis.Als("GM0439", "lezer")).Haal("/uitvoer/logboek.csv");
        Assert.Equal(400, (int)ander.StatusCode);
    }

    [Fact]
    public async Task Tweehonderd_die_tegelijk_lezen_staan_er_alle_in_een_hele_keten()
    {
        var almere = await huis.Als("GM0034");
        var contact = await almere.Contact("GM0034", naam: Merk);

        var ervoor = huis.Logregels("nummer").Count;

        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => almere.Vraag(Lees, new { id = contact })));

        Assert.Equal([.. Enumerable.Repeat($"contacten-inzien {Sleutel(contact)}", 200)], huis.Logregels("naam, records").Skip(ervoor));
        var verslag = await huis.Diensten.GetRequiredService<Logkeuring>().KeurAsync(Ct);
        Assert.Empty(verslag.Verschillen.Eerste);
    }

    [Fact]
    public async Task Van_wat_iemand_typt_staat_er_niets_in()
    {
        var leiden = await huis.Als("GM0546");
        var contact = await leiden.Contact("GM0546", naam: Merk);
        await leiden.Programma("GM0546", naam: Inrichting.Nieuw(Merk));
        await leiden.Opdracht("contactWissen", new { contactId = contact, verzoekId = $"{Merk}@example.nl" });
        await leiden.Opdracht("contactWissen", new { contactId = GlobalId.Encode("Contact", $"{Merk} loket@example.nl") });
        await leiden.Vraag(Lees, new { id = contact });

        var alles = string.Join('\n', huis.Logregels("*"));

        Assert.DoesNotContain(Merk, alles, StringComparison.Ordinal);
        Assert.DoesNotContain("@", alles, StringComparison.Ordinal);
    }

    private static string Sleutel(string id) => GlobalId.TryDecode(id, out _, out var sleutel) ? sleutel : throw new FormatException(id);

    private async Task<string> Token(string organisatie)
    {
        using var antwoord = await huis.Http.PostAsync(
            "/dev/token", new StringContent(string.Create(CultureInfo.InvariantCulture, $$"""{"organisatie":"{{organisatie}}","rollen":["beheerder"]}"""), null, "application/json"), Ct);
        return JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync(Ct)).RootElement.Op("access_token").GetString()!;
    }
}
