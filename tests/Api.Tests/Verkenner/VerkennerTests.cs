using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Regionetwerk.Api.Tests.Hosting;
using Regionetwerk.Api.Verkenner;
using Xunit;

namespace Regionetwerk.Api.Tests.Verkenner;

/// <summary>Who gets the explorer at /graphql, and what is there where it was not built. A browser tries it in the heavy suite.</summary>
public sealed class VerkennerTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
    private const string Vraag = "?query=%7B__typename%7D";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_opens_the_address_in_a_browser_gets_a_page_in_Dutch_that_takes_nothing_from_elsewhere()
    {
        using var antwoord = await Get(huis.Client, "/graphql", Browser);

        Assert.Equal((HttpStatusCode.OK, "text/html"), (antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType));
        Assert.Contains("<html lang=\"nl\">", await antwoord.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'; script-src 'self';", Assert.Single(antwoord.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphql" + Vraag, Browser)]
    [InlineData("/graphql" + Vraag, "application/json")]
    [InlineData("/graphql?documentId=onbekend", Browser)]
    [InlineData("/graphql", "application/json")]
    [InlineData("/graphql", "application/graphql-response+json, text/html")]
    [InlineData("/graphql", "text/html;q=0, */*")]
    [InlineData("/graphql", "*/*")]
    [InlineData("/graphql", null)]
    public async Task Who_asks_something_or_wants_JSON_gets_JSON(string pad, string? accept)
    {
        using var antwoord = await Get(huis.Client, pad, accept);

        Assert.EndsWith("json", antwoord.Content.Headers.ContentType?.MediaType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Production_there_is_no_explorer()
    {
        await using var productie = new Apihuis("Production");
        await productie.InitializeAsync();

        using var antwoord = await Get(productie.Client, "/graphql", "text/html");
        using var script = await Get(productie.Client, $"{Verkennerpagina.Pad}/verkenner.js", "*/*");

        await antwoord.Probleem(HttpStatusCode.NotAcceptable);
        await script.Probleem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Where_it_was_not_built_the_page_says_what_to_do_and_how_to_do_without()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.UseVerkenner(map: "/bestaat/niet");
        await app.StartAsync(Ct);
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };

        using var antwoord = await Get(client, "/graphql", Browser);
        var pagina = await antwoord.Content.ReadAsStringAsync(Ct);

        Assert.Contains("Installeer Node", pagina, StringComparison.Ordinal);
        Assert.Contains("/graphql/schema.graphql", pagina, StringComparison.Ordinal);
        Assert.Contains($"curl http://{client.BaseAddress!.Authority}/dev/token", pagina, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Get(HttpClient client, string pad, string? accept)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, pad);
        if (accept is not null)
            vraag.Headers.TryAddWithoutValidation("Accept", accept);
        return await client.SendAsync(vraag, Ct);
    }
}
