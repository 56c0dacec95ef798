using Microsoft.AspNetCore.Http;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Http;

/// <summary>GraphQL over HTTP: https://graphql.github.io/graphql-over-http/draft/</summary>
internal sealed class GraphQLHttpHandler(GraphQLExecutor executor, GraphQLServerOptions options)
{
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
        var response = context.Response;
        if (MediaTypes.Negotiate(context.Request.Headers.Accept) is not { } mediaType)
        {
            await RefuseAsync(context, StatusCodes.Status406NotAcceptable, $"Accept {MediaTypes.Response} or {MediaTypes.Json}.");
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsPost(context.Request.Method))
        {
            response.Headers.Allow = "GET, POST";
            await RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, $"{context.Request.Method} is not allowed; use GET or POST.");
            return;
        }

        using var parsed = await RequestReader.ReadAsync(context.Request, options.Limits, context.RequestAborted);
        if (parsed.Problem is { } problem)
        {
            await RefuseAsync(context, problem.Status, problem.Detail);
            return;
        }

        var request = executor.Prepare(parsed.Request!);
        if (HttpMethods.IsGet(context.Request.Method) && request.Kind is not (null or OperationKind.Query))
        {
            response.Headers.Allow = "POST";
            await RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "Only a query can be asked with GET; use POST.");
            return;
        }

        using var output = new ResponseBuffer();
        var outcome = await executor.ExecuteAsync(request, context.RequestServices, context.User, output, context.RequestAborted);
        response.StatusCode = StatusFor(outcome, mediaType);
        response.ContentType = $"{mediaType}; charset=utf-8";
        response.Headers.XContentTypeOptions = "nosniff";
        response.ContentLength = output.Written.Length;
        await response.Body.WriteAsync(output.Written, context.RequestAborted);
    }

    private Task RefuseAsync(HttpContext context, int status, string detail) =>
        Problem.WriteAsync(context, status, options.ProblemDetail(status, detail));

    /// <summary>With <c>application/json</c> a GraphQL response is 200 whatever is in it: only then can the client know that it is one.</summary>
    private static int StatusFor(GraphQLOutcome outcome, string mediaType) => outcome switch
    {
        GraphQLOutcome.RequestError when mediaType == MediaTypes.Response => StatusCodes.Status400BadRequest,
        GraphQLOutcome.Timeout when mediaType == MediaTypes.Response => StatusCodes.Status504GatewayTimeout,
        _ => StatusCodes.Status200OK,
    };
}
