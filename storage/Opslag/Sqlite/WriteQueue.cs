using System.Threading.Channels;

namespace Regionetwerk.Storage.Opslag.Sqlite;

/// <summary>
/// The one writer of this process: a thread that takes all jobs that wait, does them in one transaction, and answers when that is on
/// disk. Committing costs the same for one job as for hundreds.
/// </summary>
internal sealed class WriteQueue : IDisposable
{
    private static readonly Sql SetSavepoint = new("SAVEPOINT write");
    private static readonly Sql ReleaseSavepoint = new("RELEASE write");
    private static readonly Sql UndoSavepoint = new("ROLLBACK TO write");

    private readonly Func<WriteSession> _open;
    private readonly int _perCommit;
    private readonly Channel<WriteJob> _waiting;
    private readonly Thread _thread;
    private WriteSession? _session;

    public WriteQueue(Func<WriteSession> open, OpslagLimieten limieten)
    {
        (_open, _perCommit) = (open, limieten.WritesPerCommit);
        _waiting = Channel.CreateBounded<WriteJob>(new BoundedChannelOptions(limieten.WaitingWrites) { SingleReader = true });
        _thread = new(Work) { Name = "database writer", IsBackground = true };
        _thread.Start();
    }

    /// <summary>Takes no more jobs, and waits until those that were taken are done.</summary>
    public void Dispose()
    {
        _waiting.Writer.TryComplete();
        _thread.Join();
    }

    /// <summary>
    /// Does this in a transaction that others may share, and gives its result when that is on disk. When it throws, nothing of it stays.
    /// It may be called twice, the second time after what the first wrote was undone.
    /// </summary>
    public async Task<T> Run<T>(Func<WriteSession, ValueTask<T>> write)
    {
        var job = new WriteJob<T>(write);
        if (!_waiting.Writer.TryWrite(job))
            await Wait(job);
        return await job.Answer;
    }

    private async ValueTask Wait(WriteJob job)
    {
        try
        {
            await _waiting.Writer.WriteAsync(job);
        }
        catch (ChannelClosedException e)
        {
            throw new ObjectDisposedException("The database is being closed.", e);
        }
    }

    private void Work()
    {
        var jobs = new List<WriteJob>(_perCommit);
        while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (jobs.Count < _perCommit && _waiting.Reader.TryRead(out var job))
                jobs.Add(job);
            if (Commit(jobs))
                jobs.ForEach(job => job.Complete());
            jobs.Clear();
        }
        Close();
    }

    private bool Commit(List<WriteJob> jobs)
    {
        try
        {
            _session ??= _open();
            Now(_session.Begin());
            RunAll(_session, jobs);
            Now(_session.Commit());
            return true;
        }
        // Whatever happened: all must hear of it, and the next commit starts on a new connection.
        catch (Exception e)
        {
            Close();
            jobs.ForEach(job => job.Fail(e));
            return false;
        }
    }

    // Almost always all goes well, and a savepoint per job would make each a third dearer. So first without; when one fails, again with.
    private static void RunAll(WriteSession session, List<WriteJob> jobs)
    {
        try
        {
            jobs.ForEach(job => job.Run(session));
        }
        catch (Exception)
        {
            Now(session.Rollback());
            Now(session.Begin());
            jobs.ForEach(job => RunApart(session, job));
        }
    }

    private static void RunApart(WriteSession session, WriteJob job)
    {
        Now(session.Session.Run(SetSavepoint));
        try
        {
            job.Run(session);
        }
        // What is wrong with one job concerns nobody else; but when it cannot be undone, nothing is certain any more.
        catch (Exception e)
        {
            session.Publieken.Vergeet();
            Now(session.Session.Run(UndoSavepoint));
            job.Fail(e);
        }
        Now(session.Session.Run(ReleaseSavepoint));
    }

    private void Close()
    {
        if (_session is not null)
            Now(_session.DisposeAsync());
        _session = null;
    }

    // SQLite answers at once: there is nothing to wait for.
    private static void Now(ValueTask done) => done.GetAwaiter().GetResult();
}
