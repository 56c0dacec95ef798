using Orleans.Configuration;
using Orleans.Hosting;
using Regionetwerk.Runtime.Tests.Support;

namespace Regionetwerk.Runtime.Tests;

public sealed class TimeoutTests : IAsyncDisposable
{
    private readonly TestSilo _silo = new(silo => silo.Configure<SiloMessagingOptions>(options =>
        options.ResponseTimeout = TimeSpan.FromSeconds(30)));

    private IActor Actor => _silo.Grains.GetGrain<IActor>("a");

    [Fact]
    public async Task Grains_that_wait_for_each_other_in_a_circle_time_out_and_the_message_shows_the_circle()
    {
        var circle = Actor.Pass("b", "c", "a");
        await _silo.Log.Written("c passes on");
        _silo.Time.Advance(TimeSpan.FromSeconds(32));
        var timeout = await Assert.ThrowsAsync<TimeoutException>(() => circle);
        Assert.Contains("00:00:30", timeout.Message, StringComparison.Ordinal);
        Assert.Contains(
            "Chain of calls: actor/a.Pass -> actor/b.Pass -> actor/c.Pass -> actor/a.Pass.", timeout.Message, StringComparison.Ordinal);
        await Actor.Nothing();
    }

    [Fact]
    public async Task A_grain_that_calls_itself_times_out()
    {
        var call = Actor.Pass("a");
        await _silo.Log.Written("a passes on");
        _silo.Time.Advance(TimeSpan.FromSeconds(32));
        await Assert.ThrowsAsync<TimeoutException>(() => call);
    }

    [Fact]
    public async Task A_call_that_runs_too_long_says_so_and_ends_in_its_own_time()
    {
        var call = Actor.Wait("gate");
        await _silo.Log.Written("gate begins");
        _silo.Time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(call.IsCompleted);
        _silo.Time.Advance(TimeSpan.FromSeconds(2));
        var timeout = await Assert.ThrowsAsync<TimeoutException>(() => call);
        Assert.Contains("actor/a.Wait gave no answer", timeout.Message, StringComparison.Ordinal);
        Assert.Contains("still running", timeout.Message, StringComparison.Ordinal);
        var next = Actor.Add(1);
        Assert.DoesNotContain("gate ends", _silo.Log.Entries);
        _silo.Log.Open("gate");
        Assert.Equal(1, await next);
    }

    [Fact]
    public async Task A_call_whose_time_is_up_while_it_waits_does_not_run_any_more()
    {
        var running = Actor.Wait("gate");
        await _silo.Log.Written("gate begins");
        var waiting = Actor.Add(1);
        _silo.Time.Advance(TimeSpan.FromSeconds(31));
        var timeout = await Assert.ThrowsAsync<TimeoutException>(() => waiting);
        Assert.Contains("it waits in a queue of 1 and IActor.Wait is running", timeout.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<TimeoutException>(() => running);
        _silo.Log.Open("gate");
        Assert.Equal(1, await Actor.Add(1));
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();
}
