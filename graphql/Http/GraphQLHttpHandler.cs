using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Http.Streams;
using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Http;

/// <summary>GraphQL over HTTP: https://graphql.github.io/graphql-over-http/draft/</summary>
internal sealed class GraphQLHttpHandler(StreamServer server)
{
    private readonly GraphQLExecutor _executor = server.Executor;
    private readonly GraphQLServerOptions _options = server.Options;
    private readonly EventStreamHandler _eventStreams = new(server);
    private readonly WebSocketHandler _sockets = new(server);

    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            await AnswerAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone: there is nobody to answer.
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            if (!await _sockets.TryHandleAsync(context))
                await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, StreamServer.TooMany("WebSocket", server.Sockets));
            return;
        }

        var response = context.Response;
        response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        var mediaType = MediaTypes.Negotiate(context.Request.Headers.Accept);
        var events = MediaTypes.EventStreams(context.Request.Headers.Accept);
        if (mediaType is null && !events.IsTaken)
        {
            await RefuseAsync(context, StatusCodes.Status406NotAcceptable, $"Accept {MediaTypes.Response}, {MediaTypes.Json} or {MediaTypes.EventStream}.");
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsPost(context.Request.Method))
        {
            response.Headers.Allow = "GET, POST";
            await RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, $"{context.Request.Method} is not allowed; use GET or POST.");
            return;
        }

        using var parsed = await RequestReader.ReadAsync(context.Request, _options.Limits, context.RequestAborted);
        if (parsed.Problem is { } problem)
        {
            await RefuseAsync(context, problem.Status, problem.Detail);
            return;
        }

        var request = _executor.Prepare(parsed.Request!, context.User);
        if (HttpMethods.IsGet(context.Request.Method) && request.Kind == OperationKind.Mutation)
        {
            response.Headers.Allow = "POST";
            await RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "A mutation cannot be asked with GET; use POST.");
            return;
        }

        if (mediaType is null || events.IsPreferred || (events.IsTaken && request.Kind == OperationKind.Subscription))
        {
            if (!await _eventStreams.TryAnswerAsync(context, request))
                await RefuseAsync(context, StatusCodes.Status429TooManyRequests, StreamServer.TooMany("subscription", server.Subscriptions));
            return;
        }

        using var output = new ResponseBuffer();
        var outcome = await _executor.ExecuteAsync(request, context.RequestServices, context.User, output, context.RequestAborted);
        response.StatusCode = StatusFor(outcome, mediaType);
        response.ContentType = $"{mediaType}; charset=utf-8";
        response.Headers.XContentTypeOptions = "nosniff";
        // Of an answer by GET nobody is to keep that a document was not known, or that it was too busy.
        if (outcome != GraphQLOutcome.Executed) response.Headers.CacheControl = "no-store";
        response.ContentLength = output.Written.Length;
        await response.Body.WriteAsync(output.Written, context.RequestAborted);
    }

    private Task RefuseAsync(HttpContext context, int status, string detail) =>
        Problem.WriteAsync(context, status, _options.ProblemDetail(status, detail));

    /// <summary>With <c>application/json</c> a GraphQL response is 200 whatever is in it: only then can the client know that it is one.</summary>
    private static int StatusFor(GraphQLOutcome outcome, string mediaType) => outcome switch
    {
        GraphQLOutcome.RequestError when mediaType == MediaTypes.Response => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status200OK,
    };
}
