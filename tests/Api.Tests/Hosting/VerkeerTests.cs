using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Api.Tests.Hosting;

public sealed class VerkeerTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private const int TwintigMegabyte = 20_000_000;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/dev/token")]
    public async Task A_body_of_20_MB_is_refused_before_any_of_it_is_sent(string pad)
    {
        using var verbinding = new TcpClient();
        await verbinding.ConnectAsync(IPAddress.Loopback, huis.Client.BaseAddress!.Port, Ct);
        await using var lijn = verbinding.GetStream();

        // Only the head: whoever wanted the body would wait for it.
        var kop = $"POST {pad} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {TwintigMegabyte}\r\n\r\n";
        await lijn.WriteAsync(Encoding.ASCII.GetBytes(kop), Ct);
        using var lezer = new StreamReader(lijn, Encoding.UTF8);

        Assert.Equal("HTTP/1.1 413 Payload Too Large", await lezer.ReadLineAsync(Ct));
        // To the end of the answer, not of the connection: the server still waits for what was announced, to drop it.
        var antwoord = new StringBuilder();
        while (!antwoord.ToString().Contains('}'))
        {
            var deel = new char[1024];
            antwoord.Append(deel, 0, await lezer.ReadAsync(deel, Ct));
        }

        Assert.Contains("20000000 bytes groot; het mogen er ten hoogste 1048576 zijn", antwoord.ToString());
    }

    [Theory]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest, "niet te lezen")]
    [InlineData("{}", "text/plain", HttpStatusCode.UnsupportedMediaType, "application/json in UTF-8")]
    public async Task A_request_that_is_no_GraphQL_is_refused_in_Dutch(string inhoud, string soort, HttpStatusCode status, string woorden)
    {
        using var antwoord = await huis.Client.PostAsync("/graphql", new StringContent(inhoud, Encoding.UTF8, soort), Ct);

        Assert.Contains(woorden, await antwoord.Probleem(status));
    }

    [Fact]
    public async Task A_body_that_does_not_say_how_large_it_is_is_refused_at_the_limit()
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Post, "/dev/token") { Content = new Onbepaald(2 * 1024 * 1024) };
        using var antwoord = await huis.Client.SendAsync(vraag, Ct);

        Assert.Contains("1048576", await antwoord.Probleem(HttpStatusCode.RequestEntityTooLarge));
    }

    [Theory]
    [InlineData("GET", "/bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("GET", "/dev/token", HttpStatusCode.MethodNotAllowed)]
    public async Task What_is_not_there_says_so_as_a_problem(string methode, string pad, HttpStatusCode status)
    {
        using var vraag = new HttpRequestMessage(new(methode), pad);
        using var antwoord = await huis.Client.SendAsync(vraag, Ct);

        await antwoord.Probleem(status);
        Assert.False(antwoord.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/health/live")]
    [InlineData("/bestaat-niet")]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/uitvoer/aanpakken.csv")]
    [InlineData("/bijeenkomsten.ics")]
    [InlineData("/vergelijken/beeld.svg")]
    public async Task Every_answer_says_what_a_browser_may_do_with_it(string pad)
    {
        using var antwoord = await huis.Client.GetAsync(pad, Ct);

        var beleid = Assert.Single(antwoord.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src '", beleid, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", beleid, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", beleid, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], antwoord.Headers.GetValues("X-Content-Type-Options"));
        Assert.Single(antwoord.Headers.GetValues("Referrer-Policy"));
        Assert.Single(antwoord.Headers.GetValues("Permissions-Policy"));
        Assert.Equal(["same-origin"], antwoord.Headers.GetValues("Cross-Origin-Opener-Policy"));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_started_api_lives_and_is_ready(string pad)
    {
        using var antwoord = await huis.Client.GetAsync(pad, Ct);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
    }

    [Fact]
    public async Task An_api_whose_database_went_away_lives_but_is_not_ready()
    {
        await using var ander = new Apihuis();
        await ander.InitializeAsync();
        await ander.App.Services.GetRequiredService<Database>().DisposeAsync();
        Directory.Delete(ander.Map, recursive: true);

        using var gereed = await ander.Client.GetAsync("/health/ready", Ct);
        using var leeft = await ander.Client.GetAsync("/health/live", Ct);

        await gereed.Probleem(HttpStatusCode.ServiceUnavailable);
        Assert.Equal(HttpStatusCode.OK, leeft.StatusCode);
    }

    private sealed class Onbepaald : HttpContent
    {
        private readonly int _bytes;

        public Onbepaald(int bytes)
        {
            _bytes = bytes;
            Headers.ContentType = new("application/json");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            stream.WriteAsync(Enumerable.Repeat((byte)' ', _bytes).ToArray()).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
