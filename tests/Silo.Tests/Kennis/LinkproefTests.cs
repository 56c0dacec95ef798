using System.Net;
using Regionetwerk.Silo.Kennis;
using Xunit;

namespace Regionetwerk.Silo.Tests.Kennis;

public sealed class LinkproefTests : IAsyncLifetime
{
    private readonly Linkserver _server = new();

    public async ValueTask InitializeAsync() => await _server.BeginAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("/", true, 200)]
    [InlineData("/kop/405", true, 200)]
    [InlineData("/kop/500", true, 200)]
    [InlineData("/401", true, 401)]
    [InlineData("/403", true, 403)]
    [InlineData("/429", true, 429)]
    [InlineData("/404", false, 404)]
    [InlineData("/410", false, 410)]
    [InlineData("/503", false, 503)]
    [InlineData("/naar/?/404", false, 404)]
    [InlineData("/naar/?/elders", true, 200)]
    [InlineData("/rond", false, 302)]
    [InlineData("/naar/?file:///etc/passwd", false, 302)]
    [InlineData("/traag", false, null)]
    public async Task A_link_is_there_when_something_answers_to_it(string pad, bool gevonden, int? status) =>
        Assert.Equal(new(gevonden, status), await Kijk(_server.Adres + pad, pad is "/traag" ? 200 : 20_000));

    [Theory]
    [InlineData("ftp://regionetwerk.test/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("geen adres")]
    [InlineData("http://bestaat-niet.invalid/")]
    public async Task What_is_no_link_to_a_page_is_not_there(string link) => Assert.Equal(new(false, null), await Kijk(link, 20_000));

    [Fact]
    public async Task A_link_is_followed_five_times_at_most()
    {
        await Kijk($"{_server.Adres}/rond", 20_000);

        Assert.Equal(["HEAD", "HEAD", "HEAD", "HEAD", "HEAD", "HEAD", "GET", "GET", "GET", "GET", "GET", "GET"], _server.Vragen.Select(vraag => vraag.Wijze));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("127.1")]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("gebruiker:geheim@127.0.0.1")]
    public async Task An_address_within_our_own_walls_is_never_asked_however_it_is_written(string host)
    {
        using var proef = new Linkproef(null, TimeSpan.FromSeconds(20), TimeProvider.System);

        Assert.Equal(new(false, null), await proef.KijkAsync($"http://{host}:{_server.Poort}/", TestContext.Current.CancellationToken));
        Assert.Empty(_server.Vragen);
    }

    [Fact]
    public async Task Nor_when_a_page_outside_leads_there()
    {
        await using var binnen = new Linkserver();
        await binnen.BeginAsync();
        var adressen = new List<IPAddress>();
        // To this test 127.0.0.1 is outside once, and what it leads to is within.
        using var proef = new Linkproef(null, TimeSpan.FromSeconds(20), TimeProvider.System, adres =>
        {
            adressen.Add(adres);
            return adressen.Count == 1;
        });

        var gevonden = await proef.KijkAsync($"{_server.Adres}/naar/?http://127.0.0.2:{binnen.Poort}/geheim", TestContext.Current.CancellationToken);

        Assert.False(gevonden.Gevonden);
        Assert.Contains(IPAddress.Parse("127.0.0.2"), adressen);
        Assert.Empty(binnen.Vragen);
    }

    [Fact]
    public async Task Whoever_is_asked_can_read_who_asks()
    {
        using var proef = new Linkproef(new("https://regionetwerk.test/"), TimeSpan.FromSeconds(20), TimeProvider.System, IPAddress.IsLoopback);

        await proef.KijkAsync(_server.Adres, TestContext.Current.CancellationToken);

        Assert.Equal(("HEAD", "/", "Regionetwerk-linkcontrole (+https://regionetwerk.test/)"), Assert.Single(_server.Vragen));
    }

    private static async Task<Linkbevinding> Kijk(string link, int geduld)
    {
        using var proef = new Linkproef(null, TimeSpan.FromMilliseconds(geduld), TimeProvider.System, IPAddress.IsLoopback);
        return await proef.KijkAsync(link, TestContext.Current.CancellationToken);
    }
}
