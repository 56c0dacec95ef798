using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Storage.Opslag;

/// <summary>
/// Keeps the states of streams that grow, so that reading one costs the same after 100,000 events. Beside the work of others: a snapshot
/// that fails or is left out costs time later, and nothing else.
/// </summary>
internal sealed class Snapshots : IDisposable
{
    private readonly Database _database;
    private readonly Streams _streams;
    private readonly int _every;
    private readonly ConcurrentDictionary<Type, bool> _known = new();
    private readonly ConcurrentDictionary<string, Func<StreamId, Task>> _kinds = new();
    private readonly ILogger _log;
    private readonly Channel<StreamId> _due;
    private readonly Task _work;

    public Snapshots(Database database, Streams streams, OpslagLimieten limieten, ILogger log)
    {
        (_database, _streams, _every, _log) = (database, streams, limieten.EventsPerSnapshot, log);
        _due = Channel.CreateBounded<StreamId>(new BoundedChannelOptions(limieten.WaitingSnapshots)
        {
            FullMode = BoundedChannelFullMode.DropWrite,
            SingleReader = true,
        });
        _work = Task.Run(Work);
    }

    /// <summary>Streams of this one's kind hold this state.</summary>
    public void Learn<TState>(StreamId stream)
        where TState : class, IStaat<TState>
    {
        if (_known.TryAdd(typeof(TState), true))
            _kinds.TryAdd(Kind(stream), Take<TState>);
    }

    /// <summary>Streams grew.</summary>
    public void Notice(ImmutableArray<StreamAppend> streams, ImmutableArray<long> versions)
    {
        for (var i = 0; i < streams.Length; i++)
        {
            if (streams[i].ExpectedVersion / _every != versions[i] / _every)
                _due.Writer.TryWrite(streams[i].Stream);
        }
    }

    public void Dispose()
    {
        _due.Writer.TryComplete();
        _work.GetAwaiter().GetResult();
    }

    private static string Kind(StreamId stream) => stream.Value.Split('/')[0];

    private async Task Work()
    {
        await foreach (var stream in _due.Reader.ReadAllAsync())
        {
            try
            {
                if (_kinds.TryGetValue(Kind(stream), out var take))
                    await take(stream);
            }
            catch (Exception e)
            {
                _log.LogWarning(e, "No snapshot of {Stream}; reading it takes longer.", stream);
            }
        }
    }

    private async Task Take<TState>(StreamId stream)
        where TState : class, IStaat<TState>
    {
        var state = await _database.Read(session => _streams.Load<TState>(session, stream, known: null));
        await _database.Write(async db =>
        {
            await Streams.KeepSnapshot(db.Session, stream, state);
            return state.Version;
        });
    }
}
