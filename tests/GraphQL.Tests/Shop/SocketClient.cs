using System.Net.WebSockets;
using System.Text;

namespace Regionetwerk.GraphQL.Tests.Shop;

/// <summary>Speaks over a WebSocket, frame by frame.</summary>
public sealed class SocketClient(ClientWebSocket socket) : IDisposable
{
    private readonly byte[] _buffer = new byte[64 * 1024];

    public ClientWebSocket Socket => socket;

    public Task SendAsync(string text, bool isLast = true) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, isLast, TestContext.Current.CancellationToken);

    /// <summary>The next message; of a close its code and reason.</summary>
    public async Task<string> ReadAsync()
    {
        var text = new StringBuilder();
        while (true)
        {
            var part = await socket.ReceiveAsync(_buffer, TestContext.Current.CancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                await AnswerCloseAsync();
                return $"{(int?)part.CloseStatus}: {part.CloseStatusDescription}";
            }

            text.Append(Encoding.UTF8.GetString(_buffer, 0, part.Count));
            if (part.EndOfMessage) return text.ToString();
        }
    }

    public async Task<string> AskAsync(string text)
    {
        await SendAsync(text);
        return await ReadAsync();
    }

    public async Task InitialiseAsync() =>
        Assert.Equal("""{"type":"connection_ack"}""", await AskAsync("""{"type":"connection_init"}"""));

    private async Task AnswerCloseAsync()
    {
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
        }
        catch (WebSocketException)
        {
            // After frames that are wrong in themselves, the framework does not wait for the answer.
        }
    }

    public void Dispose() => socket.Dispose();
}
