using System.Net.WebSockets;
using Regionetwerk.GraphQL.Http.Streams;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Http;

/// <summary>Clients that keep to the protocol, and those that do not: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</summary>
public sealed class WebSocketProtocolTests
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Sales = """{"id":"s","type":"subscribe","payload":{"query":"subscription { sales { number } }"}}""";

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

        // What it began, if that had come so far, is over when the server is.
        await http.StopAsync();
        Assert.Equal(0, http.Desk.Listening.Value);
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
    public async Task A_message_that_is_not_UTF8_ends_the_connection()
    {
        await using var http = await ShopHttp.StartAsync();
        using var client = await http.ConnectAsync();
        await client.Socket.SendAsync(new byte[] { 0x7b, 0xff, 0x7d }, WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);

        // The framework says 1007 and breaks off at once, so that what it said may not arrive.
        var end = await Record.ExceptionAsync(async () => Assert.StartsWith("1007:", await client.ReadAsync(), StringComparison.Ordinal));
        Assert.True(end is null or WebSocketException);
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
}
