using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>One WebSocket of the protocol graphql-transport-ws, from its acceptance to its end.</summary>
internal sealed class SocketConnection : IDisposable
{
    private readonly WebSocket _socket;
    private readonly StreamServer _server;
    private readonly SocketReader _reader;
    private readonly SocketWriter _writer;
    private readonly SocketOperations _operations;
    private readonly CancellationTokenSource _ending = new();
    private readonly TaskCompletionSource _read = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SocketClock _clock;
    private readonly SocketProtocol _protocol;
    private readonly Lock _lock = new();
    private Task? _closing;

    public SocketConnection(WebSocket socket, HttpContext context, StreamServer server)
    {
        (_socket, _server) = (socket, server);
        _writer = new SocketWriter(socket, server);
        _operations = new SocketOperations(
            server.Limits.MaxOperationsPerConnection, server.Logger, () => Close(CloseCodes.InternalServerError, "Internal server error"));
        _clock = new SocketClock(server, _writer, Close);
        _reader = new SocketReader(socket, server.Limits.MaxBodyBytes, _clock.Heard);
        _protocol = new SocketProtocol(context, server, _writer, _operations, _clock, Close);
    }

    /// <summary>Ends the connection; the first reason counts.</summary>
    public void Close(int code, string reason)
    {
        lock (_lock) _closing ??= CloseAsync(code, reason);
    }

    /// <summary>Reads until the client closes the connection, or has taken in that the server does.</summary>
    public async Task RunAsync()
    {
        await using var stopping = _server.Stopping.UnsafeRegister(_ => Close(CloseCodes.GoingAway, "Going away"), null);
        _clock.AwaitInitialisation();
        try
        {
            while (await _reader.ReadAsync() is var input && input != SocketInput.End)
            {
                if (_closing is null) await _clock.WhileBusyAsync(() => _protocol.TakeAsync(input, _reader.Message, _ending.Token));
            }
        }
        finally
        {
            _read.TrySetResult();
            _operations.End();
            await _ending.CancelAsync();
            Close((int)WebSocketCloseStatus.NormalClosure, "");
            await _closing!;
            await _clock.DisposeAsync();
            await _operations.RestAsync();
        }
    }

    public void Dispose()
    {
        _protocol.Dispose();
        _reader.Dispose();
        _writer.Dispose();
        _ending.Dispose();
    }

    private async Task CloseAsync(int code, string reason)
    {
        // Not within the lock, nor within the call that found the reason.
        await Task.Yield();
        if (_server.Stopping.IsCancellationRequested) await FinishAnswersAsync();
        _operations.End();
        await _ending.CancelAsync();
        await _writer.CloseAsync(code, reason);
        try
        {
            await _read.Task.WaitAsync(_server.Limits.StreamEndPatience, _server.Time);
        }
        catch (TimeoutException)
        {
            _socket.Abort();
        }
    }

    /// <summary>When the process ends, queries and mutations get a moment to be answered; subscriptions end of themselves.</summary>
    private async Task FinishAnswersAsync()
    {
        _operations.Shut();
        await Task.WhenAny(_operations.RestAsync(), Task.Delay(_server.Limits.StreamEndPatience, _server.Time, _ending.Token));
    }
}
