using Orleans;
using Orleans.Hosting;
using Orleans.Runtime;
using Regionetwerk.Runtime.Tests.Support;

namespace Regionetwerk.Runtime.Tests;

public sealed class TimerTests : IAsyncDisposable
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    private readonly TestSilo _silo = new(silo => silo.AddIncomingGrainCallFilter(static async context =>
    {
        await context.Invoke();
        if (context.InterfaceName == "IGrainTimerInvoker" && context.TargetId.Key.ToString() == "refused")
            throw new UnauthorizedAccessException("no ticks");
    }));

    private ITicker Ticker => _silo.Grains.GetGrain<ITicker>("a");

    [Fact]
    public async Task A_timer_ticks_at_its_due_time_and_then_every_period()
    {
        await Ticker.Start(new(s_second, 2 * s_second));
        Advance(0.9);
        Assert.Equal(0, await Ticker.Ticks());
        Advance(0.1);
        await AssertTicks(1);
        Advance(1.9);
        Assert.Equal(1, await Ticker.Ticks());
        Advance(0.1);
        await AssertTicks(2);
    }

    [Fact]
    public async Task A_timer_without_a_period_ticks_once()
    {
        await Ticker.Start(new(s_second, Timeout.InfiniteTimeSpan));
        Advance(1);
        await AssertTicks(1);
        Advance(10);
        Assert.Equal(1, await Ticker.Ticks());
    }

    [Fact]
    public async Task A_timer_can_be_changed_and_stopped()
    {
        await Ticker.Start(new(s_second, s_second));
        await Ticker.Change(3 * s_second, s_second);
        Advance(2);
        Assert.Equal(0, await Ticker.Ticks());
        Advance(1);
        await AssertTicks(1);
        await Ticker.Stop();
        Advance(10);
        Assert.Equal(1, await Ticker.Ticks());
    }

    [Fact]
    public async Task A_change_during_a_tick_counts_from_the_end_of_the_tick()
    {
        await Ticker.Start(new(s_second, s_second));
        await Ticker.ChangeAtTick(5 * s_second);
        Advance(1);
        await AssertTicks(1);
        Advance(4.9);
        Assert.Equal(1, await Ticker.Ticks());
        Advance(0.1);
        await AssertTicks(2);
    }

    [Fact]
    public async Task A_tick_waits_for_the_running_call_unless_it_interleaves()
    {
        await Ticker.Start(new(s_second, s_second));
        var call = Ticker.Wait();
        await _silo.Log.Written("call begins");
        Advance(1);
        Assert.DoesNotContain("tick 1", _silo.Log.Entries);
        _silo.Log.Open("call");
        await call;
        await _silo.Log.Written("tick 1");
    }

    [Fact]
    public async Task An_interleaving_tick_does_not_wait_for_the_running_call()
    {
        await Ticker.Start(new(s_second, s_second) { Interleave = true });
        var call = Ticker.Wait();
        await _silo.Log.Written("call begins");
        Advance(1);
        await _silo.Log.Written("tick 1");
        _silo.Log.Open("call");
        await call;
    }

    [Fact]
    public async Task A_tick_that_throws_does_not_stop_the_timer()
    {
        await Ticker.Start(new(s_second, s_second));
        await Ticker.ThrowAtTicks();
        Advance(1);
        await AssertTicks(1);
        Advance(1);
        await AssertTicks(2);
    }

    [Fact]
    public async Task A_tick_passes_the_filters_and_a_refused_one_does_not_stop_the_timer()
    {
        var refused = _silo.Grains.GetGrain<ITicker>("refused");
        await refused.Start(new(s_second, s_second));
        Advance(1);
        await _silo.Log.Written("tick 1");
        Assert.Equal(1, await refused.Ticks());
        Advance(1);
        await _silo.Log.Written("tick 2");
    }

    [Fact]
    public async Task A_tick_carries_the_values_of_no_call()
    {
        RequestContext.Set("who", "caller");
        await Ticker.Start(new(s_second, s_second));
        Advance(1);
        await AssertTicks(1);
        Assert.DoesNotContain("tick for caller", _silo.Log.Entries);
    }

    [Fact]
    public async Task A_timer_ends_with_its_activation_and_its_token_is_cancelled()
    {
        await Ticker.Start(new(s_second, s_second));
        Advance(1);
        await AssertTicks(1);
        await Ticker.End();
        Assert.Equal(0, await Ticker.Ticks());
        await _silo.Log.Written("token cancelled");
        Advance(10);
        Assert.Equal(0, await Ticker.Ticks());
        Assert.DoesNotContain("tick 2", _silo.Log.Entries);
    }

    [Fact]
    public async Task A_timer_takes_no_time_below_zero() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Ticker.Start(new(-s_second, s_second)));

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    /// <summary>The tick that the time brings is in the grain's mailbox when this returns.</summary>
    private void Advance(double seconds) => _silo.Time.Advance(TimeSpan.FromSeconds(seconds));

    private async Task AssertTicks(int ticks)
    {
        await _silo.Log.Written($"tick {ticks}");
        Assert.Equal(ticks, await Ticker.Ticks());
    }

    internal interface ITicker : IGrainWithStringKey
    {
        Task Start(GrainTimerCreationOptions options);

        Task Change(TimeSpan dueTime, TimeSpan period);

        Task Stop();

        Task End();

        Task ThrowAtTicks();

        Task ChangeAtTick(TimeSpan dueTime);

        Task Wait();

        Task<int> Ticks();
    }

    internal sealed class TickerGrain(Journal journal) : Grain, ITicker
    {
        private IGrainTimer? _timer;
        private bool _throws;
        private int _ticks;
        private TimeSpan? _changesTo;

        public Task Start(GrainTimerCreationOptions options)
        {
            _timer = this.RegisterGrainTimer(Tick, journal, options);
            return Task.CompletedTask;
        }

        public Task Change(TimeSpan dueTime, TimeSpan period)
        {
            _timer!.Change(dueTime, period);
            return Task.CompletedTask;
        }

        public Task Stop()
        {
            _timer!.Dispose();
            return Task.CompletedTask;
        }

        public Task End()
        {
            DeactivateOnIdle();
            return Task.CompletedTask;
        }

        public Task ThrowAtTicks()
        {
            _throws = true;
            return Task.CompletedTask;
        }

        public Task ChangeAtTick(TimeSpan dueTime)
        {
            _changesTo = dueTime;
            return Task.CompletedTask;
        }

        public async Task Wait()
        {
            journal.Write("call begins");
            await journal.Opened("call");
        }

        public Task<int> Ticks() => Task.FromResult(_ticks);

        private Task Tick(Journal state, CancellationToken token)
        {
            if (_ticks == 0)
                token.Register(() => state.Write("token cancelled"));
            if (RequestContext.Get("who") is { } who)
                state.Write($"tick for {who}");
            state.Write($"tick {++_ticks}");
            if (_changesTo is { } dueTime)
                _timer!.Change(dueTime, dueTime / 5);
            return _throws ? throw new InvalidTimeZoneException() : Task.CompletedTask;
        }
    }
}
