using Xunit;

namespace Regionetwerk.Storage.Tests.Logboek;

/// <summary>What somebody does to the log who may do anything to the database, and forgets the hashes.</summary>
public sealed class LogkeuringTests : IAsyncLifetime
{
    private readonly Logproef _proef = new();

    public ValueTask InitializeAsync() => new(_proef.Vul(9));

    public ValueTask DisposeAsync() => _proef.DisposeAsync();

    [Theory]
    [InlineData("naam", "'iets anders'")]
    [InlineData("soort", "'Beheer'")]
    [InlineData("organisatie", "'GM0003'")]
    [InlineData("app", "'app-2'")]
    [InlineData("rol", "'Medewerker'")]
    [InlineData("recordsoort", "'Budget'")]
    [InlineData("recordsoort", "NULL")]
    [InlineData("records", "records || ' x'")]
    [InlineData("aantal", "7")]
    [InlineData("uitkomst", "'FORBIDDEN'")]
    [InlineData("verzoek", "'x'")]
    [InlineData("begin", "begin + 1")]
    [InlineData("tijd", "tijd + 1")]
    [InlineData("trace", "'00'")]
    [InlineData("span", "'00'")]
    [InlineData("ouder", "'00'")]
    public async Task Een_veranderd_veld_wordt_gevonden(string kolom, string waarde)
    {
        _proef.Knoei($"UPDATE logboek SET {kolom} = {waarde} WHERE nummer = 4");

        await Vindt("Logboek: regel 4 is veranderd, of volgt niet op de regel ervoor.");
    }

    [Theory]
    [InlineData("persoon = 'een ander'")]
    [InlineData("persoon = NULL")]
    [InlineData("sleutel = NULL")]
    [InlineData("sleutel = 'ab'")]
    public async Task Een_ander_in_de_plaats_van_de_persoon_wordt_gevonden(string zetting)
    {
        _proef.Knoei($"UPDATE logboek SET {zetting} WHERE nummer = 4");

        await Vindt("Logboek: de persoon van regel 4 is veranderd.");
    }

    [Fact]
    public async Task Een_veranderde_verbintenis_wordt_aan_de_keten_en_aan_de_persoon_gezien()
    {
        _proef.Knoei("UPDATE logboek SET verbintenis = '00' WHERE nummer = 4");

        await Vindt("Logboek: regel 4 is veranderd, of volgt niet op de regel ervoor.", "Logboek: de persoon van regel 4 is veranderd.");
    }

    [Fact]
    public async Task Een_regel_die_weg_is_wordt_gevonden()
    {
        _proef.Knoei("DELETE FROM logboek WHERE nummer = 4");

        await Vindt("Logboek: regel 4 ontbreekt.", "Logboek: regel 5 is veranderd, of volgt niet op de regel ervoor.");
    }

    [Fact]
    public async Task Een_regel_die_weg_is_wordt_ook_gevonden_wanneer_de_rest_is_opgeschoven()
    {
        _proef.Knoei("DELETE FROM logboek WHERE nummer = 4; UPDATE logboek SET nummer = nummer - 1 WHERE nummer > 4");

        Assert.NotEqual(0, (await _proef.Keur()).Verschillen.Aantal);
    }

    [Theory]
    [InlineData("DELETE FROM logboek WHERE nummer = 1", "Logboek: regel 1 ontbreekt.")]
    [InlineData("DELETE FROM logboek WHERE nummer < 4", "Logboek: van regel 1 tot en met 3 ontbreekt.")]
    [InlineData("DELETE FROM logboek WHERE nummer = 9", "Logboek: regel 9 ontbreekt aan het einde.")]
    [InlineData("DELETE FROM logboek WHERE nummer > 6", "Logboek: van regel 7 tot en met 9 ontbreekt aan het einde.")]
    [InlineData("DELETE FROM logboek", "Logboek: van regel 1 tot en met 9 ontbreekt aan het einde.")]
    public async Task Een_einde_dat_eraf_is_wordt_gevonden(string sql, string eerste)
    {
        _proef.Knoei(sql);

        Assert.Equal(eerste, (await _proef.Keur()).Verschillen.Eerste[0]);
    }

    [Theory]
    [InlineData("4.5", "4")]
    [InlineData("10", "9")]
    [InlineData("0", "1")]
    [InlineData("-3", "1")]
    public async Task Een_regel_die_erbij_is_gezet_wordt_gevonden(string nummer, string naar)
    {
        // Numbers are whole: whoever puts one in the middle moves those behind it on.
        var plaats = nummer == "4.5" ? "5" : nummer;
        var schuif = nummer == "4.5" ? "UPDATE logboek SET nummer = nummer + 1 WHERE nummer >= 5;" : "";
        _proef.Knoei($"""
            {schuif}
            INSERT INTO logboek SELECT {plaats}, begin, tijd, soort, naam, organisatie, app, rol, recordsoort, records, aantal, uitkomst, verzoek, trace, span,
                ouder, verbintenis, keten, persoon, sleutel FROM opzij WHERE nummer = {naar}
            """);

        Assert.NotEqual(0, (await _proef.Keur()).Verschillen.Aantal);
    }

    [Fact]
    public async Task Twee_regels_die_verwisseld_zijn_worden_gevonden()
    {
        _proef.Knoei("UPDATE logboek SET nummer = CASE nummer WHEN 3 THEN 5 ELSE 3 END WHERE nummer IN (3, 5)");

        await Vindt(
            "Logboek: regel 3 is veranderd, of volgt niet op de regel ervoor.",
            "Logboek: regel 4 is veranderd, of volgt niet op de regel ervoor.",
            "Logboek: regel 5 is veranderd, of volgt niet op de regel ervoor.",
            "Logboek: regel 6 is veranderd, of volgt niet op de regel ervoor.");
    }

    [Theory]
    [InlineData("UPDATE logboek_stand SET keten = begin_keten")]
    [InlineData("UPDATE logboek_stand SET einde = 8")]
    [InlineData("DELETE FROM logboek_stand")]
    [InlineData("DELETE FROM logboek WHERE nummer < 4; UPDATE logboek_stand SET begin = 4, begin_keten = (SELECT keten FROM opzij WHERE nummer = 3)")]
    public async Task Een_kop_of_begin_dat_niet_past_wordt_gevonden(string sql)
    {
        _proef.Knoei(sql);

        Assert.Single((await _proef.Keur()).Verschillen.Eerste);
    }

    [Fact]
    public async Task Wie_de_kop_elders_bewaart_ziet_dat_een_eerdere_regel_anders_is()
    {
        var kop = (await _proef.Keur()).Kop;
        await _proef.Vul(1);

        // The head of then is still a link of the chain of now.
        Assert.Equal(1, _proef.Opslag.Waarde<long>($"SELECT count(*) FROM logboek WHERE keten = '{kop}'"));
    }

    private async Task Vindt(params string[] verwacht) => Assert.Equal(verwacht, (await _proef.Keur()).Verschillen.Eerste);
}
