using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Http;

/// <summary>Operations over a WebSocket: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</summary>
public sealed class WebSocketTests
{
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

    private static string SaleOf(string id, int number) =>
        $$"""{"id":"{{id}}","type":"next","payload":{"data":{"sales":{"number":""" + number + "}}}}";
}
