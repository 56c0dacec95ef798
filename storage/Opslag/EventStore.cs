using Microsoft.Extensions.Logging;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Projecties;

namespace Regionetwerk.Storage.Opslag;

/// <summary>The event store on one SQLite file.</summary>
public sealed class EventStore : IEventStore, IDisposable
{
    private readonly Database _database;
    private readonly WriteQueue _writes;
    private readonly EventTypes _types;
    private readonly OpslagLimieten _limieten;
    private readonly TimeProvider _time;
    private readonly Streams _streams;
    private readonly Snapshots _snapshots;
    private readonly Projector _projector = Projector.VanHetDomein();
    private int _requests;

    public EventStore(
        Database database, WriteQueue writes, EventTypes types, OpslagOpties opties, TimeProvider time, ILogger<EventStore> log)
    {
        (_database, _writes, _types, _limieten, _time) = (database, writes, types, opties.Limieten, time);
        _streams = new(types);
        _snapshots = new(database, _streams, writes, _limieten, log);
    }

    public ValueTask<Versioned<TState>> LoadAsync<TState>(StreamId stream)
        where TState : class, IStaat<TState>
    {
        _snapshots.Learn<TState>(stream);
        using var lease = _database.Read();
        return new(_streams.Load<TState>(lease.Session, stream, known: null));
    }

    public async Task<AppendResult> AppendAsync(Append append)
    {
        var work = new AppendWork(append, _types, _projector, _limieten);
        var clears = append.Request is not null && Interlocked.Increment(ref _requests) % _limieten.RequestsPerClearing == 0;
        var forgotten = Forgotten();
        var result = await _writes.Run(db =>
        {
            // In the append's own transaction: after it, a failure would look as if the append had failed.
            if (clears)
                Requests.Forget(db.Session, forgotten, 2 * _limieten.RequestsPerClearing);
            return work.Run(db);
        });
        if (result is AppendResult.Appended appended)
            _snapshots.Notice(append.Streams, appended.Versions);
        return result;
    }

    public ValueTask<AppendResult?> FindRequestAsync(Request request)
    {
        using var lease = _database.Read();
        return new(Requests.Earlier(lease.Session, request, Requests.Hash(request), Forgotten()));
    }

    /// <summary>Waits for the snapshots that are due. Appends that were asked are written by the <see cref="WriteQueue"/>, which ends later.</summary>
    public void Dispose() => _snapshots.Dispose();

    private long Forgotten() => (_time.GetUtcNow() - _limieten.RequestsKept).ToUnixTimeMilliseconds();
}
