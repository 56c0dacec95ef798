using Microsoft.AspNetCore.Http;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>Answers with server-sent events: the distinct connections mode of https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md</summary>
internal sealed class EventStreamHandler(StreamServer server)
{
    /// <summary>Sends the responses of an operation; what is wrong with the request is a response too.</summary>
    /// <returns>False when this client has too many subscriptions open; then nothing was sent.</returns>
    public async Task<bool> TryAnswerAsync(HttpContext context, Preparation request)
    {
        if (request.Kind != OperationKind.Subscription)
        {
            await AnswerAsync(context, request);
            return true;
        }

        // The application's hooks before the place: they may throw.
        var left = server.SessionOf(context.User);
        var withdrawn = server.Options.SessionsWithdrawn(context);
        if (!server.Subscriptions.TryTake(server.Options.ClientOf(context), out var place)) return false;
        await StreamAsync(context, request, left, place, withdrawn);
        return true;
    }

    private async Task AnswerAsync(HttpContext context, Preparation request)
    {
        var writer = new EventStreamWriter(context, server);
        using var output = new ResponseBuffer();
        await writer.BeginAsync();
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        await WaitAsync(server.Executor.ExecuteAsync(request, context.RequestServices, context.User, output, gone.Token), writer, gone);
        await writer.NextAsync(output.Written.Span);
        await writer.CompleteAsync();
    }

    private async Task StreamAsync(HttpContext context, Preparation request, TimeSpan? left, IDisposable place, CancellationToken withdrawn)
    {
        var writer = new EventStreamWriter(context, server);
        using var output = new ResponseBuffer();
        using var timed = left is { } time ? new CancellationTokenSource(time, server.Time) : new CancellationTokenSource();
        using var session = CancellationTokenSource.CreateLinkedTokenSource(timed.Token, withdrawn);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, server.Stopping, session.Token);
        try
        {
            await BeginAsync(writer, place);
            var beginning = server.Executor.SubscribeAsync(request, context.RequestServices, context.User, output, place, ending.Token);
            await StreamAsync(beginning, writer, output, ending);
        }
        catch (OperationCanceledException) when (session.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            server.Executor.Refuse(output, [new GraphQLError("Your sign-in has ended; sign in again.", ErrorCodes.Unauthenticated)]);
            await writer.NextAsync(output.Written.Span);
        }
        catch (OperationCanceledException) when (server.Stopping.IsCancellationRequested)
        {
            // The stream ends without having been completed, which makes a client connect again: to another node, or after the restart.
            return;
        }

        await writer.CompleteAsync();
    }

    private static async Task BeginAsync(EventStreamWriter writer, IDisposable place)
    {
        try
        {
            await writer.BeginAsync();
        }
        catch
        {
            // There is no subscription yet to leave it.
            place.Dispose();
            throw;
        }
    }

    private async Task StreamAsync(
        Task<GraphQLSubscription?> beginning, EventStreamWriter writer, ResponseBuffer output, CancellationTokenSource ending)
    {
        await using var subscription = await WaitAsync(beginning, writer, ending);
        if (subscription is null) await writer.NextAsync(output.Written.Span);
        while (subscription is not null && await WaitAsync(subscription.NextAsync(output), writer, ending) is not null)
            await writer.NextAsync(output.Written.Span);
    }

    private Task<T> WaitAsync<T>(Task<T> next, EventStreamWriter writer, CancellationTokenSource ending) =>
        KeepAlive.WaitAsync(next, server.Limits.StreamKeepAlive, server.Time, writer.KeepAliveAsync, ending);
}
