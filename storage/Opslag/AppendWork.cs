using System.Collections.Immutable;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Post;
using Regionetwerk.Storage.Projecties;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Storage.Opslag;

/// <summary>One append: its request, its events, the rows that people read, and what can be erased; all or nothing.</summary>
internal sealed class AppendWork
{
    // In the order of their names, so that two who want the same streams cannot wait for each other.
    private static readonly Sql Heads = new(
        "SELECT id, version FROM streams WHERE id IN [$1]",
        "SELECT id, version FROM streams WHERE id IN [$1] ORDER BY id FOR UPDATE");

    internal static readonly Sql NewHead = new("INSERT INTO streams (id, version) VALUES ($1, $2)");
    private static readonly Sql SetHead = new("UPDATE streams SET version = $2 WHERE id = $1 AND version = $3") { IsExpectation = true };

    private static readonly Sql SameHead = new(
        "SELECT 1 FROM streams WHERE id = $1 AND version = $2",
        "SELECT 1 FROM streams WHERE id = $1 AND version = $2 FOR SHARE")
    { IsExpectation = true };

    internal static readonly Sql Insert = new(
        """
        INSERT INTO events (stream, version, name, shape, data, organisatie, persoon, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """,
        """
        INSERT INTO events (stream, version, name, shape, data, organisatie, persoon, at, append) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """);

    // SQLite is in this process: who writes always knows what became of it.
    private static readonly Sql Own = new(
        "SELECT 0",
        "SELECT count(*) FROM events WHERE stream = $1 AND version = $2 AND append = $3");

    private readonly Append _append;
    private readonly Projector _projector;
    private readonly ImmutableArray<ImmutableArray<StoredEvent>> _events;
    private readonly AppendId _id = new(Guid.NewGuid());
    private readonly ImmutableArray<BriefInPost> _letters;
    private readonly byte[]? _hash;
    private readonly long _at;
    private readonly long _since;
    private bool _looks;

    /// <summary>Does in the caller's thread what needs no database.</summary>
    public AppendWork(Append append, EventTypes types, Projector projector, OpslagLimieten limieten)
    {
        if (append.Streams.Select(part => part.Stream).Distinct().Count() != append.Streams.Length)
            throw new ArgumentException("A stream is named twice.", nameof(append));
        (_append, _projector) = (append, projector);
        (_at, _since) = (append.At.ToUnixTimeMilliseconds(), (append.At - limieten.RequestsKept).ToUnixTimeMilliseconds());
        _events = [.. append.Streams.Select(part => part.Events.Select(types.Write).ToImmutableArray())];
        _letters = [.. append.Letters.Select(letter => new BriefInPost(Guid.CreateVersion7(append.At), letter))];
        _hash = append.Request is { } request ? Requests.Hash(request) : null;
    }

    /// <summary>
    /// Looks first and writes last, so that what does not happen has nothing to undo. Where the database is far away it does not look the
    /// first time: its statements then say themselves what they expect to find, and all travel together. When one does not find it, the
    /// work is done again, looking. Done again after nobody knew whether it was committed, it finds what it wrote and says so.
    /// </summary>
    public async ValueTask<AppendResult> Run(WriteSession db)
    {
        var looks = _looks || !db.Session.IsRemote || _append.Streams.Any(IsAbsent);
        _looks = true;
        foreach (var part in _append.Streams)
        {
            if (part.Events.Length > 0)
                await db.Session.Share(part.Stream.Value);
            else if (IsAbsent(part))
                await db.Session.Hold(part.Stream.Value);
        }
        if (looks && await Look(db.Session) is { } found)
            return found;
        for (var i = 0; i < _events.Length; i++)
        {
            if (!looks || _events[i].Length > 0)
                await Expect(db.Session, _append.Streams[i]);
            await Write(db, _append.Streams[i], _events[i]);
        }
        await Erasables.Write(db.Session, _append.Erasable, _at);
        await Zoekschrijver.NaToevoeging(db, _append);
        await Postbus.Write(db.Session, _letters, _at);
        if (_append.Request is { } request)
            await Requests.Remember(db.Session, request, _hash!, _append.Key, _at, _since);
        return Appended();
    }

    /// <summary>The same, looking the first time too: for whoever is alone, what is not as expected is a fault and no conflict.</summary>
    public ValueTask<AppendResult> RunLooking(WriteSession db)
    {
        _looks = true;
        return Run(db);
    }

    private async ValueTask<AppendResult?> Look(Session session)
    {
        // The request before the versions: whoever sends it again while the first is on its way gets the answer, not a conflict.
        if (await Earlier(session) is { } earlier)
            return earlier;
        if (await IsAsExpected(session))
            return null;
        // Whoever held the streams while this waited for them may have carried out the same request.
        return await IsOwn(session) ? Appended() : await Earlier(session) ?? new AppendResult.Conflict();
    }

    private ValueTask<AppendResult?> Earlier(Session session) =>
        _append.Request is { } request ? Requests.Earlier(session, request, _hash!, _since) : default;

    private AppendResult.Appended Appended() => new([.. _append.Streams.Select(part => part.ExpectedVersion + part.Events.Length)]);

    private async ValueTask<bool> IsAsExpected(Session session)
    {
        var streams = new TextList([.. _append.Streams.Select(part => part.Stream.Value)]);
        var heads = (await session.List(Heads, row => KeyValuePair.Create(row.GetString(0), row.GetInt64(1)), streams)).ToDictionary();
        return _append.Streams.All(part => heads.GetValueOrDefault(part.Stream.Value) == part.ExpectedVersion);
    }

    private async ValueTask<bool> IsOwn(Session session) =>
        _append.Streams.FirstOrDefault(part => part.Events.Length > 0) is { } part
        && await session.Number(Own, part.Stream.Value, part.ExpectedVersion + 1, _id) > 0;

    // Read for the decision, and not there: nobody may make it meanwhile.
    private static bool IsAbsent(StreamAppend part) => part is { ExpectedVersion: 0, Events.Length: 0 };

    private static ValueTask Expect(Session session, StreamAppend part) => (part.Events.Length, part.ExpectedVersion) switch
    {
        (0, _) => session.RunOne(SameHead, part.Stream.Value, part.ExpectedVersion),
        (var events, 0) => session.RunOne(NewHead, part.Stream.Value, (long)events),
        (var events, _) => session.RunOne(SetHead, part.Stream.Value, part.ExpectedVersion + events, part.ExpectedVersion),
    };

    private async ValueTask Write(WriteSession db, StreamAppend part, ImmutableArray<StoredEvent> events)
    {
        for (var i = 0; i < events.Length; i++)
        {
            await db.Session.RunOne(
                Insert,
                part.Stream.Value,
                part.ExpectedVersion + i + 1,
                events[i].Name,
                events[i].Shape,
                new Json(events[i].Data),
                _append.By.Organisatie,
                _append.By.Persoon,
                _at,
                _id);
            await _projector.Pas(db, part.Events[i], _append.At);
        }
    }
}
