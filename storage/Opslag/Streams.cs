using System.Data.Common;
using System.Text.Json;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Gebeurtenissen;

namespace Regionetwerk.Storage.Opslag;

/// <summary>Makes states from what is stored.</summary>
internal sealed class Streams(EventTypes types)
{
    // So that a long stream takes no more memory than a short one.
    private const int EventsPerPage = 1_000;

    // One look-up says whether there is anything to read, and from where.
    private static readonly Sql Start = new("""
        SELECT s.version, n.version, n.state, n.shape, n.data
        FROM streams s LEFT JOIN snapshots n ON n.stream = s.id
        WHERE s.id = $1
        """);

    private static readonly Sql EventsAfter = new("""
        SELECT version, name, shape, data FROM events WHERE stream = $1 AND version > $2 ORDER BY version LIMIT $3
        """);

    private static readonly Sql Keep = new("""
        INSERT INTO snapshots (stream, version, state, shape, data) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (stream) DO UPDATE
        SET version = excluded.version, state = excluded.state, shape = excluded.shape, data = excluded.data
        """);

    /// <summary>The state of a stream, on from a known one or from its snapshot.</summary>
    public async ValueTask<Versioned<TState>> Load<TState>(Session session, StreamId stream, Versioned<TState>? known)
        where TState : class, IStaat<TState>
    {
        if (known is not null)
            return await Replay(session, stream, known);
        if (await session.First(Start, row => new Found<TState>(row.GetInt64(0), Snapshot<TState>(row)), stream.Value) is not { } found)
            return new(TState.Leeg, 0);
        var from = found.Snapshot ?? new(TState.Leeg, 0);
        return from.Version == found.Head ? from : await Replay(session, stream, from);
    }

    /// <summary>Keeps a state as the snapshot of its stream.</summary>
    public static ValueTask KeepSnapshot<TState>(Session session, StreamId stream, Versioned<TState> state)
        where TState : class, IStaat<TState> =>
        session.Run(
            Keep,
            stream.Value,
            state.Version,
            typeof(TState).Name,
            TState.MomentopnameVersie,
            JsonSerializer.Serialize(state.State, StoredJson.Options));

    /// <summary>
    /// What a row of <c>streams.version</c> and its snapshot's version, state, shape and data says. A snapshot only saves work: one of another
    /// shape, or from the future after a restore, is as good as none.
    /// </summary>
    public static Versioned<TState>? Snapshot<TState>(DbDataReader start)
        where TState : class, IStaat<TState>
    {
        if (start.IsDBNull(1)
            || start.GetInt64(1) > start.GetInt64(0)
            || start.GetString(2) != typeof(TState).Name
            || start.GetInt32(3) != TState.MomentopnameVersie)
        {
            return null;
        }
        try
        {
            return new(JsonSerializer.Deserialize<TState>(start.GetString(4), StoredJson.Options)!, start.GetInt64(1));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async ValueTask<Versioned<TState>> Replay<TState>(Session session, StreamId stream, Versioned<TState> from)
        where TState : class, IStaat<TState>
    {
        var (state, version) = (from.State, from.Version);
        List<(long Version, Gebeurtenis Event)> page;
        do
        {
            page = await session.List(
                EventsAfter,
                row => (row.GetInt64(0), types.Read(stream, row.GetString(1), row.GetInt32(2), row.GetString(3))),
                stream.Value,
                version,
                EventsPerPage);
            foreach (var (number, happened) in page)
            {
                if (number != ++version)
                    throw new InvalidDataException($"Stream {stream}: event {version} is missing.");
                state = state.Pas(happened);
            }
        }
        while (page.Count == EventsPerPage);
        return version == from.Version ? from : new(state, version);
    }

    private sealed record Found<TState>(long Head, Versioned<TState>? Snapshot);
}
