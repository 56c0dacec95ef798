using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Http.Streams;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Http;

/// <summary>What comes in the very instant in which the wait for it is over.</summary>
public sealed class KeepAliveTests
{
    private readonly TaskCompletionSource<int> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task An_event_in_the_instant_of_a_sign_of_life_is_not_lost()
    {
        using var ending = new CancellationTokenSource();
        var time = new SameInstant(() => _next.SetResult(7));
        Assert.Equal(7, await KeepAlive.WaitAsync(_next.Task, TimeSpan.FromSeconds(12), time, () => Task.CompletedTask, ending));
        Assert.False(ending.IsCancellationRequested);
    }

    [Fact]
    public async Task A_timeout_of_the_source_itself_is_its_own_failure()
    {
        using var ending = new CancellationTokenSource();
        var time = new SameInstant(() => _next.SetException(new TimeoutException("mine")));
        var thrown = await Assert.ThrowsAsync<TimeoutException>(
            () => KeepAlive.WaitAsync(_next.Task, TimeSpan.FromSeconds(12), time, () => Task.CompletedTask, ending));
        Assert.Equal("mine", thrown.Message);
    }

    [Fact]
    public async Task A_client_that_is_gone_leaves_nothing_that_began()
    {
        using var ending = new CancellationTokenSource();
        var begun = new Begun();
        var next = new TaskCompletionSource<Begun>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var ended = ending.Token.Register(() => next.TrySetResult(begun));
        var time = new SameInstant(() => { });
        await Assert.ThrowsAsync<IOException>(
            () => KeepAlive.WaitAsync(next.Task, TimeSpan.FromSeconds(12), time, () => throw new IOException(), ending));
        Assert.True(begun.IsDisposed);
    }

    [Fact]
    public async Task A_source_that_opens_in_the_last_instant_is_opened()
    {
        var time = new SameInstant(() => _next.SetResult(7));
        await SubscriptionStart.InTimeAsync(_next.Task, TimeSpan.FromSeconds(30), time, TestContext.Current.CancellationToken);
    }

    private sealed class Begun : IAsyncDisposable
    {
        public bool IsDisposed { get; private set; }

        public ValueTask DisposeAsync()
        {
            IsDisposed = true;
            return ValueTask.CompletedTask;
        }
    }
}
