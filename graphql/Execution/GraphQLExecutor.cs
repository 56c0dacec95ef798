using System.Security.Claims;
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

    private readonly GraphQLLimits _limits;
    private readonly TimeProvider _time;
    private readonly GraphQLMetrics _metrics;
    private readonly ErrorReporter _errors;
    private readonly ResponseFormat _format;
    private readonly RequestedDocuments _documents;
    private readonly Func<ClaimsPrincipal, bool> _allowIntrospection;

    internal GraphQLExecutor(
        Schema schema,
        GraphQLServerOptions options,
        bool showExceptions,
        GraphQLMetrics metrics,
        TimeProvider time,
        ILogger logger)
    {
        Schema = schema;
        (_limits, _time, _metrics, _allowIntrospection) = (options.Limits, time, metrics, options.AllowIntrospection);
        _errors = new ErrorReporter(options.ErrorFilters, showExceptions, logger);
        _format = new ResponseFormat(_limits, options.ReportCost);
        var store = new DocumentStore(schema, _limits);
        _documents = new RequestedDocuments(store, new TrustedDocuments(options.TrustedFolders, options.OnlyTrustedDocuments, store), options.OnlyTrustedDocuments, _limits);
    }

    /// <summary>What can be asked.</summary>
    public Schema Schema { get; }

    /// <summary>Finds the operation, the values of its variables and what it costs. Nothing runs.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="user">Who asks; without one it is somebody unknown.</param>
    public Preparation Prepare(GraphQLRequest request, ClaimsPrincipal? user = null)
    {
        var log = OperationWatch.LogFor(_metrics, _time);
        if (_documents.Find(request, log, out var errors) is not { } document) return new Preparation(errors) { Log = log };
        if (document.Introspects.Count > 0 && !_allowIntrospection(user ?? new ClaimsPrincipal()))
        {
            var refusal = new GraphQLError("This asks about the schema, which is not allowed.", ErrorCodes.IntrospectionNotAllowed) { Locations = document.Introspects };
            return new Preparation([refusal]) { Log = log, Document = document };
        }

        try
        {
            return Prepare(document.Operation(request.OperationName), request, document, log);
        }
        catch (GraphQLException exception)
        {
            return new Preparation([new GraphQLError(exception.Message, exception.Code)]) { Log = log, Document = document };
        }
    }

    private Preparation Prepare(CompiledOperation operation, GraphQLRequest request, CompiledDocument document, PhaseLog? log)
    {
        var (variables, errors) = VariableCoercion.Coerce(operation.Definition, request.Variables, Schema, _limits);
        if (errors.Count > 0) return new Preparation(errors, operation.Definition) { Log = log, Document = document };

        var plan = operation.PlanFor(variables);
        var cost = new OperationCost(plan.Cost.Of(variables), _limits.MaxCost);
        return cost.Refusal is { } refusal
            ? new Preparation([refusal], operation.Definition, cost) { Log = log, Document = document }
            : new Preparation(operation, variables, plan, cost) { Log = log, Document = document };
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
        using var watch = OperationWatch.Begin(_metrics, _limits, _time, request);
        if (request.Errors.Count > 0) return Refuse(output, request.Errors, request.Cost, watch);
        if (request.Kind == OperationKind.Subscription)
            return Refuse(output, [new GraphQLError("A subscription wants a connection that stays open.", ErrorCodes.BadUserInput)], request.Cost, watch);

        return await RunAsync(request, s_root, services, user, output, watch, cancellation);
    }

    private async Task<GraphQLOutcome> RunAsync(
        Preparation request, object root, IServiceProvider services, ClaimsPrincipal user, ResponseBuffer output, OperationWatch? watch, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(_limits.ExecutionTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        var context = new OperationContext(Schema, _limits, services, user, request.Variables, _errors, _time, either.Token) { Resolvers = watch?.Resolvers };
        using var execution = new OperationExecution(context);
        try
        {
            await execution.RunAsync(request.Plan.Selection, request.Kind == OperationKind.Mutation, root);
            _format.Write(output, execution, request.Cost);
            watch?.Failed(execution.Errors);
            return GraphQLOutcome.Executed;
        }
        catch (ResultTooLargeException exception)
        {
            return Refuse(output, [new GraphQLError(exception.Message, ErrorCodes.LimitExceeded)], request.Cost, watch);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            var seconds = _limits.ExecutionTimeout.TotalSeconds;
            Refuse(output, [new GraphQLError($"The operation took longer than the allowed {seconds:0.###} seconds.", ErrorCodes.Timeout)], request.Cost, watch);
            return GraphQLOutcome.Timeout;
        }
    }

    /// <summary>Writes a response of errors alone.</summary>
    public GraphQLOutcome Refuse(ResponseBuffer output, IReadOnlyList<GraphQLError> errors) => Refuse(output, errors, cost: null, watch: null);

    private GraphQLOutcome Refuse(ResponseBuffer output, IReadOnlyList<GraphQLError> errors, OperationCost? cost, OperationWatch? watch)
    {
        GraphQLError[] finished = [.. errors.Select(_errors.Finish)];
        _format.Write(output, finished, cost);
        watch?.Failed(finished);
        return GraphQLOutcome.RequestError;
    }
}
