using System.Net;
using Regionetwerk.Api.Hosting;
using Xunit;

namespace Regionetwerk.Api.Tests.Hosting;

public sealed class HerkomstenTests : IAsyncLifetime
{
    private const string App = "https://app.example.nl";
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private readonly Apihuis _huis = new("Development", null, "--Cors:Herkomsten", $"{App} http://localhost:3000");

    public ValueTask InitializeAsync() => _huis.InitializeAsync();

    public ValueTask DisposeAsync() => _huis.DisposeAsync();

    [Theory]
    [InlineData(App)]
    [InlineData("http://localhost:3000")]
    public async Task An_app_on_the_list_may_ask_the_API_from_a_browser_with_a_token_and_without_cookies(string herkomst)
    {
        using var vooraf = await Vooraf("/graphql", herkomst);

        Assert.Equal([herkomst], vooraf.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Contains("X-Organisatie", Assert.Single(vooraf.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.Ordinal);
        Assert.False(vooraf.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.Equal(HttpStatusCode.NoContent, vooraf.StatusCode);
    }

    [Theory]
    [InlineData("/graphql", "https://ander.example.nl")]
    [InlineData("/graphql", "http://app.example.nl")]
    [InlineData("/graphql", "https://app.example.nl.kwaad.nl")]
    [InlineData("/graphql", "null")]
    [InlineData("/", App)]
    [InlineData("/mijn", App)]
    [InlineData("/dev/token", App)]
    public async Task Nobody_else_and_nothing_else(string pad, string herkomst)
    {
        using var vooraf = await Vooraf(pad, herkomst);

        Assert.False(vooraf.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("https://*.example.nl")]
    [InlineData("http://app.example.nl")]
    [InlineData("https://app.example.nl/")]
    [InlineData("app.example.nl")]
    [InlineData("https://app.example.nl,https://b.nl")]
    public void A_list_with_something_else_than_origins_keeps_the_service_from_starting(string herkomsten)
    {
        var fout = Assert.Throws<InstellingException>(() => ApiHost.Bouw(["--environment", "Development", "--Cors:Herkomsten", herkomsten]));

        Assert.Contains(Herkomsten.Naam, fout.Message, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> Vooraf(string pad, string herkomst)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Options, pad);
        vraag.Headers.Add("Origin", herkomst);
        vraag.Headers.Add("Access-Control-Request-Method", "POST");
        vraag.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-organisatie");
        return await _huis.Client.SendAsync(vraag, Ct);
    }
}
