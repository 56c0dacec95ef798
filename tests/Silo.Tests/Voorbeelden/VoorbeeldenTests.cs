using Regionetwerk.Silo.Hosting;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Voorbeelden;
using Xunit;

namespace Regionetwerk.Silo.Tests.Voorbeelden;

public sealed class VoorbeeldenTests
{
    private const string Mix = """
        SELECT f.gemeente, f.bron, f.bedrag / 100
          FROM financieringen f JOIN budgetten b ON b.id = f.budget JOIN programmas p ON p.id = f.programma
         WHERE b.zichtbaarheid = 'Openbaar' AND p.zichtbaarheid = 'Openbaar'
        """;

    [Fact]
    public async Task Hoorn_and_Groningen_show_the_mixes_of_the_texts_to_everybody_in_2026()
    {
        await using var huis = new Proefhuis();

        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);

        Assert.Equal(
            [
                "GM0014 GemeenteOnderwijs 1200000",
                "GM0014 SpukKansrijkeWijk 250000",
                "GM0014 SubsidieregelingBrugfunctionaris 550000",
                "GM0405 Goab 400000",
                "GM0405 Locatie 8000",
                "GM0405 Schoolbestuur 12000",
                "GM0405 Welzijn 80000",
            ],
            huis.Rijen($"{Mix} AND f.jaar = 2026 ORDER BY 1, 2"));
    }

    [Fact]
    public async Task Rotterdam_shows_European_money_in_2018_and_nothing_since()
    {
        await using var huis = new Proefhuis();

        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);

        Assert.Equal(["GM0599 EU 250000"], huis.Rijen($"{Mix} AND f.jaar = 2018"));
        Assert.Equal(["2019"], huis.Rijen("SELECT max(jaar) FROM financieringen WHERE gemeente = 'GM0599'"));
    }

    [Fact]
    public async Task Temporary_money_ends_where_its_scheme_ends()
    {
        await using var huis = new Proefhuis();

        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);

        Assert.Equal(
            ["Goab 2026", "SpukKansrijkeWijk 2028", "SubsidieregelingBrugfunctionaris 2027", "Welzijn 2028"],
            huis.Rijen("""
                SELECT bron, max(jaar) FROM financieringen
                 WHERE bron IN ('Goab', 'SpukKansrijkeWijk', 'SubsidieregelingBrugfunctionaris', 'Welzijn') GROUP BY bron ORDER BY bron
                """));
    }

    [Fact]
    public async Task Every_amount_in_the_samples_is_marked_as_made_up()
    {
        await using var huis = new Proefhuis();

        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);

        Assert.Empty(huis.Rijen("SELECT id FROM budgetten WHERE voorbeeld = 0 UNION SELECT id FROM programmas WHERE voorbeeld = 0"));
        Assert.Equal(
            ["GM0014 Intern", "GM0014 Landelijk", "GM0014 Openbaar", "GM0405 Intern", "GM0405 Openbaar"],
            huis.Rijen("SELECT DISTINCT eigenaar, zichtbaarheid FROM budgetten WHERE eigenaar IN ('GM0405', 'GM0014') ORDER BY 1, 2"));
    }

    [Fact]
    public async Task A_contact_in_the_samples_is_a_mailbox_and_no_person()
    {
        await using var huis = new Proefhuis();

        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);

        Assert.NotEmpty(huis.Rijen("SELECT * FROM personen"));
        Assert.Empty(huis.Rijen("SELECT * FROM personen WHERE naam NOT LIKE 'Postbus %' OR email NOT LIKE '%@example.nl' OR telefoon <> ''"));
    }

    [Fact]
    public async Task A_second_start_loads_no_sample_twice()
    {
        await using var huis = new Proefhuis();
        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);
        var eerst = huis.Rijen("SELECT * FROM events ORDER BY position");

        await huis.HerstartAsync();
        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);

        Assert.Equal(eerst, huis.Rijen("SELECT * FROM events ORDER BY position"));
    }

    [Fact]
    public async Task A_start_that_was_cut_short_is_finished_by_the_next_without_doing_anything_twice()
    {
        await using var huis = new Proefhuis();
        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);
        var eerst = huis.Rijen("SELECT * FROM events ORDER BY position");
        huis.Rijen("UPDATE instellingen SET waarde = 'Bezig' WHERE naam = 'voorbeelden'");

        await huis.HerstartAsync();
        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);

        Assert.Equal(eerst, huis.Rijen("SELECT * FROM events ORDER BY position"));
        Assert.Equal(VoorbeeldenStand.Geladen, huis.Dienst<VoorbeeldenMerk>().Lees());
    }

    [Fact]
    public async Task Books_that_were_begun_without_samples_never_get_them()
    {
        await using var huis = new Proefhuis();
        await huis.BereidVoorAsync(Voorbeeldbeleid.Weiger);

        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);

        Assert.Empty(huis.Rijen("SELECT id FROM programmas"));
    }

    [Fact]
    public async Task Outside_Development_nothing_starts_on_samples()
    {
        await using var huis = new Proefhuis();
        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);

        var fout = await Assert.ThrowsAnyAsync<DatabaseException>(() => huis.BereidVoorAsync(Voorbeeldbeleid.Weiger));

        Assert.Contains("remove-samples", fout.Message);
    }

    [Fact]
    public async Task The_reference_schools_do_not_replace_a_newer_delivery_at_the_next_start()
    {
        await using var huis = new Proefhuis();
        await huis.BereidVoorAsync(Voorbeeldbeleid.Weiger);
        huis.Rijen("UPDATE scholen SET naam = 'Nieuwe naam' WHERE code = (SELECT min(code) FROM scholen)");

        await huis.BereidVoorAsync(Voorbeeldbeleid.Weiger);

        Assert.Single(huis.Rijen("SELECT code FROM scholen WHERE naam = 'Nieuwe naam'"));
    }
}
