using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;
using Regionetwerk.Runtime.Tests.Support;

namespace Regionetwerk.Runtime.Tests;

public sealed class MailboxTests : IAsyncDisposable
{
    private readonly TestSilo _silo = new(silo => silo.Configure<SiloMessagingOptions>(options => options.MaxEnqueuedRequestsHardLimit = 3));

    private IActor Actor => _silo.Grains.GetGrain<IActor>("a");

    [Fact]
    public async Task A_full_mailbox_refuses_and_names_what_there_is_and_what_is_allowed()
    {
        var running = Actor.Wait("gate");
        Task[] waiting = [Actor.Nothing(), Actor.Nothing()];
        var refusal = await Assert.ThrowsAsync<LimitExceededException>(() => Actor.Nothing());
        Assert.Contains("MaxEnqueuedRequestsHardLimit Current=3 Threshold=3", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("actor/a", refusal.Message, StringComparison.Ordinal);
        _silo.Log.Open("gate");
        await running;
        await Task.WhenAll(waiting);
        await Actor.Nothing();
    }

    [Fact]
    public async Task A_full_mailbox_of_one_grain_is_no_matter_to_another()
    {
        Task[] calls = [Actor.Wait("gate"), Actor.Nothing(), Actor.Nothing()];
        await _silo.Grains.GetGrain<IActor>("b").Nothing();
        _silo.Log.Open("gate");
        await Task.WhenAll(calls);
    }

    [Fact]
    public async Task A_waiting_call_that_is_cancelled_makes_room()
    {
        using var cancellation = new CancellationTokenSource();
        Task[] calls = [Actor.Wait("gate"), Actor.Nothing()];
        var cancelled = Actor.WaitCancellably("cancelled", cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        var instead = Actor.Nothing();
        _silo.Log.Open("gate");
        await Task.WhenAll([.. calls, instead]);
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();
}
