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

    public ValueTask<Versioned<TState>> LoadAsync<TState>(StreamId stream, Versioned<TState>? known = null)
        where TState : class, IStaat<TState>
    {
        _snapshots.Learn<TState>(stream);
        using var lease = _database.Read();
        return new(_streams.Load(lease.Session, stream, known));
    }

    public async Task<AppendResult> AppendAsync(Append append)
    {
        var work = new AppendWork(append, _types, _projector, _limieten);
        var result = await _writes.Run(work.Run);
        if (result is AppendResult.Appended appended)
        {
            _snapshots.Notice(append.Streams, appended.Versions);
            if (append.Request is not null && Interlocked.Increment(ref _requests) % _limieten.RequestsPerClearing == 0)
                await ForgetRequests();
        }
        return result;
    }

    public ValueTask<AppendResult?> FindRequestAsync(Request request)
    {
        using var lease = _database.Read();
        return new(Requests.Earlier(lease.Session, request, Requests.Hash(request), Forgotten()));
    }

    /// <summary>Waits until everything that was asked is on disk.</summary>
    public void Dispose() => _snapshots.Dispose();

    private async Task ForgetRequests()
    {
        var before = Forgotten();
        await _writes.Run(db => Requests.Forget(db.Session, before, 2 * _limieten.RequestsPerClearing));
    }

    private long Forgotten() => (_time.GetUtcNow() - _limieten.RequestsKept).ToUnixTimeMilliseconds();
}
