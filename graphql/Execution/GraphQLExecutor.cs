using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Execution.Cost;
using Regionetwerk.GraphQL.Execution.Documents;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Telemetry;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Answers requests. A request is first prepared, which costs no more than its document and shows what it is, and then run.</summary>
public sealed class GraphQLExecutor
{
    /// <summary>Root fields are static methods: they need no object.</summary>
    private static readonly object s_root = new();

    private const string SubscriptionNeedsStream =
        "A subscription wants a connection that stays open: accept text/event-stream, or open a WebSocket with the protocol graphql-transport-ws.";

    private readonly GraphQLLimits _limits;
    private readonly TimeProvider _time;
    private readonly GraphQLMetrics _metrics;
    private readonly ErrorReporter _errors;
    private readonly ResponseFormat _format;
    private readonly RequestPreparation _preparation;
    private readonly Func<MutationDone, Task>? _onMutation;

    internal GraphQLExecutor(
        Schema schema,
        GraphQLServerOptions options,
        bool showExceptions,
        GraphQLMetrics metrics,
        TimeProvider time,
        ILogger logger)
    {
        Schema = schema;
        (_limits, _time, _metrics, _onMutation) = (options.Limits, time, metrics, options.OnMutation);
        _errors = new ErrorReporter(options.ErrorFilters, showExceptions, logger);
        _format = new ResponseFormat(_limits, options.ReportCost);
        var store = new DocumentStore(schema, _limits);
        var trusted = new TrustedDocuments(options.TrustedFolders, options.OnlyTrustedDocuments, store);
        _preparation = new RequestPreparation(schema, options, new RequestedDocuments(store, trusted, options.OnlyTrustedDocuments, _limits));
    }

    /// <summary>What can be asked.</summary>
    public Schema Schema { get; }

    /// <summary>Finds the operation, the values of its variables and what it costs. Nothing runs.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="user">Who asks.</param>
    public Preparation Prepare(GraphQLRequest request, ClaimsPrincipal user) =>
        _preparation.Prepare(request, user, OperationWatch.LogFor(_metrics, _time));

    /// <summary>Runs a query or mutation and writes the whole response as JSON.</summary>
    /// <param name="request">What is asked, or what is wrong with it: then that is the response.</param>
    /// <param name="services">The services of this request.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="output">Gets the response; nothing before it is complete.</param>
    /// <param name="cancellation">Says that the client is gone.</param>
    /// <exception cref="OperationCanceledException">The client is gone.</exception>
    public async Task<GraphQLOutcome> ExecuteAsync(
        Preparation request, IServiceProvider services, ClaimsPrincipal user, ResponseBuffer output, CancellationToken cancellation)
    {
        using var watch = OperationWatch.Begin(_metrics, _limits, _time, request, request.Log);
        if (request.Errors.Count > 0) return Refuse(output, request.Errors, request.Cost, watch);
        if (request.Kind == OperationKind.Subscription)
            return Refuse(output, [new GraphQLError(SubscriptionNeedsStream, ErrorCodes.BadUserInput)], request.Cost, watch);

        return await RunAsync(request, s_root, services, user, output, watch, cancellation);
    }

    /// <summary>Begins a subscription: https://spec.graphql.org/September2025/#Subscribe()</summary>
    /// <param name="request">What is asked, or what is wrong with it.</param>
    /// <param name="services">Where scopes are made of: one for the source of the events, and one for each event.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="output">Gets the response when the subscription does not begin: errors alone.</param>
    /// <param name="cancellation">Ends the subscription, whatever it is doing.</param>
    /// <returns>The events, to be disposed; null when the subscription did not begin.</returns>
    /// <exception cref="OperationCanceledException">The client is gone.</exception>
    public Task<GraphQLSubscription?> SubscribeAsync(
        Preparation request, IServiceProvider services, ClaimsPrincipal user, ResponseBuffer output, CancellationToken cancellation) =>
        SubscribeAsync(request, services, user, output, place: null, cancellation);

    /// <summary>Begins a subscription that takes up a place: that is disposed when nothing of it is left, also when it did not begin.</summary>
    internal async Task<GraphQLSubscription?> SubscribeAsync(
        Preparation request, IServiceProvider services, ClaimsPrincipal user, ResponseBuffer output, IDisposable? place, CancellationToken cancellation)
    {
        // Told of as an operation: asking for the stream. Each event is an operation again.
        using var watch = OperationWatch.Begin(_metrics, _limits, _time, request, request.Log);
        if (request.Errors.Count > 0)
        {
            using (place) Refuse(output, request.Errors, request.Cost, watch);
            return null;
        }

        if (request.Kind != OperationKind.Subscription) throw new ArgumentException($"A {request.Kind} is run with {nameof(ExecuteAsync)}.", nameof(request));
        var cancelling = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var scope = services.CreateAsyncScope();
        var context = new OperationContext(Schema, _limits, scope.ServiceProvider, user, request.Variables, _errors, _time, cancelling.Token);
        var subscription = new GraphQLSubscription(this, request, context, scope, _metrics, cancelling, place);
        if (await subscription.BeginAsync() is not { } error)
        {
            watch?.Over([]);
            return subscription;
        }

        await using (subscription) Refuse(output, [error], request.Cost, watch);
        return null;
    }

    /// <summary>Runs the operation of a subscription for one event.</summary>
    internal async Task<GraphQLOutcome> RunAsync(
        Preparation request, SubscriptionEvent happened, IServiceProvider services, ClaimsPrincipal user, ResponseBuffer output, CancellationToken cancellation)
    {
        using var watch = OperationWatch.Begin(_metrics, _limits, _time, request, log: null);
        return await RunAsync(request, happened, services, user, output, watch, cancellation);
    }

    /// <summary>Writes a response of errors alone.</summary>
    public GraphQLOutcome Refuse(ResponseBuffer output, IReadOnlyList<GraphQLError> errors) => Refuse(output, errors, cost: null, watch: null);

    private async Task<GraphQLOutcome> RunAsync(
        Preparation request, object root, IServiceProvider services, ClaimsPrincipal user, ResponseBuffer output, OperationWatch? watch, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(_limits.ExecutionTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        var context = new OperationContext(Schema, _limits, services, user, request.Variables, _errors, _time, either.Token)
        {
            Resolvers = watch?.Resolvers,
            OnMutation = _onMutation,
        };
        using var execution = new OperationExecution(context);
        try
        {
            await execution.RunAsync(request.Plan.Selection, request.Kind == OperationKind.Mutation, root);
            _format.Write(output, execution, request.Cost);
            watch?.Over(execution.Errors);
            return GraphQLOutcome.Executed;
        }
        catch (ResultTooLargeException exception)
        {
            return Abandon(output, new GraphQLError(exception.Message, ErrorCodes.LimitExceeded), request.Cost, watch);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            var seconds = _limits.ExecutionTimeout.TotalSeconds;
            return Abandon(output, new GraphQLError($"The operation took longer than the allowed {seconds:0.###} seconds.", ErrorCodes.Timeout), request.Cost, watch);
        }
    }

    private GraphQLOutcome Refuse(ResponseBuffer output, IReadOnlyList<GraphQLError> errors, OperationCost? cost, OperationWatch? watch)
    {
        GraphQLError[] finished = [.. errors.Select(_errors.Finish)];
        _format.Write(output, finished, cost, hasBegun: false);
        watch?.Over(finished);
        return GraphQLOutcome.RequestError;
    }

    private GraphQLOutcome Abandon(ResponseBuffer output, GraphQLError error, OperationCost? cost, OperationWatch? watch)
    {
        GraphQLError[] finished = [_errors.Finish(error)];
        _format.Write(output, finished, cost, hasBegun: true);
        watch?.Over(finished);
        return GraphQLOutcome.Abandoned;
    }
}
