namespace Regionetwerk.Storage.Opslag;

/// <summary>Wakes whoever waits for new events. It only wakes: who hears it looks for himself, and looks now and then anyway.</summary>
internal sealed class Bell
{
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends at the next ring. Taken before one looks, it misses nothing that comes while looking.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Ring() =>
        Interlocked.Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
}
