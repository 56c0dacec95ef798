namespace Regionetwerk.Storage.Opslag.Sqlite;

/// <summary>Something to write, in a transaction that others share.</summary>
internal abstract class WriteJob
{
    /// <summary>Writes, or throws: then nothing of it stays. May be done again after everything was undone.</summary>
    public abstract void Run(WriteSession db);

    /// <summary>The transaction is on disk.</summary>
    public abstract void Complete();

    /// <summary>Nothing was written. After this, <see cref="Complete"/> does nothing.</summary>
    public abstract void Fail(Exception reason);
}

/// <summary>Something to write that has an answer.</summary>
internal sealed class WriteJob<T>(Func<WriteSession, ValueTask<T>> write) : WriteJob
{
    // Asynchronously, or whoever waits would go on in the writer's thread.
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Answer => _answer.Task;

    public override void Run(WriteSession db) => _result = Now(write(db));

    public override void Complete() => _answer.TrySetResult(_result!);

    public override void Fail(Exception reason) => _answer.TrySetException(reason);

    // Whoever has to wait in the writer's thread holds up everybody: SQLite answers at once, and nothing else belongs in a transaction.
    private static T Now(ValueTask<T> written) => written.IsCompleted
        ? written.GetAwaiter().GetResult()
        : throw new InvalidOperationException("A write to SQLite waits for something else than SQLite.");
}
