using System.Net.WebSockets;
using System.Security.Claims;
using Regionetwerk.GraphQL.Http.Streams;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Http;

/// <summary>https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</summary>
public sealed class WebSocketTests
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Sales = """{"id":"s","type":"subscribe","payload":{"query":"subscription { sales { number } }"}}""";

    [Fact]
    public async Task Events_are_sent_as_they_happen_until_the_source_ends()
    {
        await using var http = await ShopHttp.StartAsync();
        using var client = await http.ConnectAsync();
        Assert.Equal("graphql-transport-ws", client.Socket.SubProtocol);
        await client.InitialiseAsync();
        await client.SendAsync(Sales);
        await http.Desk.Listening.IsAsync(1);
        foreach (var number in (int[])[1, 2])
        {
            http.Sell(number);
            Assert.Equal(SaleOf("s", number), await client.ReadAsync());
        }

        http.Desk.Close();
        Assert.Equal("""{"id":"s","type":"complete"}""", await client.ReadAsync());
    }

    [Theory]
    [InlineData("{ pick(by: { index: 3 }) }", """{"data":{"pick":3}}""")]
    [InlineData("mutation { add(by: 2) }", """{"data":{"add":2}}""")]
    [InlineData("{ maybeFails }", """{"data":{"maybeFails":null},"errors":[{"message":"Unexpected error.","locations":[{"line":1,"column":3}],"path":["maybeFails"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("subscription { countdown(from: 1) }", """{"data":{"countdown":1}}""")]
    public async Task What_has_one_response_gives_one_and_is_complete(string query, string response)
    {
        await using var http = await ShopHttp.StartAsync();
        using var client = await http.ConnectAsync();
        await client.InitialiseAsync();
        Assert.Equal("""{"id":"ü\"","type":"next","payload":""" + response + "}", await client.AskAsync($$$"""{"id":"\u00fc\"","type":"subscribe","payload":{"query":"{{{query}}}"}}"""));
        Assert.Equal("""{"id":"ü\"","type":"complete"}""", await client.ReadAsync());
    }

    [Theory]
    [InlineData("{", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("subscription { countdown(from: 1001) }", "TOO_FAR")]
    [InlineData("subscription { tillSales { number } }", "UNAUTHENTICATED")]
    [InlineData("subscription { failing }", "INTERNAL_SERVER_ERROR")]
    public async Task An_operation_that_cannot_begin_ends_with_its_errors_and_no_more(string query, string code)
    {
        await using var http = await ShopHttp.StartAsync();
        using var client = await http.ConnectAsync();
        await client.InitialiseAsync();
        var answer = await client.AskAsync($$$"""{"id":"a","type":"subscribe","payload":{"query":"{{{query}}}"}}""");
        Assert.StartsWith("""{"id":"a","type":"error","payload":[{"message":""", answer, StringComparison.Ordinal);
        Assert.Contains(code, answer, StringComparison.Ordinal);
        Assert.Equal("""{"type":"pong"}""", await client.AskAsync("""{"type":"ping"}"""));
    }

    [Fact]
    public async Task A_source_that_fails_ends_its_operation_with_errors()
    {
        await using var http = await ShopHttp.StartAsync();
        using var client = await http.ConnectAsync();
        await client.InitialiseAsync();
        await client.SendAsync(Sales);
        await http.Desk.Listening.IsAsync(1);
        http.Desk.Close(new InvalidOperationException("The password is hunter2."));
        Assert.Equal(
            """{"id":"s","type":"error","payload":[{"message":"Unexpected error.","locations":[{"line":1,"column":16}],"path":["sales"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""",
            await client.ReadAsync());
    }

    [Fact]
    public async Task Operations_run_beside_each_other_and_a_client_ends_one_at_a_time()
    {
        await using var http = await ShopHttp.StartAsync();
        using var client = await http.ConnectAsync();
        await client.InitialiseAsync();
        await client.SendAsync(Sales);
        await client.SendAsync("""{"id":"w","type":"subscribe","payload":{"query":"{ waits }"}}""");
        await http.Desk.Listening.IsAsync(1);
        http.Sell(1);
        Assert.Equal(SaleOf("s", 1), await client.ReadAsync());

        await client.SendAsync("""{"id":"s","type":"complete"}""");
        await client.SendAsync("""{"id":"w","type":"complete"}""");
        await client.SendAsync("""{"id":"unknown","type":"complete"}""");
        await http.Desk.Listening.IsAsync(0);
        await client.SendAsync(Sales);
        await http.Desk.Listening.IsAsync(1);
        http.Sell(2);
        Assert.Equal(SaleOf("s", 2), await client.ReadAsync());
    }

    [Theory]
    [InlineData("4408: Connection initialisation timeout")]
    [InlineData("4429: Too many initialisation requests", Init, Init)]
    [InlineData("4401: Unauthorized", Sales)]
    [InlineData("4409: Subscriber for s already exists", Init, Sales, Sales)]
    [InlineData("4400: Invalid message: it is not JSON.", "{")]
    [InlineData("4400: Invalid message: it is not JSON.", "{\"type\":\"\\ud800\"}")]
    [InlineData("4400: Invalid message: it is not a JSON object.", "[]")]
    [InlineData("4400: Invalid message: \"type\" must be a string.", "{}")]
    [InlineData("4400: Invalid message: a client does not send this type.", """{"type":"connection_ack"}""")]
    [InlineData("4400: Invalid message: a client does not send this type.", """{"type":"start"}""")]
    [InlineData("4400: Invalid message: \"payload\" must be an object.", """{"type":"connection_init","payload":1}""")]
    [InlineData("4400: Invalid message: \"id\" must be a string that is not empty.", Init, """{"id":"","type":"subscribe","payload":{"query":"{a}"}}""")]
    [InlineData("4400: Invalid message: \"id\" must be a string that is not empty.", Init, """{"id":1,"type":"complete"}""")]
    [InlineData("4400: Invalid message: \"payload\" must be an object.", Init, """{"id":"a","type":"subscribe"}""")]
    [InlineData("4400: Invalid message: The entry \"query\" is missing.", Init, """{"id":"a","type":"subscribe","payload":{}}""")]
    public async Task A_client_that_breaks_the_protocol_is_closed_with_the_reason(string expected, params string[] messages)
    {
        var time = new ManualTime();
        await using var http = await ShopHttp.StartAsync(time: time);
        using var client = await http.ConnectAsync();
        foreach (var message in messages) await client.SendAsync(message);
        if (messages.Length == 0)
        {
            await time.IsAwaitedAsync(TimeSpan.FromSeconds(10));
            time.Pass(TimeSpan.FromSeconds(10));
        }

        var answer = await client.ReadAsync();
        if (answer == """{"type":"connection_ack"}""") answer = await client.ReadAsync();
        Assert.Equal(expected, answer);
        await http.Desk.Listening.IsAsync(0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task Another_protocol_is_not_spoken(string? protocol)
    {
        await using var http = await ShopHttp.StartAsync();
        using var client = await http.ConnectAsync(protocol: protocol);
        Assert.Equal("4406: Subprotocol not acceptable", await client.ReadAsync());
    }

    [Fact]
    public async Task A_message_may_come_in_pieces_and_none_may_be_binary()
    {
        await using var http = await ShopHttp.StartAsync();
        using var client = await http.ConnectAsync();
        await client.SendAsync("""{"type":"ping",""", isLast: false);
        await client.SendAsync("", isLast: false);
        Assert.Equal("""{"type":"pong","payload":{"a": [1]}}""", await client.AskAsync("""  "payload":{"a": [1]}}"""));
        await client.Socket.SendAsync("{}"u8.ToArray(), WebSocketMessageType.Binary, true, TestContext.Current.CancellationToken);
        Assert.Equal("4400: Invalid message: it is no text.", await client.ReadAsync());
    }

    [Fact]
    public async Task A_message_that_is_not_UTF8_closes_the_connection()
    {
        await using var http = await ShopHttp.StartAsync();
        using var client = await http.ConnectAsync();
        await client.Socket.SendAsync(new byte[] { 0x7b, 0xff, 0x7d }, WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        Assert.StartsWith("1007:", await client.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_messages_are_messages_or_faults()
    {
        var random = new Random(4);
        var whole = System.Text.Encoding.UTF8.GetBytes(Sales.Replace("\"s\"", "\"\\ud83d\\ude00\"", StringComparison.Ordinal));
        for (var i = 0; i < 20_000; i++)
        {
            var damaged = whole.ToArray();
            for (var damage = random.Next(1, 4); damage > 0; damage--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            using var message = SocketMessage.Parse(damaged.AsMemory(random.Next(3)), 65, out var fault);
            Assert.NotEqual(message is null, fault.Length == 0);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_message_over_the_limit_is_not_taken_in(bool isWhole)
    {
        await using var http = await ShopHttp.StartAsync(server => server.ModifyLimits(limits => limits.MaxBodyBytes = 1000));
        using var client = await http.ConnectAsync();
        await client.SendAsync(new string(' ', 1001), isWhole);
        await client.SendAsync(new string(' ', 100_000), isWhole);
        Assert.Equal("1009: The message has more than 1000 bytes; at most 1000 are allowed.", await client.ReadAsync());
    }

    [Fact]
    public async Task A_connection_is_of_the_user_that_connection_init_names()
    {
        await using var http = await ShopHttp.StartAsync(server => server.OnConnectionInit((_, payload, _) => ValueTask.FromResult(
            payload?.GetProperty("token").GetString() is { Length: > 0 } name ? ShopHttp.UserOf(name) : null)));
        using var client = await http.ConnectAsync();
        await client.SendAsync("""{"type":"connection_init","payload":{"token":"owner"}}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.ReadAsync());
        Assert.Contains("\"open\"", await client.AskAsync("""{"id":"t","type":"subscribe","payload":{"query":"{ till }"}}"""), StringComparison.Ordinal);

        using var nobody = await http.ConnectAsync(user: "owner");
        Assert.Equal("4403: Forbidden", await nobody.AskAsync("""{"type":"connection_init","payload":{"token":""}}"""));
        using var broken = await http.ConnectAsync();
        Assert.Equal("4500: Internal server error", await broken.AskAsync("""{"type":"connection_init","payload":{}}"""));
    }

    [Fact]
    public async Task Without_a_hook_it_is_of_the_user_of_the_request_and_ends_with_the_sign_in()
    {
        var time = new ManualTime();
        await using var http = await ShopHttp.StartAsync(server => server.SessionsEnd(SessionEnd), time);
        using var client = await http.ConnectAsync(user: "owner");
        await client.InitialiseAsync();
        await client.SendAsync("""{"id":"t","type":"subscribe","payload":{"query":"subscription { tillSales { number } }"}}""");
        await http.Desk.Listening.IsAsync(1);
        await time.IsAwaitedAsync(TimeSpan.FromSeconds(10));
        time.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal("4403: Your sign-in has ended; sign in again.", await client.ReadAsync());
        await http.Desk.Listening.IsAsync(0);

        DateTimeOffset? SessionEnd(ClaimsPrincipal user) => user.IsInRole("owner") ? time.GetUtcNow().AddSeconds(10) : null;
    }

    [Fact]
    public async Task A_client_that_does_not_answer_pings_is_closed()
    {
        var time = new ManualTime();
        await using var http = await ShopHttp.StartAsync(time: time);
        using var client = await http.ConnectAsync();
        await client.InitialiseAsync();
        await time.IsAwaitedAsync(TimeSpan.FromSeconds(12));
        for (var i = 0; i < 3; i++)
        {
            time.Pass(TimeSpan.FromSeconds(12));
            Assert.Equal("""{"type":"ping"}""", await client.ReadAsync());
            await client.SendAsync("""{"type":"pong"}""");

            // The answer shows that the pong before it was read.
            Assert.Equal("""{"type":"pong"}""", await client.AskAsync("""{"type":"ping"}"""));
        }

        time.Pass(TimeSpan.FromSeconds(12));
        Assert.Equal("""{"type":"ping"}""", await client.ReadAsync());
        time.Pass(TimeSpan.FromSeconds(12));
        Assert.Equal("1001: No pong came", await client.ReadAsync());
    }

    [Fact]
    public async Task What_a_client_may_have_open_is_limited()
    {
        await using var http = await ShopHttp.StartAsync(server => server.ModifyLimits(limits =>
            (limits.MaxConnectionsPerClient, limits.MaxStreamsPerClient, limits.MaxOperationsPerConnection) = (2, 2, 3)));
        using var first = await http.ConnectAsync();
        await first.InitialiseAsync();
        await SubscribeAsync(first, "1", "subscription { sales { number } }");
        await SubscribeAsync(first, "2", "subscription { sales { number } }");
        await http.Desk.Listening.IsAsync(2);
        await SubscribeAsync(first, "3", "subscription { sales { number } }");
        Assert.Equal(
            """{"id":"3","type":"error","payload":[{"message":"This would be subscription 3 that is open at once; at most 2 are allowed.","extensions":{"code":"LIMIT_EXCEEDED"}}]}""",
            await first.ReadAsync());
        await SubscribeAsync(first, "4", "{ waits }");
        await SubscribeAsync(first, "5", "{ waits }");
        Assert.Equal(
            """{"id":"5","type":"error","payload":[{"message":"This would be operation 4 that is under way; at most 3 are allowed.","extensions":{"code":"LIMIT_EXCEEDED"}}]}""",
            await first.ReadAsync());
        await first.SendAsync("""{"id":"4","type":"complete"}""");
        await SubscribeAsync(first, "6", "{ __typename }");
        Assert.Contains("\"next\"", await first.ReadAsync(), StringComparison.Ordinal);

        using var second = await http.ConnectAsync();
        await second.InitialiseAsync();
        using var third = await http.ConnectAsync();
        Assert.Equal("1013: This would be WebSocket 3 that is open at once; at most 2 are allowed.", await third.AskAsync(Init));
        using var other = await http.ConnectAsync(user: "other");
        await other.InitialiseAsync();
    }

    [Fact]
    public async Task A_client_that_does_not_read_is_broken_off_and_its_sources_ended()
    {
        var time = new ManualTime();
        await using var http = await ShopHttp.StartAsync(server => server.ModifyLimits(limits => limits.StreamWriteTimeout = TimeSpan.FromSeconds(31)), time);
        using var client = await http.ConnectAsync();
        await client.InitialiseAsync();
        await client.SendAsync("""{"id":"s","type":"subscribe","payload":{"query":"subscription { sales { product { name } } }"}}""");
        await http.Desk.Listening.IsAsync(1);
        http.Desk.Sell(new Sale(new Lamp("l", new string('x', 30_000_000), default, null), 1));
        await time.IsAwaitedAsync(TimeSpan.FromSeconds(31));
        time.Pass(TimeSpan.FromSeconds(31));
        await http.Desk.Listening.IsAsync(0);
    }

    [Fact]
    public async Task A_server_that_stops_lets_answers_out_and_says_that_it_goes()
    {
        await using var http = await ShopHttp.StartAsync();
        using var client = await http.ConnectAsync();
        await client.InitialiseAsync();
        await client.SendAsync(Sales);
        await http.Desk.Listening.IsAsync(1);
        var stopping = http.StopAsync();
        Assert.Equal("1001: Going away", await client.ReadAsync());
        await stopping;
        Assert.Equal(0, http.Desk.Listening.Value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_hundred_clients_that_go_away_leave_nothing_behind(bool isPolite)
    {
        await using var http = await ShopHttp.StartAsync(server => server.ModifyLimits(limits =>
            limits.MaxStreamsPerClient = limits.MaxConnectionsPerClient = 450));
        for (var round = 0; round < 3; round++)
        {
            var clients = await Task.WhenAll(Enumerable.Range(0, 200).Select(async _ =>
            {
                var client = await http.ConnectAsync();
                await client.InitialiseAsync();
                await client.SendAsync(Sales);
                return client;
            }));
            await http.Desk.Listening.IsAsync(200);
            http.Sell(1);
            foreach (var client in clients)
            {
                if (isPolite) await client.Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
                else client.Socket.Abort();
            }

            await http.Desk.Listening.IsAsync(0);
            foreach (var client in clients) client.Dispose();
        }
    }

    private static Task SubscribeAsync(SocketClient client, string id, string query) =>
        client.SendAsync($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":"{{{query}}}"}}""");

    private static string SaleOf(string id, int number) =>
        $$"""{"id":"{{id}}","type":"next","payload":{"data":{"sales":{"number":""" + number + "}}}}";
}
