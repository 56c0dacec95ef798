using Regionetwerk.GraphQL.DataLoaders;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Lets fields of one operation wait at the same time and take in what they waited for in turns, one thread at a time. At the end of a turn,
/// when every field at work waits for a data loader and no batch is under way, the batches are read.</summary>
internal sealed class Turns(OperationContext context, BatchScheduler scheduler) : IDisposable
{
    private readonly WorkQueue _queue = new();
    private CancellationTokenRegistration _cancelling;
    private int _atWork;
    private int _atWorkElsewhere;
    private int _batchesUnderWay;
    private bool _isHurried;

    /// <summary>How often a value was asked of a loader that is not there yet: who asked none waits for something else.</summary>
    public int LoadsInTurn => scheduler.LoadsInTurn;

    /// <summary>From here on batches wait for these turns.</summary>
    public void Begin()
    {
        scheduler.Attach(_queue.Wake);
        _cancelling = context.Cancellation.UnsafeRegister(static state => ((WorkQueue)state!).Wake(), _queue);
    }

    /// <summary>What a loader read may no longer be so.</summary>
    public void ForgetWhatWasLoaded() => scheduler.ForgetAll();

    /// <summary>Takes the first turn, and others until nobody waits any more.</summary>
    /// <exception cref="OperationCanceledException">The client went away or the time is up.</exception>
    public async ValueTask RunAsync(Action first)
    {
        Take(first);
        while (_atWork > 0)
        {
            TakeIn();
            if (_atWork == 0) return;
            if (scheduler.HasPending) await SomethingAsync(context.Limits.BatchPatience);
            else await SomethingAsync();
        }
    }

    /// <summary>Takes in a task when it is complete.</summary>
    /// <param name="task">What is waited for.</param>
    /// <param name="takeIn">Takes in what it gave, in a turn.</param>
    /// <param name="isElsewhere">Whether it waits for something else than a loader.</param>
    public void Await(Task task, Action takeIn, bool isElsewhere)
    {
        _atWork++;
        if (isElsewhere) _atWorkElsewhere++;
        var waiting = new WaitingField(this, takeIn, isElsewhere);
        task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => _queue.Add(waiting));
    }

    public void Dispose() => _cancelling.Dispose();

    // What batches under way bring, may ask for more of what is pending, as may fields that wait for something else.
    private bool MoreMayBeAsked => _batchesUnderWay > 0 ? !_isHurried : _atWorkElsewhere > 0 && !scheduler.IsUrgent;

    private void Take(Action first)
    {
        using var turn = scheduler.BeginTurn();
        first();
    }

    private void TakeIn()
    {
        using var turn = scheduler.BeginTurn();
        while (true)
        {
            while (_queue.TryTake(out var work))
            {
                context.Cancellation.ThrowIfCancellationRequested();
                work.Continue();
            }

            context.Cancellation.ThrowIfCancellationRequested();
            if (_atWork == 0 || !scheduler.HasPending || MoreMayBeAsked) return;
            _isHurried = false;
            foreach (var batch in scheduler.TakeBatches()) Read(batch);
        }
    }

    /// <summary>Waits for the others, but only so long: they may be waiting, in a way that is not seen here, for what is pending.</summary>
    private async Task SomethingAsync(TimeSpan patience)
    {
        try
        {
            await SomethingAsync().WaitAsync(patience, context.Time);
        }
        catch (TimeoutException)
        {
            _isHurried = true;
            scheduler.Hurry();
        }
    }

    private Task SomethingAsync() =>
        _queue.SomethingAsync(() => (scheduler.IsUrgent && !MoreMayBeAsked) || context.Cancellation.IsCancellationRequested);

    private void Read(LoaderBatch batch)
    {
        var reading = batch.StartAsync(context.Cancellation);
        var waiting = new WaitingBatch(this, scheduler, batch);
        _batchesUnderWay++;
        if (reading.IsCompleted) _queue.Add(waiting);
        else reading.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => _queue.Add(waiting));
    }

    private sealed class WaitingField(Turns turns, Action takeIn, bool isElsewhere) : IWork
    {
        public void Continue()
        {
            turns._atWork--;
            if (isElsewhere) turns._atWorkElsewhere--;
            takeIn();
        }
    }

    private sealed class WaitingBatch(Turns turns, BatchScheduler scheduler, LoaderBatch batch) : IWork
    {
        public void Continue()
        {
            turns._batchesUnderWay--;
            scheduler.Deliver(batch);
        }
    }
}
