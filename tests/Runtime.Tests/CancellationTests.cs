using Regionetwerk.Runtime.Tests.Support;

namespace Regionetwerk.Runtime.Tests;

public sealed class CancellationTests : IAsyncDisposable
{
    private readonly TestSilo _silo = new();
    private readonly CancellationTokenSource _cancellation = new();

    private IActor Actor => _silo.Grains.GetGrain<IActor>("a");

    [Fact]
    public async Task A_running_call_can_be_cancelled()
    {
        var call = Actor.WaitCancellably("gate", _cancellation.Token);
        await _silo.Log.Written("gate begins");
        await _cancellation.CancelAsync();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(_cancellation.Token, cancelled.CancellationToken);
        await _silo.Log.Written("gate ends");
    }

    [Fact]
    public async Task A_waiting_call_can_be_cancelled_and_never_runs()
    {
        var running = Actor.Wait("running");
        await _silo.Log.Written("running begins");
        var waiting = Actor.WaitCancellably("waiting", _cancellation.Token);
        await _cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        _silo.Log.Open("running");
        await running;
        await Actor.Nothing();
        Assert.Equal(["running begins", "running ends"], _silo.Log.Entries);
    }

    [Fact]
    public async Task A_call_that_was_cancelled_before_it_began_never_runs()
    {
        await _cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Actor.WaitCancellably("gate", _cancellation.Token));
        await Actor.Nothing();
        Assert.Empty(_silo.Log.Entries);
    }

    [Fact]
    public async Task A_token_that_is_not_used_disturbs_nothing()
    {
        _silo.Log.Open("gate");
        await Actor.WaitCancellably("gate", _cancellation.Token);
        await _cancellation.CancelAsync();
        Assert.Equal(["gate begins", "gate ends"], _silo.Log.Entries);
    }

    [Fact]
    public async Task What_hangs_on_the_token_runs_in_a_turn_of_the_grain()
    {
        var call = _silo.Grains.GetGrain<IListener>("a").Listen(_cancellation.Token);
        await _silo.Log.Written("listens");
        await _cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await _silo.Log.Written("heard in own turn: True");
    }

    [Fact]
    public async Task A_stream_can_be_cancelled()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var number in Actor.Count(1000, _cancellation.Token))
            {
                if (number == 2)
                    await _cancellation.CancelAsync();
            }
        });
        await _silo.Log.Written("counted");
    }

    public async ValueTask DisposeAsync()
    {
        _cancellation.Dispose();
        await _silo.DisposeAsync();
    }

    internal interface IListener : Orleans.IGrainWithStringKey
    {
        Task Listen(CancellationToken cancellation);
    }

    internal sealed class Listener(Journal journal) : Orleans.Grain, IListener
    {
        public async Task Listen(CancellationToken cancellation)
        {
            var scheduler = TaskScheduler.Current;
            var heard = new TaskCompletionSource();
            await using var listening = cancellation.Register(() =>
            {
                journal.Write($"heard in own turn: {TaskScheduler.Current == scheduler}");
                heard.SetResult();
            });
            journal.Write("listens");
            await heard.Task;
        }
    }
}
