using System.Security.Claims;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Execution;

public sealed class TimeTests
{
    [Fact]
    public async Task An_operation_that_takes_too_long_is_stopped_with_the_time_allowed()
    {
        var clock = new ManualTime();
        await using var services = Services(clock);
        await using var scope = services.CreateAsyncScope();
        using var output = new ResponseBuffer();
        var executor = services.GetRequiredService<GraphQLExecutor>();
        var running = executor.ExecuteAsync(
            executor.Prepare(new GraphQLRequest("{ waits }")), scope.ServiceProvider, new ClaimsPrincipal(), output, TestContext.Current.CancellationToken);
        Assert.False(running.IsCompleted);

        clock.Elapse();
        Assert.Equal(GraphQLOutcome.Timeout, await running);
        Assert.Equal(
            """{"errors":[{"message":"The operation took longer than the allowed 30 seconds.","extensions":{"code":"TIMEOUT"}}]}""",
            Encoding.UTF8.GetString(output.Written.Span));
    }

    [Fact]
    public async Task A_client_that_goes_away_cancels_the_resolvers()
    {
        await using var services = Services(new ManualTime());
        await using var scope = services.CreateAsyncScope();
        using var output = new ResponseBuffer();
        using var client = new CancellationTokenSource();
        var executor = services.GetRequiredService<GraphQLExecutor>();
        var running = executor.ExecuteAsync(
            executor.Prepare(new GraphQLRequest("{ waits }")), scope.ServiceProvider, new ClaimsPrincipal(), output, client.Token);
        await client.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    private static ServiceProvider Services(TimeProvider clock)
    {
        var services = new ServiceCollection().AddSingleton(clock);
        ShopServer.AddTo(services);
        return services.BuildServiceProvider();
    }

    /// <summary>Time that elapses when told: every timer is then due.</summary>
    private sealed class ManualTime : TimeProvider
    {
        private readonly List<Timer> _timers = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new Timer(callback, state);
            _timers.Add(timer);
            return timer;
        }

        public void Elapse() => _timers.ForEach(timer => timer.Fire());

        private sealed class Timer(TimerCallback callback, object? state) : ITimer
        {
            public void Fire() => callback(state);

            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
