using System.Runtime.CompilerServices;

namespace Regionetwerk.Storage.Opslag;

/// <summary>
/// The feed of events: everything that any node appended, for subscriptions, background work and whoever keeps something up to date
/// outside. Each event at least once, those of one stream in the order of their versions. Nothing is remembered of a reader: it keeps the
/// position of what it handled, and goes on from there.
/// </summary>
public sealed class Feed(Database database, OpslagOpties opties, TimeProvider time)
{
    /// <summary>Reads on after a position, and then waits for what comes; ends only when it is cancelled.</summary>
    /// <param name="after">The position of the last event that was handled; <see langword="default"/> to begin with the first of all.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <exception cref="DatabaseException">The database stayed away.</exception>
    public async IAsyncEnumerable<LoggedEvent> ReadAsync(FeedPosition after, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var page in ReadPagesAsync(after, ct))
        {
            foreach (var e in page)
                yield return e;
        }
    }

    /// <summary>The same by the page: as many events as were there, none empty.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public async IAsyncEnumerable<IReadOnlyList<LoggedEvent>> ReadPagesAsync(FeedPosition after, [EnumeratorCancellation] CancellationToken ct)
    {
        after = await Known(after);
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            // SQLite answers at once: without this, who reads a long way back would hold its thread until it is there.
            await Task.Yield();
            var woken = database.Bell.Next;
            var page = await database.Read(session => EventLog.After(session, after, opties.Limieten.EventsPerFeedPage, e => e));
            if (page is [.., var last])
            {
                yield return page;
                after = last.At;
            }
            else if (await Known(after) == after)
            {
                await Wait(woken, ct);
            }
            else
            {
                after = default;
            }
        }
    }

    /// <summary>Where the feed ends now: whoever reads on after this gets only what comes.</summary>
    public ValueTask<FeedPosition> EndAsync() => database.Read(EventLog.End);

    // A position that no event has is of another database, or from before a restore, and says nothing here: everything comes again.
    private async ValueTask<FeedPosition> Known(FeedPosition after) =>
        after != default && await database.Read(session => EventLog.Has(session, after)) ? after : default;

    private async Task Wait(Task woken, CancellationToken ct)
    {
        try
        {
            await woken.WaitAsync(opties.Limieten.FeedPause, time, ct);
        }
        catch (TimeoutException)
        {
            // Nobody rang: looks anyway.
        }
    }
}
