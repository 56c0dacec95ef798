using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>One operation on a WebSocket.</summary>
/// <param name="id">What the client calls it.</param>
/// <param name="request">What is asked; is disposed at the end.</param>
/// <param name="writer">Where its messages go.</param>
/// <param name="context">The HTTP request that the WebSocket began as.</param>
/// <param name="server">What executes.</param>
internal sealed class SocketOperation(string id, ParsedRequest request, SocketWriter writer, HttpContext context, StreamServer server) : IDisposable
{
    private readonly CancellationTokenSource _ending = new();
    private readonly ResponseBuffer _response = new();
    private readonly ResponseBuffer _message = new();

    public string Id => id;

    /// <summary>From now on nothing is sent.</summary>
    public void End() => _ = _ending.CancelAsync();

    /// <summary>Runs to the end.</summary>
    /// <param name="forget">Is called before the last message, after which the client may use the id again.</param>
    /// <exception cref="OperationCanceledException">It was ended, or the connection is broken.</exception>
    public async Task RunAsync(Action forget)
    {
        var preparation = server.Executor.Prepare(request.Request!, context.User);
        var isWell = preparation.Kind == OperationKind.Subscription ? await TryStreamAsync(preparation) : await TryAnswerAsync(preparation);
        forget();
        await SendAsync(isWell ? SocketFormat.Complete(id, _message) : SocketFormat.Error(id, _response.Written.Span, _message));
    }

    /// <summary>Says that it does not run.</summary>
    public Task RefuseAsync(GraphQLError error)
    {
        server.Executor.Refuse(_response, [error]);
        return SendAsync(SocketFormat.Error(id, _response.Written.Span, _message));
    }

    public void Dispose()
    {
        // Ending may come at any moment, so that is not disposed; it holds nothing.
        _response.Dispose();
        _message.Dispose();
        request.Dispose();
    }

    private async Task<bool> TryAnswerAsync(Preparation preparation)
    {
        await using var scope = context.RequestServices.CreateAsyncScope();
        var outcome = await server.Executor.ExecuteAsync(preparation, scope.ServiceProvider, context.User, _response, _ending.Token);
        if (outcome == GraphQLOutcome.RequestError) return false;
        await SendAsync(SocketFormat.Next(id, _response.Written.Span, _message));
        return true;
    }

    private async Task<bool> TryStreamAsync(Preparation preparation)
    {
        if (!server.Subscriptions.TryTake(server.Options.ClientOf(context), out var place))
        {
            server.Executor.Refuse(_response, [new GraphQLError(StreamServer.TooMany("subscription", server.Subscriptions), ErrorCodes.LimitExceeded)]);
            return false;
        }

        // When the process ends, answers may still be finished; this would only end when its source does.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(_ending.Token, server.Stopping);
        await using var subscription = await server.Executor.SubscribeAsync(
            preparation, context.RequestServices, context.User, _response, place, ending.Token);
        if (subscription is null) return false;
        while (await subscription.NextAsync(_response) is { } outcome)
        {
            if (outcome == GraphQLOutcome.SourceFailed) return false;
            await SendAsync(SocketFormat.Next(id, _response.Written.Span, _message));
        }

        return true;
    }

    private Task SendAsync(ReadOnlyMemory<byte> message) => writer.SendAsync(message, _ending.Token);
}
