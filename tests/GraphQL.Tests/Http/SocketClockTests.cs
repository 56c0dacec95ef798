using System.Net.WebSockets;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.Http.Streams;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Http;

/// <summary>Which clients are taken for dead, and which are not.</summary>
public sealed class SocketClockTests
{
    [Fact]
    public async Task A_client_is_not_blamed_for_silence_while_the_server_does_not_read()
    {
        var (time, keepAlive) = (new ManualTime(), TimeSpan.FromSeconds(12));
        var services = new ServiceCollection().AddSingleton<TimeProvider>(time);
        ShopServer.AddTo(services);
        await using var shop = services.BuildServiceProvider();
        var server = new StreamServer(shop);
        var closed = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var read = new TaskCompletionSource();
        using var socket = WebSocket.CreateFromStream(new MemoryStream(), isServer: true, null, Timeout.InfiniteTimeSpan);
        using var writer = new SocketWriter(socket, server);
        await using var clock = new SocketClock(server, writer, (_, reason) => closed.TrySetResult(reason));
        clock.Acknowledged(null, TestContext.Current.CancellationToken);
        var busy = clock.WhileBusyAsync(() => read.Task);
        for (var i = 0; i < 3; i++)
        {
            await time.IsAwaitedAsync(keepAlive);
            time.Pass(keepAlive);
        }

        await time.IsAwaitedAsync(keepAlive);
        Assert.False(closed.Task.IsCompleted);

        // From now on it can be heard again.
        read.SetResult();
        await busy;
        time.Pass(keepAlive);
        await time.IsAwaitedAsync(keepAlive);
        time.Pass(keepAlive);
        Assert.Equal("No pong came", await closed.Task);
    }

    [Fact]
    public async Task Every_part_of_a_message_shows_that_the_client_is_alive()
    {
        // Three frames, as a server sends them: those need no mask.
        using var frames = new MemoryStream([0x01, 1, (byte)'{', 0x00, 1, (byte)' ', 0x80, 1, (byte)'}']);
        using var socket = WebSocket.CreateFromStream(frames, isServer: false, null, Timeout.InfiniteTimeSpan);
        var heard = 0;
        using var reader = new SocketReader(socket, 100, () => heard++);
        Assert.Equal(SocketInput.Text, await reader.ReadAsync());
        Assert.Equal("{ }"u8, reader.Message.Span);
        Assert.Equal(3, heard);
    }
}
