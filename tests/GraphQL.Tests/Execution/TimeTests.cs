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
            executor.Prepare(new GraphQLRequest("{ waits }"), new ClaimsPrincipal()), scope.ServiceProvider, new ClaimsPrincipal(), output, TestContext.Current.CancellationToken);
        Assert.False(running.IsCompleted);

        clock.Pass(TimeSpan.FromSeconds(30));
        Assert.Equal(GraphQLOutcome.Abandoned, await running);
        Assert.Equal(
            """{"data":null,"errors":[{"message":"The operation took longer than the allowed 30 seconds.","extensions":{"code":"TIMEOUT"}}]}""",
            Encoding.UTF8.GetString(output.Written.Span));
    }

    [Fact]
    public async Task Writing_a_response_is_stopped_when_the_time_is_up()
    {
        await using var services = Services(new ManualTime());
        await using var scope = services.CreateAsyncScope();
        using var output = new ResponseBuffer();
        var executor = services.GetRequiredService<GraphQLExecutor>();
        var outcome = await executor.ExecuteAsync(
            executor.Prepare(new GraphQLRequest("{ hourglass { turned grains } }"), new ClaimsPrincipal()), scope.ServiceProvider, new ClaimsPrincipal(), output, TestContext.Current.CancellationToken);
        Assert.Equal(GraphQLOutcome.Abandoned, outcome);
    }

    [Fact]
    public async Task A_client_that_goes_away_cancels_the_resolvers()
    {
        await using var services = Services(new ManualTime());
        await using var scope = services.CreateAsyncScope();
        using var output = new ResponseBuffer();
        using var client = new CancellationTokenSource();
        var executor = services.GetRequiredService<GraphQLExecutor>();
        var desk = services.GetRequiredService<SalesDesk>();
        var running = executor.ExecuteAsync(
            executor.Prepare(new GraphQLRequest("{ nextSale }"), new ClaimsPrincipal()), scope.ServiceProvider, new ClaimsPrincipal(), output, client.Token);
        await desk.Listening.IsAsync(1);
        await client.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);

        // The resolver waits with the token that it got, and with nothing else.
        await desk.Listening.IsAsync(0);
    }

    private static ServiceProvider Services(TimeProvider clock)
    {
        var services = new ServiceCollection().AddSingleton(clock);
        ShopServer.AddTo(services);
        return services.BuildServiceProvider();
    }
}
