using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Zoeken;

/// <summary>Search as a client asks it.</summary>
public sealed class ZoekTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Alles = """
        query($tekst: String!, $first: Int, $after: String, $soorten: [Zoeksoort!]) {
          zoek(tekst: $tekst, soorten: $soorten) {
            totaal meer bedoeldeU facetten { soort waarden { waarde aantal } }
            treffers(first: $first, after: $after) {
              totalCount
              edges { cursor node { soort id titel titeldelen { tekst gemarkeerd } fragment { tekst gemarkeerd } node { __typename id } } }
              pageInfo { hasNextPage endCursor }
            }
          }
        }
        """;

    [Fact]
    public async Task Page_by_page_gives_everything_once_in_the_same_order()
    {
        var alles = Ids((await huis.Niemand.Vraag(Alles, new { tekst = "gemeente noord", first = 50 }))["zoek"]);
        List<string> gelezen = [];
        for (string? na = null; ;)
        {
            var blad = (await huis.Niemand.Vraag(Alles, new { tekst = "gemeente noord", first = 7, after = na }))["zoek"];
            gelezen.AddRange(Ids(blad));
            if (gelezen.Count >= alles.Count || !blad.Op("treffers.pageInfo.hasNextPage").GetBoolean())
                break;
            na = blad.Op("treffers.pageInfo.endCursor").GetString();
        }

        Assert.Equal(50, alles.Count);
        Assert.Equal(alles, gelezen.Take(50));
    }

    [Fact]
    public async Task A_hit_marks_the_words_that_were_searched_for_and_leads_to_the_record()
    {
        var treffer = (await huis.Niemand.Vraag(Alles, new { tekst = "brugfunctionaris", soorten = new[] { "PROGRAMMA" } }))["zoek"].Op("treffers.edges")[0].Op("node");

        var gemarkeerd = treffer.Op("titeldelen").EnumerateArray().Where(deel => deel.Op("gemarkeerd").GetBoolean()).Select(deel => deel.Op("tekst").GetString());
        Assert.Equal("brugfunctionarissen", Assert.Single(gemarkeerd), ignoreCase: true);
        Assert.Equal("Programma", treffer.Op("node.__typename").GetString());
        Assert.Equal(treffer.Op("id").GetString(), treffer.Op("node.id").GetString());
    }

    [Theory]
    [InlineData("KENNISITEM", "Kennisitem")]
    [InlineData("AANPAK", "Aanpak")]
    [InlineData("GEMEENTE", "Gemeente")]
    [InlineData("REGELING", "Regeling")]
    [InlineData("BIJEENKOMST", "Bijeenkomst")]
    public async Task A_hit_of_every_kind_gives_its_record(string soort, string type)
    {
        var tekst = soort is "GEMEENTE" ? "hoorn" : "brugfunctionaris";
        var treffer = (await huis.Niemand.Vraag(Alles, new { tekst, soorten = new[] { soort } }))["zoek"].Op("treffers.edges")[0].Op("node");

        Assert.Equal(type, treffer.Op("node.__typename").GetString());
        Assert.Equal(treffer.Op("id").GetString(), treffer.Op("node.id").GetString());
    }

    [Fact]
    public async Task What_is_internal_is_found_by_its_owner_alone()
    {
        var hoorn = await huis.Als("GM0405");

        Assert.Contains("in een tweede", (await hoorn.Vraag(Alles, new { tekst = "kindcentrum verkenning" }))["zoek"].Op("treffers.edges")[0].Op("node.titel").GetString()!, StringComparison.Ordinal);
        foreach (var ander in new[] { huis.Niemand, await huis.Als("GM0014") })
        {
            var antwoord = (await ander.Vraag(Alles, new { tekst = "tweede kindcentrum verkenning" }))["zoek"].ToString();
            Assert.DoesNotContain("in een tweede", antwoord, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("tekst: \"TEKST\"", "De zoekvraag heeft 201 tekens; het mogen er ten hoogste 200 zijn.")]
    [InlineData("tekst: \"x\", themas: [THEMAS]", "'themas' heeft 51 keuzes; het mogen er ten hoogste 50 zijn.")]
    public async Task Too_much_is_refused_in_words(string argumenten, string bericht)
    {
        var ingevuld = argumenten.Replace("TEKST", new('x', 201), StringComparison.Ordinal)
            .Replace("THEMAS", string.Join(',', Enumerable.Repeat("\"t\"", 51)), StringComparison.Ordinal);

        var antwoord = await huis.Niemand.Vraag($"{{ zoek({ingevuld}) {{ totaal }} }}");

        Assert.Contains(bericht, antwoord.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\" OR *")]
    [InlineData("a\u0000b")]
    [InlineData("titel:x NEAR(y, 2) -z ^q")]
    [InlineData("😀'); --")]
    public async Task Signs_mean_nothing(string tekst) => Assert.Equal(JsonValueKind.Number, (await huis.Niemand.Vraag(Alles, new { tekst }))["zoek"].Op("totaal").ValueKind);

    private static List<string> Ids(JsonElement zoek) => [.. zoek.Op("treffers.edges").EnumerateArray().Select(edge => edge.Op("node.id").GetString()!)];
}
