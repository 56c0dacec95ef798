using System.Net.WebSockets;
using System.Text;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>Sends messages, one at a time. Whoever sends waits until its message is out, so that nothing piles up behind a slow client.</summary>
internal sealed class SocketWriter(WebSocket socket, StreamServer server) : IDisposable
{
    /// <summary>What a close frame can hold.</summary>
    private const int MaxReasonBytes = 123;

    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <param name="message">A whole message.</param>
    /// <param name="wanted">Says that the message is no longer to be sent; one that is being sent is finished.</param>
    /// <exception cref="OperationCanceledException">It was not sent: it is not wanted, or the connection is broken.</exception>
    public async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken wanted)
    {
        await _turn.WaitAsync(wanted);
        try
        {
            wanted.ThrowIfCancellationRequested();

            // Cancelling a send breaks off the connection.
            using var slow = new CancellationTokenSource(server.Limits.StreamWriteTimeout, server.Time);
            await using var hurry = server.Stopping.UnsafeRegister(_ => slow.CancelAfter(server.Limits.StreamEndPatience), null);
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, slow.Token);
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            throw new OperationCanceledException("The connection is broken.", exception);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Says that the connection ends, if that can still be said.</summary>
    public async Task CloseAsync(int code, string reason)
    {
        using var patience = new CancellationTokenSource(server.Limits.StreamEndPatience, server.Time);
        try
        {
            await _turn.WaitAsync(patience.Token);
            try
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)code, Shorten(reason), patience.Token);
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            socket.Abort();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static bool IsBroken(Exception exception) =>
        exception is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException;

    private static string Shorten(string reason)
    {
        if (Encoding.UTF8.GetByteCount(reason) <= MaxReasonBytes) return reason;
        const string Ellipsis = "...";
        var kept = new StringBuilder();
        var bytes = Ellipsis.Length;
        foreach (var rune in reason.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MaxReasonBytes) break;
            kept.Append(rune);
        }

        return kept.Append(Ellipsis).ToString();
    }
}
