using System.Net.WebSockets;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Http;

/// <summary>Whose a WebSocket is, and what ends it.</summary>
public sealed class WebSocketLifeTests
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Sales = """{"id":"s","type":"subscribe","payload":{"query":"subscription { sales { number } }"}}""";

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
    public async Task It_ends_at_once_when_the_sign_in_is_withdrawn_also_when_that_was_before_it_began()
    {
        using var withdrawn = new CancellationTokenSource();
        await using var http = await ShopHttp.StartAsync(server => server.SessionsWithdrawn(context => context.User.IsInRole("owner") ? withdrawn.Token : default));
        using var client = await http.ConnectAsync(user: "owner");
        await client.InitialiseAsync();
        await client.SendAsync("""{"id":"t","type":"subscribe","payload":{"query":"subscription { tillSales { number } }"}}""");
        await http.Desk.Listening.IsAsync(1);
        await withdrawn.CancelAsync();
        Assert.Equal("4403: Your sign-in has ended; sign in again.", await client.ReadAsync());
        await http.Desk.Listening.IsAsync(0);

        using var late = await http.ConnectAsync(user: "owner");
        await late.SendAsync(Init);
        var answer = await late.ReadAsync();
        Assert.Equal("4403: Your sign-in has ended; sign in again.", answer.StartsWith('{') ? await late.ReadAsync() : answer);
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
    public async Task A_client_that_reads_slowly_has_time_to_answer_a_ping_once_it_gets_that()
    {
        var time = new ManualTime();
        await using var http = await ShopHttp.StartAsync(server => server.ModifyLimits(limits => limits.StreamWriteTimeout = TimeSpan.FromSeconds(31)), time);
        using var client = await http.ConnectAsync();
        await client.InitialiseAsync();
        await time.IsAwaitedAsync(TimeSpan.FromSeconds(12));
        await client.SendAsync("""{"id":"s","type":"subscribe","payload":{"query":"subscription { sales { product { name } } }"}}""");
        await http.Desk.Listening.IsAsync(1);
        http.Desk.Sell(new Sale(new Lamp("l", new string('z', 30_000_000), default, null), 1));
        await time.IsAwaitedAsync(TimeSpan.FromSeconds(31));

        // The ping waits behind what the client does not read yet.
        time.Pass(TimeSpan.FromSeconds(12));
        time.Pass(TimeSpan.FromSeconds(12));
        Assert.Equal(30_000_000, (await client.ReadAsync()).Count(letter => letter == 'z'));
        Assert.Equal("""{"type":"ping"}""", await client.ReadAsync());
        await time.IsAwaitedAsync(TimeSpan.FromSeconds(12));
        Assert.Equal("""{"type":"pong"}""", await client.AskAsync("""{"type":"ping"}"""));
    }

    [Fact]
    public async Task Nothing_starts_on_a_connection_that_ends()
    {
        var (time, patience) = (new ManualTime(), TimeSpan.FromSeconds(7));
        await using var http = await ShopHttp.StartAsync(
            server => server.SessionsEnd(_ => time.GetUtcNow().AddSeconds(5)).ModifyLimits(limits => (limits.MaxOperationsPerConnection, limits.StreamEndPatience) = (1, patience)),
            time);
        using var client = await http.ConnectAsync();
        await client.InitialiseAsync();
        await SubscribeAsync(client, "d", "subscription { deaf }");
        await http.Desk.Listening.IsAsync(1);
        await client.SendAsync("""{"id":"d","type":"complete"}""");

        // Waits until there is room.
        await SubscribeAsync(client, "m", "mutation { add(by: 5) }");
        await time.IsAwaitedAsync(patience);
        time.Pass(TimeSpan.FromSeconds(5));
        Assert.StartsWith("4403:", await client.ReadAsync(), StringComparison.Ordinal);
        time.Pass(patience);
        await http.StopAsync();
        Assert.Equal(0, http.Added);
    }

    [Fact]
    public async Task A_hook_that_fails_when_the_connection_already_ends_is_told_of_and_that_is_all()
    {
        var (time, log, asked) = (new ManualTime(), new ErrorLog(), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await using var http = await ShopHttp.StartAsync(server => server.OnConnectionInit(SignInAsync), time, log: log);
        using var client = await http.ConnectAsync();
        await client.SendAsync(Init);
        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);
        await time.IsAwaitedAsync(TimeSpan.FromSeconds(10));
        time.Pass(TimeSpan.FromSeconds(10));
        Assert.StartsWith("4408:", await client.ReadAsync(), StringComparison.Ordinal);
        await http.StopAsync();
        Assert.Equal(["Signing in over a WebSocket failed."], log.Messages);

        async ValueTask<ClaimsPrincipal?> SignInAsync(HttpContext context, JsonElement? payload, CancellationToken ending)
        {
            asked.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, ending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw new InvalidOperationException("The register of users broke off.");
        }
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
        await SubscribeAsync(client, "q", "{ nextSale }");
        await http.Desk.Listening.IsAsync(2);
        var stopping = http.StopAsync();
        await http.Desk.Listening.IsAsync(1);
        http.Sell(7);
        Assert.Equal("""{"id":"q","type":"next","payload":{"data":{"nextSale":7}}}""", await client.ReadAsync());
        Assert.Equal("""{"id":"q","type":"complete"}""", await client.ReadAsync());
        Assert.Equal("1001: Going away", await client.ReadAsync());
        await stopping;
        Assert.Equal(0, http.Desk.Listening.Value);
    }

    [Fact]
    public async Task A_server_that_stops_does_not_wait_long_for_answers_nor_for_clients()
    {
        var time = new ManualTime();
        await using var http = await ShopHttp.StartAsync(time: time);
        using var client = await http.ConnectAsync();
        await client.InitialiseAsync();
        await SubscribeAsync(client, "q", "{ nextSale }");
        await http.Desk.Listening.IsAsync(1);
        var stopping = http.StopAsync();
        await time.IsAwaitedAsync(TimeSpan.FromSeconds(2));
        time.Pass(TimeSpan.FromSeconds(2));
        await http.Desk.Listening.IsAsync(0);

        // The client does not answer that the connection is closed.
        while (!stopping.IsCompleted)
        {
            await Task.WhenAny(time.IsAwaitedAsync(TimeSpan.FromSeconds(2)), stopping);
            time.Pass(TimeSpan.FromSeconds(2));
        }
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
}
