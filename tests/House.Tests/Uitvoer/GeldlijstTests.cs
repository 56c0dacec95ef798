using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Uitvoer;

/// <summary>The lists of money say all that the pages say of it.</summary>
public sealed class GeldlijstTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    [Fact]
    public async Task Van_een_budget_staat_er_ook_wat_is_doorgegeven_terugbetaald_en_nog_vrij_en_wanneer_het_te_verantwoorden_is()
    {
        var goes = await huis.Als("GM0664");
        var id = await goes.Budget("GM0664", 1_000);
        await goes.Doorgifte(id, "GM0405", 200);
        await goes.Terugbetaling(id, 50);
        await goes.Deadline(id);

        var bestand = await Bestand.Haal(goes, "/uitvoer/budgetten.csv?jaar=2028");
        var rij = bestand.Rijen.Single(een => een["Id"] == id);

        Assert.Equal(("200,00", "50,00", "750,00"), (rij["Doorgegeven"], rij["Terugbetaald"], rij["Beschikbaar"]));
        Assert.Equal(("Open", "2027-07-15", "", ""), (rij["Status"], rij["Verantwoorden voor"], rij["Herkomst"], rij["Regeling"]));
        Assert.Contains("doorgaf", bestand.Toelichting["Doorgegeven geld"]);
        Assert.EndsWith("/mijn/budgetten", bestand.Toelichting["Bladzijde"]);
        Assert.DoesNotContain((await Bestand.Haal(goes, "/uitvoer/budgetten.csv?jaar=2029")).Rijen, een => een["Id"] == id);
    }

    [Fact]
    public async Task Wat_van_horen_zeggen_is_staat_bij_een_programma_en_een_gemeente_en_heet_opgegeven()
    {
        var goes = await huis.Als("GM0664");
        var programma = await goes.Programma("GM0664", "OPENBAAR");
        await goes.Opgave(programma, "GM0405", 2026, 300);
        var pad = Uri.EscapeDataString(programma);

        var bestand = await Bestand.Haal(huis.Niemand, $"/uitvoer/financieringen.csv?programma={pad}");
        var rij = bestand.Rijen.Single();

        Assert.Equal(("ja", "GM0405", "300,00"), (rij["Opgegeven"], rij["Betaler"], rij["Bedrag"]));
        Assert.EndsWith($"/programmas/{pad}", bestand.Toelichting["Bladzijde"]);
        var gemeente = await Bestand.Haal(huis.Niemand, "/uitvoer/financieringen.csv?gemeente=GM0664&jaar=2026");
        Assert.Contains(gemeente.Rijen, een => een["Id"] == rij["Id"]);
        Assert.EndsWith("/gemeenten/GM0664/posten?jaar=2026", gemeente.Toelichting["Bladzijde"]);
        Assert.Empty((await Bestand.Haal(huis.Niemand, $"/uitvoer/financieringen.csv?programma={pad}&jaar=2027")).Rijen);
    }

    [Fact]
    public async Task Een_eigenaar_vindt_de_ids_van_zijn_financieringen_bij_de_naam_van_het_budget_en_een_ander_ziet_niets()
    {
        var goes = await huis.Als("GM0664");
        var budget = Inrichting.Nieuw("Budget");
        var id = await goes.Financiering(await goes.Budget("GM0664", 100, omschrijving: budget), await goes.Programma("GM0664"), 2026, 60);

        var rij = (await Bestand.Haal(goes, "/uitvoer/financieringen.csv?eigenaar=GM0664")).Rijen.Single(een => een["Id"] == id);

        Assert.Equal((budget, "60,00", "nee"), (rij["Budget"], rij["Bedrag"], rij["Opgegeven"]));
        Assert.DoesNotContain((await Bestand.Haal(await huis.Als("GM0014"), "/uitvoer/financieringen.csv?eigenaar=GM0664")).Rijen, een => een["Id"] == id);
    }
}
