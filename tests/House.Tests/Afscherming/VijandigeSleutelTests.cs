using Xunit;

namespace Regionetwerk.House.Tests.Afscherming;

/// <summary>Keys that look like another, and signs that mean something elsewhere. In every place of every question <see cref="Tabel.Vijandvraag"/> tries them.</summary>
public sealed class VijandigeSleutelTests(Geheimen geheimen) : IClassFixture<Geheimen>
{
    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("S_men")]
    [InlineData("Samen%Start")]
    [InlineData("\\")]
    public async Task Een_jokerteken_in_een_filter_is_gewoon_een_teken(string tekst) =>
        Assert.Equal(0, (await geheimen.Huis.Niemand.Vraag(
            "query($x: String!) { programmas(where: { naamBevat: $x }) { totalCount } }", new { x = tekst }))["programmas.totalCount"].GetInt32());

    [Fact]
    public async Task Een_sleutel_die_op_een_andere_lijkt_is_niet_die_andere()
    {
        foreach (var x in new[] { "gm0405", "GM0405 ", "GМ0405", "GM0405\0", "GM0405/../GM0014" })
        {
            var antwoord = await (await geheimen.Als("GM0405")).Vraag(
                "query($x: String!) { gemeente(code: $x) { naam } organisatie(sleutel: $x) { naam } programmas(where: { eigenaar: $x }) { totalCount } }", new { x });
            Assert.Equal("{\"gemeente\":null,\"organisatie\":null,\"programmas\":{\"totalCount\":0}}", antwoord.Data.GetRawText());
        }
    }

    [Fact]
    public async Task Een_vijandige_sleutel_als_eigenaar_van_een_mutatie_is_onbekend()
    {
        var hoorn = await geheimen.Als("GM0405");
        foreach (var eigenaar in Vijandig.Sleutels)
        {
            (await hoorn.Opdracht("contactVastleggen", new { eigenaar, naam = "Loket", functie = "Loket" })).Geweigerd("ONBEKEND input.eigenaar");
            (await hoorn.Opdracht("jaarVolledigVerklaren", new { gemeente = eigenaar, jaar = 2026 })).Geweigerd("ONBEKEND input.gemeente");
        }
    }
}
