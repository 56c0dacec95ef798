using Regionetwerk.Storage.Logboek;
using Xunit;

namespace Regionetwerk.Storage.Tests.Logboek;

public sealed class KetenTests : IAsyncLifetime
{
    private readonly Logproef _proef = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _proef.DisposeAsync();

    [Fact]
    public async Task Een_leeg_logboek_klopt()
    {
        var verslag = await _proef.Keur();

        Assert.Equal((0L, 0L, new string('0', 64)), (verslag.Regels, verslag.Einde, verslag.Kop));
        Assert.Empty(verslag.Verschillen.Eerste);
    }

    [Fact]
    public async Task Wat_na_elkaar_en_tegelijk_wordt_opgeschreven_is_een_keten_zonder_gaten()
    {
        var log = _proef.Log;
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => log.SchrijfAsync(Logproef.Regel(i % 2 == 0 ? Logproef.Lezer : Logproef.Ander))));
        await _proef.Vul(3);

        var verslag = await _proef.Keur();

        Assert.Equal((203L, 203L), (verslag.Regels, verslag.Einde));
        Assert.Empty(verslag.Verschillen.Eerste);
        Assert.Equal(verslag.Kop, _proef.Opslag.Waarde<string>("SELECT keten FROM logboek_stand"));
    }

    [Fact]
    public async Task Verschillende_knooppunten_schrijven_aan_dezelfde_keten()
    {
        Logschrijver[] schrijvers = [.. _proef.Opslag.Knooppunten(3).Select(knooppunt => new Logschrijver(knooppunt.Database, _proef.Opslag.Klok))];

        await Task.WhenAll(Enumerable.Range(0, 150).Select(i => schrijvers[i % schrijvers.Length].SchrijfAsync(Logproef.Regel(Logproef.Lezer))));

        var verslag = await _proef.Keur();
        Assert.Equal(150, verslag.Regels);
        Assert.Empty(verslag.Verschillen.Eerste);
    }

    [Fact]
    public async Task Veel_records_worden_meer_regels()
    {
        string[] records = [.. Enumerable.Range(0, 401).Select(_ => Guid.NewGuid().ToString("N"))];

        await _proef.Log.SchrijfAsync(Logproef.Regel(Logproef.Lezer, records: records));

        Assert.Equal(["200", "200", "1"], _proef.Opslag.Proefdatabase.Rijen("SELECT aantal FROM logboek ORDER BY nummer"));
        Assert.Empty((await _proef.Keur()).Verschillen.Eerste);
    }

    [Fact]
    public async Task Wat_niet_op_te_schrijven_is_zegt_dat_en_daarna_gaat_de_keten_verder()
    {
        await _proef.Vul(2);
        _proef.Opslag.Proefdatabase.Breek("INSERT", "logboek");

        await Assert.ThrowsAnyAsync<Exception>(() => _proef.Vul(1));
        _proef.Opslag.Proefdatabase.Herstel("logboek");
        await _proef.Vul(1);

        Assert.Equal(3, (await _proef.Keur()).Regels);
        Assert.Empty((await _proef.Keur()).Verschillen.Eerste);
    }

    [Theory]
    [InlineData("UPDATE logboek SET naam = 'iets anders' WHERE nummer = 2")]
    [InlineData("UPDATE logboek SET persoon = 'een ander' WHERE nummer = 2")]
    [InlineData("UPDATE logboek SET persoon = NULL, sleutel = NULL, app = 'x' WHERE nummer = 2")]
    [InlineData("DELETE FROM logboek WHERE nummer = 2")]
    [InlineData("DELETE FROM logboek")]
    public async Task De_database_zelf_laat_een_regel_niet_veranderen_of_weghalen(string sql)
    {
        await _proef.Vul(3);

        Assert.Contains("only added to", Assert.ThrowsAny<Exception>(() => _proef.Opslag.Knoei(sql)).Message, StringComparison.Ordinal);
        Assert.Empty((await _proef.Keur()).Verschillen.Eerste);
    }
}
