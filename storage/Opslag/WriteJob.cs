namespace Regionetwerk.Storage.Opslag;

/// <summary>Something to write. It may share a transaction with others, and is undone without touching them.</summary>
internal abstract class WriteJob
{
    /// <summary>Writes. Gives whether to keep what was written; an exception undoes it too.</summary>
    public abstract bool Run(WriteSession db);

    /// <summary>The transaction is on disk.</summary>
    public abstract void Complete();

    /// <summary>Nothing was written. After this, <see cref="Complete"/> does nothing.</summary>
    public abstract void Fail(Exception reason);
}

/// <summary>Something to write that has an answer.</summary>
internal abstract class WriteJob<T> : WriteJob
{
    // Asynchronously, or whoever waits would go on in the writer's thread.
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Answer => _answer.Task;

    public sealed override bool Run(WriteSession db)
    {
        _result = Write(db, out var keep);
        return keep;
    }

    public sealed override void Complete() => _answer.TrySetResult(_result!);

    public sealed override void Fail(Exception reason) => _answer.TrySetException(reason);

    protected abstract T Write(WriteSession db, out bool keep);
}

/// <summary>A job that is one function.</summary>
internal sealed class WriteFunction<T>(Func<WriteSession, T> write) : WriteJob<T>
{
    protected override T Write(WriteSession db, out bool keep)
    {
        keep = true;
        return write(db);
    }
}
