using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>What the messages of a client mean: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</summary>
/// <param name="context">The HTTP request that the WebSocket began as; its user is that of the connection.</param>
/// <param name="server">What executes.</param>
/// <param name="writer">Where answers go.</param>
/// <param name="operations">What is under way.</param>
/// <param name="clock">Is told when the connection is acknowledged.</param>
/// <param name="close">Ends the connection.</param>
internal sealed partial class SocketProtocol(
    HttpContext context, StreamServer server, SocketWriter writer, SocketOperations operations, SocketClock clock, Action<int, string> close) : IDisposable
{
    private readonly ResponseBuffer _pong = new();
    private IDisposable? _place;
    private bool _isInitialised;
    private bool _isAcknowledged;

    /// <summary>Takes in what was read.</summary>
    public async Task TakeAsync(SocketInput input, ReadOnlyMemory<byte> text, CancellationToken ending)
    {
        if (input == SocketInput.TooLong)
        {
            var allowed = server.Limits.MaxBodyBytes;
            Close(CloseCodes.MessageTooBig, $"The message has more than {allowed} bytes; at most {allowed} are allowed.");
            return;
        }

        var fault = "it is no text.";
        using var message = input == SocketInput.Text ? SocketMessage.Parse(text, server.Limits.MaxJsonDepth + 1, out fault) : null;
        if (message is null) close(CloseCodes.BadRequest, $"Invalid message: {fault}");
        else await TakeAsync(message, ending);
    }

    private async Task TakeAsync(SocketMessage message, CancellationToken ending)
    {
        try
        {
            switch (message.Type)
            {
                case "connection_init":
                    await InitialiseAsync(message, ending);
                    break;
                case "ping":
                    await writer.SendAsync(SocketFormat.Pong(message.RawPayload, _pong), ending);
                    break;
                case "subscribe":
                    await SubscribeAsync(message);
                    break;
                case "complete":
                    operations.End(message.Id);
                    break;
            }
        }
        catch (OperationCanceledException)
        {
            // The connection ends or is broken: reading tells.
        }
    }

    private async Task InitialiseAsync(SocketMessage message, CancellationToken ending)
    {
        if (_isInitialised)
        {
            close(CloseCodes.TooManyInitialisationRequests, "Too many initialisation requests");
            return;
        }

        _isInitialised = true;
        TimeSpan? session;
        CancellationToken withdrawn;
        try
        {
            if (await server.Options.OnConnectionInit(context, message.Payload, ending) is not { } user)
            {
                close(CloseCodes.Forbidden, "Forbidden");
                return;
            }

            context.User = user;
            session = server.SessionOf(user);
            withdrawn = server.Options.SessionsWithdrawn(context);
            if (!server.Connections.TryTake(server.Options.ClientOf(context), out _place))
            {
                Close(CloseCodes.TryAgainLater, StreamServer.TooMany("WebSocket", server.Connections));
                return;
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !ending.IsCancellationRequested)
        {
            LogSignInFailed(server.Logger, exception);

            // Of no effect when the connection already ends.
            close(CloseCodes.InternalServerError, "Internal server error");
            return;
        }

        await writer.SendAsync(SocketFormat.Acknowledgement, ending);
        _isAcknowledged = true;
        clock.Acknowledged(session, withdrawn);
    }

    private async Task SubscribeAsync(SocketMessage message)
    {
        if (!_isAcknowledged)
        {
            close(CloseCodes.Unauthorized, "Unauthorized");
            return;
        }

        if (operations.Has(message.Id))
        {
            close(CloseCodes.SubscriberAlreadyExists, $"Subscriber for {message.Id} already exists");
            return;
        }

        var request = RequestReader.FromJson(message.RawPayload.ToArray(), server.Limits);
        if (request.Problem is { } problem)
        {
            close(CloseCodes.BadRequest, $"Invalid message: {problem.Detail}");
            return;
        }

        var operation = new SocketOperation(message.Id, request, writer, context, server);
        if (await operations.TryStartAsync(operation)) return;
        using (operation)
        {
            var allowed = server.Limits.MaxOperationsPerConnection;
            await operation.RefuseAsync(new GraphQLError(
                $"This would be operation {allowed + 1} that is under way; at most {allowed} are allowed.", ErrorCodes.LimitExceeded));
        }
    }

    /// <summary>Closes with words that are not the protocol's.</summary>
    private void Close(int code, string words) => close(code, server.Say(code, words));

    public void Dispose()
    {
        _place?.Dispose();
        _pong.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Signing in over a WebSocket failed.")]
    private static partial void LogSignInFailed(ILogger logger, Exception exception);
}
