namespace Regionetwerk.Runtime.Tests.Support;

/// <summary>Time that moves only when a test says so. Timers fire in order, on the thread that moves the time.</summary>
internal sealed class FakeTimeProvider : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<FakeTimer> _timers = [];
    private TaskCompletionSource? _arming;
    private DateTimeOffset _now = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Ends when a timer is next set to a time.</summary>
    public Task NextArming()
    {
        lock (_gate)
            return (_arming ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    public void Advance(TimeSpan span)
    {
        var end = GetUtcNow() + span;
        while (NextDue(end) is { } timer)
            timer.Fire();
        lock (_gate)
            _now = end;
    }

    private FakeTimer? NextDue(DateTimeOffset end)
    {
        lock (_gate)
        {
            var next = _timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
            if (next is null)
                return null;
            if (next.Due > _now)
                _now = next.Due;
            next.Schedule(next.Period);
            return next;
        }
    }

    private sealed class FakeTimer(FakeTimeProvider time, Action fire) : ITimer
    {
        private bool _disposed;

        public DateTimeOffset Due { get; private set; } = DateTimeOffset.MaxValue;

        public TimeSpan Period { get; private set; } = Timeout.InfiniteTimeSpan;

        public void Fire() => fire();

        public void Schedule(TimeSpan span) =>
            Due = span == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : time._now + span;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
            {
                if (_disposed)
                    return false;
                Period = period == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : period;
                Schedule(dueTime);
                if (!time._timers.Contains(this))
                    time._timers.Add(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    time._arming?.TrySetResult();
                    time._arming = null;
                }

                return true;
            }
        }

        public void Dispose()
        {
            lock (time._gate)
            {
                _disposed = true;
                time._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
