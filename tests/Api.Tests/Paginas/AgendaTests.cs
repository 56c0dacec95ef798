using System.Net;
using System.Text.RegularExpressions;
using Regionetwerk.Api.Tests.Hosting;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

public sealed class AgendaTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private const string Pagina = "/mijn/agenda";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reader_makes_an_address_sees_it_once_and_withdraws_it()
    {
        using var bezoeker = await Bezoeker.MeldAan(huis.Client.BaseAddress!, "GM0106", "lezer");
        Assert.Contains("href=\"/mijn/agenda\"", await bezoeker.Lees("/mijn"));
        Assert.DoesNotContain("intrekken", await bezoeker.Lees(Pagina));

        using var gemaakt = await bezoeker.Vul(Pagina, [], "maken");
        Assert.Equal(HttpStatusCode.OK, gemaakt.StatusCode);
        var adres = Regex.Match(await gemaakt.Content.ReadAsStringAsync(Ct), "https?://[^<]*/agenda/[^<]+\\.ics").Value;
        Assert.Contains("VCALENDAR", await huis.Client.GetStringAsync(adres, Ct));
        Assert.DoesNotContain(".ics", await bezoeker.Lees(Pagina));

        using var weg = await bezoeker.Vul(Pagina, [], "intrekken");
        Assert.Equal(HttpStatusCode.Found, weg.StatusCode);
        Assert.Contains("Uw adres geldt niet meer.", await bezoeker.Lees(weg.Headers.Location!.ToString()));
        using var antwoord = await huis.Client.GetAsync(adres, Ct);
        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }
}
