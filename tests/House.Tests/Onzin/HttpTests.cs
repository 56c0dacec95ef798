using System.Net;
using System.Text;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Onzin;

/// <summary>Requests that are not what they should be get a clear answer, and the next good one is served.</summary>
public sealed class HttpTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private static readonly string Diep = string.Concat(Enumerable.Repeat("{gemeente(code:\"GM0405\"){programmas{nodes", 40));

    [Theory]
    [InlineData("{\"query\":")]
    [InlineData("")]
    [InlineData("geen json")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"query\":17}")]
    [InlineData("{\"query\":\"{ ik { rollen } }\",\"variables\":[]}")]
    [InlineData("{\"query\":\"\\ud800\"}")]
    public async Task Wat_geen_verzoek_is_geeft_400(string tekst)
    {
        var antwoord = await huis.Niemand.Stuur(Json(tekst));

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (antwoord.Status, antwoord.Soort));
        await Dient();
    }

    [Theory]
    [InlineData("{ ik {")]
    [InlineData("{ bestaatNiet }")]
    [InlineData("query { gemeente { naam } }")]
    [InlineData("mutation { budgetToekennen(input: { bron: LOTERIJ }) { fouten { code } } }")]
    [InlineData("\0")]
    public async Task Een_vraag_die_niet_klopt_krijgt_een_GraphQL_fout(string vraag)
    {
        Assert.StartsWith("GRAPHQL_", (await huis.Niemand.Vraag(vraag)).Code, StringComparison.Ordinal);
        await Dient();
    }

    [Fact]
    public async Task Een_te_diepe_of_te_grote_vraag_wordt_geweigerd_met_wat_zij_is_en_wat_mag()
    {
        var grote = $"{{ {string.Join(' ', Enumerable.Range(0, 3_000).Select(i => $"a{i}: gemeente(code: \"GM0405\") {{ naam }}"))} }}";
        var genest = string.Concat(Enumerable.Repeat("gemeente { programmas { nodes { ", 9));
        var diepe = $"{{ school(code: \"16AH00\") {{ {genest} naam {string.Concat(Enumerable.Repeat("} ", 27))} }} }}";

        foreach (var vraag in new[] { grote, diepe, Diep, new string('{', 100_000) })
        {
            var antwoord = await huis.Niemand.Vraag(vraag);
            Assert.True(antwoord.Code is "LIMIT_EXCEEDED" or "GRAPHQL_PARSE_FAILED", antwoord.Tekst);
            Assert.True(antwoord.Tekst.Length < 10_000, "Het antwoord op een te grote vraag is zelf te groot.");
        }
        await Dient();
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Iets_anders_dan_JSON_geeft_415(string soort)
    {
        using var inhoud = new ByteArrayContent(Encoding.UTF8.GetBytes("{\"query\":\"{ ik { rollen } }\"}"));
        inhoud.Headers.TryAddWithoutValidation("Content-Type", soort);
        var antwoord = await huis.Niemand.Stuur(inhoud);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "application/problem+json"), (antwoord.Status, antwoord.Soort));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_verzoek_van_20_MB_geeft_413_en_het_volgende_wordt_gewoon_beantwoord(bool lengteVooraf)
    {
        for (var keer = 0; keer < 3; keer++)
        {
            using var inhoud = Json($$$"""{"query":"{ ik { rollen } }","variables":{"x":"{{{new string('x', 20_000_000)}}}"}}""");
            using var gestroomd = new StreamContent(await inhoud.ReadAsStreamAsync(TestContext.Current.CancellationToken));
            gestroomd.Headers.ContentType = new("application/json");
            if (!lengteVooraf)
                gestroomd.Headers.ContentLength = null;
            using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = gestroomd };
            verzoek.Headers.TransferEncodingChunked = !lengteVooraf;
            using var antwoord = await huis.Http.SendAsync(verzoek, TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode);
            Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType?.MediaType);
            await Dient();
        }
    }

    [Fact]
    public async Task Een_adres_dat_niet_bestaat_en_een_methode_die_niet_kan_krijgen_een_uitleg()
    {
        using var nergens = await huis.Http.GetAsync(new Uri("/ergens/anders", UriKind.Relative), TestContext.Current.CancellationToken);
        using var wissen = await huis.Http.DeleteAsync(new Uri("/graphql", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, nergens.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, wissen.StatusCode);
        foreach (var antwoord in new[] { nergens, wissen })
            Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType?.MediaType);
    }

    private async Task Dient() =>
        Assert.Equal("Hoorn", (await huis.Niemand.Vraag("{ gemeente(code: \"GM0405\") { naam } }"))["gemeente.naam"].GetString());

    private static StringContent Json(string tekst) => new(tekst, Encoding.UTF8, "application/json");
}
