using Microsoft.Extensions.Logging;

namespace Orleans.Runtime;

/// <summary>What a filter sees when a timer ticks: this interface's method, as in Orleans.</summary>
internal interface IGrainTimerInvoker : IAddressable
{
    Task InvokeCallbackAsync();
}

/// <inheritdoc cref="IGrainTimer"/>
internal sealed class GrainTimer : IGrainTimer
{
    private static readonly UnaryMethod<ValueTuple> s_tick = new(
        typeof(IGrainTimerInvoker).GetMethod(nameof(IGrainTimerInvoker.InvokeCallbackAsync))!,
        static (_, arguments) => ((GrainTimer)arguments[0]!).TickAsync());

    private static readonly TimerCallback s_fire = static timer => ((GrainTimer)timer!).Fire();

    private readonly Activation _activation;
    private readonly Func<CancellationToken, Task> _callback;
    private readonly GrainTimerCreationOptions _options;
    private readonly CancellationTokenSource _stopped = new();
    private readonly Lock _gate = new();
    private readonly ITimer _timer;
    private TimeSpan _next;
    private TimeSpan _period;
    private bool _ticking;

    public GrainTimer(Activation activation, Func<CancellationToken, Task> callback, GrainTimerCreationOptions options)
    {
        _activation = activation;
        _callback = callback;
        _options = options;
        // Nothing ambient of the call that made the timer comes along.
        using (ExecutionContext.SuppressFlow())
            _timer = activation.Silo.Time.CreateTimer(s_fire, this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Change(options.DueTime, options.Period);
    }

    public void Change(TimeSpan dueTime, TimeSpan period)
    {
        Check(dueTime);
        Check(period);
        lock (_gate)
        {
            _next = dueTime;
            _period = period;
            if (!_ticking)
                _timer.Change(dueTime, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>A tick is done, well or not: counts from here to the next.</summary>
    public void EndTick(Exception? exception)
    {
        if (_stopped.IsCancellationRequested)
            return;
        if (exception is not null)
            _activation.Silo.Log.LogWarning(exception, "A timer of {Grain} failed; it ticks on.", _activation.GrainId);
        lock (_gate)
        {
            _ticking = false;
            _timer.Change(_next, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        _activation.RemoveTimer(this);
        _stopped.Cancel();
    }

    private void Fire()
    {
        lock (_gate)
        {
            _ticking = true;
            _next = _period;
        }

        _activation.TryReceive(
            new Call<ValueTuple>(s_tick, _activation.GrainId, [this])
            {
                Timer = this,
                Context = null,
                Source = _activation,
                Interleaves = _options.Interleave,
                KeepsAlive = _options.KeepAlive,
            });
    }

    private Task TickAsync() => _stopped.IsCancellationRequested ? Task.CompletedTask : _callback(_stopped.Token);

    private static void Check(TimeSpan time)
    {
        if (time != Timeout.InfiniteTimeSpan && (time < TimeSpan.Zero || time.TotalMilliseconds > uint.MaxValue - 1))
            throw new ArgumentOutOfRangeException(nameof(time), time, "A timer takes from 0 to 49 days, or Timeout.InfiniteTimeSpan.");
    }
}
