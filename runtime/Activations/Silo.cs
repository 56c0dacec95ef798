using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Configuration;

namespace Orleans.Runtime;

/// <summary>The grains of this process: who lives, where calls go, and how it all ends.</summary>
internal sealed partial class Silo : IClusterClient, IDisposable
{
    private readonly GrainManifest _manifest;
    private readonly ConcurrentDictionary<GrainId, Activation> _activations = new();
    private readonly ITimer _clock;
    private readonly long _responseTimeout;
    private long _nextCollection;
    private volatile bool _stopping;

    public Silo(
        IServiceProvider services,
        GrainManifest manifest,
        IEnumerable<IIncomingGrainCallFilter> filters,
        IOptions<SiloMessagingOptions> messaging,
        IOptions<GrainCollectionOptions> collection,
        TimeProvider time,
        IMeterFactory meters,
        ILogger<Silo> log)
    {
        ServiceProvider = services;
        _manifest = manifest;
        Filters = [.. filters];
        Messaging = messaging.Value;
        Collection = collection.Value;
        Time = time;
        Log = log;
        _responseTimeout = Ticks(Messaging.ResponseTimeout);
        _nextCollection = Time.GetTimestamp() + Ticks(Collection.CollectionQuantum);
        var meter = meters.Create("Microsoft.Orleans");
        meter.CreateObservableGauge("orleans-catalog-activations", () => _activations.Count);
        meter.CreateObservableGauge("orleans-grains", CountByType);
        var period = Messaging.ResponseTimeout < TimeSpan.FromSeconds(1) ? Messaging.ResponseTimeout : TimeSpan.FromSeconds(1);
        using (ExecutionContext.SuppressFlow())
            _clock = time.CreateTimer(static silo => ((Silo)silo!).LookAfterActivations(), this, period, period);
    }

    public IServiceProvider ServiceProvider { get; }

    public IIncomingGrainCallFilter[] Filters { get; }

    public SiloMessagingOptions Messaging { get; }

    public GrainCollectionOptions Collection { get; }

    public TimeProvider Time { get; }

    public ILogger Log { get; }

    /// <summary>A span of time in the units of <see cref="TimeProvider.GetTimestamp"/>.</summary>
    public long Ticks(TimeSpan span) => (long)(span.TotalSeconds * Time.TimestampFrequency);

    /// <summary>Hands a call to the activation of its grain, made if need be. What goes wrong reaches the caller as the answer.</summary>
    public void Deliver(Call call, GrainReference reference)
    {
        if (call.IsCompleted)
            return;
        call.Chain();
        call.Deadline = Time.GetTimestamp() + _responseTimeout;
        if (reference.LastActivation is { } last && last.TryReceive(call))
            return;
        reference.LastActivation = Deliver(call);
    }

    /// <summary>Hands over a call whose activation ended before its turn came.</summary>
    public Activation? Deliver(Call call)
    {
        while (true)
        {
            if (!_activations.TryGetValue(call.Target, out var activation))
            {
                if (_stopping)
                {
                    call.Fail(new SiloUnavailableException($"The silo is stopping: {call} was not started."));
                    return null;
                }

                activation = _activations.GetOrAdd(
                    call.Target, static (id, silo) => new Activation(silo, silo._manifest.Find(id.Type), id), this);
            }

            if (activation.TryReceive(call))
                return activation;
            Forget(activation);
        }
    }

    public void Forget(Activation activation) => _activations.TryRemove(KeyValuePair.Create(activation.GrainId, activation));

    /// <summary>Ends every activation, each after its running calls. At the deadline what is still running is left behind.</summary>
    public async Task StopAsync(CancellationToken deadline)
    {
        _stopping = true;
        var reason = new DeactivationReason(DeactivationReasonCode.ShuttingDown, "The silo is stopping.");
        try
        {
            while (!_activations.IsEmpty)
            {
                var living = _activations.Values;
                foreach (var activation in living)
                    activation.Deactivate(reason, deadline);
                await Task.WhenAll(living.Select(activation => activation.Deactivated)).WaitAsync(deadline);
            }
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            Log.LogWarning("The silo stopped with {Count} activations still busy.", _activations.Count);
            foreach (var activation in _activations.Values)
                activation.Abandon(new SiloUnavailableException($"The silo stopped before {activation.GrainId} was done."));
        }
    }

    public void Dispose() => _clock.Dispose();

    private IEnumerable<Measurement<int>> CountByType() => _activations
        // Not .Keys, which keeps everybody else out while it copies them.
        .CountBy(activation => activation.Key.Type)
        .Select(count => new Measurement<int>(count.Value, KeyValuePair.Create<string, object?>("type", count.Key.ToString())));

    private void LookAfterActivations()
    {
        var now = Time.GetTimestamp();
        var collects = now >= _nextCollection;
        if (collects)
            _nextCollection = now + Ticks(Collection.CollectionQuantum);
        var idleSince = now - Ticks(Collection.CollectionAge);
        List<(Call Call, TimeoutException Exception)> expired = [];
        foreach (var (_, activation) in _activations)
        {
            expired.AddRange(activation.TakeExpired(now));
            if (collects)
                activation.CollectIfIdle(idleSince);
        }

        // Only now, so that grains that wait for each other are still seen to do so.
        foreach (var (call, exception) in expired)
            call.Fail(exception);
    }
}
