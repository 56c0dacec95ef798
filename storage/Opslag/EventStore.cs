using Microsoft.Extensions.Logging;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Projecties;

namespace Regionetwerk.Storage.Opslag;

/// <summary>The event store in the database.</summary>
public sealed class EventStore : IEventStore, IDisposable
{
    private readonly Database _database;
    private readonly EventTypes _types;
    private readonly OpslagLimieten _limieten;
    private readonly OpslagOpties _opties;
    private readonly TimeProvider _time;
    private readonly Streams _streams;
    private readonly Snapshots _snapshots;
    private readonly Projector _projector = Projector.VanHetDomein();

    public EventStore(Database database, EventTypes types, OpslagOpties opties, TimeProvider time, ILogger<EventStore> log)
    {
        (_database, _types, _opties, _limieten, _time) = (database, types, opties, opties.Limieten, time);
        _streams = new(types);
        _snapshots = new(database, _streams, _limieten, log);
    }

    /// <summary>Something was recorded here; what another node records is not told.</summary>
    public event Action<Append>? Recorded;

    public ValueTask<Versioned<TState>> LoadAsync<TState>(StreamId stream)
        where TState : class, IStaat<TState>
    {
        _snapshots.Learn<TState>(stream);
        return _database.Read(session => _streams.Load<TState>(session, stream, known: null));
    }

    public async Task<AppendResult> AppendAsync(Append append)
    {
        using var step = Metingen.Step("append", _opties);
        var work = Work(append);
        try
        {
            return Noticed(append, await _database.WriteOnce(work.Run));
        }
        // Whoever names no request cannot have been answered before: then others came first, and nothing else.
        catch (Exception e) when (append.Request is null && _database.WasOvertaken(e))
        {
            return new AppendResult.Conflict();
        }
        catch (Exception e) when (_database.MayTryAgain(e))
        {
            return Noticed(append, await _database.Write(work.Run));
        }
    }

    public ValueTask<AppendResult?> FindRequestAsync(Request request) => _database.Read(session => Earlier(session, request));

    public async Task<T> AloneAsync<T>(StreamId stream, Func<IEventStore, Task<T>> work) =>
        await _database.Alone(stream.Value, async db => await work(db is null ? this : new Locked(this, db)));

    /// <summary>Waits for the snapshots that are due.</summary>
    public void Dispose() => _snapshots.Dispose();

    private AppendWork Work(Append append) => new(append, _types, _projector, _limieten);

    private ValueTask<AppendResult?> Earlier(Session session, Request request) =>
        Requests.Earlier(session, request, Requests.Hash(request), (_time.GetUtcNow() - _limieten.RequestsKept).ToUnixTimeMilliseconds());

    private AppendResult Noticed(Append append, AppendResult result)
    {
        if (result is AppendResult.Appended appended)
        {
            _snapshots.Notice(append.Streams, appended.Versions);
            Recorded?.Invoke(append);
            _database.Announce();
        }
        return result;
    }

    /// <summary>The store as whoever holds a stream alone sees it, in one transaction.</summary>
    private sealed class Locked(EventStore store, WriteSession db) : IEventStore
    {
        public ValueTask<Versioned<TState>> LoadAsync<TState>(StreamId stream)
            where TState : class, IStaat<TState>
        {
            store._snapshots.Learn<TState>(stream);
            return store._streams.Load<TState>(db.Session, stream, known: null);
        }

        public ValueTask<AppendResult?> FindRequestAsync(Request request) => store.Earlier(db.Session, request);

        public async Task<AppendResult> AppendAsync(Append append)
        {
            var work = store.Work(append);
            try
            {
                var result = await work.RunLooking(db);
                await db.Commit();
                return store.Noticed(append, result);
            }
            // Whether it was committed, nobody knows: done again, the work finds out.
            catch (Exception e) when (store._database.MayTryAgain(e))
            {
                await db.DisposeAsync();
                return store.Noticed(append, await store._database.Write(work.Run));
            }
        }

        public Task<T> AloneAsync<T>(StreamId stream, Func<IEventStore, Task<T>> work) => work(this);
    }
}
