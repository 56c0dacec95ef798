using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Toegang;
using Xunit;

namespace Regionetwerk.House.Tests.Privacy;

/// <summary>Whoever is signed in sees what is kept on the pseudonymous key of the account, and has it forgotten.</summary>
public sealed class AccountTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Vraag = """
        { mijnGegevens { adres contacten { id } handelingen { organisatie aantal } agendaAdressen { organisatie } logboek { soort naam organisatie aantal uitkomst } } }
        """;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_account_ziet_wat_er_bij_zijn_sleutel_staat_met_de_regels_van_het_logboek()
    {
        var purmerend = await huis.Als("GM0439");
        await purmerend.Contact("GM0439");
        (await purmerend.Opdracht("budgetSluiten", new { budgetId = "verzonnen" })).Geweigerd("ONBEKEND input.budgetId");

        var eigen = (await purmerend.Vraag(Vraag))["mijnGegevens"];

        Assert.Equal(("Purmerend", 0), (eigen.Op("handelingen.0.organisatie").GetString(), eigen.Op("contacten").GetArrayLength()));
        Assert.Equal(
            ["INZAGE mijn-gegevens-inzien Purmerend 0 GELUKT", "OPDRACHT budgetSluiten Purmerend 0 ONBEKEND"],
            eigen.Op("logboek").EnumerateArray().Take(2).Select(regel => $"{regel.Op("soort")} {regel.Op("naam")} {regel.Op("organisatie")} {regel.Op("aantal")} {regel.Op("uitkomst")}"));
    }

    [Fact]
    public async Task Van_wie_zijn_account_wist_blijft_niets_over_waaraan_hij_te_herkennen_is_en_de_keten_is_heel()
    {
        const string Persoon = "dev-GM0441";
        var schagen = await huis.Als("GM0441");
        await schagen.Vraag("mutation { agendaAdresMaken { adres } }");
        await schagen.Contact("GM0441");
        huis.Proefdatabase.Knoei($"INSERT INTO aanmelders (afdruk, persoon) VALUES ('{new string('a', 64)}', '{Persoon}')");
        var sessies = huis.Diensten.GetRequiredService<Sessies>();
        await sessies.BeginAsync("sleutel", Persoon, "bewijs", huis.Klok.GetUtcNow().AddHours(1));
        var regels = huis.Logregels("nummer", "organisatie = 'GM0441'").Count;

        Assert.Equal(1, (await schagen.Opdracht("gegevensWissen", new { })).Gelukt().Op("gewist").GetInt32());

        Assert.Null(await sessies.LeesAsync("sleutel"));
        foreach (var tabel in (string[])["agenda_adressen", "aanmelders", "sessies", "logboek"])
            Assert.Equal(0, huis.Proefdatabase.Waarde<long>($"SELECT count(*) FROM {tabel} WHERE persoon = '{Persoon}'"));
        // The lines are there still, and one more: that somebody did this.
        Assert.Equal(regels + 1, huis.Logregels("nummer", "organisatie = 'GM0441'").Count);
        Assert.Empty((await huis.Diensten.GetRequiredService<Logkeuring>().KeurAsync(Ct)).Verschillen.Eerste);
    }
}
