using System.Diagnostics.Metrics;
using System.Reflection;

namespace Regionetwerk.GraphQL.Telemetry;

/// <summary>What this server counts, under the meter <see cref="GraphQLTelemetry.Name"/>.</summary>
internal sealed class GraphQLMetrics
{
    private const string Other = "other";

    private readonly HashSet<string> _codes;
    private readonly Histogram<double> _duration;
    private readonly Histogram<long> _cost;
    private readonly Counter<long> _errors;
    private readonly UpDownCounter<long> _running;
    private readonly UpDownCounter<long> _streams;

    /// <param name="meters">Makes the meter, which goes with it.</param>
    /// <param name="codes">The codes of the application's own errors that are counted by name; all else but <see cref="ErrorCodes"/> is one.</param>
    public GraphQLMetrics(IMeterFactory meters, IEnumerable<string> codes)
    {
        var own = typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        _codes = [.. own, .. codes];
        var meter = meters.Create(GraphQLTelemetry.Name);
        _duration = meter.CreateHistogram(
            "regionetwerk.graphql.operation.duration",
            "s",
            "How long operations took, from reading the document to the complete response.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] });
        _cost = meter.CreateHistogram(
            "regionetwerk.graphql.operation.cost",
            "1",
            "What operations cost by what they ask.",
            advice: new InstrumentAdvice<long> { HistogramBucketBoundaries = [1, 10, 100, 1_000, 10_000, 100_000, 250_000, 500_000, 1_000_000] });
        _errors = meter.CreateCounter<long>("regionetwerk.graphql.errors", "{error}", "Errors in responses.");
        _running = meter.CreateUpDownCounter<long>("regionetwerk.graphql.operations.running", "{operation}", "Operations that run now.");
        _streams = meter.CreateUpDownCounter<long>("regionetwerk.graphql.streams.open", "{stream}", "Subscriptions that are open now.");
    }

    /// <summary>Whether anybody wants to know.</summary>
    public bool IsEnabled => _duration.Enabled || _cost.Enabled || _errors.Enabled || _running.Enabled;

    /// <param name="change">1 when an operation begins, -1 when it ends.</param>
    public void Running(int change) => _running.Add(change);

    /// <param name="change">1 when a subscription begins, -1 when it ends.</param>
    public void Streams(int change) => _streams.Add(change);

    public void Cost(long cost, string type) => _cost.Record(cost, Tag("graphql.operation.type", type));

    public void Duration(TimeSpan duration, string type, string? code)
    {
        if (code is null) _duration.Record(duration.TotalSeconds, Tag("graphql.operation.type", type));
        else _duration.Record(duration.TotalSeconds, Tag("graphql.operation.type", type), Tag("error.type", Known(code)));
    }

    public void Error(string? code) => _errors.Add(1, Tag("error.type", Known(code)));

    /// <summary>The code as it may be told: applications make codes of their own, and a series for each would be without end.</summary>
    public string Known(string? code) => code is not null && _codes.Contains(code) ? code : Other;

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
