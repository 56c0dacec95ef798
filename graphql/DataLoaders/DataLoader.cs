namespace Regionetwerk.GraphQL.DataLoaders;

/// <summary>A data loader as the scheduler and the assembly scan see it.</summary>
public abstract class DataLoader
{
    private protected DataLoader()
    {
    }

    /// <summary>The keys asked since the last batch, as a batch that is still to be read; null when there are none.</summary>
    internal abstract LoaderBatch? TakeBatch();

    /// <summary>Forgets every value already read, as is right after a mutation.</summary>
    internal abstract void Forget();
}

/// <summary>What batch and grouped loaders share: a cache for the request, and a batch in the making.</summary>
public abstract class DataLoader<TKey, TResult> : DataLoader
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly BatchScheduler _scheduler;
    private readonly Dictionary<TKey, TaskCompletionSource<TResult>> _cache = [];
    private List<TKey> _asked = [];

    private protected DataLoader(BatchScheduler scheduler)
    {
        _scheduler = scheduler;
        scheduler.Register(this);
    }

    /// <summary>The value of a key, once the batch that it belongs to is read. A failed batch fails each of its keys.</summary>
    public Task<TResult> LoadAsync(TKey key)
    {
        TaskCompletionSource<TResult>? promise;
        var opensBatch = false;
        lock (_lock)
        {
            if (!_cache.TryGetValue(key, out promise))
            {
                // Continuations run inside Deliver, one by one: what they load next then falls in one batch too.
                promise = new TaskCompletionSource<TResult>();
                _cache.Add(key, promise);
                _asked.Add(key);
                opensBatch = _asked.Count == 1;
            }
        }

        if (!promise.Task.IsCompleted) _scheduler.Asked(opensBatch ? this : null);
        return promise.Task;
    }

    /// <summary>The values of several keys, in their order.</summary>
    public Task<TResult[]> LoadAsync(IEnumerable<TKey> keys) => Task.WhenAll([.. keys.Select(LoadAsync)]);

    private protected abstract Task<Func<TKey, TResult>> ReadAsync(IReadOnlyList<TKey> keys, CancellationToken cancellation);

    internal override LoaderBatch? TakeBatch()
    {
        lock (_lock)
        {
            if (_asked.Count == 0) return null;
            var batch = new Batch(this, _asked, [.. _asked.Select(key => _cache[key])]);
            _asked = [];
            return batch;
        }
    }

    internal override void Forget()
    {
        lock (_lock)
        {
            _cache.Clear();
            _asked = [];
        }
    }

    private sealed class Batch(DataLoader<TKey, TResult> loader, List<TKey> keys, TaskCompletionSource<TResult>[] promises) : LoaderBatch
    {
        private Task<Func<TKey, TResult>>? _reading;

        internal override Task StartAsync(CancellationToken cancellation) => _reading = loader.ReadAsync(keys, cancellation);

        internal override void Deliver()
        {
            var reading = _reading!;
            for (var i = 0; i < promises.Length; i++)
            {
                if (reading.IsCompletedSuccessfully) promises[i].TrySetResult(reading.Result(keys[i]));
                else if (reading.IsCanceled) promises[i].TrySetCanceled();
                else promises[i].TrySetException(reading.Exception!.InnerExceptions);
            }
        }
    }
}

/// <summary>Keys of one loader that are read together.</summary>
internal abstract class LoaderBatch
{
    /// <summary>Begins to read; the task completes when the values are there, and does not hand them out.</summary>
    internal abstract Task StartAsync(CancellationToken cancellation);

    /// <summary>Hands the values to who awaits them, whose continuations run inside this call.</summary>
    internal abstract void Deliver();
}
