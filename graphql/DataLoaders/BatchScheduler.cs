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
    private bool _isDelivering;

    /// <summary>How often a value was asked that is not there yet, by code that runs inside the executor's turn.</summary>
    internal int LoadsInTurn { get; private set; }

    /// <summary>True when a value was asked by code of which the executor does not know what field it belongs to, from outside its turn or as
    /// the continuation of a batch: a field that seems to wait for something else may wait for this, so the batch cannot wait for it.</summary>
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
            isUrgent = (!inTurn || _isDelivering) && _pending.Count > 0;
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

    /// <summary>Hands out a batch inside the executor's turn; continuations run in this call.</summary>
    internal void Deliver(LoaderBatch batch)
    {
        _isDelivering = true;
        try
        {
            batch.Deliver();
        }
        finally
        {
            _isDelivering = false;
        }
    }

    /// <summary>What is pending is read now, whoever still waits for something else.</summary>
    internal void Hurry()
    {
        lock (_lock) IsUrgent = _pending.Count > 0;
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
