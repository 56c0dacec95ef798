using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Kennis;

/// <summary>What others say of a kennisitem is theirs; whether it shows there is for the owner of the item.</summary>
public sealed class ReactieTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Hoorn = "GM0405";
    private const string Groningen = "GM0014";
    private const string Rotterdam = "GM0599";

    private const string Vraag = """
        query($id: ID!) { kennisitem(id: $id) { reacties { totalCount nodes { tekst verborgen reden organisatie { sleutel } } } } }
        """;

    [Fact]
    public async Task Een_verborgen_reactie_leest_niemand_dan_de_schrijver_en_de_eigenaar_en_die_lezen_waarom()
    {
        var (hoorn, groningen, rotterdam) = (await huis.Als(Hoorn), await huis.Als(Groningen), await huis.Als(Rotterdam));
        var item = await hoorn.Kennisitem(Hoorn, "OPENBAAR");
        var reactieId = await groningen.Reactie(Groningen, item, "Koop onze cursus");
        await rotterdam.Reactie(Rotterdam, item, "Mooi");
        (await hoorn.Opdracht("reactieVerbergen", new { reactieId, reden = "Dit is reclame" })).Gelukt();

        foreach (var ander in new[] { rotterdam, huis.Niemand, await huis.Als("16AH00") })
        {
            var gelezen = await ander.Vraag(Vraag, new { id = item });
            Assert.Equal(1, gelezen["kennisitem.reacties.totalCount"].GetInt32());
            Assert.DoesNotContain("reclame", gelezen.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("cursus", gelezen.Tekst, StringComparison.Ordinal);
            Assert.Equal("""{"node":null}""", (await ander.Vraag("query($id: ID!) { node(id: $id) { id } }", new { id = reactieId })).Data.GetRawText());
        }
        foreach (var betrokkene in new[] { hoorn, groningen })
        {
            var eigen = (await betrokkene.Vraag(Vraag, new { id = item }))["kennisitem.reacties.nodes.0"];
            Assert.Equal("Koop onze cursus True Dit is reclame GM0014", $"{eigen.Op("tekst")} {eigen.Op("verborgen")} {eigen.Op("reden")} {eigen.Op("organisatie.sleutel")}");
        }

        (await hoorn.Opdracht("reactieTonen", new { reactieId })).Gelukt();
        var getoond = await rotterdam.Vraag(Vraag, new { id = item });
        Assert.Equal(2, getoond["kennisitem.reacties.totalCount"].GetInt32());
        Assert.DoesNotContain("reclame", getoond.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Op_wat_met_een_netwerk_gedeeld_is_reageert_een_lid_en_voor_een_ander_bestaat_het_niet()
    {
        var (hoorn, groningen, rotterdam) = (await huis.Als(Hoorn), await huis.Als(Groningen), await huis.Als(Rotterdam));
        var netwerk = await hoorn.Netwerk();
        await hoorn.NodigUit(netwerk, Groningen);
        var kennisitemId = await hoorn.Kennisitem(Hoorn, "NETWERK", null, null, null, netwerk);

        (await groningen.Opdracht("reactiePlaatsen", new { eigenaar = Groningen, kennisitemId, tekst = "Al?" })).Geweigerd("ONBEKEND input.kennisitemId");
        await groningen.Aanvaard(netwerk);
        var reactieId = await groningen.Reactie(Groningen, kennisitemId, "Nu wel");
        (await rotterdam.Opdracht("reactiePlaatsen", new { eigenaar = Rotterdam, kennisitemId, tekst = "Ik ook" })).Geweigerd("ONBEKEND input.kennisitemId");

        // Whoever leaves keeps what is his own, and takes it back when he wants.
        await groningen.Verlaat(netwerk);
        (await groningen.Opdracht("reactiePlaatsen", new { eigenaar = Groningen, kennisitemId, tekst = "Nog?" })).Geweigerd("ONBEKEND input.kennisitemId");
        (await groningen.Opdracht("reactieIntrekken", new { reactieId })).Gelukt();
        Assert.Equal(0, (await hoorn.Vraag(Vraag, new { id = kennisitemId }))["kennisitem.reacties.totalCount"].GetInt32());
    }

    [Fact]
    public async Task De_schrijver_toont_niet_weer_wat_de_eigenaar_verborg_en_de_eigenaar_trekt_niets_van_een_ander_in()
    {
        var (hoorn, groningen) = (await huis.Als(Hoorn), await huis.Als(Groningen));
        var reactieId = await groningen.Reactie(Groningen, await hoorn.Kennisitem(Hoorn, "LANDELIJK"));
        (await hoorn.Opdracht("reactieVerbergen", new { reactieId, reden = "Nakijken" })).Gelukt();

        (await groningen.Opdracht("reactieTonen", new { reactieId })).Fout("FORBIDDEN");
        (await hoorn.Opdracht("reactieIntrekken", new { reactieId })).Fout("FORBIDDEN");
    }

    [Fact]
    public async Task Een_organisatie_reageert_niet_eindeloos_op_een_dag()
    {
        var (hoorn, groningen) = (await huis.Als(Hoorn), await huis.Als(Groningen));
        var (kennisitemId, ander) = (await hoorn.Kennisitem(Hoorn, "LANDELIJK"), await hoorn.Kennisitem(Hoorn, "LANDELIJK"));
        for (var keer = 0; keer < Grains.Kern.Limieten.ReactiesPerDag; keer++)
            await groningen.Reactie(Groningen, kennisitemId);

        (await groningen.Opdracht("reactiePlaatsen", new { eigenaar = Groningen, kennisitemId, tekst = "Nog een" })).Geweigerd("ONGELDIG input.kennisitemId");
        await groningen.Reactie(Groningen, ander);
        await (await huis.Als(Rotterdam)).Reactie(Rotterdam, kennisitemId);
    }

    [Fact]
    public async Task Wie_iets_overneemt_noemt_geen_overname_van_iets_anders_en_geen_programma_van_een_ander()
    {
        var (hoorn, groningen) = (await huis.Als(Hoorn), await huis.Als(Groningen));
        var (item, anderItem) = (await hoorn.Kennisitem(Hoorn, "OPENBAAR"), await hoorn.Kennisitem(Hoorn, "OPENBAAR"));
        var (van, naar) = (await hoorn.Programma(Hoorn, "OPENBAAR"), await groningen.Programma(Groningen));
        var overname = await hoorn.Overname(anderItem, van);

        (await groningen.Opdracht("kennisOvernemen", new { kennisitemId = item, programmaId = naar, viaId = overname })).Geweigerd("ONBEKEND input.viaId");
        (await groningen.Opdracht("kennisOvernemen", new { kennisitemId = item, programmaId = van })).Fout("FORBIDDEN");
        await groningen.Overname(item, naar);
        (await groningen.Opdracht("kennisOvernemen", new { kennisitemId = item, programmaId = naar })).Geweigerd("BESTAAT_AL input.kennisitemId");
    }
}
