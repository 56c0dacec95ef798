using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Regionetwerk.Grains.Toegang;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang;

/// <summary>Sign-in on a WebSocket, where a browser cannot send a header.</summary>
public sealed class VerbindingenTests(Toelatinghuis huis) : IClassFixture<Toelatinghuis>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_zijn_token_in_het_eerste_bericht_stuurt_is_aangemeld()
    {
        var token = await Token();

        Assert.Contains("GM0405", await Ik($$"""{"Authorization":"Bearer {{token}}"}""", kop: null), StringComparison.Ordinal);
        Assert.Contains("GM0405", await Ik($$"""{"authorization":"bearer {{token}}"}""", kop: null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_zijn_token_als_kop_stuurt_is_aangemeld() =>
        Assert.Contains("GM0405", await Ik(null, kop: $"Bearer {await Token()}"), StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("""{"iets":"anders"}""")]
    public async Task Wie_geen_token_stuurt_is_niemand(string? bericht) =>
        Assert.Contains("\"ik\":null", await Ik(bericht, kop: null), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"Authorization":"Bearer onzin"}""")]
    [InlineData("""{"Authorization":"Bearer eyJhbGciOiJub25lIn0.eyJvcmdhbmlzYXRpZSI6IkdNMDQwNSJ9."}""")]
    [InlineData("""{"Authorization":"Basic YTpi"}""")]
    [InlineData("""{"Authorization":""}""")]
    [InlineData("""{"Authorization":7}""")]
    [InlineData("""{"Authorization":null}""")]
    public async Task Een_token_dat_niet_klopt_sluit_de_verbinding(string bericht)
    {
        using var verbinding = await Open(kop: null);
        await Stuur(verbinding, $$"""{"type":"connection_init","payload":{{bericht}}}""");

        Assert.Null(await Lees(verbinding));
        Assert.Equal(4403, (int?)verbinding.CloseStatus);
    }

    [Fact]
    public async Task Wie_voor_meer_organisaties_handelt_noemt_er_een_naast_zijn_token()
    {
        var groep = $"groep-{Guid.NewGuid():N}";
        await huis.LaatToe(groep, "GM0405");
        await huis.LaatToe(groep, "GM0014");
        var token = huis.Uitgever.Token("gijs", groep);

        Assert.Contains("GM0014", await Ik($$"""{"Authorization":"Bearer {{token}}","x-organisatie":"GM0014"}""", kop: null), StringComparison.Ordinal);
        await Een_token_dat_niet_klopt_sluit_de_verbinding($$"""{"Authorization":"Bearer {{token}}"}""");
        await Een_token_dat_niet_klopt_sluit_de_verbinding($$"""{"Authorization":"Bearer {{token}}","X-Organisatie":"GM0599"}""");
        await Een_token_dat_niet_klopt_sluit_de_verbinding($$"""{"Authorization":"Bearer {{token}}","X-Organisatie":7}""");
    }

    [Fact]
    public async Task Wie_nergens_is_toegelaten_houdt_geen_verbinding() =>
        await Een_token_dat_niet_klopt_sluit_de_verbinding($$"""{"Authorization":"Bearer {{huis.Uitgever.Token("hans", "vreemd")}}"}""");

    [Fact]
    public async Task Wat_open_is_eindigt_met_de_toelating_waardoor_het_open_mocht_en_van_een_ander_niets()
    {
        var (groep, andere) = ($"groep-{Guid.NewGuid():N}", $"groep-{Guid.NewGuid():N}");
        var toelating = await huis.LaatToe(groep, "GM0405");
        await huis.LaatToe(andere, "GM0405");
        var (inge, ander) = (huis.Uitgever.Token("inge", groep), huis.Uitgever.Token("joep", andere));
        using var verbinding = await Open(kop: null);
        await Stuur(verbinding, $$$"""{"type":"connection_init","payload":{"Authorization":"Bearer {{{inge}}}"}}""");
        Assert.Equal("""{"type":"connection_ack"}""", await Lees(verbinding));
        using var stroom = await huis.Luister(inge, "GM0405");
        using var vanAnder = await huis.Luister(ander, "GM0405");
        Assert.Contains("BIJGEWERKT", await Toelatinghuis.Hoor(stroom), StringComparison.Ordinal);
        Assert.Contains("BIJGEWERKT", await Toelatinghuis.Hoor(vanAnder), StringComparison.Ordinal);

        await huis.TrekIn(toelating);

        Assert.Contains("UNAUTHENTICATED", await Toelatinghuis.Hoor(stroom), StringComparison.Ordinal);
        Assert.Null(await Lees(verbinding));
        Assert.Equal(4403, (int?)verbinding.CloseStatus);
        using var gemaakt = await huis.Vraag(
            await Token("medewerker"), null, """mutation { programmaVastleggen(input: { eigenaar: "GM0405", naam: "Na het intrekken", van: "2026-01-01", zichtbaarheid: LANDELIJK }) { fouten { bericht } } }""");
        Assert.Contains("Programma", await Toelatinghuis.Hoor(vanAnder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_een_andere_rol_krijgt_begint_opnieuw()
    {
        var groep = $"groep-{Guid.NewGuid():N}";
        await huis.LaatToe(groep, "GM0014");
        using var stroom = await huis.Luister(huis.Uitgever.Token("kim", groep), "GM0014");
        Assert.Contains("BIJGEWERKT", await Toelatinghuis.Hoor(stroom), StringComparison.Ordinal);

        await huis.LaatToe(groep, "GM0014", Rol.Beheerder);

        Assert.Contains("UNAUTHENTICATED", await Toelatinghuis.Hoor(stroom), StringComparison.Ordinal);
    }

    private async Task<string> Token(string rol = "lezer")
    {
        using var antwoord = await huis.Client.PostAsJsonAsync("/dev/token", new { organisatie = "GM0405", rollen = new[] { rol } }, Ct);
        return (await antwoord.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("access_token").GetString()!;
    }

    private async Task<string> Ik(string? bericht, string? kop)
    {
        using var verbinding = await Open(kop);
        await Stuur(verbinding, bericht is null ? """{"type":"connection_init"}""" : $$"""{"type":"connection_init","payload":{{bericht}}}""");
        Assert.Equal("""{"type":"connection_ack"}""", await Lees(verbinding));
        await Stuur(verbinding, """{"id":"1","type":"subscribe","payload":{"query":"{ ik { organisatie { sleutel } } }"}}""");
        return (await Lees(verbinding))!;
    }

    private async Task<ClientWebSocket> Open(string? kop)
    {
        var verbinding = new ClientWebSocket();
        verbinding.Options.AddSubProtocol("graphql-transport-ws");
        if (kop is not null)
            verbinding.Options.SetRequestHeader("Authorization", kop);
        await verbinding.ConnectAsync(new UriBuilder(huis.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, Ct);
        return verbinding;
    }

    private static Task Stuur(ClientWebSocket verbinding, string bericht) =>
        verbinding.SendAsync(Encoding.UTF8.GetBytes(bericht), WebSocketMessageType.Text, endOfMessage: true, Ct);

    // Null when it was closed.
    private static async Task<string?> Lees(ClientWebSocket verbinding)
    {
        using var bericht = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var stuk = await verbinding.ReceiveAsync(buffer, Ct);
            if (stuk.MessageType is WebSocketMessageType.Close)
                return null;
            bericht.Write(buffer, 0, stuk.Count);
            if (stuk.EndOfMessage)
                return Encoding.UTF8.GetString(bericht.ToArray());
        }
    }
}
