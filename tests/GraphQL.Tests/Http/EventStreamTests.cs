using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Http;

/// <summary>https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md, distinct connections mode</summary>
public sealed class EventStreamTests
{
    private const string Sales = "subscription { sales { number } }";

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Events_are_sent_one_by_one_as_they_happen(string method)
    {
        await using var http = await ShopHttp.StartAsync();
        using var stream = await http.ListenAsync(Sales, method: new HttpMethod(method));
        Assert.Equal(200, (int)stream.Response.StatusCode);
        Assert.Equal("text/event-stream; charset=utf-8", stream.Response.Content.Headers.ContentType?.ToString());
        Assert.True(stream.Response.Headers.CacheControl is { NoCache: true, NoStore: true, NoTransform: true });
        Assert.Equal(["no"], stream.Response.Headers.GetValues("X-Accel-Buffering"));
        Assert.Null(stream.Response.Content.Headers.ContentLength);
        Assert.Equal(":", await stream.ReadAsync());

        await http.Desk.Listening.IsAsync(1);
        foreach (var number in (int[])[1, 2])
        {
            http.Sell(number);
            Assert.Equal("event: next|data: " + SaleOf(number), await stream.ReadAsync());
        }

        http.Desk.Close();
        Assert.Equal("event: complete|data: ", await stream.ReadAsync());
        Assert.Null(await stream.ReadAsync());
    }

    [Theory]
    [InlineData("{ pick(by: { index: 3 }) }", """{"data":{"pick":3}}""")]
    [InlineData("mutation { add(by: 2) }", """{"data":{"add":2}}""")]
    [InlineData("subscription { countdown(from: 1) }", """{"data":{"countdown":1}}""")]
    [InlineData("{ nothing }", """{"errors":[{"message":"Cannot query field \"nothing\" on type \"Query\".","locations":[{"line":1,"column":3}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}""")]
    [InlineData("subscription { countdown(from: 1001) }", """{"errors":[{"message":"That takes too long.","locations":[{"line":1,"column":16}],"path":["countdown"],"extensions":{"code":"TOO_FAR"}}]}""")]
    [InlineData("subscription { tillSales { number } }", """{"errors":[{"message":"You must be signed in to read this.","locations":[{"line":1,"column":16}],"path":["tillSales"],"extensions":{"code":"UNAUTHENTICATED"}}]}""")]
    public async Task What_has_one_response_gives_one_and_is_complete(string query, string response)
    {
        await using var http = await ShopHttp.StartAsync();
        using var stream = await http.ListenAsync(query);
        Assert.Equal(":", await stream.ReadAsync());
        Assert.Equal($"event: next|data: {response}", await stream.ReadAsync());
        Assert.Equal("event: complete|data: ", await stream.ReadAsync());
        Assert.Null(await stream.ReadAsync());
    }

    [Theory]
    [InlineData("{ __typename }", "application/json, text/event-stream", "application/json")]
    [InlineData("{ __typename }", "application/graphql-response+json, application/json, text/event-stream, multipart/mixed", "application/graphql-response+json")]
    [InlineData("{ __typename }", "application/json;q=0.5, text/event-stream", "text/event-stream")]
    [InlineData("{ __typename }", "*/*", "application/json")]
    [InlineData("subscription { countdown(from: 1) }", "application/json, text/event-stream;q=0.1", "text/event-stream")]
    [InlineData("subscription { countdown(from: 1) }", "application/json, text/event-stream;q=0", "application/json")]
    [InlineData("subscription { countdown(from: 1) }", "*/*", "application/json")]
    public async Task A_client_that_takes_both_gets_what_fits_the_operation(string query, string accept, string expected)
    {
        await using var http = await ShopHttp.StartAsync();
        using var stream = await http.ListenAsync(query, accept: accept);
        Assert.Equal(expected, stream.Response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_subscription_asked_as_one_answer_is_told_what_to_use()
    {
        await using var http = await ShopHttp.StartAsync();
        var (status, _, body) = await http.SendAsync(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(Sales), accept: "application/graphql-response+json");
        Assert.Equal(400, status);
        Assert.Contains("accept text/event-stream, or open a WebSocket with the protocol graphql-transport-ws", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/graphql?query=mutation{add(by:1)}", null, 405)]
    [InlineData("GET", "/graphql", null, 400)]
    [InlineData("POST", "/graphql", "{", 400)]
    [InlineData("POST", "/graphql", "[]", 400)]
    public async Task What_is_no_GraphQL_request_is_a_problem_and_no_stream(string method, string url, string? body, int expected)
    {
        await using var http = await ShopHttp.StartAsync();
        var (status, mediaType, _) = await http.SendAsync(new HttpMethod(method), url, body, "text/event-stream");
        Assert.Equal((expected, "application/problem+json"), (status, mediaType));
    }

    [Fact]
    public async Task A_stream_in_which_nothing_happens_shows_that_it_is_alive()
    {
        var time = new ManualTime();
        await using var http = await ShopHttp.StartAsync(time: time);
        using var stream = await http.ListenAsync(Sales);
        await stream.ReadAsync();
        for (var i = 0; i < 3; i++)
        {
            await time.IsAwaitedAsync(TimeSpan.FromSeconds(12));
            time.Pass(TimeSpan.FromSeconds(12));
            Assert.Equal(":", await stream.ReadAsync());
        }
    }

    [Fact]
    public async Task A_stream_ends_with_the_sign_in()
    {
        var time = new ManualTime();
        await using var http = await ShopHttp.StartAsync(server => server.SessionsEnd(_ => time.GetUtcNow().AddMinutes(5)), time);
        using var stream = await http.ListenAsync("subscription { tillSales { number } }", user: "owner");
        await stream.ReadAsync();
        await http.Desk.Listening.IsAsync(1);
        time.Pass(TimeSpan.FromMinutes(5));
        var last = await stream.ReadAsync();
        if (last == ":") last = await stream.ReadAsync();
        Assert.Equal("""event: next|data: {"errors":[{"message":"Your sign-in has ended; sign in again.","extensions":{"code":"UNAUTHENTICATED"}}]}""", last);
        Assert.Equal("event: complete|data: ", await stream.ReadAsync());
        await http.Desk.Listening.IsAsync(0);
    }

    [Fact]
    public async Task A_stream_ends_at_once_when_the_sign_in_is_withdrawn()
    {
        using var withdrawn = new CancellationTokenSource();
        await using var http = await ShopHttp.StartAsync(server => server.SessionsWithdrawn(context => context.User.IsInRole("owner") ? withdrawn.Token : default));
        using var stream = await http.ListenAsync("subscription { tillSales { number } }", user: "owner");
        using var other = await http.ListenAsync(Sales, user: "b");
        Assert.Equal((":", ":"), (await stream.ReadAsync(), await other.ReadAsync()));
        await http.Desk.Listening.IsAsync(2);
        await withdrawn.CancelAsync();
        Assert.Equal("""event: next|data: {"errors":[{"message":"Your sign-in has ended; sign in again.","extensions":{"code":"UNAUTHENTICATED"}}]}""", await stream.ReadAsync());
        Assert.Equal("event: complete|data: ", await stream.ReadAsync());
        await http.Desk.Listening.IsAsync(1);
        http.Sell(1);
        Assert.Equal("event: next|data: " + SaleOf(1), await other.ReadAsync());
    }

    [Fact]
    public async Task One_client_has_no_more_subscriptions_open_than_allowed()
    {
        await using var http = await ShopHttp.StartAsync(server => server.ModifyLimits(limits => limits.MaxStreamsPerClient = 2));
        using var first = await http.ListenAsync(Sales, user: "a");
        using var second = await http.ListenAsync(Sales, user: "a");
        using var other = await http.ListenAsync(Sales, user: "b");
        using (var third = await http.ListenAsync(Sales, user: "a"))
        {
            Assert.Equal(429, (int)third.Response.StatusCode);
            Assert.Equal("application/problem+json", third.Response.Content.Headers.ContentType?.MediaType);
            Assert.Contains(
                "This would be subscription 3 that is open at once; at most 2 are allowed.",
                await third.ReadRestAsync(),
                StringComparison.Ordinal);
        }

        await http.Desk.Listening.IsAsync(3);
        Assert.Equal([200, 200, 200], ((EventStream[])[first, second, other]).Select(stream => (int)stream.Response.StatusCode));
    }

    [Fact]
    public async Task A_server_that_stops_ends_streams_without_completing_them_so_that_clients_connect_again()
    {
        await using var http = await ShopHttp.StartAsync();
        using var stream = await http.ListenAsync(Sales);
        await stream.ReadAsync();
        await http.Desk.Listening.IsAsync(1);
        var stopping = http.StopAsync();
        Assert.Null(await stream.ReadAsync());
        await stopping;
        Assert.Equal(0, http.Desk.Listening.Value);
    }

    [Fact]
    public async Task A_client_that_does_not_read_is_broken_off_and_its_source_ended()
    {
        var time = new ManualTime();
        await using var http = await ShopHttp.StartAsync(server => server.ModifyLimits(limits => limits.StreamWriteTimeout = TimeSpan.FromSeconds(31)), time);
        using var stream = await http.ListenAsync("subscription { sales { product { name } } }");
        await http.Desk.Listening.IsAsync(1);

        // More than all that lies between can hold.
        http.Desk.Sell(new Sale(new Lamp("l", new string('x', 30_000_000), default, null), 1));
        await time.IsAwaitedAsync(TimeSpan.FromSeconds(31));
        time.Pass(TimeSpan.FromSeconds(31));
        await http.Desk.Listening.IsAsync(0);
    }

    [Fact]
    public async Task Two_hundred_clients_that_go_away_leave_nothing_behind()
    {
        await using var http = await ShopHttp.StartAsync(server => server.ModifyLimits(limits => limits.MaxStreamsPerClient = 450));
        for (var round = 1; round <= 3; round++)
        {
            var streams = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => http.ListenAsync(Sales)));
            await http.Desk.Listening.IsAsync(200);
            http.Sell(1);
            await http.Desk.Taken.IsAsync(200 * round);
            foreach (var stream in streams) stream.Dispose();
            await http.Desk.Listening.IsAsync(0);
        }
    }

    private static string SaleOf(int number) => """{"data":{"sales":{"number":""" + number + "}}}";
}
