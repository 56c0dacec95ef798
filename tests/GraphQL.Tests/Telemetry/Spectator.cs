using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Telemetry;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Telemetry;

/// <summary>A shop, on a clock of its own, and what is seen of it from outside: its activities and measurements, and not those of other tests.</summary>
internal sealed class Spectator : IAsyncDisposable
{
    private readonly ActivityListener _activities = new();
    private readonly MeterListener _meters = new();
    private readonly ConcurrentQueue<Activity> _seen = new();
    private readonly ConcurrentQueue<(string Name, double Value, string Tags)> _measured = new();
    private readonly ServiceProvider _services;
    private readonly Activity _caller = new Activity("caller").Start();

    public Spectator(Action<GraphQLServerBuilder>? configure = null)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(Clock);
        var builder = ShopServer.AddTo(services);
        configure?.Invoke(builder);
        _services = services.BuildServiceProvider();
        var factory = _services.GetRequiredService<IMeterFactory>();
        _activities.ShouldListenTo = source => source.Name == GraphQLTelemetry.Name;
        _activities.Sample = (ref _) => ActivitySamplingResult.AllData;
        _activities.ActivityStopped = activity =>
        {
            if (activity.TraceId == _caller.TraceId) _seen.Enqueue(activity);
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == GraphQLTelemetry.Name && instrument.Meter.Scope == factory) listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measure(instrument, value, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measure(instrument, value, tags));
        _meters.Start();
    }

    public ManualTime Clock { get; } = new();

    public SalesDesk Desk => _services.GetRequiredService<SalesDesk>();

    /// <summary>In the order in which they ended.</summary>
    public Activity[] Activities => [.. _seen];

    public IEnumerable<(double Value, string Tags)> Measured(string name) => _measured.Where(each => each.Name == name).Select(each => (each.Value, each.Tags));

    public async Task AskAsync(GraphQLRequest request)
    {
        var executor = _services.GetRequiredService<GraphQLExecutor>();
        await using var scope = _services.CreateAsyncScope();
        using var output = new ResponseBuffer();
        await executor.ExecuteAsync(executor.Prepare(request, new()), scope.ServiceProvider, new(), output, TestContext.Current.CancellationToken);
    }

    public async Task<GraphQLSubscription?> SubscribeAsync(string query, ResponseBuffer output)
    {
        var executor = _services.GetRequiredService<GraphQLExecutor>();
        var request = executor.Prepare(new GraphQLRequest(query), new());
        return await executor.SubscribeAsync(request, _services, new(), output, TestContext.Current.CancellationToken);
    }

    public Task AskAsync(string query) => AskAsync(new GraphQLRequest(query));

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        _activities.Dispose();
        _meters.Dispose();
        await _services.DisposeAsync();
    }

    private void Measure(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measured.Enqueue((instrument.Name, value, string.Join(',', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
}
