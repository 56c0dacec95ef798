using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Regionetwerk.GraphQL.Language;
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
    private readonly ErrorReporter _errors;
    private readonly ResponseFormat _format;
    private readonly DocumentStore _documents;

    internal GraphQLExecutor(
        Schema schema,
        GraphQLLimits limits,
        IReadOnlyList<Func<GraphQLError, GraphQLError>> errorFilters,
        bool showExceptions,
        TimeProvider time,
        ILogger logger)
    {
        Schema = schema;
        (_limits, _time) = (limits, time);
        _errors = new ErrorReporter(errorFilters, showExceptions, logger);
        _format = new ResponseFormat(limits, _errors);
        _documents = new DocumentStore(schema, limits);
    }

    /// <summary>What can be asked.</summary>
    public Schema Schema { get; }

    /// <summary>Finds the operation and the values of its variables. Nothing runs.</summary>
    public Preparation Prepare(GraphQLRequest request)
    {
        if (_documents.Find(request.Query, out var errors) is not { } document) return new Preparation(errors);
        try
        {
            var operation = document.Operation(request.OperationName);
            var (variables, variableErrors) = VariableCoercion.Coerce(operation.Definition, request.Variables, Schema, _limits);
            return variableErrors.Count > 0 ? new Preparation(variableErrors) : new Preparation(operation, variables);
        }
        catch (GraphQLException exception)
        {
            return new Preparation([new GraphQLError(exception.Message, exception.Code)]);
        }
    }

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
        if (request.Errors.Count > 0) return Refuse(output, request.Errors);
        if (request.Kind == OperationKind.Subscription)
            return Refuse(output, [new GraphQLError(SubscriptionNeedsStream, ErrorCodes.BadUserInput)]);

        return await RunAsync(request, s_root, services, user, output, cancellation);
    }

    /// <summary>Begins a subscription: https://spec.graphql.org/September2025/#Subscribe()</summary>
    /// <param name="request">What is asked, or what is wrong with it.</param>
    /// <param name="services">Where scopes are made of: one for the source of the events, and one for each event.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="output">Gets the response when the subscription does not begin: errors alone.</param>
    /// <param name="cancellation">Ends the subscription, whatever it is doing.</param>
    /// <returns>The events, to be disposed; null when the subscription did not begin.</returns>
    /// <exception cref="OperationCanceledException">The client is gone.</exception>
    public async Task<GraphQLSubscription?> SubscribeAsync(
        Preparation request, IServiceProvider services, ClaimsPrincipal user, ResponseBuffer output, CancellationToken cancellation)
    {
        if (request.Errors.Count > 0)
        {
            Refuse(output, request.Errors);
            return null;
        }

        if (request.Kind != OperationKind.Subscription) throw new ArgumentException($"A {request.Kind} is run with {nameof(ExecuteAsync)}.", nameof(request));
        var cancelling = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var scope = services.CreateAsyncScope();
        var context = new OperationContext(Schema, _limits, scope.ServiceProvider, user, request.Variables, _errors, _time, cancelling.Token);
        var subscription = new GraphQLSubscription(this, request, context, scope, cancelling);
        if (await subscription.BeginAsync(output)) return subscription;
        await subscription.DisposeAsync();
        return null;
    }

    /// <summary>Runs the operation itself, for a subscription the one of one event.</summary>
    internal async Task<GraphQLOutcome> RunAsync(
        Preparation request, object root, IServiceProvider services, ClaimsPrincipal user, ResponseBuffer output, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(_limits.ExecutionTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        var context = new OperationContext(Schema, _limits, services, user, request.Variables, _errors, _time, either.Token);
        using var execution = new OperationExecution(context);
        try
        {
            await execution.RunAsync(request.Operation.PlanFor(request.Variables), request.Kind == OperationKind.Mutation, root);
            _format.Write(output, execution);
            return GraphQLOutcome.Executed;
        }
        catch (ResultTooLargeException exception)
        {
            return Refuse(output, [new GraphQLError(exception.Message, ErrorCodes.LimitExceeded)]);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            var seconds = _limits.ExecutionTimeout.TotalSeconds;
            Refuse(output, [new GraphQLError($"The operation took longer than the allowed {seconds:0.###} seconds.", ErrorCodes.Timeout)]);
            return GraphQLOutcome.Timeout;
        }
    }

    /// <summary>Writes a response of errors alone.</summary>
    public GraphQLOutcome Refuse(ResponseBuffer output, IReadOnlyList<GraphQLError> errors)
    {
        _format.Write(output, errors);
        return GraphQLOutcome.RequestError;
    }
}
