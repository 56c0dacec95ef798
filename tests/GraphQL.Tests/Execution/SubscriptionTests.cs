using System.Security.Claims;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Execution;

/// <summary>https://spec.graphql.org/September2025/#sec-Subscription</summary>
public sealed class SubscriptionTests : IAsyncDisposable
{
    private readonly ShopServer _server = new();
    private readonly ResponseBuffer _output = new();
    private readonly CancellationTokenSource _client = new();

    private string Response => Encoding.UTF8.GetString(_output.Written.Span);

    private Product Book => _server.Services.GetRequiredService<Stock>().Products[0];

    [Fact]
    public async Task Every_event_is_an_operation_of_its_own_and_the_end_of_the_source_is_the_end()
    {
        await using var sales = await BeginAsync("subscription { sold: sales(minimum: 2) { number product { name ... on Book { maker { name } } } } }");
        var next = NextAsync(sales);
        await _server.Desk.Listening.IsAsync(1);
        _server.Desk.Sell(new Sale(Book, 1));
        _server.Desk.Sell(new Sale(Book, 2));
        Assert.Equal((GraphQLOutcome.Executed, """{"data":{"sold":{"number":2,"product":{"name":"Max Havelaar","maker":{"name":"Multatuli"}}}}}"""), await next);

        next = NextAsync(sales);
        _server.Desk.Sell(new Sale(Book, 3));
        await next;
        Assert.Equal(2, _server.Log.Batches.Count);
        _server.Desk.Close();
        Assert.Null((await NextAsync(sales)).Outcome);
    }

    [Fact]
    public async Task Values_that_are_no_objects_can_be_events_and_so_can_null()
    {
        await using var countdown = await BeginAsync("subscription { countdown(from: 11) }");
        Assert.Equal("""{"data":{"countdown":11}}""", (await NextAsync(countdown)).Response);
        Assert.Equal("""{"data":{"countdown":null}}""", (await NextAsync(countdown)).Response);
    }

    [Theory]
    [InlineData("subscription { tillSales { number } }", "UNAUTHENTICATED")]
    [InlineData("subscription { countdown(from: 1001) }", "TOO_FAR")]
    [InlineData("subscription { failing }", "INTERNAL_SERVER_ERROR")]
    [InlineData("subscription { nothing }", "GRAPHQL_VALIDATION_FAILED")]
    public async Task A_subscription_that_cannot_begin_gives_one_response_of_errors(string document, string code)
    {
        Assert.Null(await SubscribeAsync(document));
        Assert.StartsWith("""{"errors":[{""", Response, StringComparison.Ordinal);
        Assert.Contains(code, Response, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", Response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_fails_ends_the_stream_with_errors_that_tell_no_internals()
    {
        await using var sales = await BeginAsync("subscription { sales { number } }");
        var next = NextAsync(sales);
        await _server.Desk.Listening.IsAsync(1);
        _server.Desk.Close(new InvalidOperationException("The password is hunter2."));
        Assert.Equal(
            (GraphQLOutcome.SourceFailed, """{"errors":[{"message":"Unexpected error.","locations":[{"line":1,"column":16}],"path":["sales"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}"""),
            await next);
        Assert.Null((await NextAsync(sales)).Outcome);
    }

    [Fact]
    public async Task An_event_that_cannot_be_answered_does_not_end_the_stream()
    {
        await using var sales = await BeginAsync("subscription { sales { product { ... on Book { broken } } number } }");
        foreach (var number in (int[])[1, 2])
        {
            var next = NextAsync(sales);
            await _server.Desk.Listening.IsAsync(1);
            _server.Desk.Sell(new Sale(Book, number));
            Assert.StartsWith("""{"data":{"sales":{"product":{"broken":null},"number":""" + number, (await next).Response, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_next_event_is_only_asked_when_the_next_response_is()
    {
        await using var sales = await BeginAsync("subscription { sales { number } }");
        var next = NextAsync(sales);
        await _server.Desk.Listening.IsAsync(1);
        for (var i = 0; i < 10; i++) _server.Desk.Sell(new Sale(Book, i));
        await next;
        Assert.Equal(1, _server.Desk.Taken.Value);
    }

    [Fact]
    public async Task A_client_that_goes_away_ends_the_source()
    {
        var sales = await BeginAsync("subscription { sales { number } }");
        var next = NextAsync(sales);
        await _server.Desk.Listening.IsAsync(1);
        await _client.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        await sales.DisposeAsync();
        Assert.Equal(0, _server.Desk.Listening.Value);
    }

    [Fact]
    public async Task A_source_that_does_not_heed_its_cancellation_is_left_behind_and_disposed_when_it_does()
    {
        await using var server = new ShopServer(builder => builder.ModifyLimits(limits => limits.StreamEndPatience = TimeSpan.Zero));
        var deaf = await server.Executor.SubscribeAsync(
            server.Executor.Prepare(new GraphQLRequest("subscription { deaf }"), new ClaimsPrincipal()), server.Services, new ClaimsPrincipal(), _output, _client.Token);
        var next = deaf!.NextAsync(_output);
        await server.Desk.Listening.IsAsync(1);
        await _client.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        await deaf.DisposeAsync();
        Assert.Equal(1, server.Desk.Listening.Value);
        server.Desk.Close();
        await server.Desk.Listening.IsAsync(0);
    }

    public async ValueTask DisposeAsync()
    {
        _output.Dispose();
        _client.Dispose();
        await _server.DisposeAsync();
    }

    private async Task<GraphQLSubscription> BeginAsync(string document) => Assert.IsType<GraphQLSubscription>(await SubscribeAsync(document));

    private Task<GraphQLSubscription?> SubscribeAsync(string document) => Task.Run(() => _server.Executor.SubscribeAsync(
        _server.Executor.Prepare(new GraphQLRequest(document), new ClaimsPrincipal()), _server.Services, new ClaimsPrincipal(), _output, _client.Token));

    private Task<(GraphQLOutcome? Outcome, string Response)> NextAsync(GraphQLSubscription subscription) => Task.Run(async () =>
        (await subscription.NextAsync(_output), Response));
}
