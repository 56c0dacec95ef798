using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Opslag;

public sealed class EventStoreTests : IAsyncDisposable
{
    private readonly Proefopslag _opslag = new();

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task What_was_appended_is_there_after_a_restart()
    {
        var budget = await _opslag.Budget(euro: 1_234);
        await _opslag.SluitAsync();
        _opslag.Open();

        var stand = await _opslag.Store.LoadAsync<BudgetStaat>(Stroom.Budget(budget));

        Assert.Equal((1, "GM0405", Bedrag.UitEuro(1_234)), (stand.Version, stand.State.Eigenaar, stand.State.Toegekend));
    }

    [Fact]
    public async Task A_stream_that_does_not_exist_gives_the_empty_state()
    {
        var stand = await _opslag.Store.LoadAsync<BudgetStaat>(Stroom.Budget(Guid.NewGuid()));

        Assert.Equal((0, BudgetStaat.Leeg), (stand.Version, stand.State));
    }

    [Fact]
    public async Task Who_comes_second_hears_of_a_conflict_and_leaves_nothing()
    {
        var budget = await _opslag.Budget();
        await _opslag.Voeg(Stroom.Budget(budget), 1, new BudgetGedeeld(budget, Deling.Intern));
        var tekst = new Wisbaar.Tekst(budget, "reden", "te laat");
        var verzoek = new Request("GM0405", "v1", new BudgetSluiten(budget), "gemeente/GM0405");

        var uitslag = await _opslag.Store.AppendAsync(
            Proefopslag.Toevoeging(Stroom.Budget(budget), 1, new BudgetGesloten(budget)) with { Erasable = [tekst], Request = verzoek });

        Assert.IsType<AppendResult.Conflict>(uitslag);
        Assert.Equal(0, _opslag.Waarde<long>("SELECT (SELECT count(*) FROM teksten) + (SELECT count(*) FROM requests)"));
        Assert.Equal(0, _opslag.Waarde<long>("SELECT gesloten FROM budgetten"));
    }

    [Fact]
    public async Task A_stream_that_was_only_read_must_be_unchanged_too()
    {
        var (gelezen, geschreven) = (await _opslag.Budget(), await _opslag.Budget());
        await _opslag.Voeg(Stroom.Budget(gelezen), 1, new BudgetGesloten(gelezen));

        var uitslag = await _opslag.Store.AppendAsync(Proefopslag.Toevoeging(Stroom.Budget(geschreven), 1, new BudgetGesloten(geschreven)) with
        {
            Streams = [new(Stroom.Budget(geschreven), 1, [new BudgetGesloten(geschreven)]), new(Stroom.Budget(gelezen), 1, [])],
        });

        Assert.IsType<AppendResult.Conflict>(uitslag);
        Assert.Equal(1, (await _opslag.Store.LoadAsync<BudgetStaat>(Stroom.Budget(geschreven))).Version);
    }

    [Fact]
    public async Task Versions_are_answered_in_the_order_of_the_streams()
    {
        var (een, twee) = (await _opslag.Budget(), await _opslag.Budget());

        var uitslag = await _opslag.Store.AppendAsync(Proefopslag.Toevoeging(Stroom.Budget(een), 1) with
        {
            Streams = [new(Stroom.Budget(een), 1, []), new(Stroom.Budget(twee), 1, [new BudgetGedeeld(twee, Deling.Intern), new BudgetGesloten(twee)])],
        });

        Assert.Equal([1, 3], Assert.IsType<AppendResult.Appended>(uitslag).Versions);
    }

    [Fact]
    public async Task A_hundred_at_once_on_one_stream_give_one_winner_each_round()
    {
        var budget = await _opslag.Budget();

        var uitslagen = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ =>
            _opslag.Voeg(Stroom.Budget(budget), 1, new BudgetGedeeld(budget, Deling.Intern))));

        Assert.Single(uitslagen.OfType<AppendResult.Appended>());
        Assert.Equal(99, uitslagen.OfType<AppendResult.Conflict>().Count());
    }

    [Fact]
    public async Task A_failing_append_leaves_nothing_and_does_not_touch_its_neighbours()
    {
        var budget = await _opslag.Budget();
        // A financiering of a programma that is not there: its projection cannot find what it needs.
        var fout = new FinancieringVastgelegd(budget, Guid.NewGuid(), Guid.NewGuid(), 2026, Bedrag.UitEuro(1));

        var taken = Enumerable.Range(0, 20).Select(i => i == 10
            ? _opslag.Voeg(Stroom.Budget(budget), 1, fout)
            : (Task)_opslag.Budget(Deling.Intern, eigenaar: $"organisatie-{i}")).ToArray();

        await Assert.ThrowsAsync<RowsException>(() => taken[10]);
        await Task.WhenAll(taken.Where((_, i) => i != 10));
        Assert.Equal(20, _opslag.Waarde<long>("SELECT count(*) FROM budgetten"));
        Assert.Equal(20, _opslag.Waarde<long>("SELECT count(*) FROM events"));
        Assert.Equal(20, _opslag.Waarde<long>("SELECT count(*) FROM budgetten JOIN publieken ON publieken.id = publiek"));
        Assert.Equal(1, (await _opslag.Store.LoadAsync<BudgetStaat>(Stroom.Budget(budget))).Version);
    }

    [Fact]
    public async Task A_commit_that_fails_is_told_to_all_and_the_store_goes_on()
    {
        _opslag.Proefdatabase.BreekCommit("events");
        var taken = Enumerable.Range(0, 10).Select(_ => _opslag.Budget()).ToArray();
        foreach (var taak in taken)
            await Assert.ThrowsAnyAsync<Exception>(() => taak);
        _opslag.Proefdatabase.Herstel("events");

        await _opslag.Budget();

        Assert.Equal(1, _opslag.Waarde<long>("SELECT count(*) FROM events"));
        Assert.Equal(1, _opslag.Waarde<long>("SELECT count(*) FROM budgetten"));
    }

    [Fact]
    public async Task Closing_writes_what_was_asked_before()
    {
        var taken = Enumerable.Range(0, 200).Select(_ => _opslag.Budget()).ToArray();
        await _opslag.SluitAsync();
        await Task.WhenAll(taken);
        _opslag.Open();

        Assert.Equal(200, _opslag.Waarde<long>("SELECT count(*) FROM budgetten"));
    }

    [Fact]
    public async Task After_closing_an_append_is_refused()
    {
        await _opslag.SluitAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => _opslag.Budget());
        _opslag.Open();
    }

    [Fact]
    public async Task Texts_and_persons_are_written_with_the_events_and_erased_with_them()
    {
        var (contact, stroom) = (Guid.NewGuid(), new StreamId("contact/x"));
        Wisbaar persoon = new Wisbaar.Persoon(contact, "Naam", "Functie", null, "020");
        await _opslag.Store.AppendAsync(Proefopslag.Toevoeging(stroom, 0) with { Erasable = [persoon, new Wisbaar.Tekst(contact, "notitie", "hallo")] });
        Assert.Equal("Naam hallo", _opslag.Waarde<string>("SELECT naam || ' ' || waarde FROM personen, teksten"));

        await _opslag.Store.AppendAsync(Proefopslag.Toevoeging(stroom, 0) with { Erasable = [new Wisbaar.Weg(contact)] });

        Assert.Equal(0, _opslag.Waarde<long>("SELECT (SELECT count(*) FROM personen) + (SELECT count(*) FROM teksten)"));
    }

    [Fact]
    public async Task An_event_of_an_unknown_kind_or_shape_makes_its_stream_refuse()
    {
        var budget = await _opslag.Budget();
        foreach (var verandering in (string[])["name = 'van-later'", "name = 'budget-toegekend', shape = 99"])
        {
            _opslag.Knoei($"UPDATE events SET {verandering}");
            await Assert.ThrowsAsync<UnknownEventException>(async () => await _opslag.Store.LoadAsync<BudgetStaat>(Stroom.Budget(budget)));
        }
    }

    [Fact]
    public async Task A_stream_with_a_gap_is_not_read_over()
    {
        var budget = await _opslag.Budget();
        await _opslag.Voeg(Stroom.Budget(budget), 1, new BudgetGedeeld(budget, Deling.Intern), new BudgetGesloten(budget));
        _opslag.Knoei("DELETE FROM events WHERE version = 2");

        await Assert.ThrowsAsync<InvalidDataException>(async () => await _opslag.Store.LoadAsync<BudgetStaat>(Stroom.Budget(budget)));
    }

    [Fact]
    public async Task One_stream_cannot_be_named_twice_in_an_append()
    {
        var deel = new StreamAppend(Stroom.Budget(Guid.NewGuid()), 0, ImmutableArray<Gebeurtenis>.Empty);

        await Assert.ThrowsAsync<ArgumentException>(() =>
            _opslag.Store.AppendAsync(Proefopslag.Toevoeging(deel.Stream, 0) with { Streams = [deel, deel] }));
    }
}
