using System.Diagnostics;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Telemetry;

/// <summary>Tells of one operation, as an activity and in the metrics. There is one only while somebody listens.
/// https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/</summary>
internal sealed class OperationWatch : IDisposable
{
    private const int LongestName = 100;

    private readonly GraphQLMetrics _metrics;
    private readonly PhaseLog _log;
    private readonly string _type;
    private readonly Activity? _activity;
    private bool _isOver;
    private string? _code;

    private OperationWatch(GraphQLMetrics metrics, GraphQLLimits limits, Preparation request, PhaseLog log)
    {
        _metrics = metrics;
        _log = log;
        _type = TypeOf(request.Definition);
        // The name of the operation is no part of this name: clients make them up, without end.
        _activity = GraphQLTelemetry.Source.StartActivity(
            request.Definition is null ? "GraphQL Operation" : _type, ActivityKind.Server, default(ActivityContext), startTime: _log.Start);
        if (_activity is { IsAllDataRequested: true }) Describe(_activity, request, limits);
        _metrics.Running(1);
        if (request.Cost is { } cost) _metrics.Cost(cost.Requested, _type);
    }

    /// <summary>Gets the resolvers; null when nobody wants to know.</summary>
    public SlowResolvers? Resolvers { get; private set; }

    /// <summary>Begins to tell of an operation; null when nobody listens.</summary>
    /// <param name="metrics">The metrics.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="time">The time.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="log">What was already logged of it; null for what begins now.</param>
    public static OperationWatch? Begin(GraphQLMetrics metrics, GraphQLLimits limits, TimeProvider time, Preparation request, PhaseLog? log) =>
        GraphQLTelemetry.Source.HasListeners() || metrics.IsEnabled ? new OperationWatch(metrics, limits, request, log ?? new PhaseLog(time)) : null;

    /// <summary>The log for a request that comes in; null when nobody listens.</summary>
    public static PhaseLog? LogFor(GraphQLMetrics metrics, TimeProvider time) =>
        GraphQLTelemetry.Source.HasListeners() || metrics.IsEnabled ? new PhaseLog(time) : null;

    /// <summary>There is a response.</summary>
    /// <param name="errors">Its errors, as they are sent; often none.</param>
    public void Over(IReadOnlyList<GraphQLError> errors)
    {
        _isOver = true;
        foreach (var error in errors) _metrics.Error(error.Code);
        if (errors.Count > 0) Fail(errors[0].Code ?? "");
    }

    public void Dispose()
    {
        // The client went away, or the server itself failed: that is no success.
        if (!_isOver) Fail("");
        var end = _log.Now;
        _activity?.SetEndTime(end.UtcDateTime);
        _activity?.Dispose();
        _metrics.Running(-1);
        _metrics.Duration(end - _log.Start, _type, _code);
    }

    private void Fail(string code)
    {
        _code ??= code;
        _activity?.SetTag("error.type", _metrics.Known(_code));
        _activity?.SetStatus(ActivityStatusCode.Error, _metrics.Known(_code));
    }

    private void Describe(Activity activity, Preparation request, GraphQLLimits limits)
    {
        if (request.Definition is not null) activity.SetTag("graphql.operation.type", _type);
        if (request.Definition?.Name?.Value is { } name) activity.SetTag("graphql.operation.name", name.Length > LongestName ? name[..LongestName] : name);
        if (request.Document is { } document) activity.SetTag("graphql.document.hash", document.Hash);
        if (request.Cost is { } cost) activity.SetTag("graphql.operation.cost", cost.Requested);
        foreach (var (phase, from, to) in _log.Phases)
        {
            using var child = GraphQLTelemetry.Source.StartActivity(phase, ActivityKind.Internal, activity.Context, startTime: from);
            child?.SetEndTime(to.UtcDateTime);
        }

        Resolvers = new SlowResolvers(activity.Context, _log, limits);
    }

    private static string TypeOf(OperationDefinitionNode? definition) => definition?.Kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        OperationKind.Subscription => "subscription",
        _ => "unknown",
    };
}
