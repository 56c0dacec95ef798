namespace Regionetwerk.GraphQL.DataLoaders;

/// <summary>Reads lists in batches: every key asked at one level of a request comes in one call. A key is read once per request.
/// Scoped and found by assembly scan; a resolver takes it as a parameter.</summary>
public abstract class GroupedDataLoader<TKey, TValue>(BatchScheduler scheduler) : DataLoader<TKey, IReadOnlyList<TValue>>(scheduler)
    where TKey : notnull
{
    /// <summary>Reads the values of these distinct keys; a key that is absent from the result has an empty list.</summary>
    protected abstract Task<ILookup<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellation);

    private protected override async Task<Func<TKey, IReadOnlyList<TValue>>> ReadAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellation)
    {
        var values = await LoadBatchAsync(keys, cancellation);
        return key => [.. values[key]];
    }
}
