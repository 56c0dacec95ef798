using Regionetwerk.House.Tests.Clienten;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Privacy;
using Xunit;

namespace Regionetwerk.House.Tests.Browser;

/// <summary>Who records and keeps, in a real browser: each page does what it is for, passes axe in light and dark, and fits on a phone.</summary>
[Trait("Soort", "Zwaar")]
public sealed class MedewerkersTests
{
    [Fact]
    public Task Elke_rol_doet_waarvoor_zij_komt_en_ziet_geen_formulier_voor_wat_zij_niet_mag() => Nodescript.InBrowser("rollen.mjs");

    [Fact]
    public Task Een_medewerker_legt_geld_vast_van_begin_tot_eind_en_een_lezer_niets() => Nodescript.InBrowser("mijn.mjs");

    [Fact]
    public Task Een_bestand_wordt_ingelezen_na_een_blik_vooraf() => Nodescript.InBrowser("inlezen.mjs");

    [Fact]
    public Task Een_aanvraag_van_een_school_wordt_inzet_met_een_verslag() => Nodescript.InBrowser("ambassadeurs.mjs");

    [Fact]
    public async Task Wie_de_eigen_gegevens_vraagt_ziet_en_wist_ze_en_een_beheerder_ziet_wat_weggaat_en_wie_keek()
    {
        const string Email = "bewaard@example.nl";
        Nodescript.Vereist();
        await using var huis = new DraaiendHuis();
        await huis.InitializeAsync();
        var hoorn = await huis.Als("GM0405");
        (await hoorn.Opdracht("contactVastleggen", new
        {
            eigenaar = "GM0405",
            naam = "Iemand Bewaard",
            functie = "Beleidsmedewerker",
            email = Email,
            telefoon = "0229 000000",
            reikwijdte = "LANDELIJK",
            zichtbaarheid = "LANDELIJK",
        })).Gelukt();
        // Nearly two years ago; and once before something was erased.
        huis.Proefdatabase.Knoei($"UPDATE contacten SET vastgelegd = {huis.Klok.GetUtcNow().AddDays(-700).ToUnixTimeMilliseconds()} WHERE id = (SELECT contact FROM personen WHERE email = '{Email}')");
        huis.Proefdatabase.Knoei("INSERT INTO bewaarverslag (dag, eigenaar, soort, aantal) VALUES ('2026-10-01', 'GM0405', 'Aanmelding', 12)");
        var bijeenkomstId = await hoorn.Bijeenkomst("GM0405", "OPENBAAR");
        (await huis.Niemand.Opdracht("aanmeldenVoorBijeenkomst", new { bijeenkomstId, naam = "Iemand Bewaard", email = Email, toestemming = true })).Gelukt();

        await Nodescript.InBrowser("privacy.mjs", huis.Http.BaseAddress!, Brievenbus.Geheim(await huis.VraagGegevens(Email)));
    }

    [Fact]
    public Task Wie_het_platform_draait_ziet_hoe_het_gaat_en_voor_ieder_ander_is_er_niets() => Nodescript.InBrowser("dashboard.mjs");
}
