using Orleans.Runtime;
using Regionetwerk.Runtime.Tests.Support;

namespace Regionetwerk.Runtime.Tests;

public sealed class ShutdownTests : IAsyncDisposable
{
    private readonly TestSilo _silo = new();

    private IActor Actor => _silo.Grains.GetGrain<IActor>("a");

    [Fact]
    public async Task Stopping_ends_every_activation()
    {
        await Actor.Nothing();
        await _silo.Grains.GetGrain<IActor>("b").Nothing();
        await _silo.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            ["a deactivates: ShuttingDown, scope disposed: False", "b deactivates: ShuttingDown, scope disposed: False"],
            _silo.Log.Entries.Order());
    }

    [Fact]
    public async Task Stopping_waits_for_the_running_call_and_refuses_what_waits()
    {
        var running = Actor.Wait("gate");
        await _silo.Log.Written("gate begins");
        var waiting = Actor.Nothing();
        var stopping = _silo.StopAsync(TestContext.Current.CancellationToken);
        _silo.Log.Open("gate");
        await running;
        await stopping;
        await Assert.ThrowsAsync<SiloUnavailableException>(() => waiting);
    }

    [Fact]
    public async Task A_stopped_silo_takes_no_calls()
    {
        await _silo.StopAsync(TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<SiloUnavailableException>(() => Actor.Nothing());
    }

    [Fact]
    public async Task At_the_deadline_stopping_leaves_behind_what_still_runs()
    {
        var running = Actor.WaitCancellably("gate", CancellationToken.None);
        await _silo.Log.Written("gate begins");
        using var deadline = new CancellationTokenSource();
        var stopping = _silo.StopAsync(deadline.Token);
        await deadline.CancelAsync();
        await stopping;
        await Assert.ThrowsAsync<SiloUnavailableException>(() => running);
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();
}
