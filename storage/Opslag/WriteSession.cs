using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Opslag;

/// <summary>A session that writes, with the audiences that it has seen.</summary>
internal sealed class WriteSession(Session session) : IDisposable
{
    private static readonly Sql BeginTransaction = new("BEGIN IMMEDIATE");
    private static readonly Sql CommitTransaction = new("COMMIT");
    private static readonly Sql SetSavepoint = new("SAVEPOINT write");
    private static readonly Sql KeepSavepoint = new("RELEASE write");
    private static readonly Sql UndoSavepoint = new("ROLLBACK TO write");

    public Session Session { get; } = session;

    public Publieken Publieken { get; } = new(session);

    /// <summary>Begins a transaction that no other writer can come between. Disposing of the session before <see cref="Commit"/> undoes it.</summary>
    public void Begin() => Session.Run(BeginTransaction);

    public void Commit() => Session.Run(CommitTransaction);

    /// <summary>Does a part of the transaction that can be undone by itself.</summary>
    /// <param name="part">Whether to keep what it wrote; an exception undoes it too.</param>
    public void Part(Func<bool> part)
    {
        Session.Run(SetSavepoint);
        var keep = false;
        try
        {
            keep = part();
        }
        finally
        {
            if (!keep)
            {
                Session.Run(UndoSavepoint);
                Publieken.Vergeet();
            }
            Session.Run(KeepSavepoint);
        }
    }

    public void Dispose() => Session.Dispose();
}
