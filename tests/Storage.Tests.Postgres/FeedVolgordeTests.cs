using Npgsql;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Postgres;

/// <summary>Positions are given out before the commit: what the feed does about that.</summary>
public sealed class FeedVolgordeTests : IAsyncDisposable
{
    private readonly Proefopslag _opslag = new(new() { FeedPause = TimeSpan.FromMilliseconds(20) });

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact(Timeout = 60_000)]
    public async Task An_event_of_a_transaction_that_is_still_open_is_waited_for()
    {
        var eerste = await _opslag.Budget();
        var na = Assert.Single(await Lees(default, 1)).At;
        await using var hand = new NpgsqlConnection(_opslag.Opties.Verbinding);
        await hand.OpenAsync(Ct);
        await using var open = await hand.BeginTransactionAsync(Ct);
        await VoegMetDeHand(hand, "budget/met-de-hand");

        var later = await _opslag.Budget();

        // Though it is there for everybody, it comes after what is still on its way.
        Assert.Equal(2, _opslag.Waarde<long>("SELECT count(*) FROM events"));
        Assert.Empty(await _opslag.Database.Read(sessie => EventLog.After(sessie, na, 10, e => e)));
        Assert.Equal(na, await Feed().EndAsync());
        // An operator hears of it, as it may never end.
        var achterstand = new Achterstand(_opslag.Database, new Later());
        Assert.True(await achterstand.FeedAsync() > TimeSpan.Zero);
        await open.CommitAsync(Ct);
        var gelezen = await Lees(na, 2);
        // Not before: what others on this server have open is waited for as well.
        Assert.Equal(TimeSpan.Zero, await achterstand.FeedAsync());
        Assert.Equal(["budget/met-de-hand", Stroom.Budget(later).Value], gelezen.Select(e => e.Stream.Value));
        Assert.True(gelezen[0].At.Transaction < gelezen[1].At.Transaction);
        Assert.Equal(gelezen[1].At, await Feed().EndAsync());
    }

    [Fact(Timeout = 60_000)]
    public async Task A_transaction_that_is_undone_leaves_a_gap_and_nothing_waits_for_it()
    {
        await using var hand = new NpgsqlConnection(_opslag.Opties.Verbinding);
        await hand.OpenAsync(Ct);
        await using (var open = await hand.BeginTransactionAsync(Ct))
        {
            await VoegMetDeHand(hand, "budget/met-de-hand");
            await _opslag.Budget();
            await open.RollbackAsync(Ct);
        }

        Assert.Equal(2, Assert.Single(await Lees(default, 1)).At.Position);
    }

    [Fact(Timeout = 60_000)]
    public async Task After_a_restore_where_transactions_have_lower_numbers_every_reader_gets_everything()
    {
        for (var i = 0; i < 5; i++)
            await _opslag.Budget();
        var eerder = await Lees(default, 5);
        // As if they were written on a server that was far ahead.
        _opslag.Knoei("UPDATE events SET tx = (tx::text::bigint + (1::bigint << 40))::text::xid8");
        FeedPosition[] bewaard = [.. eerder.Select(e => e.At with { Transaction = e.At.Transaction + (1L << 40) }), .. eerder.Select(e => e.At)];

        await _opslag.SluitAsync();
        _opslag.Open();
        var later = Stroom.Budget(await _opslag.Budget());

        foreach (var positie in bewaard)
            Assert.Equal([.. eerder.Select(e => e.Stream), later], (await Lees(positie, 6)).Select(e => e.Stream));
        var nu = await Lees(default, 6);
        foreach (var gelezen in Enumerable.Range(0, 5))
            Assert.Equal(nu[(gelezen + 1)..], await Lees(nu[gelezen].At, 5 - gelezen));
    }

    private static async Task VoegMetDeHand(NpgsqlConnection hand, string stroom)
    {
        const string Voeg = """
            INSERT INTO events (stream, version, name, shape, data, organisatie, persoon, at, append)
            VALUES ($1, 1, 'budget-gesloten', 1, '{}', 'GM0405', 'p1', 0, gen_random_uuid())
            """;
        await using var voeg = new NpgsqlCommand(Voeg, hand);
        voeg.Parameters.Add(new() { Value = stroom });
        await voeg.ExecuteNonQueryAsync(Ct);
    }

    private async Task<List<LoggedEvent>> Lees(FeedPosition na, int aantal)
    {
        var gelezen = new List<LoggedEvent>();
        await foreach (var e in Feed().ReadAsync(na, Ct))
        {
            gelezen.Add(e);
            if (gelezen.Count == aantal)
                break;
        }
        return gelezen;
    }

    private Feed Feed() => new(_opslag.Database, _opslag.Opties, TimeProvider.System);

    private sealed class Later : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
