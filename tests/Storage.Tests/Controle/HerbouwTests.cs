using Regionetwerk.Storage.Controle;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Controle;

public sealed class HerbouwTests : IAsyncDisposable
{
    private readonly Proefopslag _opslag = new(new() { EventsPerRebuildStep = 7 });

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task A_rebuilt_read_model_equals_the_one_that_grew()
    {
        await Proefboeken.Vul(_opslag);
        await Proefboeken.Vul(_opslag);
        await Ambassadeurboeken.Vul(_opslag);
        var schema = _opslag.Proefdatabase.Schema();

        var verslag = await Bouw();

        Assert.Equal(0, verslag.Verschillen.Aantal);
        Assert.Equal(_opslag.Waarde<long>("SELECT count(*) FROM events"), verslag.Gebeurtenissen);
        Assert.Equal(verslag.Oud, verslag.Nieuw);
        Assert.Equal(new(4_000_00, 600_00, 90_00), verslag.Nieuw);
        Assert.All(verslag.Tabellen, tabel => Assert.True(tabel.Oud == tabel.Nieuw && tabel.Nieuw > 0, tabel.Tabel));
        Assert.Equal(schema, _opslag.Proefdatabase.Schema());
    }

    [Fact]
    public async Task An_empty_store_rebuilds_to_an_empty_read_model() => Assert.Equal(new(0, 0, 0), (await Bouw()).Nieuw);

    [Fact]
    public async Task The_store_goes_on_in_the_rebuilt_tables()
    {
        await Proefboeken.Vul(_opslag);
        await Bouw();
        await Proefboeken.Vul(_opslag);

        Assert.Equal(6, _opslag.Waarde<long>("SELECT count(*) FROM budgetten"));
        Assert.Equal(0, (await Bouw()).Verschillen.Aantal);
    }

    [Theory]
    [InlineData("UPDATE budgetten SET besteed = 1 WHERE besteed > 0", "budgetten")]
    [InlineData("DELETE FROM financieringen", "financieringen")]
    [InlineData("UPDATE budgetjaren SET besteed = 1", "budgetjaren")]
    [InlineData("DELETE FROM regelingen", "regelingen")]
    [InlineData("UPDATE leden SET rol = 'Trekker'", "leden")]
    [InlineData("DROP TABLE contacten", "contacten")]
    public async Task A_read_model_that_was_wrong_is_named_and_put_right(string geknoei, string tabel)
    {
        await Proefboeken.Vul(_opslag);
        _opslag.Knoei(geknoei);

        var verslag = await Bouw();

        Assert.Contains(verslag.Verschillen.Eerste, verschil => verschil.Contains(tabel, StringComparison.Ordinal));
        Assert.Equal(0, (await Bouw()).Verschillen.Aantal);
    }

    [Fact]
    public async Task Events_that_cannot_be_read_leave_the_old_read_model_as_it_was()
    {
        await Proefboeken.Vul(_opslag);
        var schema = _opslag.Proefdatabase.Schema();
        _opslag.Knoei("UPDATE events SET name = 'van-later' WHERE name = 'budget-gesloten'");

        await Assert.ThrowsAnyAsync<InvalidOperationException>(Bouw);

        Assert.Equal(schema, _opslag.Proefdatabase.Schema());
        Assert.Equal(3, _opslag.Waarde<long>("SELECT count(*) FROM budgetten"));
    }

    [Fact]
    public async Task A_rebuild_that_was_broken_off_does_not_stand_in_the_way_of_the_next()
    {
        await Proefboeken.Vul(_opslag);
        _opslag.Knoei("CREATE TABLE nieuw_budgetten (id TEXT)");

        Assert.Equal(0, (await Bouw()).Verschillen.Aantal);
    }

    [Fact]
    public async Task What_is_written_meanwhile_is_in_the_rebuilt_read_model_too()
    {
        await Proefboeken.Vul(_opslag);
        using var stop = new CancellationTokenSource();
        var schrijver = Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                    await _opslag.Budget();
            },
            TestContext.Current.CancellationToken);

        for (var i = 0; i < 3; i++)
            Assert.Equal(0, (await Bouw()).Verschillen.Aantal);

        await stop.CancelAsync();
        await schrijver;
        var toegekend = _opslag.Waarde<long>("SELECT count(*) FROM events WHERE name = 'budget-toegekend'");
        Assert.Equal(toegekend, (await Bouw()).Tabellen.Single(tabel => tabel.Tabel == "budgetten").Nieuw);
    }

    private Task<Herbouwverslag> Bouw() =>
        new Herbouw(_opslag.Database, EventTypes.OfTheDomain, _opslag.Opties).BouwAsync(TestContext.Current.CancellationToken);
}
