using System.Collections.Concurrent;

namespace Regionetwerk.Storage.Opslag.Sqlite;

/// <summary>Sessions for reading, kept open with their prepared statements while nobody uses them.</summary>
internal sealed class ReadPool(Func<SqliteSession> open, int idle) : IDisposable
{
    private readonly ConcurrentStack<SqliteSession> _idle = [];
    private bool _closed;

    public Lease Rent() => new(this, _idle.TryPop(out var session) ? session : open());

    public void Dispose()
    {
        _closed = true;
        while (_idle.TryPop(out var session))
            session.Dispose();
    }

    private void Return(SqliteSession session)
    {
        if (_closed || _idle.Count >= idle)
            session.Dispose();
        else
            _idle.Push(session);
    }

    /// <summary>A session for as long as this is not disposed of.</summary>
    internal readonly struct Lease(ReadPool pool, SqliteSession session) : IDisposable
    {
        public Session Session { get; } = session;

        public void Dispose() => pool.Return((SqliteSession)Session);
    }
}
