using System.Net.Http.Json;
using System.Text.Json;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Logboek;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Toegang;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang;

/// <summary>Whoever a provider knows and nobody here, stands in the log of the landelijk ondersteuningsaanbod: without who it is, and not without end.</summary>
public sealed class OnbekendenlogTests(Toelatinghuis huis) : IClassFixture<Toelatinghuis>
{
    private const string Loa = "landelijk-ondersteuningsaanbod";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_token_zonder_toelating_komt_een_keer_in_het_logboek_van_wie_over_toelatingen_gaat_en_een_onecht_token_nooit()
    {
        var (mens, app) = (huis.Uitgever.Token("tine-zonder-toelating"), huis.Uitgever.VanApp("app-zonder-toelating"));
        var ervoor = (await Regels(Loa)).Count;
        foreach (var token in new[] { mens, mens, $"{mens}x", "onzin", app })
            (await huis.Vraag(token, null)).Dispose();

        var regels = (await Regels(Loa)).SkipLast(ervoor).ToList();

        Assert.Equal(
            [$"FORBIDDEN {huis.Uitgever.Adres} app-zonder-toelating []", $"FORBIDDEN {huis.Uitgever.Adres}  []"],
            regels.Select(regel => $"{Tekst(regel, "uitkomst")} {Tekst(regel, "directory")} {Tekst(regel, "app")} {regel.GetProperty("records")}"));
        Assert.All(regels, regel => Assert.StartsWith("u-", Tekst(regel, "persoon"), StringComparison.Ordinal));
        Assert.DoesNotContain("tine", string.Join(' ', regels), StringComparison.Ordinal);
        Assert.Empty(await Regels("GM0014"));
    }

    [Fact]
    public async Task Wie_zich_op_de_bladzijden_aanmeldt_zonder_toelating_komt_er_ook_een_keer_in()
    {
        var ervoor = (await Regels(Loa)).Count;
        using var bezoeker = await huis.MeldAan("wim-zonder-toelating", "een vreemde groep");
        foreach (var pad in new[] { "/mijn", "/mijn/contacten" })
            (await bezoeker.Stuur(new(HttpMethod.Get, pad))).Dispose();

        Assert.Equal(ervoor + 1, (await Regels(Loa)).Count);
    }

    [Fact]
    public async Task Wie_later_is_toegelaten_ziet_bij_zijn_gegevens_dat_hij_het_probeerde_en_kan_het_laten_vergeten()
    {
        var groep = $"groep-{Guid.NewGuid():N}";
        var token = huis.Uitgever.Token("xandra", groep);
        (await huis.Vraag(token, null)).Dispose();
        Assert.NotEqual("", Tekst((await Regels(Loa))[0], "persoon"));
        await huis.LaatToe(groep, "GM0599", Rol.Medewerker);

        Assert.Contains(Onbekendenlog.Naam, await Vraag(token, "{ mijnGegevens { logboek { naam } } }"), StringComparison.Ordinal);
        await Vraag(token, "mutation { gegevensWissen(input: {}) { gewist } }");

        Assert.Equal("", Tekst((await Regels(Loa))[0], "persoon"));
    }

    [Fact]
    public async Task Van_een_mens_komt_er_een_regel_in_het_uur_en_van_velen_samen_een_aantal()
    {
        var klok = new Klok();
        var log = new Onbekendenlog(
            huis.Huis.Dienst<Logschrijver>(), huis.Huis.Dienst<Aanmelders>(), new ApiLimieten { Onbekendenronde = TimeSpan.FromHours(1), MaxOnbekendenPerRonde = 2 }, klok);
        var ervoor = (await Regels(Loa)).Count;
        async Task<int> Na(params string[] personen)
        {
            foreach (var persoon in personen)
                await log.SchrijfAsync(new("een directory", persoon, null, [], [], []), Spoor.Nieuw());
            return (await Regels(Loa)).Count - ervoor;
        }

        Assert.Equal(1, await Na("a", "a", "a"));
        Assert.Equal(2, await Na("b", "c", "d", "a"));
        klok.Verstreken = TimeSpan.FromMinutes(59);
        Assert.Equal(2, await Na("c"));
        klok.Verstreken = TimeSpan.FromMinutes(60);
        Assert.Equal(4, await Na("c", "c", "a", "b"));
    }

    private static string Tekst(JsonElement regel, string veld) => regel.GetProperty(veld).GetString() ?? "";

    // The newest first.
    private async Task<List<JsonElement>> Regels(string organisatie)
    {
        using var gemaakt = await huis.Client.PostAsJsonAsync("/dev/token", new { organisatie, rollen = new[] { "beheerder" } }, Ct);
        var token = (await gemaakt.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("access_token").GetString()!;
        var antwoord = await Vraag(token, "{ logboek(first: 50, where: { soort: AANMELDING }) { nodes { naam uitkomst persoon app directory records } } }");
        return [.. JsonDocument.Parse(antwoord).RootElement.GetProperty("data").GetProperty("logboek").GetProperty("nodes").EnumerateArray().Where(regel => Tekst(regel, "naam") == Onbekendenlog.Naam)];
    }

    private async Task<string> Vraag(string token, string vraag)
    {
        using var antwoord = await huis.Vraag(token, null, vraag);
        var tekst = await antwoord.Content.ReadAsStringAsync(Ct);
        Assert.True(antwoord.IsSuccessStatusCode && !tekst.Contains("\"errors\"", StringComparison.Ordinal), tekst);
        return tekst;
    }

    private sealed class Klok : TimeProvider
    {
        public TimeSpan Verstreken { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Verstreken.Ticks;
    }
}
