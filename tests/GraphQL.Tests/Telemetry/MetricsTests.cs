using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.GraphQL.Tests.Telemetry;

public sealed class MetricsTests
{
    private const string Duration = "regionetwerk.graphql.operation.duration";
    private const string Cost = "regionetwerk.graphql.operation.cost";
    private const string Errors = "regionetwerk.graphql.errors";
    private const string Open = "regionetwerk.graphql.streams.open";
    private const string Running = "regionetwerk.graphql.operations.running";

    [Fact]
    public async Task An_operation_is_measured_by_duration_and_cost()
    {
        await using var seen = new Spectator();
        await seen.AskAsync("{ slow(milliseconds: 250) nearest { name } }");
        Assert.Equal([(0.25, "graphql.operation.type=query")], seen.Measured(Duration));
        Assert.Equal([(9, "graphql.operation.type=query")], seen.Measured(Cost));
        Assert.Equal([(1, ""), (-1, "")], seen.Measured(Running));
        Assert.Empty(seen.Measured(Errors));
    }

    [Fact]
    public async Task Errors_are_counted_by_the_codes_that_are_known()
    {
        await using var seen = new Spectator(builder => builder.CountErrorsBy("OUT_OF_STOCK"));
        await seen.AskAsync("{ a: failsForYou }");
        await seen.AskAsync("{ maybeFails box { throws } }");
        await seen.AskAsync("{ nothing nowhere }");
        Assert.Equal(
            [
                (1, "error.type=OUT_OF_STOCK"),
                (1, "error.type=INTERNAL_SERVER_ERROR"),
                (1, "error.type=INTERNAL_SERVER_ERROR"),
                (1, "error.type=GRAPHQL_VALIDATION_FAILED"),
                (1, "error.type=GRAPHQL_VALIDATION_FAILED"),
            ],
            seen.Measured(Errors));
        Assert.Equal((0, "graphql.operation.type=unknown,error.type=GRAPHQL_VALIDATION_FAILED"), seen.Measured(Duration).Last());
    }

    [Fact]
    public async Task Codes_that_nobody_announced_are_counted_as_one()
    {
        await using var seen = new Spectator();
        await seen.AskAsync("{ failsForYou }");
        Assert.Equal([(1, "error.type=other")], seen.Measured(Errors));
    }

    [Fact]
    public async Task What_is_refused_for_its_cost_is_measured_too_and_runs_no_longer()
    {
        await using var seen = new Spectator(builder => builder.ModifyLimits(limits => limits.MaxCost = 5));
        await seen.AskAsync("{ nearest { name } }");
        Assert.Equal([(8, "graphql.operation.type=query")], seen.Measured(Cost));
        Assert.Equal([(0, "graphql.operation.type=query,error.type=LIMIT_EXCEEDED")], seen.Measured(Duration));
        Assert.Equal(0, seen.Measured(Running).Sum(each => each.Value));
    }

    [Fact]
    public async Task An_operation_that_never_came_to_a_response_is_no_success()
    {
        await using var seen = new Spectator(builder => builder.AddErrorFilter(_ => throw new InvalidOperationException("mine")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => seen.AskAsync("{ failsForYou }"));
        Assert.Equal([(0, "graphql.operation.type=query,error.type=other")], seen.Measured(Duration));
    }

    [Fact]
    public async Task A_subscription_that_begins_is_a_success()
    {
        await using var seen = new Spectator();
        using var output = new ResponseBuffer();
        await using var stream = await seen.SubscribeAsync("subscription { sales { number } }", output);
        Assert.Equal([(0, "graphql.operation.type=subscription")], seen.Measured(Duration));
    }

    [Fact]
    public async Task Streams_are_counted_while_they_are_open()
    {
        await using var seen = new Spectator();
        using var output = new ResponseBuffer();
        var stream = await seen.SubscribeAsync("subscription { sales { number } }", output);
        Assert.Equal([(1, "")], seen.Measured(Open));
        await stream!.DisposeAsync();
        await stream.DisposeAsync();
        Assert.Equal([(1, ""), (-1, "")], seen.Measured(Open));
    }

    [Fact]
    public async Task A_stream_that_an_error_filter_breaks_off_is_not_open_any_more()
    {
        await using var seen = new Spectator(builder => builder.AddErrorFilter(_ => throw new InvalidOperationException("mine")));
        using var output = new ResponseBuffer();
        await Assert.ThrowsAsync<InvalidOperationException>(() => seen.SubscribeAsync("subscription { countdown(from: 1001) }", output));
        Assert.Equal([(1, ""), (-1, "")], seen.Measured(Open));
    }

    [Fact]
    public async Task A_stream_whose_source_fails_when_it_is_cancelled_is_not_open_any_more()
    {
        await using var seen = new Spectator();
        using var output = new ResponseBuffer();
        var stream = await seen.SubscribeAsync("subscription { rebellious }", output);
        await stream!.NextAsync(output);
        await stream.DisposeAsync();
        Assert.Equal([(1, ""), (-1, "")], seen.Measured(Open));
    }

    [Fact]
    public async Task A_stream_is_open_until_its_source_has_ended_however_long_that_takes()
    {
        await using var seen = new Spectator(builder => builder.ModifyLimits(limits => limits.StreamEndPatience = TimeSpan.Zero));
        using var output = new ResponseBuffer();
        var stream = await seen.SubscribeAsync("subscription { stuck }", output);
        Assert.Equal(GraphQLOutcome.SourceFailed, await stream!.NextAsync(output));
        Assert.Null(await stream.NextAsync(output));
        await stream.DisposeAsync();
        Assert.Equal([(1, "")], seen.Measured(Open));

        // What waits for this, goes on within it.
        seen.Desk.Unstick();
        Assert.Equal([(1, ""), (-1, "")], seen.Measured(Open));
    }
}
