using System.Net;
using System.Net.Http.Headers;
using Xunit;

namespace Regionetwerk.Api.Tests.Hosting;

/// <summary>What goes over the line, as it is there: nothing here unpacks by itself.</summary>
public sealed class CompressieTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private const string Veel = "/graphql?query=%7Bgemeenten(first:100)%7Bnodes%7Bid%20code%20naam%7D%7D%7D";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Veel, "br, gzip", "br", "application/json")]
    [InlineData(Veel, "gzip", "gzip", "application/json")]
    [InlineData("/graphql/schema.graphql", "gzip, br", "br", "application/graphql")]
    [InlineData("/nergens", "br", "br", "application/problem+json")]
    public async Task An_answer_is_compressed_for_who_takes_that(string pad, string neemt, string verwacht, string soort)
    {
        using var klaar = await Get(pad, neemt);
        using var gewoon = await Get(pad, neemt: null);

        Assert.Equal([verwacht], klaar.Content.Headers.ContentEncoding);
        Assert.Empty(gewoon.Content.Headers.ContentEncoding);
        Assert.Equal(soort, klaar.Content.Headers.ContentType?.MediaType);
        Assert.True(await Lengte(klaar) < await Lengte(gewoon));
        Assert.Contains("Accept-Encoding", klaar.Headers.Vary);
        Assert.Contains("Accept-Encoding", gewoon.Headers.Vary);
    }

    [Fact]
    public async Task A_small_answer_goes_as_it_is()
    {
        using var antwoord = await Get("/graphql?query=%7B__typename%7D", "br");

        Assert.Empty(antwoord.Content.Headers.ContentEncoding);
        Assert.StartsWith("""{"data":{"__typename":"Query"}""", await antwoord.Content.ReadAsStringAsync(Ct));
    }

    [Fact]
    public async Task Events_go_as_they_are()
    {
        using var antwoord = await Get(Veel, "br", soort: "text/event-stream");

        Assert.Equal("text/event-stream", antwoord.Content.Headers.ContentType?.MediaType);
        Assert.Empty(antwoord.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("br")]
    [InlineData(null)]
    public async Task Who_has_the_schema_does_not_get_it_again(string? neemt)
    {
        using var eerst = await Get("/graphql/schema.graphql", neemt);
        using var weer = await Get("/graphql/schema.graphql", neemt, eerst.Headers.ETag);

        Assert.Equal(HttpStatusCode.OK, eerst.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, weer.StatusCode);
        Assert.Equal("no-cache", weer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task What_is_told_to_one_caller_is_not_kept()
    {
        using var antwoord = await Get(Veel, "br");

        Assert.Equal("no-store", antwoord.Headers.CacheControl?.ToString());
    }

    private static async Task<int> Lengte(HttpResponseMessage antwoord) => (await antwoord.Content.ReadAsByteArrayAsync(Ct)).Length;

    private async Task<HttpResponseMessage> Get(string pad, string? neemt, EntityTagHeaderValue? bekend = null, string? soort = null)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, pad);
        if (neemt is not null)
            vraag.Headers.TryAddWithoutValidation("Accept-Encoding", neemt);
        if (soort is not null)
            vraag.Headers.TryAddWithoutValidation("Accept", soort);
        if (bekend is not null)
            vraag.Headers.IfNoneMatch.Add(bekend);
        return await huis.Client.SendAsync(vraag, Ct);
    }
}
