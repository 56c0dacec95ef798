using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;
using Regionetwerk.Runtime.Tests.Support;

namespace Regionetwerk.Runtime.Tests;

public sealed class ActivationTests : IAsyncDisposable
{
    private readonly TestSilo _silo = new(silo => silo.Configure<GrainCollectionOptions>(options =>
    {
        options.CollectionAge = TimeSpan.FromMinutes(5);
        options.ActivationTimeout = TimeSpan.FromSeconds(10);
        options.DeactivationTimeout = TimeSpan.FromSeconds(10);
    }));

    private IActor Actor => _silo.Grains.GetGrain<IActor>("a");

    private ISleeper Sleeper => _silo.Grains.GetGrain<ISleeper>("s");

    [Fact]
    public async Task A_grain_is_activated_once_before_its_first_call()
    {
        _silo.Log.Open("activate");
        await Task.WhenAll(Sleeper.Work(), Sleeper.Work());
        Assert.Equal(["activates", "works", "works"], _silo.Log.Entries);
    }

    [Fact]
    public async Task A_failed_activation_reaches_every_caller_and_the_next_call_tries_again()
    {
        var failure = new InvalidTimeZoneException("not today");
        RequestContext.Set("fail", failure);
        var calls = new[] { Sleeper.Work(), Sleeper.Work() };
        await _silo.Log.Written("activates");
        _silo.Log.Open("activate");
        foreach (var call in calls)
            Assert.Same(failure, await Assert.ThrowsAsync<InvalidTimeZoneException>(() => call));
        RequestContext.Clear();
        await Sleeper.Work();
    }

    [Fact]
    public async Task A_constructor_that_throws_reaches_the_caller_and_the_next_call_tries_again()
    {
        RequestContext.Set("fail constructor", new InvalidTimeZoneException());
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => Sleeper.Work());
        RequestContext.Clear();
        _silo.Log.Open("activate");
        await Sleeper.Work();
    }

    [Fact]
    public async Task An_activation_that_takes_too_long_fails_with_the_time_it_had()
    {
        var call = Sleeper.Work();
        await _silo.Log.Written("activates");
        _silo.Time.Advance(TimeSpan.FromSeconds(10));
        var failure = await Assert.ThrowsAsync<TimeoutException>(() => call);
        Assert.Contains("OnActivateAsync of sleeper/s", failure.Message, StringComparison.Ordinal);
        Assert.Contains("00:00:10", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_idle_activation_is_collected_and_the_next_call_makes_another()
    {
        Assert.Equal(1, await Actor.Add(1));
        _silo.Time.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(2, await Actor.Add(1));
        _silo.Time.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(3, await Actor.Add(1));
        _silo.Time.Advance(TimeSpan.FromMinutes(7));
        await _silo.Log.Written("a deactivates: ActivationIdle, scope disposed: False");
        Assert.Equal(1, await Actor.Add(1));
    }

    [Fact]
    public async Task A_busy_activation_is_not_collected()
    {
        var call = Actor.WaitCancellably("gate", CancellationToken.None);
        await _silo.Log.Written("gate begins");
        _silo.Time.Advance(TimeSpan.FromMinutes(60));
        Assert.Equal(["gate begins"], _silo.Log.Entries);
        _silo.Log.Open("gate");
        await Assert.ThrowsAsync<TimeoutException>(() => call);
        await Actor.Nothing();
        Assert.Equal(["gate begins", "gate ends"], _silo.Log.Entries);
    }

    [Fact]
    public async Task A_timer_does_not_keep_an_activation_alive()
    {
        _silo.Log.Open("activate");
        await Sleeper.TickEveryMinute(keepAlive: false);
        await LetTick(4);
        _silo.Time.Advance(TimeSpan.FromMinutes(2));
        await _silo.Log.Written("s deactivates");
    }

    [Fact]
    public async Task A_timer_that_is_to_keeps_an_activation_alive()
    {
        _silo.Log.Open("activate");
        await Sleeper.TickEveryMinute(keepAlive: true);
        await LetTick(8);
        Assert.DoesNotContain("s deactivates", _silo.Log.Entries);
    }

    [Fact]
    public async Task A_grain_that_asks_for_its_end_gets_it_after_the_call_and_what_waits_goes_to_the_next()
    {
        await Actor.Add(1);
        var blocking = Actor.Wait("gate");
        var calls = new[] { Actor.End(), Actor.Add(10), Actor.Add(10) };
        _silo.Log.Open("gate");
        await blocking;
        await Task.WhenAll(calls);
        Assert.Equal(30, await Actor.Add(10));
        Assert.Contains("a deactivates: ApplicationRequested, scope disposed: False", _silo.Log.Entries);
    }

    [Fact]
    public async Task A_call_that_comes_during_deactivation_goes_to_a_new_activation()
    {
        _silo.Log.Open("activate");
        await Sleeper.SleepAtEnd();
        await _silo.Log.Written("s deactivates");
        var call = Sleeper.Work();
        Assert.False(call.IsCompleted);
        _silo.Log.Open("deactivate");
        await call;
        Assert.Equal(["activates", "s deactivates", "disposed", "activates", "works"], _silo.Log.Entries);
    }

    [Fact]
    public async Task A_deactivation_that_takes_too_long_is_left_behind()
    {
        _silo.Log.Open("activate");
        await Sleeper.SleepAtEnd();
        await _silo.Log.Written("s deactivates");
        var call = Sleeper.Work();
        _silo.Time.Advance(TimeSpan.FromSeconds(10));
        await call;
    }

    [Fact]
    public async Task A_grain_that_ends_itself_while_it_wakes_still_answers()
    {
        RequestContext.Set("end at once", true);
        _silo.Log.Open("activate");
        _silo.Log.Open("deactivate");
        await Task.WhenAll(Sleeper.Work(), Sleeper.Work(), Sleeper.Work());
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    private async Task LetTick(int minutes)
    {
        for (var minute = 1; minute <= minutes; minute++)
        {
            var armed = _silo.Time.NextArming();
            _silo.Time.Advance(TimeSpan.FromMinutes(1));
            await _silo.Log.Written($"s ticks {minute}");
            await armed;
        }
    }

    internal interface ISleeper : IGrainWithStringKey
    {
        Task Work();

        Task TickEveryMinute(bool keepAlive);

        Task SleepAtEnd();
    }

    internal sealed class SleeperGrain : Grain, ISleeper, IDisposable
    {
        private readonly Journal _journal;
        private bool _sleepsAtEnd;
        private int _ticks;

        public SleeperGrain(Journal journal)
        {
            _journal = journal;
            if (RequestContext.Get("fail constructor") is Exception exception)
                throw exception;
        }

        public override async Task OnActivateAsync(CancellationToken cancellationToken)
        {
            _journal.Write("activates");
            await _journal.Opened("activate", CancellationToken.None);
            if (RequestContext.Get("fail") is Exception exception)
                throw exception;
            if (RequestContext.Get("end at once") is not null)
                DeactivateOnIdle();
        }

        public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
        {
            _journal.Write($"{this.GetPrimaryKeyString()} deactivates");
            if (_sleepsAtEnd)
                await _journal.Opened("deactivate", CancellationToken.None);
        }

        public Task Work()
        {
            _journal.Write("works");
            return Task.CompletedTask;
        }

        public Task TickEveryMinute(bool keepAlive)
        {
            this.RegisterGrainTimer(Tick, new(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1)) { KeepAlive = keepAlive });
            return Task.CompletedTask;
        }

        public Task SleepAtEnd()
        {
            _sleepsAtEnd = true;
            DeactivateOnIdle();
            return Task.CompletedTask;
        }

        public void Dispose() => _journal.Write("disposed");

        private Task Tick()
        {
            _journal.Write($"{this.GetPrimaryKeyString()} ticks {++_ticks}");
            return Task.CompletedTask;
        }
    }
}
