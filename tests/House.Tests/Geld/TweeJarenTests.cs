using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Geld;

/// <summary>
/// One story, from grant to accounting for it, over two calendar years: a gemeente, a schoolbestuur, a bibliotheek and the landelijk
/// ondersteuningsaanbod, each over GraphQL. After each step the comparison says, to whoever is not signed in, what there is for parents here.
/// </summary>
public sealed partial class TweeJarenTests : IAsyncLifetime
{
    private const string Zwolle = "GM0193";
    private const string School = "05MK00";
    private const string Bestuur = "bestuur-40934";
    private const string Bibliotheek = "bibliotheek-van-het-verhaal";
    private const string Loa = "landelijk-ondersteuningsaanbod";
    private const string Regeling = "achterstanden-van-het-verhaal";

    private readonly GezetteKlok _klok = new("2026-01-05");
    private readonly DraaiendHuis _huis;

    private string _budget = "", _ouderkamer = "", _voorlezen = "", _geldVoorOuderkamer = "", _geldVan2027 = "", _verantwoording2026 = "", _verantwoording2027 = "";

    public TweeJarenTests() => _huis = new() { Klok = _klok };

    public ValueTask InitializeAsync() => _huis.InitializeAsync();

    public ValueTask DisposeAsync() => _huis.DisposeAsync();

    [Fact]
    public async Task Van_toekenning_tot_verantwoording_over_twee_jaar()
    {
        await De_gemeente_krijgt_een_voorlopige_toekenning_op_een_regeling();
        await Zij_betaalt_een_programma_van_een_school_dat_haar_eerst_toelaat();
        await Wat_het_bestuur_betaalt_weet_zij_van_horen_zeggen();
        await Geld_dat_naar_de_bibliotheek_gaat_telt_een_keer();
        await Zij_geeft_uit_en_dan_valt_de_definitieve_toekenning_lager_uit();
        await Wat_het_bestuur_zelf_vastlegt_gaat_voor();
        await Het_programma_verandert_en_past_even_niet_bij_het_geld();
        await Wat_over_is_gaat_mee_naar_2027_en_de_toekenning_wordt_definitief();
        await Zij_verantwoordt_betaalt_de_rest_terug_en_sluit_het_budget();
        await De_vergelijking_weet_nog_van_elke_dag_wat_er_toen_stond();
        await De_geschiedenis_heeft_elke_stap();
    }

    private async Task De_gemeente_krijgt_een_voorlopige_toekenning_op_een_regeling()
    {
        (await (await Als(Loa)).Opdracht("regelingVastleggen", new
        {
            slug = Regeling,
            inhoud = new
            {
                naam = "Achterstanden van het verhaal",
                bron = "GOAB",
                van = "2026-01-01",
                tot = "2027-12-31",
                doorschuiven = "JA",
                verantwoordenVoor = "15 juli van het jaar erna",
                bronvermelding = "Verzonnen voor een test",
                peildatum = "2026-01-05",
            },
        })).Gelukt();
        _budget = (await (await Als(Zwolle)).Opdracht("budgetToekennen", new
        {
            eigenaar = Zwolle,
            bron = "GOAB",
            omschrijving = "Onderwijsachterstanden",
            van = "2026-01-01",
            tot = "2027-12-31",
            regeling = Regeling,
            toegekend = 180_000,
            toekenningen = new object[]
            {
                new { jaar = 2026, bedrag = 100_000, status = "VOORLOPIG", besluit = "Beschikking 2025-11" },
                new { jaar = 2027, bedrag = 80_000, status = "VOORLOPIG" },
            },
            zichtbaarheid = "OPENBAAR",
        })).Id();
        _verantwoording2026 = await Deadline("2027-07-15", 2026);
        _verantwoording2027 = await Deadline("2028-07-15", 2027);

        Assert.Equal(["2026: 100000 toegekend, 0 mee, 0 vast, 100000 vrij", "2027: 80000 toegekend, 100000 mee, 0 vast, 180000 vrij"], await Jaren());
        Assert.Equal(["2027-07-15", "2028-07-15"], await OpenDeadlines());
        await Staat("niets", 2026);
    }

    private async Task Zij_betaalt_een_programma_van_een_school_dat_haar_eerst_toelaat()
    {
        _klok.Zet("2026-02-02");
        _ouderkamer = await Programma(Bestuur, School, "Ouderkamer");
        (await Vastleggen(Zwolle, _budget, _ouderkamer, 2026, 90_000)).Geweigerd("BETALER_NIET_TOEGELATEN input.programmaId");

        (await (await Als(Bestuur)).Opdracht("betalerToelaten", new { programmaId = _ouderkamer, betaler = Zwolle })).Gelukt();
        (await Vastleggen(Zwolle, _budget, _ouderkamer, 2026, 100_001)).Geweigerd("BUDGET_OVERSCHREDEN input.bedrag");
        _geldVoorOuderkamer = (await Vastleggen(Zwolle, _budget, _ouderkamer, 2026, 90_000)).Id();

        await Staat("90000 = GOAB 90000", 2026);
    }

    private async Task Wat_het_bestuur_betaalt_weet_zij_van_horen_zeggen()
    {
        _klok.Zet("2026-03-02");
        _voorlezen = await Programma(Zwolle, Zwolle, "Voorlezen");
        await (await Als(Zwolle)).Opgave(_voorlezen, Bestuur, 2026, 20_000);

        await Staat("110000 = GOAB 90000 + SCHOOLBESTUUR 20000, opgegeven 20000", 2026);
    }

    private async Task Geld_dat_naar_de_bibliotheek_gaat_telt_een_keer()
    {
        _klok.Zet("2026-04-01");
        (await (await Als(Loa)).Opdracht("organisatieRegistreren", new { sleutel = Bibliotheek, soort = "PARTNER", naam = "De bibliotheek" })).Gelukt();
        var doorgifteId = await (await Als(Zwolle)).Doorgifte(_budget, Bibliotheek, 6_000);
        var ontvangen = (await (await Als(Bibliotheek)).Opdracht(
            "doorgifteOntvangen",
            new { doorgifteId, omschrijving = "Van de gemeente", van = "2026-01-01", tot = "2026-12-31", zichtbaarheid = "OPENBAAR" })).Id();
        await Staat("110000 = GOAB 90000 + SCHOOLBESTUUR 20000, opgegeven 20000", 2026);

        var leesclub = (await (await Als(Bibliotheek)).Opdracht("programmaVastleggen", new
        {
            eigenaar = Bibliotheek,
            gemeente = Zwolle,
            naam = "Leesclub",
            van = "2026-01-01",
            leeftijdVan = 2,
            leeftijdTot = 6,
            directVve = true,
            vveBeoordeeldDoor = "Leesconsulent",
            zichtbaarheid = "OPENBAAR",
        })).Id();
        (await Vastleggen(Bibliotheek, ontvangen, leesclub, 2026, 6_001)).Geweigerd("BUDGET_OVERSCHREDEN input.bedrag");
        (await Vastleggen(Bibliotheek, ontvangen, leesclub, 2026, 6_000)).Gelukt();
        // The giver cannot commit the same money again: 100.000 - 90.000 - 6.000.
        (await Vastleggen(Zwolle, _budget, _voorlezen, 2026, 4_001)).Geweigerd("BUDGET_OVERSCHREDEN input.bedrag");

        await Staat("116000 = GOAB 96000 + SCHOOLBESTUUR 20000, opgegeven 20000", 2026);
    }

    private async Task Zij_geeft_uit_en_dan_valt_de_definitieve_toekenning_lager_uit()
    {
        _klok.Zet("2026-06-30");
        await Besteed(_geldVoorOuderkamer, "2026-06-30", 60_000);

        _klok.Zet("2026-09-01");
        await Definitief(2026, 80_000);
        Assert.Equal(("OVERSCHREDEN", "OPEN"), (await Status(await Als(Zwolle)), await Status(_huis.Niemand)));
        (await Vastleggen(Zwolle, _budget, _voorlezen, 2026, 1)).Geweigerd("BUDGET_OVERSCHREDEN input.bedrag");
        (await Vastleggen(Zwolle, _budget, _voorlezen, 2027, 1)).Geweigerd("BUDGET_OVERSCHREDEN input.bedrag");
        (await (await Als(Zwolle)).Opdracht("geldDoorgeven", new { budgetId = _budget, aan = Bibliotheek, jaar = 2026, bedrag = 1, omschrijving = "Nog iets" }))
            .Geweigerd("BUDGET_OVERSCHREDEN input.bedrag");
        (await Toekennen(2026, 90_000, "VOORLOPIG")).Geweigerd("ONGELDIG input.status");
        await Staat("116000 = GOAB 96000 + SCHOOLBESTUUR 20000, opgegeven 20000", 2026);

        (await Wijzig(_geldVoorOuderkamer, 59_999)).Geweigerd("FINANCIERING_OVERSCHREDEN input.bedrag");
        (await Wijzig(_geldVoorOuderkamer, 70_000)).Gelukt();
        Assert.Equal("OPEN", await Status(await Als(Zwolle)));
        await Staat("96000 = GOAB 76000 + SCHOOLBESTUUR 20000, opgegeven 20000", 2026);
    }

    private async Task Wat_het_bestuur_zelf_vastlegt_gaat_voor()
    {
        _klok.Zet("2026-10-01");
        (await (await Als(Zwolle)).Opdracht("betalerToelaten", new { programmaId = _voorlezen, betaler = Bestuur })).Gelukt();
        var eigen = await (await Als(Bestuur)).Budget(Bestuur, 25_000, "OPENBAAR", "SCHOOLBESTUUR");
        (await Vastleggen(Bestuur, eigen, _voorlezen, 2026, 18_000)).Gelukt();

        await Staat("94000 = GOAB 76000 + SCHOOLBESTUUR 18000", 2026);
    }

    private async Task Het_programma_verandert_en_past_even_niet_bij_het_geld()
    {
        _klok.Zet("2026-11-02");
        (await (await Als(Bestuur)).Opdracht("programmaWijzigen", new { programmaId = _ouderkamer, directVve = false })).Gelukt();
        await Staat("94000 = GOAB 76000 + SCHOOLBESTUUR 18000, strijdig 70000", 2026);
        (await Wijzig(_geldVoorOuderkamer, 70_001)).Geweigerd("GOAB_VRAAGT_VVE input.bedrag");

        _klok.Zet("2026-11-09");
        (await (await Als(Bestuur)).Opdracht(
            "programmaWijzigen", new { programmaId = _ouderkamer, directVve = true, vveBeoordeeldDoor = "Directeur" })).Gelukt();
        await Staat("94000 = GOAB 76000 + SCHOOLBESTUUR 18000", 2026);
        await Besteed(_geldVoorOuderkamer, "2026-11-09", 10_000);
    }

    private async Task Wat_over_is_gaat_mee_naar_2027_en_de_toekenning_wordt_definitief()
    {
        _klok.Zet("2027-01-11");
        Assert.Equal(["2026: 80000 toegekend, 0 mee, 76000 vast, 4000 vrij", "2027: 80000 toegekend, 4000 mee, 0 vast, 84000 vrij"], await Jaren());
        (await Vastleggen(Zwolle, _budget, _ouderkamer, 2027, 84_001)).Geweigerd("BUDGET_OVERSCHREDEN input.bedrag");
        _geldVan2027 = (await Vastleggen(Zwolle, _budget, _ouderkamer, 2027, 82_000)).Id();

        _klok.Zet("2027-03-01");
        await Definitief(2027, 85_000);
        await Besteed(_geldVan2027, "2027-02-26", 82_000);
        Assert.Equal("2027: 85000 toegekend, 4000 mee, 82000 vast, 7000 vrij", (await Jaren())[1]);
        await Staat("82000 = GOAB 82000", 2027);
    }

    private async Task Zij_verantwoordt_betaalt_de_rest_terug_en_sluit_het_budget()
    {
        _klok.Zet("2027-07-12");
        await Afronden(_verantwoording2026, "2027-07-09");
        Assert.Equal(["2028-07-15"], await OpenDeadlines());
        await VerklaarVolledig(2026);
        await Staat("94000 = GOAB 76000 + SCHOOLBESTUUR 18000, volledig", 2026);

        _klok.Zet("2028-01-17");
        (await Terugbetalen(7_001)).Geweigerd("BUDGET_OVERSCHREDEN input.bedrag");
        (await Terugbetalen(7_000)).Gelukt();
        await VerklaarVolledig(2027);

        _klok.Zet("2028-07-03");
        (await (await Als(Zwolle)).Opdracht("budgetSluiten", new { budgetId = _budget })).Gelukt();
        (await Wijzig(_geldVan2027, 1)).Geweigerd("AL_GESLOTEN input.budgetId");
        // Accounting for it often comes after the last booking.
        await Afronden(_verantwoording2027, "2028-07-03");
        Assert.Equal("GESLOTEN", await Status(await Als(Zwolle)));
        Assert.Empty(await OpenDeadlines());
        Assert.Equal("2027: 85000 toegekend, 4000 mee, 89000 vast, 0 vrij", (await Jaren())[1]);
        await Staat("82000 = GOAB 82000, volledig", 2027);
    }

    private async Task De_vergelijking_weet_nog_van_elke_dag_wat_er_toen_stond()
    {
        await Staat("niets", 2026, "2026-02-01");
        await Staat("90000 = GOAB 90000", 2026, "2026-02-02");
        await Staat("110000 = GOAB 90000 + SCHOOLBESTUUR 20000, opgegeven 20000", 2026, "2026-03-31");
        await Staat("116000 = GOAB 96000 + SCHOOLBESTUUR 20000, opgegeven 20000", 2026, "2026-08-31");
        await Staat("96000 = GOAB 76000 + SCHOOLBESTUUR 20000, opgegeven 20000", 2026, "2026-09-01");
        await Staat("94000 = GOAB 76000 + SCHOOLBESTUUR 18000", 2026, "2026-10-01");
        await Staat("82000 = GOAB 82000", 2027, "2027-01-11");
    }

    private async Task De_geschiedenis_heeft_elke_stap()
    {
        var geschiedenis = (await (await Als(Zwolle)).Vraag(
            "query($id: ID!) { node(id: $id) { ... on Budget { geschiedenis(first: 50) { nodes { wanneer wat } } } } }", new { id = _budget }))["node.geschiedenis.nodes"];

        Assert.Equal(
            [
                "2026-01-05 Budget vastgelegd: € 180.000,00, van 1 januari 2026 tot en met 31 december 2027, te zien voor iedereen.",
                "2026-01-05 Deadline vastgelegd: verantwoorden voor 15 juli 2027.",
                "2026-01-05 Deadline vastgelegd: verantwoorden voor 15 juli 2028.",
                "2026-02-02 € 90.000,00 vastgelegd voor een programma in 2026.",
                $"2026-04-01 € 6.000,00 van 2026 doorgegeven aan {Bibliotheek}.",
                "2026-06-30 € 60.000,00 besteed op 30 juni 2026.",
                "2026-09-01 Voor 2026 is € 80.000,00 toegekend (definitief).",
                "2026-09-01 Een financiering is verlaagd van € 90.000,00 naar € 70.000,00.",
                "2026-11-09 € 10.000,00 besteed op 9 november 2026.",
                "2027-01-11 € 82.000,00 vastgelegd voor een programma in 2027.",
                "2027-03-01 Voor 2027 is € 85.000,00 toegekend (definitief).",
                "2027-03-01 € 82.000,00 besteed op 26 februari 2027.",
                "2027-07-12 Een deadline is gehaald op 9 juli 2027.",
                "2028-01-17 € 7.000,00 van 2027 terugbetaald op 17 januari 2028.",
                "2028-07-03 Budget gesloten.",
                "2028-07-03 Een deadline is gehaald op 3 juli 2028.",
            ],
            geschiedenis.EnumerateArray().Reverse().Select(stap => $"{stap.Op("wanneer").GetString()![..10]} {stap.Op("wat").GetString()}"));
    }
}
