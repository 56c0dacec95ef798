namespace Regionetwerk.GraphQL.Tests.Shop;

/// <summary>A number that a test can wait for.</summary>
public sealed class Gauge
{
    private readonly Lock _lock = new();
    private readonly List<(int Value, TaskCompletionSource Reached)> _waiters = [];
    private int _value;

    public int Value
    {
        get
        {
            lock (_lock) return _value;
        }
    }

    public void Add(int by)
    {
        lock (_lock)
        {
            _value += by;
            foreach (var waiter in _waiters.FindAll(waiter => waiter.Value == _value)) waiter.Reached.TrySetResult();
            _waiters.RemoveAll(waiter => waiter.Value == _value);
        }
    }

    /// <summary>Completes as soon as the number is this.</summary>
    public Task IsAsync(int value)
    {
        lock (_lock)
        {
            if (_value == value) return Task.CompletedTask;
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiters.Add((value, reached));
            return reached.Task.WaitAsync(TestContext.Current.CancellationToken);
        }
    }
}
