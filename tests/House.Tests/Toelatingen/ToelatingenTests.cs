using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Opdrachten;
using Xunit;

namespace Regionetwerk.House.Tests.Toelatingen;

/// <summary>Who may act for whom, as the api tells it.</summary>
public sealed class ToelatingenTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Loa = "landelijk-ondersteuningsaanbod";

    [Fact]
    public async Task Alleen_een_beheerder_van_het_landelijk_ondersteuningsaanbod_ziet_wie_namens_wie_handelt()
    {
        var id = await ToelatingProeven.Nieuw(huis);
        var vraag = $$"""{ node(id: "{{id}}") { id } toelatingen(first: 100) { totalCount nodes { id } } }""";

        Assert.Contains(id, (await (await huis.Als(Loa)).Vraag(vraag))["toelatingen.nodes"].Elk("id"));
        foreach (var ander in new[]
        {
            huis.Niemand, await huis.Als(Loa, "medewerker"), await huis.Als(Loa, "operator"), await huis.Als("GM0405"), await huis.Als("16AH00"),
        })
        {
            var antwoord = await ander.Vraag(vraag);
            Assert.Equal(JsonValueKind.Null, antwoord["node"].ValueKind);
            Assert.Equal(0, antwoord["toelatingen.totalCount"].GetInt32());
        }
    }

    [Fact]
    public async Task Een_ander_dan_het_landelijk_ondersteuningsaanbod_laat_niemand_toe()
    {
        var ervoor = huis.Gebeurtenissen();
        var invoer = new { directory = Guid.NewGuid().ToString(), organisatie = "GM0405", rol = "BEHEERDER" };

        foreach (var client in new[] { await huis.Als("GM0405"), await huis.Als(Loa, "operator"), await huis.Als("hogeschool-rotterdam") })
            (await client.Opdracht("directoryToelaten", invoer)).Fout("FORBIDDEN");
        Assert.Equal(ervoor, huis.Gebeurtenissen());
    }

    [Theory]
    [InlineData("GM9999", "ONBEKEND input.organisatie")]
    [InlineData("bestaat-niet", "ONBEKEND input.organisatie")]
    [InlineData("Geen sleutel", "ONBEKEND input.organisatie")]
    public async Task Namens_wie_er_niet_is_handelt_niemand(string organisatie, string fout) =>
        (await (await huis.Als(Loa)).Opdracht("directoryToelaten", new { directory = Guid.NewGuid().ToString(), organisatie, rol = "LEZER" })).Geweigerd(fout);

    [Fact]
    public async Task Van_een_gemeente_uit_het_register_komt_er_alleen_de_toelating_bij_en_zij_krijgt_geen_andere_naam()
    {
        var landelijk = await huis.Als(Loa);
        var directory = Guid.NewGuid().ToString();

        (await landelijk.Opdracht("organisatieOpnemen", new { sleutel = "GM0361", soort = "PARTNER", naam = "Anders", directory, rol = "BEHEERDER" })).Geweigerd("ONGELDIG input.naam");
        (await landelijk.Opdracht("organisatieOpnemen", new { sleutel = "GM9999", soort = "PARTNER", naam = "Geen gemeente", directory, rol = "BEHEERDER" })).Geweigerd("ONGELDIG input.sleutel");
        (await landelijk.Opdracht("organisatieOpnemen", new { sleutel = "GM0361", directory, rol = "BEHEERDER" })).Gelukt();
    }
}
