using Regionetwerk.Api.Hosting;
using Xunit;

namespace Regionetwerk.Api.Tests.Hosting;

public sealed class ProxyTests
{
    [Theory]
    [InlineData("127.0.0.0/8", "https")]
    [InlineData("10.0.0.0/8, 127.0.0.1/32", "https")]
    [InlineData("10.0.0.0/8", "http")]
    [InlineData("", "http")]
    public async Task What_a_proxy_says_is_believed_from_the_networks_that_were_named(string netwerken, string schema)
    {
        await using var huis = new Apihuis("Development", null, "--Proxy:Netwerken", netwerken);
        await huis.InitializeAsync();

        Assert.Equal(schema, await Schema(huis));
    }

    [Fact]
    public async Task Behind_a_proxy_that_speaks_HTTPS_all_is_HTTPS_whatever_a_request_says()
    {
        await using var huis = new Apihuis("Production");
        await huis.InitializeAsync();

        Assert.Equal("https", await Schema(huis, gezegd: "http"));
    }

    [Fact]
    public void What_is_no_network_is_said_when_it_starts() => Assert.Contains(
        "'proxy.local'", Assert.Throws<InstellingException>(() => ApiHost.Bouw(["--environment", "Development", "--Proxy:Netwerken", "proxy.local"])).Message, StringComparison.Ordinal);

    // The way to the sign-in page is a whole address.
    private static async Task<string> Schema(Apihuis huis, string gezegd = "https")
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = huis.Client.BaseAddress };
        using var vraag = new HttpRequestMessage(HttpMethod.Get, "/mijn") { Headers = { { "X-Forwarded-Proto", gezegd }, { "X-Forwarded-For", "203.0.113.7" } } };
        using var antwoord = await browser.SendAsync(vraag, TestContext.Current.CancellationToken);
        return antwoord.Headers.Location!.Scheme;
    }
}
