using System.Collections.Immutable;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Projecties;

namespace Regionetwerk.Storage.Opslag;

/// <summary>One append: its request, its events, the rows that people read, and what can be erased; all or nothing.</summary>
internal sealed class AppendJob : WriteJob<AppendResult>
{
    private static readonly Sql Head = new("SELECT version FROM streams WHERE id = $1");
    private static readonly Sql Begin = new("INSERT INTO streams (id, version) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING");
    private static readonly Sql Advance = new("UPDATE streams SET version = $2 WHERE id = $1 AND version = $3");

    private static readonly Sql Insert = new("""
        INSERT INTO events (stream, version, name, shape, data, organisatie, persoon, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """);

    private readonly Append _append;
    private readonly Projector _projector;
    private readonly ImmutableArray<ImmutableArray<StoredEvent>> _events;
    private readonly byte[]? _hash;
    private readonly long _at;
    private readonly long _since;

    /// <summary>Does in the caller's thread what needs no database.</summary>
    public AppendJob(Append append, EventTypes types, Projector projector, OpslagLimieten limieten)
    {
        if (append.Streams.Select(part => part.Stream).Distinct().Count() != append.Streams.Length)
            throw new ArgumentException("A stream is named twice.", nameof(append));
        (_append, _projector) = (append, projector);
        (_at, _since) = (append.At.ToUnixTimeMilliseconds(), (append.At - limieten.RequestsKept).ToUnixTimeMilliseconds());
        _events = [.. append.Streams.Select(part => part.Events.Select(types.Write).ToImmutableArray())];
        _hash = append.Request is { } request ? Requests.Hash(request.Payload) : null;
    }

    protected override AppendResult Write(WriteSession db, out bool keep)
    {
        keep = false;
        if (Earlier(db.Session) is { } earlier)
            return earlier;
        if (!_append.Streams.All(part => Claim(db.Session, part)))
            return new AppendResult.Conflict();
        for (var i = 0; i < _events.Length; i++)
            Write(db, _append.Streams[i], _events[i]);
        Erasables.Write(db.Session, _append.Erasable);
        keep = true;
        return new AppendResult.Appended([.. _append.Streams.Select(part => part.ExpectedVersion + part.Events.Length)]);
    }

    // Before the versions: whoever sends the same request again while the first is on its way is answered, not sent back to decide anew.
    private AppendResult? Earlier(Session session)
    {
        if (_append.Request is not { } request)
            return null;
        return Requests.Remember(session, request, _hash!, _append.Key, _at, _since)
            ? null
            : Requests.Earlier(session, request, _hash!, _since);
    }

    private static bool Claim(Session session, StreamAppend part) => part switch
    {
        { Events: [] } => (long)(session.Scalar(Head, part.Stream.Value) ?? 0L) == part.ExpectedVersion,
        { ExpectedVersion: 0 } => session.Run(Begin, part.Stream.Value, part.Events.Length) == 1,
        _ => session.Run(Advance, part.Stream.Value, part.ExpectedVersion + part.Events.Length, part.ExpectedVersion) == 1,
    };

    private void Write(WriteSession db, StreamAppend part, ImmutableArray<StoredEvent> events)
    {
        for (var i = 0; i < events.Length; i++)
        {
            db.Session.RunOne(
                Insert,
                part.Stream.Value,
                part.ExpectedVersion + i + 1,
                events[i].Name,
                events[i].Shape,
                events[i].Data,
                _append.By.Organisatie,
                _append.By.Persoon,
                _at);
            _projector.Pas(db, part.Events[i]);
        }
    }
}
