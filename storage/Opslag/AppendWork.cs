using System.Collections.Immutable;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Projecties;

namespace Regionetwerk.Storage.Opslag;

/// <summary>One append: its request, its events, the rows that people read, and what can be erased; all or nothing.</summary>
internal sealed class AppendWork
{
    private static readonly Sql Head = new("SELECT version FROM streams WHERE id = $1");

    private static readonly Sql SetHead = new("""
        INSERT INTO streams (id, version) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET version = excluded.version
        """);

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
    public AppendWork(Append append, EventTypes types, Projector projector, OpslagLimieten limieten)
    {
        if (append.Streams.Select(part => part.Stream).Distinct().Count() != append.Streams.Length)
            throw new ArgumentException("A stream is named twice.", nameof(append));
        (_append, _projector) = (append, projector);
        (_at, _since) = (append.At.ToUnixTimeMilliseconds(), (append.At - limieten.RequestsKept).ToUnixTimeMilliseconds());
        _events = [.. append.Streams.Select(part => part.Events.Select(types.Write).ToImmutableArray())];
        _hash = append.Request is { } request ? Requests.Hash(request) : null;
    }

    /// <summary>Looks first and writes last, so that what does not happen has nothing to undo.</summary>
    public AppendResult Run(WriteSession db)
    {
        // The request before the versions: whoever sends it again while the first is on its way gets the answer, not a conflict.
        if (_append.Request is { } asked && Requests.Earlier(db.Session, asked, _hash!, _since) is { } earlier)
            return earlier;
        foreach (var part in _append.Streams)
        {
            if ((long)(db.Session.Scalar(Head, part.Stream.Value) ?? 0L) != part.ExpectedVersion)
                return new AppendResult.Conflict();
        }
        for (var i = 0; i < _events.Length; i++)
            Write(db, _append.Streams[i], _events[i]);
        Erasables.Write(db.Session, _append.Erasable);
        if (_append.Request is { } request)
            Requests.Remember(db.Session, request, _hash!, _append.Key, _at);
        return new AppendResult.Appended([.. _append.Streams.Select(part => part.ExpectedVersion + part.Events.Length)]);
    }

    private void Write(WriteSession db, StreamAppend part, ImmutableArray<StoredEvent> events)
    {
        if (events.Length > 0)
            db.Session.RunOne(SetHead, part.Stream.Value, part.ExpectedVersion + events.Length);
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
