using System.Net;
using Regionetwerk.GraphQL.Http.Streams;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Http;

/// <summary>How much one client may have open, and who is one client.</summary>
public sealed class WebSocketLimitTests
{
    private const string Init = """{"type":"connection_init"}""";

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
    public async Task One_WebSocket_more_than_there_may_be_at_all_is_503_also_before_anybody_said_who_he_is()
    {
        await using var http = await ShopHttp.StartAsync(server => server.ModifyLimits(limits => limits.MaxConnections = 1));
        using var first = await http.ConnectAsync();
        var refused = await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => http.ConnectAsync(user: "other"));
        Assert.Contains("503", refused.Message, StringComparison.Ordinal);
        await first.InitialiseAsync();
    }

    [Fact]
    public async Task A_source_that_is_left_behind_still_takes_up_its_place()
    {
        var (time, patience) = (new ManualTime(), TimeSpan.FromSeconds(7));
        await using var http = await ShopHttp.StartAsync(
            server => server.ModifyLimits(limits => (limits.MaxOperationsPerConnection, limits.MaxStreamsPerClient, limits.StreamEndPatience) = (1, 1, patience)), time);
        using var client = await http.ConnectAsync();
        await client.InitialiseAsync();
        await SubscribeAsync(client, "d", "subscription { deaf }");
        await http.Desk.Listening.IsAsync(1);
        await client.SendAsync("""{"id":"d","type":"complete"}""");
        await time.IsAwaitedAsync(patience);
        time.Pass(patience);

        // Begins once the operation before it is at rest.
        await SubscribeAsync(client, "c", "subscription { countdown(from: 1) }");
        Assert.Contains("This would be subscription 2 that is open at once", await client.ReadAsync(), StringComparison.Ordinal);
        http.Desk.Close();
        await http.Desk.Listening.IsAsync(0);
        do await SubscribeAsync(client, "c", "subscription { countdown(from: 1) }");
        while ((await client.ReadAsync()).Contains("LIMIT_EXCEEDED", StringComparison.Ordinal));
        Assert.Equal("""{"id":"c","type":"complete"}""", await client.ReadAsync());
    }

    [Fact]
    public async Task A_client_has_its_places_once_at_whatever_path()
    {
        await using var http = await ShopHttp.StartAsync(server => server.ModifyLimits(limits => limits.MaxConnectionsPerClient = 1));
        using var first = await http.ConnectAsync();
        await first.InitialiseAsync();
        using var second = await http.ConnectAsync(path: "other");
        Assert.StartsWith("1013:", await second.AskAsync(Init), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("192.0.2.7", "192.0.2.7")]
    public void A_client_that_nobody_knows_is_its_network(string address, string expected) =>
        Assert.Equal(expected, StreamClient.Network(IPAddress.Parse(address))?.ToString());

    private static Task SubscribeAsync(SocketClient client, string id, string query) =>
        client.SendAsync($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":"{{{query}}}"}}""");
}
