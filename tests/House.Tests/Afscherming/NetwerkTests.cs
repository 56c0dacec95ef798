using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Afscherming;

/// <summary>What is shared with a netwerk is for its members: from when they accept until they leave.</summary>
public sealed class NetwerkTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Hoorn = "GM0405";
    private const string Groningen = "GM0014";

    [Fact]
    public async Task Wat_met_een_netwerk_gedeeld_is_leest_een_lid_en_niet_een_genodigde_of_wie_vertrok()
    {
        var (hoorn, groningen) = (await huis.Als(Hoorn), await huis.Als(Groningen));
        var (netwerk, records) = await Gedeeld(hoorn);

        await ZietNiets(groningen, records);
        await hoorn.NodigUit(netwerk, Groningen);
        await ZietNiets(groningen, records);
        await groningen.Aanvaard(netwerk);
        await ZietAlles(groningen, records);
        await ZietNiets(await huis.Als("GM0599"), records);
        await ZietNiets(huis.Niemand, records);
        await groningen.Verlaat(netwerk);
        await ZietNiets(groningen, records);
    }

    [Fact]
    public async Task Een_genodigde_ziet_het_netwerk_en_zichzelf_maar_niet_de_leden()
    {
        var (hoorn, groningen) = (await huis.Als(Hoorn), await huis.Als(Groningen));
        var netwerk = await hoorn.Netwerk();
        await hoorn.NodigUit(netwerk, "GM0599");
        await hoorn.NodigUit(netwerk, Groningen);

        Assert.Equal(["GM0014 UITGENODIGD"], await Leden(groningen, netwerk));
        Assert.Equal(["GM0014 UITGENODIGD", "GM0405 LID", "GM0599 UITGENODIGD"], await Leden(hoorn, netwerk));
        await groningen.Aanvaard(netwerk);
        Assert.Equal(["GM0014 LID", "GM0405 LID", "GM0599 UITGENODIGD"], await Leden(groningen, netwerk));
        await groningen.Verlaat(netwerk);
        Assert.Equal(JsonValueKind.Null, (await Node(groningen, netwerk)).ValueKind);
    }

    [Fact]
    public async Task Wie_een_netwerk_opricht_en_de_eigenaar_erin_uitnodigt_leest_daarmee_niets()
    {
        var (hoorn, groningen) = (await huis.Als(Hoorn), await huis.Als(Groningen));
        var (_, records) = await Gedeeld(hoorn);
        var lokaas = await groningen.Netwerk();
        await groningen.NodigUit(lokaas, Hoorn);
        await hoorn.Aanvaard(lokaas);

        await ZietNiets(groningen, records);
    }

    [Fact]
    public async Task Van_een_landelijk_netwerk_ziet_wie_geen_lid_is_de_naam_en_niet_de_leden()
    {
        var (hoorn, groningen) = (await huis.Als(Hoorn), await huis.Als(Groningen));
        var netwerk = await hoorn.Netwerk("LANDELIJK");

        Assert.Empty(await Leden(groningen, netwerk));
        Assert.Equal(JsonValueKind.Null, (await Node(huis.Niemand, netwerk)).ValueKind);
    }

    [Fact]
    public async Task Een_gemeente_toont_haar_netwerken_alleen_aan_wie_ook_lid_is()
    {
        var (hoorn, groningen) = (await huis.Als(Hoorn), await huis.Als(Groningen));
        var netwerk = await hoorn.Netwerk("LANDELIJK");
        async Task<bool> Toont(Client wie) =>
            (await wie.Vraag("{ gemeente(code: \"GM0405\") { netwerken(first: 100) { nodes { id } } } }"))["gemeente.netwerken.nodes"].Elk("id").Contains(netwerk);

        Assert.False(await Toont(groningen));
        await hoorn.NodigUit(netwerk, Groningen);
        await groningen.Aanvaard(netwerk);
        Assert.True(await Toont(groningen));
    }

    private static async Task<(string Netwerk, string[] Records)> Gedeeld(Client hoorn)
    {
        var netwerk = await hoorn.Netwerk();
        var programma = await hoorn.Programma(Hoorn, "NETWERK", null, null, netwerk);
        var budget = await hoorn.Budget(Hoorn, 100, "NETWERK", netwerken: netwerk);
        return (netwerk, [programma, budget, await hoorn.Financiering(budget, programma, 2026, 10), await hoorn.Contact(Hoorn, "NETWERK", "Loket", netwerk)]);
    }

    private static async Task ZietAlles(Client wie, string[] records)
    {
        foreach (var id in records)
            Assert.Equal(id, (await Node(wie, id)).Op("id").GetString());
    }

    private static async Task ZietNiets(Client wie, string[] records)
    {
        foreach (var id in records)
            Assert.Equal(JsonValueKind.Null, (await Node(wie, id)).ValueKind);
        var lijst = (await wie.Vraag("{ programmas(first: 100, where: { eigenaar: \"GM0405\" }) { nodes { id } } }"))["programmas.nodes"];
        Assert.Empty(lijst.Elk("id").Intersect(records));
    }

    private static async Task<JsonElement> Node(Client wie, string id) =>
        (await wie.Vraag("query($id: ID!) { node(id: $id) { id } }", new { id }))["node"];

    private static async Task<IEnumerable<string>> Leden(Client wie, string netwerk) =>
        (await wie.Vraag(
            "query($id: ID!) { node(id: $id) { ... on Netwerk { leden { totalCount nodes { status organisatie { sleutel } } } } } }",
            new { id = netwerk }))["node.leden.nodes"]
        .EnumerateArray().Select(lid => $"{lid.Op("organisatie.sleutel")} {lid.Op("status")}").Order();
}
