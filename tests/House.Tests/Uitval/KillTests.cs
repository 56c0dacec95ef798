using System.Text.Json;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.Silo.Opdrachten;
using Xunit;

namespace Regionetwerk.House.Tests.Uitval;

/// <summary>What was acknowledged is there, once, whatever happens to the process.</summary>
public sealed class KillTests
{
    private const string Hoorn = "GM0405";

    [Fact]
    public Task Na_drie_kills_is_elke_bevestigde_boeking_er_precies_een_keer() => Beproef(boekers: 16, keren: 3, boekingenPerKeer: 100);

    [Fact]
    [Trait("Soort", "Zwaar")]
    public Task Na_drie_kills_onder_lange_drukte_is_elke_bevestigde_boeking_er_precies_een_keer()
    {
        Zwaar.Alleen();
        return Beproef(boekers: 16, keren: 3, boekingenPerKeer: 2_000);
    }

    private static async Task Beproef(int boekers, int keren, int boekingenPerKeer)
    {
        using var map = new Datamap();
        Boekers? zestien = null;
        Lezers? lezers = null;
        string? budget = null;
        for (var keer = 0; keer < keren; keer++)
        {
            var (proces, http) = await Huisproces.Start(map.Instellingen);
            using (proces)
            using (http)
            {
                var hoorn = await Client.MeldAan(http, Hoorn, "medewerker");
                budget ??= await hoorn.Budget(Hoorn, 1_000_000);
                zestien ??= new(boekers, await hoorn.Financiering(budget, await hoorn.Programma(Hoorn), 2026, 1_000_000));
                lezers ??= new([await hoorn.Contact(Hoorn, naam: "Gelezen"), await hoorn.Contact(Hoorn, naam: "Gelezen")]);
                var lezen = lezers.Lees(hoorn);
                await zestien.BoekTot(boekingenPerKeer, hoorn, proces.Dood);
                await lezen;
            }
        }
        var (laatste, laatsteHttp) = await Huisproces.Start(map.Instellingen);
        using (laatste)
        using (laatsteHttp)
        {
            var hoorn = await Client.MeldAan(laatsteHttp, Hoorn, "medewerker");
            await zestien!.MaakAf(hoorn);
            await zestien.Herhaal(hoorn);

            var geboekt = await Bestedingen(hoorn, budget!);
            Assert.True(zestien.Bevestigd.Count >= keren * boekingenPerKeer);
            Assert.Equal(zestien.Bevestigd.Keys.Order(), geboekt.Order());
            Assert.Equal(geboekt.Count, (await Budget(hoorn, budget!)).Op("besteed").GetDecimal());
            await Verify(map);
            await laatste.Dood();
        }
        await Verify(map);
        StaanErAlle(map, lezers!, keren);
    }

    // Each reading that was answered is in the log; of one that nobody got the answer to, and of recording it, there may be one more.
    private static void StaanErAlle(Datamap map, Lezers lezers, int keren)
    {
        Assert.NotEmpty(lezers.Gekregen);
        foreach (var (contact, gekregen) in lezers.Gekregen)
        {
            Assert.True(GlobalId.TryDecode(contact, out _, out var sleutel));
            var regels = map.Database.Waarde<long>($"SELECT count(*) FROM logboek WHERE naam = 'contacten-inzien' AND records = '{sleutel}'");
            Assert.InRange(regels, gekregen, gekregen + keren + 1);
        }
    }

    private static async Task Verify(Datamap map)
    {
        using var uit = new StringWriter();
        using var fout = new StringWriter();
        var code = await Opdrachtregel.VoerUitAsync(["verify", .. map.Instellingen], uit, fout, TestContext.Current.CancellationToken);
        Assert.True(code == Opdrachtregel.Gelukt, $"{uit}{fout}");
    }

    private static async Task<JsonElement> Budget(Client hoorn, string id) =>
        (await hoorn.Vraag("query($id: ID!) { node(id: $id) { ... on Budget { besteed } } }", new { id }))["node"];

    private static async Task<List<string>> Bestedingen(Client hoorn, string id)
    {
        List<string> alle = [];
        string? na = null;
        do
        {
            var blad = (await hoorn.Vraag(
                """
                query($id: ID!, $na: String) {
                  node(id: $id) {
                    ... on Budget {
                      financieringen { nodes { bestedingen(first: 100, after: $na) { nodes { omschrijving } pageInfo { hasNextPage endCursor } } } }
                    }
                  }
                }
                """,
                new { id, na }))["node.financieringen.nodes.0.bestedingen"];
            alle.AddRange(blad.Op("nodes").Elk("omschrijving"));
            na = blad.Op("pageInfo.hasNextPage").GetBoolean() ? blad.Op("pageInfo.endCursor").GetString() : null;
        }
        while (na is not null);
        return alle;
    }
}
