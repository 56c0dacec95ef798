using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.Storage.Kennis;
using Xunit;

namespace Regionetwerk.House.Tests.Kennis;

public sealed class LinkstatusTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Vraag = "query($id: ID!) { kennisitem(id: $id) { linkstatus { stand status sinds gekeken } } }";

    [Fact]
    public async Task Of_een_link_dood_is_ziet_alleen_de_eigenaar()
    {
        var hoorn = await huis.Als("GM0405");
        const string link = "https://voorbeeld.test/handreiking";
        var item = (await hoorn.Opdracht(
            "kennisitemVastleggen", new { eigenaar = "GM0405", soort = "HANDREIKING", titel = "Handreiking", link, zichtbaarheid = "OPENBAAR" })).Id();
        Assert.Equal("null", (await hoorn.Vraag(Vraag, new { id = item }))["kennisitem.linkstatus"].GetRawText());
        foreach (var dag in (int[])[1, 2, 3])
            await huis.Diensten.GetRequiredService<Linkboek>().NoteAsync(link, found: false, 404, new(2026, 3, dag, 12, 0, 0, TimeSpan.Zero));

        Assert.Equal(
            """{"stand":"DOOD","status":404,"sinds":"2026-03-01","gekeken":"2026-03-03"}""",
            (await hoorn.Vraag(Vraag, new { id = item }))["kennisitem.linkstatus"].GetRawText());
        foreach (var ander in new[] { huis.Niemand, await huis.Als("GM0014"), await huis.Als("landelijk-ondersteuningsaanbod") })
            Assert.Equal("null", (await ander.Vraag(Vraag, new { id = item }))["kennisitem.linkstatus"].GetRawText());
    }
}
