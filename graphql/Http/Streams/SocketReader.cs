using System.Net.WebSockets;
using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>What came over a WebSocket.</summary>
internal enum SocketInput
{
    /// <summary>A whole message, to be read from the buffer.</summary>
    Text,

    /// <summary>A message that is no text.</summary>
    Binary,

    /// <summary>More than a message may have; the rest of it still comes, and is not kept.</summary>
    TooLong,

    /// <summary>The client closes the connection, or it is broken.</summary>
    End,
}

/// <summary>Reads whole messages, of any number of fragments, up to the size that is allowed.</summary>
/// <param name="socket">Where they come from.</param>
/// <param name="maxBytes">The size that is allowed.</param>
/// <param name="heard">Is called for all that comes, as a large message takes a slow client long.</param>
internal sealed class SocketReader(WebSocket socket, int maxBytes, Action heard) : IDisposable
{
    private readonly ResponseBuffer _buffer = new();
    private bool _skips;

    /// <summary>The last message.</summary>
    public ReadOnlyMemory<byte> Message => _buffer.Written;

    public async Task<SocketInput> ReadAsync()
    {
        _buffer.Clear();
        while (true)
        {
            ValueWebSocketReceiveResult part;
            try
            {
                part = await socket.ReceiveAsync(_buffer.GetMemory(), CancellationToken.None);
            }
            catch (Exception exception) when (exception is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException)
            {
                return SocketInput.End;
            }

            heard();
            if (part.MessageType == WebSocketMessageType.Close) return SocketInput.End;
            if (_skips)
            {
                _skips = !part.EndOfMessage;
                continue;
            }

            _buffer.Advance(part.Count);
            if (_buffer.Written.Length > maxBytes)
            {
                _skips = !part.EndOfMessage;
                return SocketInput.TooLong;
            }

            if (!part.EndOfMessage) continue;
            return part.MessageType == WebSocketMessageType.Text ? SocketInput.Text : SocketInput.Binary;
        }
    }

    public void Dispose() => _buffer.Dispose();
}
