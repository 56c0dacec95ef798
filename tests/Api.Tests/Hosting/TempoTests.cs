using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Toegang;
using Xunit;

namespace Regionetwerk.Api.Tests.Hosting;

public sealed class TempoTests : IAsyncLifetime
{
    // What comes back in the seconds that a test takes is far less than this.
    private const int Ruim = 5_000;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private readonly Apihuis _huis = new(
        "Development", null, "--Tempo:Organisatie", $"{Ruim}", "--Tempo:Adres", "3");

    public ValueTask InitializeAsync() => _huis.InitializeAsync();

    public ValueTask DisposeAsync() => _huis.DisposeAsync();

    [Fact]
    public async Task Who_asks_too_often_is_told_how_often_one_may_and_when_to_come_back()
    {
        using var geweigerd = await Uitgeput(() => Vraag(null));

        Assert.Contains("meer dan 3 verzoeken in een minuut van dit netwerkadres", await geweigerd.Probleem(HttpStatusCode.TooManyRequests), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(1), geweigerd.Headers.RetryAfter?.Delta);
        Assert.Equal(["\"adres\";q=3;w=60"], geweigerd.Headers.GetValues("RateLimit-Policy"));
        Assert.StartsWith("\"adres\";r=0;t=", Assert.Single(geweigerd.Headers.GetValues("RateLimit")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_of_pages_gets_a_page_that_says_so()
    {
        using var geweigerd = await Uitgeput(() => Vraag(null, "text/html"));

        Assert.Equal("text/html", geweigerd.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Te veel verzoeken", await geweigerd.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_that_do_not_hold_are_counted_by_address_and_whoever_is_signed_in_there_goes_on()
    {
        var token = await Token("GM0405");
        using var geweigerd = await Uitgeput(() => Vraag("onzin"));

        using var aangemeld = await Vraag(token);

        Assert.Equal(HttpStatusCode.OK, aangemeld.StatusCode);
        Assert.Equal([$"\"organisatie\";q={Ruim};w=60"], aangemeld.Headers.GetValues("RateLimit-Policy"));
        Assert.InRange(Over(aangemeld), 0, Ruim - 1);
    }

    [Fact]
    public async Task What_one_organisation_uses_up_is_not_taken_from_another()
    {
        await using var huis = new Apihuis("Development", null, "--Tempo:Organisatie", "2");
        await huis.InitializeAsync();
        string hoorn = await Token("GM0405", huis), groningen = await Token("GM0014", huis);
        using var geweigerd = await Uitgeput(() => Vraag(hoorn, huis: huis));

        using var ander = await Vraag(groningen, huis: huis);

        Assert.Contains("van uw organisatie", await geweigerd.Probleem(HttpStatusCode.TooManyRequests), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, ander.StatusCode);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task An_orchestrator_is_never_refused(string pad)
    {
        using var geweigerd = await Uitgeput(() => Vraag(null));

        using var antwoord = await _huis.Client.GetAsync(pad, Ct);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.False(antwoord.Headers.Contains("RateLimit"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("veel")]
    [InlineData("1.000")]
    public void A_tempo_that_is_none_is_refused(string waarde)
    {
        var fout = Assert.Throws<InstellingException>(() => Lees(("Tempo:App", waarde)));

        Assert.Contains("Tempo:App", fout.Message, StringComparison.Ordinal);
        Assert.Contains($"'{waarde}'", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_setting_there_are_limits_outside_Development_only()
    {
        Assert.Equal(Tempolimieten.Standaard, Lees());
        Assert.Equal(Tempolimieten.Standaard with { Adres = 10 }, Lees(("Tempo:Adres", "10")));
    }

    private static Tempolimieten Lees(params (string Naam, string? Waarde)[] instellingen) => Tempolimieten.Lees(
        new ConfigurationBuilder().AddInMemoryCollection(instellingen.Select(een => KeyValuePair.Create(een.Naam, een.Waarde))).Build(), ontwikkeling: false);

    private static int Over(HttpResponseMessage antwoord) => int.Parse(
        Assert.Single(antwoord.Headers.GetValues("RateLimit")).Split(';')[1]["r=".Length..], CultureInfo.InvariantCulture);

    // At the rate of one in a second that comes back, asking goes faster.
    private static async Task<HttpResponseMessage> Uitgeput(Func<Task<HttpResponseMessage>> vraag)
    {
        while (true)
        {
            var antwoord = await vraag();
            if (antwoord.StatusCode is HttpStatusCode.TooManyRequests)
                return antwoord;
            antwoord.Dispose();
        }
    }

    private async Task<HttpResponseMessage> Vraag(string? token, string accept = "application/json", Apihuis? huis = null)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, accept is "text/html" ? "/bestaat-niet" : "/graphql?query={__typename}");
        vraag.Headers.Accept.ParseAdd(accept);
        if (token is not null)
            vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await (huis ?? _huis).Client.SendAsync(vraag, Ct);
    }

    private async Task<string> Token(string organisatie, Apihuis? huis = null)
    {
        using var antwoord = await (huis ?? _huis).Client.PostAsJsonAsync(DevToken.Pad, new { organisatie, rollen = new[] { "lezer" } }, Ct);
        return (await antwoord.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("access_token").GetString()!;
    }
}
