using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Kennis;

/// <summary>How an idea travels: what Hoorn did, Groningen does too, and Rotterdam has it from Groningen.</summary>
public sealed class ReisTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Hoorn = "GM0405";
    private const string Groningen = "GM0014";
    private const string Rotterdam = "GM0599";

    private const string Vraag = """
        query($id: ID!) {
          kennisitem(id: $id) {
            gemeente { code }
            overnames { totalCount nodes { veranderd gemeente { code } programma { id } via { gemeente { code } } } }
          }
        }
        """;

    [Fact]
    public async Task Een_voorbeeld_reist_in_twee_stappen_langs_drie_gemeenten()
    {
        var (hoorn, groningen, rotterdam) = (await huis.Als(Hoorn), await huis.Als(Groningen), await huis.Als(Rotterdam));
        var item = await hoorn.Kennisitem(Hoorn, "OPENBAAR", gemeente: Hoorn);
        var eerste = await groningen.Overname(item, await groningen.Programma(Groningen, "LANDELIJK"), "Zonder huisbezoek");
        await rotterdam.Overname(item, await rotterdam.Programma(Rotterdam), "Ook voor het voortgezet onderwijs", eerste);

        // Who may see both ends of a step sees it, and of what it came from as much as he may see.
        Assert.Equal(["GM0014 Zonder huisbezoek <- begin"], await Reis(hoorn, item));
        Assert.Equal(["GM0014 Zonder huisbezoek <- begin"], await Reis(groningen, item));
        Assert.Equal(["GM0014 Zonder huisbezoek <- begin", "GM0599 Ook voor het voortgezet onderwijs <- GM0014"], await Reis(rotterdam, item));
        Assert.Equal(["GM0014 Zonder huisbezoek <- begin"], await Reis(await huis.Als("16AH00"), item));
        Assert.Empty(await Reis(huis.Niemand, item));
    }

    [Fact]
    public async Task Wie_een_stap_niet_mag_zien_leest_de_volgende_alsof_zij_bij_het_voorbeeld_begon()
    {
        var (hoorn, groningen, rotterdam) = (await huis.Als(Hoorn), await huis.Als(Groningen), await huis.Als(Rotterdam));
        var item = await hoorn.Kennisitem(Hoorn, "OPENBAAR", gemeente: Hoorn);
        var programma = await groningen.Programma(Groningen, "LANDELIJK");
        var eerste = await groningen.Overname(item, programma, "Zonder huisbezoek");
        await rotterdam.Overname(item, await rotterdam.Programma(Rotterdam, "OPENBAAR"), "Ook later", eerste);
        await groningen.Deel(programma, "INTERN");

        Assert.Equal(["GM0599 Ook later <- begin"], await Reis(hoorn, item));
        Assert.Equal(["GM0599 Ook later <- begin"], await Reis(huis.Niemand, item));
        Assert.Equal(["GM0014 Zonder huisbezoek <- begin", "GM0599 Ook later <- GM0014"], await Reis(groningen, item));
    }

    [Fact]
    public async Task Wie_iets_overnam_houdt_zijn_eigen_overname_ook_als_het_voorbeeld_verdwijnt()
    {
        var (hoorn, groningen) = (await huis.Als(Hoorn), await huis.Als(Groningen));
        var item = await hoorn.Kennisitem(Hoorn, "LANDELIJK");
        var programma = await groningen.Programma(Groningen, "OPENBAAR");
        var overname = await groningen.Overname(item, programma, "Anders");
        (await hoorn.Opdracht("kennisitemIntrekken", new { kennisitemId = item })).Gelukt();

        const string Eigen = "query($id: ID!) { node(id: $id) { ... on Overname { veranderd kennisitem { id } } } }";
        Assert.Equal("""{"node":{"veranderd":"Anders","kennisitem":null}}""", (await groningen.Vraag(Eigen, new { id = overname })).Data.GetRawText());
        Assert.Equal("""{"node":null}""", (await (await huis.Als(Rotterdam)).Vraag(Eigen, new { id = overname })).Data.GetRawText());
        Assert.Equal("""{"kennisitem":null}""", (await hoorn.Vraag("query($id: ID!) { kennisitem(id: $id) { id } }", new { id = item })).Data.GetRawText());
    }

    private static async Task<IEnumerable<string>> Reis(Client wie, string item)
    {
        var antwoord = await wie.Vraag(Vraag, new { id = item });
        Assert.Equal(Hoorn, antwoord["kennisitem.gemeente.code"].GetString());
        var stappen = antwoord["kennisitem.overnames.nodes"];
        Assert.Equal(stappen.GetArrayLength(), antwoord["kennisitem.overnames.totalCount"].GetInt32());
        return stappen.EnumerateArray().Select(stap =>
            $"{stap.Op("gemeente.code")} {stap.Op("veranderd")} <- {(stap.Op("via").ValueKind is System.Text.Json.JsonValueKind.Null ? "begin" : stap.Op("via.gemeente.code"))}");
    }
}
