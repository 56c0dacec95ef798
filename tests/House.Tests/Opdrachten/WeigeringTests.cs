using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>Refusals of the domain, as they reach a client: a code, and the field of the input that it is about.</summary>
public sealed class WeigeringTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Hoorn = "GM0405";

    [Fact]
    public async Task Financieringen_gaan_samen_niet_boven_het_budget()
    {
        var hoorn = await huis.Als(Hoorn);
        var (budgetId, programmaId) = (await hoorn.Budget(Hoorn, 100), await hoorn.Programma(Hoorn));
        var financieringId = await hoorn.Financiering(budgetId, programmaId, 2026, 60);

        (await hoorn.Opdracht("financieringVastleggen", new { budgetId, programmaId, jaar = 2027, bedrag = 40.01m }))
            .Geweigerd("BUDGET_OVERSCHREDEN input.bedrag");
        (await hoorn.Opdracht("financieringWijzigen", new { financieringId, bedrag = 100.01m, reden = "Meer" }))
            .Geweigerd("BUDGET_OVERSCHREDEN input.bedrag");
        await hoorn.Financiering(budgetId, programmaId, 2027, 40);
    }

    [Fact]
    public async Task Bestedingen_gaan_samen_niet_boven_hun_financiering_en_die_niet_onder_haar_bestedingen()
    {
        var hoorn = await huis.Als(Hoorn);
        var financieringId = await Financiering(hoorn);
        await hoorn.Besteding(financieringId, 30);

        (await hoorn.Opdracht("bestedingBoeken", Boeking(financieringId, 20.01m))).Geweigerd("FINANCIERING_OVERSCHREDEN input.bedrag");
        (await hoorn.Opdracht("financieringWijzigen", new { financieringId, bedrag = 29.99m, reden = "Minder" }))
            .Geweigerd("FINANCIERING_OVERSCHREDEN input.bedrag");
    }

    [Fact]
    public async Task Een_jaar_of_dag_buiten_de_periode_wordt_geweigerd()
    {
        var hoorn = await huis.Als(Hoorn);
        var (budgetId, programmaId) = (await hoorn.Budget(Hoorn, 100), await hoorn.Programma(Hoorn));
        var financieringId = await hoorn.Financiering(budgetId, programmaId, 2026, 50);

        (await hoorn.Opdracht("financieringVastleggen", new { budgetId, programmaId, jaar = 2029, bedrag = 1 }))
            .Geweigerd("BUITEN_PERIODE input.jaar");
        (await hoorn.Opdracht("bestedingBoeken", Boeking(financieringId, 1, "2027-01-01"))).Geweigerd("BUITEN_PERIODE input.datum");
    }

    [Fact]
    public async Task GOAB_betaalt_geen_programma_voor_jonge_kinderen_zonder_vve()
    {
        var hoorn = await huis.Als(Hoorn);
        var budgetId = await hoorn.Budget(Hoorn, 100, bron: "GOAB");
        var zonderVve = await hoorn.Opdracht(
            "programmaVastleggen", new { eigenaar = Hoorn, naam = "Zonder vve", van = "2026-01-01", leeftijdVan = 0, leeftijdTot = 12 });

        (await hoorn.Opdracht("financieringVastleggen", new { budgetId, programmaId = zonderVve.Id(), jaar = 2026, bedrag = 1 }))
            .Geweigerd("GOAB_VRAAGT_VVE input.programmaId");
    }

    [Fact]
    public async Task Aan_een_gesloten_budget_verandert_niets_meer()
    {
        var hoorn = await huis.Als(Hoorn);
        var (budgetId, programmaId) = (await hoorn.Budget(Hoorn, 100), await hoorn.Programma(Hoorn));
        var financieringId = await hoorn.Financiering(budgetId, programmaId, 2026, 50);
        var bestedingId = await hoorn.Besteding(financieringId, 1);
        (await hoorn.Opdracht("budgetSluiten", new { budgetId })).Gelukt();

        (await hoorn.Opdracht("financieringVastleggen", new { budgetId, programmaId, jaar = 2026, bedrag = 1 })).Geweigerd("AL_GESLOTEN input.budgetId");
        (await hoorn.Opdracht("financieringWijzigen", new { financieringId, bedrag = 1, reden = "Minder" })).Geweigerd("AL_GESLOTEN input.budgetId");
        (await hoorn.Opdracht("bestedingBoeken", Boeking(financieringId, 1))).Geweigerd("AL_GESLOTEN input.budgetId");
        (await hoorn.Opdracht("bestedingTerugboeken", new { bestedingId, reden = "Fout" })).Geweigerd("AL_GESLOTEN input.budgetId");
    }

    [Fact]
    public async Task Een_besteding_wordt_ten_hoogste_een_keer_teruggeboekt()
    {
        var hoorn = await huis.Als(Hoorn);
        var bestedingId = await hoorn.Besteding(await Financiering(hoorn), 10);
        (await hoorn.Opdracht("bestedingTerugboeken", new { bestedingId, reden = "Fout" })).Gelukt();

        (await hoorn.Opdracht("bestedingTerugboeken", new { bestedingId, reden = "Nog eens" })).Geweigerd("AL_TERUGGEBOEKT input.bestedingId");
    }

    [Fact]
    public async Task Het_programma_van_een_ander_wordt_alleen_betaald_wanneer_die_ander_de_betaler_toelaat()
    {
        var (hoorn, groningen) = (await huis.Als(Hoorn), await huis.Als("GM0014"));
        var programmaId = await hoorn.Programma(Hoorn, "LANDELIJK");
        var budgetId = await groningen.Budget("GM0014", 100);

        (await groningen.Opdracht("financieringVastleggen", new { budgetId, programmaId, jaar = 2026, bedrag = 1 }))
            .Geweigerd("BETALER_NIET_TOEGELATEN input.programmaId");
        (await hoorn.Opdracht("betalerToelaten", new { programmaId, betaler = "GM0014" })).Gelukt();
        await groningen.Financiering(budgetId, programmaId, 2026, 1);
    }

    [Fact]
    public async Task Een_contact_zonder_toestemming_wordt_niet_gedeeld()
    {
        var hoorn = await huis.Als(Hoorn);
        var contact = new { eigenaar = Hoorn, naam = "Loket", functie = "Loket", zichtbaarheid = "INTERN" };
        (await hoorn.Opdracht("contactVastleggen", contact with { zichtbaarheid = "LANDELIJK" })).Geweigerd("TOESTEMMING_ONTBREEKT input.zichtbaarheid");

        var id = (await hoorn.Opdracht("contactVastleggen", contact)).Id();
        (await hoorn.Opdracht("zichtbaarheidWijzigen", new { id, zichtbaarheid = "OPENBAAR" })).Geweigerd("TOESTEMMING_ONTBREEKT input.zichtbaarheid");
    }

    [Fact]
    public async Task Een_groep_vraagt_niemand_twee_keer_en_verliest_haar_laatste_lid_niet()
    {
        var hoorn = await huis.Als(Hoorn);
        var groepId = await hoorn.Netwerk();
        await hoorn.NodigUit(groepId, "GM0014");

        (await hoorn.Opdracht("lidUitnodigen", new { groepId, organisatie = "GM0014" })).Geweigerd("AL_LID input.organisatie");
        (await hoorn.Opdracht("lidUitnodigen", new { groepId, organisatie = "bestaat-niet" })).Geweigerd("ONBEKEND input.organisatie");
        (await hoorn.Opdracht("lidmaatschapBeeindigen", new { groepId })).Geweigerd("LAATSTE_LID");
    }

    [Theory]
    [InlineData("tot", "2025-12-31", "ONGELDIG input.tot")]
    [InlineData("naam", "", "ONGELDIG input.naam")]
    [InlineData("naam", "twee\nregels", "ONGELDIG input.naam")]
    [InlineData("van", "1989-12-31", "ONGELDIG input.van")]
    [InlineData("leeftijdVan", -1, "ONGELDIG input.leeftijdVan")]
    [InlineData("gemeente", "GM9999", "ONBEKEND input.gemeente")]
    [InlineData("eigenaar", "GM9999", "ONBEKEND input.eigenaar")]
    [InlineData("verzoekId", "", "ONGELDIG input.verzoekId")]
    [InlineData("zichtbaarheid", "NETWERK", "ONGELDIG input.netwerken")]
    public async Task Een_programma_met_een_verkeerd_veld_wordt_geweigerd_om_dat_veld(string veld, object waarde, string weigering)
    {
        var invoer = new Dictionary<string, object> { ["eigenaar"] = Hoorn, ["naam"] = "Programma", ["van"] = "2026-01-01", [veld] = waarde };

        (await (await huis.Als(Hoorn)).Opdracht("programmaVastleggen", invoer)).Geweigerd(weigering);
    }

    [Fact]
    public async Task Een_weigering_wordt_niet_onthouden_hetzelfde_verzoekId_mag_het_verbeterd_nog_eens()
    {
        var hoorn = await huis.Als(Hoorn);
        var (financieringId, verzoekId) = (await Financiering(hoorn), Guid.NewGuid());

        (await hoorn.Opdracht("bestedingBoeken", new { financieringId, datum = "2026-01-01", bedrag = 51, omschrijving = "Te veel", verzoekId }))
            .Geweigerd("FINANCIERING_OVERSCHREDEN input.bedrag");
        (await hoorn.Opdracht("bestedingBoeken", new { financieringId, datum = "2026-01-01", bedrag = 50, omschrijving = "Past", verzoekId })).Gelukt();
    }

    [Fact]
    public async Task Een_verzoekId_van_een_ander_staat_niemand_in_de_weg()
    {
        var verzoekId = Guid.NewGuid();
        foreach (var eigenaar in new[] { Hoorn, "GM0014" })
        {
            var client = await huis.Als(eigenaar);
            var financieringId = await Financiering(client, eigenaar);
            (await client.Opdracht("bestedingBoeken", new { financieringId, datum = "2026-01-01", bedrag = 1, omschrijving = "Eigen", verzoekId })).Gelukt();
        }
    }

    [Fact]
    public async Task Een_organisatie_bestaat_maar_een_keer_en_alleen_het_landelijk_ondersteuningsaanbod_neemt_haar_op()
    {
        var invoer = new { sleutel = "bibliotheek-hoorn", soort = "PARTNER", naam = "Bibliotheek" };
        var loa = await huis.Als("landelijk-ondersteuningsaanbod");

        (await (await huis.Als(Hoorn)).Opdracht("organisatieRegistreren", invoer)).Fout("FORBIDDEN");
        (await loa.Opdracht("organisatieRegistreren", invoer)).Gelukt();
        (await loa.Opdracht("organisatieRegistreren", invoer)).Geweigerd("BESTAAT_AL input.sleutel");
    }

    private static async Task<string> Financiering(Client eigenaar, string sleutel = Hoorn) =>
        await eigenaar.Financiering(await eigenaar.Budget(sleutel, 100), await eigenaar.Programma(sleutel), 2026, 50);

    private static object Boeking(string financieringId, decimal bedrag, string datum = "2026-06-30") =>
        new { financieringId, datum, bedrag, omschrijving = "Boeken" };
}
