using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Logboek;

public sealed class LogbewaringTests : IAsyncLifetime
{
    private readonly Logproef _proef = new();

    private Logbewaring Bewaring => new(_proef.Opslag.Database, _proef.Opslag.Opties, _proef.Opslag.Klok);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _proef.DisposeAsync();

    [Fact]
    public async Task Wat_anderhalf_jaar_bewaard_is_gaat_weg_en_een_anker_zegt_tot_waar()
    {
        await _proef.Vul(5);
        _proef.Opslag.Klok.Nu = Proefopslag.Nu.AddDays(300);
        await _proef.Vul(4);
        var keten = _proef.Opslag.Waarde<string>("SELECT keten FROM logboek WHERE nummer = 5");
        _proef.Opslag.Klok.Nu = Proefopslag.Nu.AddDays(549);

        Assert.Equal(5, await Bewaring.SchoonOpAsync(Ct));
        Assert.Equal(0, await Bewaring.SchoonOpAsync(Ct));

        var verslag = await _proef.Keur();
        Assert.Empty(verslag.Verschillen.Eerste);
        Assert.Equal((5L, 10L), (verslag.Regels, verslag.Einde));
        Assert.Equal([$"Anker systeem 5 {keten}"], _proef.Opslag.Proefdatabase.Rijen("SELECT soort, persoon, records FROM logboek WHERE nummer = 10"));
    }

    [Fact]
    public async Task Ook_een_logboek_waarin_alles_oud_is_gaat_verder_waar_het_was()
    {
        await _proef.Vul(5);
        _proef.Opslag.Klok.Nu = Proefopslag.Nu.AddDays(600);

        Assert.Equal(5, await Bewaring.SchoonOpAsync(Ct));
        await _proef.Vul(1);
        _proef.Opslag.Klok.Nu = Proefopslag.Nu.AddDays(1200);
        Assert.Equal(2, await Bewaring.SchoonOpAsync(Ct));

        var verslag = await _proef.Keur();
        Assert.Empty(verslag.Verschillen.Eerste);
        Assert.Equal((1L, 8L), (verslag.Regels, verslag.Einde));
    }

    [Fact]
    public async Task Zolang_niets_oud_is_verandert_er_niets()
    {
        Assert.Equal(0, await Bewaring.SchoonOpAsync(Ct));
        await _proef.Vul(3);
        _proef.Opslag.Klok.Nu = Proefopslag.Nu.AddDays(547);

        Assert.Equal(0, await Bewaring.SchoonOpAsync(Ct));
        Assert.Equal(3, (await _proef.Keur()).Regels);
    }

    [Fact]
    public async Task Een_persoon_wissen_laat_de_keten_heel_en_van_de_persoon_niets_over()
    {
        await _proef.Vul(6);

        Assert.Equal(3, (await _proef.Personen.VoorPersoonAsync("persoon-een", 10)).Count);
        Assert.Equal(3, await _proef.Personen.VergeetPersoonAsync("persoon-een"));
        Assert.Equal(0, await _proef.Personen.VergeetPersoonAsync("persoon-een"));

        Assert.Empty(await _proef.Personen.VoorPersoonAsync("persoon-een", 10));
        Assert.Equal(3, (await _proef.Personen.VoorPersoonAsync("persoon-twee", 10)).Count);
        Assert.Equal(3, _proef.Opslag.Waarde<long>("SELECT count(*) FROM logboek WHERE persoon IS NULL AND sleutel IS NULL"));
        Assert.Empty((await _proef.Keur()).Verschillen.Eerste);
        await _proef.Vul(1);
        Assert.Empty((await _proef.Keur()).Verschillen.Eerste);
    }

    [Fact]
    public async Task Van_een_persoon_staat_in_de_keten_op_elke_regel_iets_anders()
    {
        await _proef.Vul(6);

        Assert.Equal(6, _proef.Opslag.Waarde<long>("SELECT count(DISTINCT verbintenis) FROM logboek"));
        Assert.Equal(6, _proef.Opslag.Waarde<long>("SELECT count(DISTINCT sleutel) FROM logboek"));
    }

    [Fact]
    public async Task Een_persoon_is_blad_voor_blad_te_lezen()
    {
        await _proef.Vul(6);

        var eerste = await _proef.Personen.VoorPersoonAsync("persoon-twee", 2);
        var rest = await _proef.Personen.VoorPersoonAsync("persoon-twee", 2, eerste[^1].Nummer);

        Assert.Equal([6L, 4L, 2L], eerste.Concat(rest).Select(rij => rij.Nummer));
        Assert.All(eerste, rij => Assert.Equal(("GM0014", "app-1", nameof(Rol.Lezer)), (rij.Organisatie, rij.App, rij.Rol)));
    }
}
