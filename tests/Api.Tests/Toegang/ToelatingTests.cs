using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Regionetwerk.Api.Tests.Hosting;
using Regionetwerk.Grains.Toegang;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang;

/// <summary>From a token that holds to the organisation that somebody acts for.</summary>
public sealed class ToelatingTests(Toelatinghuis huis) : IClassFixture<Toelatinghuis>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_voor_een_organisatie_is_toegelaten_hoeft_haar_niet_te_noemen()
    {
        var groep = Nieuw();
        await huis.LaatToe(groep, "GM0405", Rol.Medewerker);
        var token = huis.Uitgever.Token("anna", groep, "een andere groep");

        Assert.Equal("GM0405 MEDEWERKER", await Ik(token, null));
        Assert.Equal("GM0405 MEDEWERKER", await Ik(token, "GM0405"));
    }

    [Fact]
    public async Task Wie_twee_rollen_kreeg_heeft_ze_allebei_in_die_organisatie_alleen()
    {
        var (lezers, beheerders) = (Nieuw(), Nieuw());
        await huis.LaatToe(lezers, "GM0405");
        await huis.LaatToe(beheerders, "GM0405", Rol.Beheerder);
        await huis.LaatToe(lezers, "GM0014");
        var token = huis.Uitgever.Token("bo", lezers, beheerders);

        Assert.Equal("GM0405 LEZER BEHEERDER", await Ik(token, "GM0405"));
        Assert.Equal("GM0014 LEZER", await Ik(token, "GM0014"));
    }

    [Fact]
    public async Task Wie_voor_meer_dan_een_is_toegelaten_krijgt_te_horen_uit_welke_hij_kiest()
    {
        var groep = Nieuw();
        await huis.LaatToe(groep, "GM0405");
        await huis.LaatToe(groep, "GM0599");

        using var antwoord = await huis.Vraag(huis.Uitgever.Token("cas", groep), null);

        Assert.EndsWith(": GM0405, GM0599.", await antwoord.Probleem(HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GM0014")]
    [InlineData("bestaat-niet")]
    [InlineData("GM0405, GM0014")]
    [InlineData("gm0405")]
    public async Task Wie_een_organisatie_noemt_die_niet_de_zijne_is_hoort_niet_of_zij_bestaat(string gevraagd)
    {
        var groep = Nieuw();
        await huis.LaatToe(groep, "GM0405");

        using var antwoord = await huis.Vraag(huis.Uitgever.Token("dirk", groep), gevraagd);

        var uitleg = await antwoord.Probleem(HttpStatusCode.Forbidden);
        Assert.EndsWith(": GM0405.", uitleg, StringComparison.Ordinal);
        Assert.DoesNotContain("GM0014", uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_token_van_wie_nergens_bekend_is_geeft_niets_en_zegt_aan_wie_men_wat_door_moet_geven()
    {
        await huis.LaatToe(Nieuw(), "GM0405");

        using var antwoord = await huis.Vraag(huis.Uitgever.Token("els", "een vreemde groep"), null);

        Assert.Contains(huis.Uitgever.Adres, await antwoord.Probleem(HttpStatusCode.Forbidden), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_toelating_die_is_ingetrokken_werkt_meteen_niet_meer()
    {
        var groep = Nieuw();
        var token = huis.Uitgever.Token("fred", groep);
        var toelating = await huis.LaatToe(groep, "GM0405");
        Assert.Equal("GM0405 LEZER", await Ik(token, null));

        await huis.TrekIn(toelating);

        using var antwoord = await huis.Vraag(token, null);
        await antwoord.Probleem(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Een_toelating_van_een_app_is_er_niet_voor_mensen_en_andersom()
    {
        var groep = Nieuw();
        await huis.LaatToe(groep, "GM0405");
        await huis.LaatAppToe("de-app", "GM0014", Rol.Lezer, Bereik.KennisLezen);

        Assert.Equal("GM0014 LEZER", await Ik(huis.Uitgever.VanApp("de-app"), null));
        using var mens = await huis.Vraag(huis.Uitgever.Token("de-app"), null);
        await mens.Probleem(HttpStatusCode.Forbidden);
        using var ander = await huis.Vraag(huis.Uitgever.VanApp("een-andere-app"), null);
        await ander.Probleem(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Voor_een_app_zijn_er_geen_bladzijden_van_de_eigen_organisatie()
    {
        await huis.LaatAppToe("lezende-app", "GM0405", Rol.Beheerder, Bereik.KennisLezen);

        foreach (var pad in new[] { "/mijn", "/mijn/budgetten", "/mijn/programmas/nieuw" })
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Get, pad);
            verzoek.Headers.Authorization = new("Bearer", huis.Uitgever.VanApp("lezende-app"));
            using var antwoord = await huis.Client.SendAsync(verzoek, Ct);
            await antwoord.Probleem(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task Een_token_van_ontwikkeling_noemt_zijn_eigen_organisatie_of_geen()
    {
        using var gemaakt = await huis.Client.PostAsJsonAsync("/dev/token", new { organisatie = "GM0405", rollen = new[] { "lezer" } }, Ct);
        var token = (await gemaakt.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("access_token").GetString()!;

        Assert.Equal("GM0405 LEZER", await Ik(token, "GM0405"));
        using var antwoord = await huis.Vraag(token, "GM0014");
        await antwoord.Probleem(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Een_adres_voor_de_agenda_geldt_zolang_een_toelating_geldt_waardoor_de_maker_binnen_was()
    {
        var (ene, andere) = (Nieuw(), Nieuw());
        var eerste = await huis.LaatToe(ene, "GM0405");
        var tweede = await huis.LaatToe(andere, "GM0405", Rol.Beheerder);
        using var gemaakt = await huis.Vraag(huis.Uitgever.Token("gea", ene, andere), null, "mutation { agendaAdresMaken { adres } }");
        var adres = (await gemaakt.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("data").GetProperty("agendaAdresMaken").GetProperty("adres").GetString()!;
        Assert.Equal(HttpStatusCode.OK, await Haal(adres));

        await huis.TrekIn(eerste);
        Assert.Equal(HttpStatusCode.OK, await Haal(adres));
        await huis.TrekIn(tweede);
        Assert.Equal(HttpStatusCode.NotFound, await Haal(adres));
        // Who comes later by another way, makes one of his own.
        await huis.LaatToe(ene, "GM0405");
        Assert.Equal(HttpStatusCode.NotFound, await Haal(adres));
    }

    [Fact]
    public async Task Een_app_hoort_en_haalt_niet_meer_dan_haar_bereiken_zeggen_en_krijgt_geen_adres_voor_de_agenda()
    {
        const string Haarlem = "GM0392";
        await huis.LaatAppToe("kennis-app", Haarlem, Rol.Beheerder, Bereik.KennisLezen, Bereik.ContactenLezen);
        await huis.LaatAppToe("geld-app", Haarlem, Rol.Beheerder, Bereik.FinancieringLezen);
        await huis.LaatAppToe("schrijver", Haarlem, Rol.Medewerker, Bereik.Schrijven);
        var (kennis, geld, schrijver) = (huis.Uitgever.VanApp("kennis-app"), huis.Uitgever.VanApp("geld-app"), huis.Uitgever.VanApp("schrijver"));
        using var hoortKennis = await huis.Luister(kennis, Haarlem);
        using var hoortGeld = await huis.Luister(geld, Haarlem);
        await Hoort(hoortKennis, "BIJGEWERKT");
        await Hoort(hoortGeld, "BIJGEWERKT");

        await Doe(schrijver, $$"""budgetToekennen(input: { eigenaar: "{{Haarlem}}", bron: GEMEENTE_ONDERWIJS, omschrijving: "Van de app", van: "2026-01-01", tot: "2026-12-31", toegekend: "987654" })""");
        await Doe(schrijver, $$"""programmaVastleggen(input: { eigenaar: "{{Haarlem}}", naam: "Programma van de app", van: "2026-01-01", leeftijdVan: 2, leeftijdTot: 6 })""");

        await Hoort(hoortKennis, "Programma");
        await Hoort(hoortGeld, "Budget");
        await Hoort(hoortGeld, "Programma");
        Assert.Contains("Programma van de app", await Tekst(kennis, "/uitvoer/programmas.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("987654", await Tekst(kennis, "/uitvoer/budgetten.csv"), StringComparison.Ordinal);
        Assert.Contains("987654", await Tekst(geld, "/uitvoer/budgetten.csv"), StringComparison.Ordinal);
        foreach (var app in new[] { kennis, geld, schrijver })
        {
            using var antwoord = await huis.Vraag(app, null, "mutation { agendaAdresMaken { adres } }");
            Assert.Contains("FORBIDDEN", await antwoord.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        }
    }

    private static string Nieuw() => $"groep-{Guid.NewGuid():N}";

    private static async Task Hoort(StreamReader stroom, string wat) => Assert.Contains(wat, await Toelatinghuis.Hoor(stroom), StringComparison.Ordinal);

    private async Task Doe(string token, string mutatie)
    {
        using var antwoord = await huis.Vraag(token, null, $$"""mutation { {{mutatie}} { fouten { bericht } } }""");
        var tekst = await antwoord.Content.ReadAsStringAsync(Ct);
        Assert.True(tekst.Contains("\"fouten\":[]", StringComparison.Ordinal), tekst);
    }

    private async Task<HttpStatusCode> Haal(string adres)
    {
        using var antwoord = await huis.Client.GetAsync(new Uri(adres), Ct);
        return antwoord.StatusCode;
    }

    private async Task<string> Tekst(string token, string pad)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, pad);
        verzoek.Headers.Authorization = new("Bearer", token);
        using var antwoord = await huis.Client.SendAsync(verzoek, Ct);
        return await antwoord.Content.ReadAsStringAsync(Ct);
    }

    private async Task<string> Ik(string token, string? organisatie)
    {
        using var antwoord = await huis.Vraag(token, organisatie);
        var tekst = await antwoord.Content.ReadAsStringAsync(Ct);
        Assert.True(antwoord.IsSuccessStatusCode, tekst);
        var ik = JsonDocument.Parse(tekst).RootElement.GetProperty("data").GetProperty("ik");
        return string.Join(' ', [ik.GetProperty("organisatie").GetProperty("sleutel").GetString()!, .. ik.GetProperty("rollen").EnumerateArray().Select(rol => rol.GetString()!)]);
    }
}
