namespace Regionetwerk.GraphQL.DataLoaders;

/// <summary>Decides when the batches of one request are read: when every field at work waits for a loader. Scoped; loaders take it in their
/// constructor and pass it on.</summary>
public sealed class BatchScheduler
{
    [ThreadStatic]
    private static BatchScheduler? s_current;

    private readonly Lock _lock = new();
    private readonly List<DataLoader> _loaders = [];
    private List<DataLoader> _pending = [];
    private Action? _wake;

    /// <summary>How often a value was asked that is not there yet, by code that runs inside the executor's turn.</summary>
    internal int LoadsInTurn { get; private set; }

    /// <summary>True when a value was asked from outside the executor's turn: nobody knows what that code waits for, so its batch cannot wait.</summary>
    internal bool IsUrgent { get; private set; }

    internal bool HasPending
    {
        get
        {
            lock (_lock) return _pending.Count > 0;
        }
    }

    internal void Register(DataLoader loader)
    {
        lock (_lock) _loaders.Add(loader);
    }

    /// <summary>From now on batches wait for the executor's turn.</summary>
    /// <param name="wake">Is called, from any thread, when a batch cannot wait.</param>
    internal void Attach(Action wake) => _wake = wake;

    /// <summary>Code that runs until the turn is disposed is inside the executor's turn.</summary>
    internal Turn BeginTurn()
    {
        var outer = s_current;
        s_current = this;
        return new Turn(outer);
    }

    internal void Asked(DataLoader? opensBatch)
    {
        var inTurn = s_current == this;
        bool isUrgent;
        lock (_lock)
        {
            if (opensBatch is not null) _pending.Add(opensBatch);
            isUrgent = !inTurn && _pending.Count > 0;
            if (isUrgent) IsUrgent = true;
        }

        if (inTurn) LoadsInTurn++;
        else if (isUrgent && _wake is { } wake) wake();
        else if (opensBatch is not null) _ = Task.Run(ReadWithoutExecutorAsync);
    }

    internal List<LoaderBatch> TakeBatches()
    {
        List<DataLoader> pending;
        lock (_lock)
        {
            (pending, _pending) = (_pending, []);
            IsUrgent = false;
        }

        return [.. pending.Select(loader => loader.TakeBatch()).OfType<LoaderBatch>()];
    }

    internal void ForgetAll()
    {
        lock (_lock)
        {
            _pending = [];
            IsUrgent = false;
            foreach (var loader in _loaders) loader.Forget();
        }
    }

    /// <summary>A loader used outside a request still reads.</summary>
    private async Task ReadWithoutExecutorAsync()
    {
        foreach (var batch in TakeBatches())
        {
            try
            {
                await batch.StartAsync(CancellationToken.None);
            }
            finally
            {
                batch.Deliver();
            }
        }
    }

    internal readonly ref struct Turn(BatchScheduler? outer)
    {
        public void Dispose() => s_current = outer;
    }
}
