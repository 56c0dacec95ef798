namespace Orleans.Runtime;

/// <summary>
/// Runs the turns of one activation, one at a time, on the thread pool. Being the task scheduler of those turns, it gets what
/// follows their awaits as well.
/// </summary>
internal sealed partial class Activation : TaskScheduler, IThreadPoolWorkItem
{
    /// <summary>After so many turns another activation gets the thread.</summary>
    private const int TurnsAtATime = 64;

    private static readonly Action<object?> s_run = static turn =>
    {
        if (turn is Call call)
            _ = call.RunAsync();
        else
            ((Action)turn!)();
    };

    private readonly Lock _gate = new();
    private readonly Queue<object> _turns = new();
    private bool _scheduled;
    private int _threadId;

    public override int MaximumConcurrencyLevel => 1;

    void IThreadPoolWorkItem.Execute()
    {
        _threadId = Environment.CurrentManagedThreadId;
        for (var i = 0; i < TurnsAtATime; i++)
        {
            object? turn;
            lock (_gate)
            {
                if (!_turns.TryDequeue(out turn))
                {
                    _threadId = 0;
                    _scheduled = false;
                    return;
                }
            }

            // A call becomes a task only here, so that nothing ambient of its caller but the request context comes along.
            if (turn is Task task)
                TryExecuteTask(task);
            else
                new Task(s_run, turn).RunSynchronously(this);
        }

        _threadId = 0;
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    protected override void QueueTask(Task task)
    {
        lock (_gate)
            Enqueue(task);
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        !taskWasPreviouslyQueued && _threadId == Environment.CurrentManagedThreadId && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (_gate)
            return [.. _turns.OfType<Task>()];
    }

    private void Enqueue(object turn)
    {
        _turns.Enqueue(turn);
        if (_scheduled)
            return;
        _scheduled = true;
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }
}
