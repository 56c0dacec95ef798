using Microsoft.AspNetCore.Http;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>Takes in WebSockets: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
/// A page of another site can open one as well, as it may send any request. It is nobody's then: browsers add no tokens of themselves, and this
/// server reads no cookies. An application that signs in with cookies must check the header <c>Origin</c> (<c>WebSocketOptions.AllowedOrigins</c>).</summary>
internal sealed class WebSocketHandler(StreamServer server)
{
    private const string Protocol = "graphql-transport-ws";

    /// <summary>Runs a WebSocket to its end; false when there are as many as are allowed, of all clients together.</summary>
    public async Task<bool> TryHandleAsync(HttpContext context)
    {
        if (!server.Sockets.TryTake("", out var place)) return false;
        using (place) await HandleAsync(context);
        return true;
    }

    private async Task HandleAsync(HttpContext context)
    {
        var isKnown = context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(isKnown ? Protocol : null);
        using var connection = new SocketConnection(socket, context, server);
        if (!isKnown) connection.Close(CloseCodes.SubprotocolNotAcceptable, "Subprotocol not acceptable");
        await connection.RunAsync();
    }
}
