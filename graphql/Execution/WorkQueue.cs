namespace Regionetwerk.GraphQL.Execution;

/// <summary>Something that came in while resolvers were waiting, to be taken up in a turn.</summary>
internal interface IWork
{
    void Continue();
}

/// <summary>What came in, from any thread, for the one that takes turns.</summary>
internal sealed class WorkQueue
{
    private readonly Lock _lock = new();
    private readonly Queue<IWork> _ready = [];
    private TaskCompletionSource? _waiter;

    public void Add(IWork work)
    {
        lock (_lock) _ready.Enqueue(work);
        Wake();
    }

    public bool TryTake(out IWork work)
    {
        lock (_lock) return _ready.TryDequeue(out work!);
    }

    /// <summary>Ends the waiting, also when nothing came in.</summary>
    public void Wake()
    {
        TaskCompletionSource? waiter;
        lock (_lock) (waiter, _waiter) = (_waiter, null);
        waiter?.TrySetResult();
    }

    /// <summary>Completes when there is something, or at the next <see cref="Wake"/>.</summary>
    /// <param name="mustNotWait">Whether the reason for a wake is there already; asked so that none is missed.</param>
    public Task SomethingAsync(Func<bool> mustNotWait)
    {
        lock (_lock)
        {
            if (_ready.Count > 0 || mustNotWait()) return Task.CompletedTask;
            _waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _waiter.Task;
        }
    }
}
