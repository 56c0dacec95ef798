using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Regionetwerk.Api.Tests.Hosting;
using Regionetwerk.Api.Toegang;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang;

public sealed class DevTokenTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GM0405", "GM0405")]
    [InlineData("GM0457", "GM0363")] // Weesp went into Amsterdam
    [InlineData("onderwijsbesturen-hoorn", "onderwijsbesturen-hoorn")]
    [InlineData("landelijk-ondersteuningsaanbod", "landelijk-ondersteuningsaanbod")]
    public async Task A_token_is_for_the_organisation_of_today_and_an_hour(string gevraagd, string verwacht)
    {
        var (antwoord, token) = await Vraag(gevraagd);

        Assert.Equal("Bearer", antwoord.GetProperty("token_type").GetString());
        Assert.Equal(3600, antwoord.GetProperty("expires_in").GetInt32());
        Assert.Equal(verwacht, token.GetClaim(TokenClaims.Organisatie).Value);
        Assert.Equal(TimeSpan.FromHours(1), token.ValidTo - token.ValidFrom);
        Assert.Equal(["lezer", "beheerder"], token.Claims.Where(claim => claim.Type == TokenClaims.Rol).Select(claim => claim.Value));
    }

    [Fact]
    public async Task Every_bestuur_and_school_in_the_register_can_sign_in()
    {
        var school = Regionetwerk.Storage.Referentie.ScholenBestand.Lees().First();

        var (_, token) = await Vraag(school.Vestigingscode);
        var (_, bestuur) = await Vraag($"bestuur-{school.Bestuursnummer}");

        Assert.Equal(school.Vestigingscode, token.GetClaim(TokenClaims.Organisatie).Value);
        Assert.Equal($"bestuur-{school.Bestuursnummer}", bestuur.GetClaim(TokenClaims.Organisatie).Value);
    }

    [Fact]
    public async Task A_token_is_accepted_and_not_to_be_kept_by_anyone_between()
    {
        using var antwoord = await huis.Client.PostAsJsonAsync(DevToken.Pad, new { organisatie = "GM0405", rollen = new[] { "lezer" } }, Ct);
        var token = (await antwoord.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("access_token").GetString();

        using var vraag = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        vraag.Headers.Authorization = new("Bearer", token);
        using var welkom = await huis.Client.SendAsync(vraag, Ct);

        Assert.Equal(HttpStatusCode.OK, welkom.StatusCode);
        Assert.True(antwoord.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("""{"organisatie":"GM9999","rollen":["lezer"]}""", "Deze organisatie is niet bekend.")]
    [InlineData("""{"organisatie":"niemand","rollen":["lezer"]}""", "Deze organisatie is niet bekend.")]
    [InlineData("""{"organisatie":"","rollen":["lezer"]}""", "Deze organisatie is niet bekend.")]
    [InlineData("""{"rollen":["lezer"]}""", "Deze organisatie is niet bekend.")]
    [InlineData("""{"organisatie":"GM0405","rollen":["baas"]}""", "De rollen zijn: lezer, medewerker, beheerder, operator.")]
    [InlineData("""{"organisatie":"GM0405","rollen":["2"]}""", "De rollen zijn: lezer, medewerker, beheerder, operator.")]
    [InlineData("""{"organisatie":"GM0405","rollen":[null]}""", "De rollen zijn: lezer, medewerker, beheerder, operator.")]
    [InlineData("""{"organisatie":"GM0405","rollen":[]}""", "De rollen zijn: lezer, medewerker, beheerder, operator.")]
    [InlineData("""{"organisatie":"GM0405"}""", "De rollen zijn: lezer, medewerker, beheerder, operator.")]
    [InlineData("""{"organisatie":405,"rollen":["lezer"]}""", "Stuur JSON")]
    [InlineData("""{"organisatie":"GM0405","rollen":""", "Stuur JSON")]
    [InlineData("null", "Stuur JSON")]
    [InlineData("", "Stuur JSON")]
    public async Task A_question_for_a_token_that_cannot_be_answered_says_what_is_allowed(string json, string uitleg)
    {
        using var inhoud = new StringContent(json, Encoding.UTF8, "application/json");
        using var antwoord = await huis.Client.PostAsync(DevToken.Pad, inhoud, Ct);

        Assert.Contains(uitleg, await antwoord.Probleem(HttpStatusCode.BadRequest));
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Host", "regionetwerk.example.nl")]
    [InlineData("Host", "203.0.113.7:5080")]
    public async Task The_sign_in_of_Development_does_not_exist_for_who_may_come_from_elsewhere(string kop, string waarde)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Post, DevToken.Pad);
        vraag.Content = JsonContent.Create(new { organisatie = "GM0405", rollen = new[] { "lezer" } });
        vraag.Headers.TryAddWithoutValidation(kop, waarde);
        using var antwoord = await huis.Client.SendAsync(vraag, Ct);

        await antwoord.Probleem(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("127.0.0.1", "localhost:5080", true)]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    [InlineData("::1", "[::1]:5080", true)]
    [InlineData("::ffff:127.0.0.1", "LOCALHOST", true)]
    [InlineData("192.0.2.7", "localhost", false)]
    [InlineData("2001:db8::7", "localhost", false)]
    [InlineData(null, "localhost", false)]
    public void Only_loopback_under_a_local_name_is_this_machine(string? adres, string naam, bool verwacht)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = adres is null ? null : IPAddress.Parse(adres);
        context.Request.Host = new(naam);

        Assert.Equal(verwacht, DevToken.IsVanDezeMachine(context));
    }

    [Fact]
    public async Task Outside_Development_the_sign_in_does_not_exist_and_its_tokens_do_not_hold()
    {
        var (antwoord, _) = await Vraag("GM0405");
        await using var productie = new Apihuis("Production");
        File.Copy(Path.Combine(huis.Map, DevSleutel.Bestand), Path.Combine(productie.Map, DevSleutel.Bestand));
        await productie.InitializeAsync();

        using var geen = await productie.Client.PostAsJsonAsync(DevToken.Pad, new { organisatie = "GM0405", rollen = new[] { "lezer" } }, Ct);
        await geen.Probleem(HttpStatusCode.NotFound);
        productie.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", antwoord.GetProperty("access_token").GetString());
        using var geweigerd = await productie.Client.GetAsync("/graphql", Ct);
        await geweigerd.Probleem(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public void The_key_is_for_its_owner_alone_and_the_same_at_every_start()
    {
        var pad = Path.Combine(huis.Map, DevSleutel.Bestand);

        Assert.Equal(huis.Dienst<DevSleutel>().Sleutel.Key, DevSleutel.Open(huis.Map).Sleutel.Key);
        Assert.Equal(32, new FileInfo(pad).Length);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(pad));
    }

    [Fact]
    public void A_folder_that_takes_no_key_is_named()
    {
        // A file where the folder should be: root, as in containers, may write in every folder.
        var bestand = Path.Combine(huis.Map, "geen-map");
        File.WriteAllText(bestand, "");

        var fout = Assert.Throws<DataFolderException>(() => DevSleutel.Open(bestand));

        Assert.Contains("geen-map", fout.Message);
    }

    private async Task<(JsonElement Antwoord, JsonWebToken Token)> Vraag(string organisatie)
    {
        using var antwoord = await huis.Client.PostAsJsonAsync(DevToken.Pad, new { organisatie, rollen = new[] { "lezer", "beheerder" } }, Ct);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        var inhoud = await antwoord.Content.ReadFromJsonAsync<JsonElement>(Ct);
        return (inhoud, new JsonWebToken(inhoud.GetProperty("access_token").GetString()));
    }
}
