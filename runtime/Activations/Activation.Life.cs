using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Orleans.Runtime;

/// <summary>Beginning and end.</summary>
internal sealed partial class Activation
{
    private readonly TaskCompletionSource _deactivated = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<GrainTimer> _timers = [];
    private AsyncServiceScope _scope;
    private Grain? _grain;
    private DeactivationReason? _endReason;
    private CancellationToken _endDeadline;

    public object? GrainInstance => _grain;

    public IServiceProvider ActivationServices => _scope.ServiceProvider;

    public Task Deactivated => _deactivated.Task;

    public void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (_endReason is not null || _phase is Phase.Deactivating or Phase.Ended)
                return;
            _endReason = deactivationReason;
            _endDeadline = cancellationToken;
            // A tick may be waiting for its timer to stop.
            Enqueue((Action)StopTimers);
            if (_phase == Phase.Active && _running.Count == 0)
                StartDeactivation();
        }
    }

    public void CollectIfIdle(long idleSince)
    {
        lock (_gate)
        {
            if (_phase == Phase.Active && _running.Count == 0 && _waiting.Count == 0 && _lastUsed <= idleSince)
                Deactivate(new(DeactivationReasonCode.ActivationIdle, $"Idle for {silo.Collection.CollectionAge} (CollectionAge)."));
        }
    }

    /// <summary>Gives up on an activation that does not end: nobody waits for it any longer.</summary>
    public void Abandon(Exception exception) => Finish(exception);

    public IGrainTimer AddTimer(Func<CancellationToken, Task> callback, GrainTimerCreationOptions options)
    {
        var timer = new GrainTimer(this, callback, options);
        lock (_gate)
        {
            if (_endReason is null && _phase != Phase.Ended)
            {
                _timers.Add(timer);
                return timer;
            }
        }

        timer.Dispose();
        return timer;
    }

    public void RemoveTimer(GrainTimer timer)
    {
        lock (_gate)
            _timers.Remove(timer);
    }

    private async Task ActivateAsync()
    {
        try
        {
            _scope = silo.ServiceProvider.CreateAsyncScope();
            lock (_gate)
                RequestContext.Import(_waiting.First?.Value.Context);
            _grain = grainClass.CreateInstance(_scope.ServiceProvider);
            if (grainClass.HasOnActivate)
                await WithinAsync(silo.Collection.ActivationTimeout, nameof(Grain.OnActivateAsync), _grain.OnActivateAsync, default);
        }
        catch (Exception exception)
        {
            silo.Log.LogError(exception, "{Grain} could not be activated.", GrainId);
            await DisposeGrainAsync();
            Finish(exception);
            return;
        }

        lock (_gate)
        {
            if (_phase != Phase.Activating)
                return;
            _phase = Phase.Active;
            _lastUsed = silo.Time.GetTimestamp();
            // Also when it is to end already: the call that woke it gets its turn, or it would wake the next in vain.
            StartWaiting();
            if (_endReason is not null && _running.Count == 0)
                StartDeactivation();
        }
    }

    private void StartDeactivation()
    {
        _phase = Phase.Deactivating;
        Enqueue((Action)(() => _ = DeactivateAsync()));
    }

    private async Task DeactivateAsync()
    {
        try
        {
            if (grainClass.HasOnDeactivate)
            {
                await WithinAsync(
                    silo.Collection.DeactivationTimeout,
                    nameof(Grain.OnDeactivateAsync),
                    token => _grain!.OnDeactivateAsync(_endReason!.Value, token),
                    _endDeadline);
            }
        }
        catch (Exception exception)
        {
            silo.Log.LogError(exception, "{Grain} ended with an error.", GrainId);
        }

        await DisposeGrainAsync();
        Finish(null);
    }

    /// <summary>Calls that wait go to the next activation, or fail if there is an exception for them.</summary>
    private void Finish(Exception? exception)
    {
        Call[] left;
        lock (_gate)
        {
            if (_phase == Phase.Ended)
                return;
            _phase = Phase.Ended;
            left = exception is null ? [.. _waiting] : [.. _running, .. _waiting];
            _waiting.Clear();
        }

        StopTimers();
        silo.Forget(this);
        foreach (var call in left)
        {
            if (exception is not null)
                call.Fail(exception);
            else if (call.Timer is null)
                silo.Deliver(call);
        }

        _deactivated.TrySetResult();
    }

    private void StopTimers()
    {
        GrainTimer[] timers;
        lock (_gate)
            timers = [.. _timers];
        foreach (var timer in timers)
            timer.Dispose();
    }

    private async Task WithinAsync(TimeSpan limit, string what, Func<CancellationToken, Task> work, CancellationToken deadline)
    {
        using var timeout = new CancellationTokenSource(limit, silo.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, deadline);
        try
        {
            await work(both.Token).WaitAsync(both.Token);
        }
        catch (OperationCanceledException exception) when (timeout.IsCancellationRequested)
        {
            throw new TimeoutException($"{what} of {GrainId} was not done within {limit}.", exception);
        }
    }

    private async Task DisposeGrainAsync()
    {
        try
        {
            if (_grain is IAsyncDisposable asyncDisposable)
                await asyncDisposable.DisposeAsync();
            else if (_grain is IDisposable disposable)
                disposable.Dispose();
            await _scope.DisposeAsync();
        }
        catch (Exception exception)
        {
            silo.Log.LogError(exception, "{Grain} could not be disposed.", GrainId);
        }
    }
}
