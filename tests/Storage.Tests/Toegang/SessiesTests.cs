using Regionetwerk.Storage.Tests.Opslag;
using Regionetwerk.Storage.Toegang;
using Xunit;

namespace Regionetwerk.Storage.Tests.Toegang;

public sealed class SessiesTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Straks = Proefopslag.Nu.AddHours(1);

    private readonly Proefopslag _opslag = new();

    private Sessies Sessies => new(_opslag.Database, _opslag.Klok);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task Wie_de_sleutel_heeft_is_aangemeld_tot_het_einde_en_geen_tel_langer()
    {
        await Sessies.BeginAsync("sleutel", "p1", "bewijs", Straks);

        Assert.Equal("bewijs", await Sessies.LeesAsync("sleutel"));
        Assert.Null(await Sessies.LeesAsync("Sleutel"));
        _opslag.Klok.Nu = Straks.AddMilliseconds(-1);
        Assert.NotNull(await Sessies.LeesAsync("sleutel"));
        _opslag.Klok.Nu = Straks;
        Assert.Null(await Sessies.LeesAsync("sleutel"));
    }

    [Fact]
    public async Task Wat_beeindigd_is_wordt_door_verlengen_niet_weer_een_sessie()
    {
        await Sessies.BeginAsync("sleutel", "p1", "bewijs", Straks);
        Assert.True(await Sessies.VerlengAsync("sleutel", "ander bewijs", Straks.AddHours(1)));
        _opslag.Klok.Nu = Straks;
        Assert.Equal("ander bewijs", await Sessies.LeesAsync("sleutel"));

        await Sessies.EindigAsync("sleutel");

        Assert.False(await Sessies.VerlengAsync("sleutel", "bewijs", Straks.AddHours(2)));
        Assert.Null(await Sessies.LeesAsync("sleutel"));
    }

    [Fact]
    public async Task Alle_sessies_van_een_persoon_eindigen_samen_en_die_van_een_ander_niet()
    {
        await Sessies.BeginAsync("telefoon", "p1", "bewijs", Straks);
        await Sessies.BeginAsync("computer", "p1", "bewijs", Straks);
        await Sessies.BeginAsync("van een ander", "p2", "bewijs", Straks);

        Assert.Equal(2, await Sessies.EindigVanAsync("p1"));

        Assert.Null(await Sessies.LeesAsync("telefoon"));
        Assert.Null(await Sessies.LeesAsync("computer"));
        Assert.NotNull(await Sessies.LeesAsync("van een ander"));
    }

    [Fact]
    public async Task Vergeten_wordt_alleen_wat_voorbij_is()
    {
        await Sessies.BeginAsync("kort", "p1", "bewijs", Straks);
        await Sessies.BeginAsync("lang", "p1", "bewijs", Straks.AddHours(1));
        _opslag.Klok.Nu = Straks;

        Assert.Equal(1, await Sessies.VergeetAsync(Ct));
        Assert.Equal(0, await Sessies.VergeetAsync(Ct));

        Assert.NotNull(await Sessies.LeesAsync("lang"));
        Assert.Equal(1, _opslag.Waarde<long>("SELECT count(*) FROM sessies"));
    }

    [Fact]
    public async Task In_de_database_staat_de_sleutel_niet()
    {
        await Sessies.BeginAsync("sleutel-van-de-browser", "p1", "bewijs", Straks);

        Assert.Equal(64, _opslag.Waarde<string>("SELECT afdruk FROM sessies").Length);
        Assert.DoesNotContain("sleutel", _opslag.Waarde<string>("SELECT afdruk || persoon || bewijs FROM sessies"), StringComparison.Ordinal);
    }
}
