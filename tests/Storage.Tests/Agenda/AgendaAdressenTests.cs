using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Agenda;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Agenda;

public sealed class AgendaAdressenTests : IAsyncLifetime
{
    private static readonly Aanroeper Ander = new("GM0405", [Rol.Lezer], "p2");

    private readonly Proefopslag _opslag = new();

    private AgendaAdressen Adressen => new(_opslag.Database, _opslag.Klok);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task Wie_het_geheim_heeft_leest_als_wie_het_maakte_en_niet_meer_dan_een_lezer()
    {
        var geheim = await Adressen.MaakAsync(Proefopslag.Hoorn, null);

        Assert.Equal(new Aanroeper("GM0405", [Rol.Lezer], "p1"), await Adressen.VindAsync(geheim));
        Assert.Null(await Adressen.VindAsync(geheim.ToLowerInvariant()));
        Assert.Null(await Adressen.VindAsync(""));
        Assert.Equal(Proefopslag.Nu, await Adressen.SindsAsync(Proefopslag.Hoorn));
    }

    [Fact]
    public async Task Een_nieuw_geheim_vervangt_alleen_dat_van_dezelfde_persoon_bij_dezelfde_organisatie()
    {
        var elders = Proefopslag.Hoorn with { Organisatie = "GM0014" };
        var (oud, vanAnder, vanElders) = (await Adressen.MaakAsync(Proefopslag.Hoorn, null), await Adressen.MaakAsync(Ander, null), await Adressen.MaakAsync(elders, null));

        var nieuw = await Adressen.MaakAsync(Proefopslag.Hoorn, null);

        Assert.Null(await Adressen.VindAsync(oud));
        Assert.Equal("p1", (await Adressen.VindAsync(nieuw))?.Persoon);
        Assert.Equal("p2", (await Adressen.VindAsync(vanAnder))?.Persoon);
        Assert.Equal("GM0014", (await Adressen.VindAsync(vanElders))?.Organisatie);
        Assert.True(await Adressen.TrekInAsync(Ander));
        Assert.False(await Adressen.TrekInAsync(Ander));
        Assert.Null(await Adressen.VindAsync(vanAnder));
        Assert.Null(await Adressen.SindsAsync(Ander));
        Assert.Equal(2, _opslag.Waarde<long>("SELECT count(*) FROM agenda_adressen"));
    }

    [Fact]
    public async Task In_de_database_staat_het_geheim_niet()
    {
        var geheim = await Adressen.MaakAsync(Proefopslag.Hoorn, null);

        var afdruk = _opslag.Waarde<string>("SELECT afdruk FROM agenda_adressen");
        Assert.Equal((43, 64), (geheim.Length, afdruk.Length));
        Assert.DoesNotContain(geheim, _opslag.Waarde<string>("SELECT organisatie || persoon || afdruk || sinds FROM agenda_adressen"), StringComparison.Ordinal);
    }
}
