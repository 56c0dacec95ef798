using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Opslag;

/// <summary>A session that writes, with the audiences that it has seen.</summary>
internal sealed class WriteSession(Session session) : IDisposable
{
    private static readonly Sql BeginTransaction = new("BEGIN IMMEDIATE");
    private static readonly Sql CommitTransaction = new("COMMIT");
    private static readonly Sql RollbackTransaction = new("ROLLBACK");
    private static readonly Sql SetSavepoint = new("SAVEPOINT write");
    private static readonly Sql ReleaseSavepoint = new("RELEASE write");
    private static readonly Sql UndoSavepoint = new("ROLLBACK TO write");

    public Session Session { get; } = session;

    public Publieken Publieken { get; } = new(session);

    /// <summary>Begins a transaction that no other writer can come between; disposing of the session undoes it.</summary>
    public void Begin() => Session.Run(BeginTransaction);

    public void Commit() => Session.Run(CommitTransaction);

    /// <summary>Undoes everything since <see cref="Begin"/>.</summary>
    public void Rollback()
    {
        Session.Run(RollbackTransaction);
        Publieken.Vergeet();
    }

    /// <summary>Begins a part of the transaction that can be undone by itself.</summary>
    public void BeginPart() => Session.Run(SetSavepoint);

    /// <summary>Undoes what was written since <see cref="BeginPart"/>; the part is still to be ended.</summary>
    public void UndoPart()
    {
        Session.Run(UndoSavepoint);
        Publieken.Vergeet();
    }

    public void EndPart() => Session.Run(ReleaseSavepoint);

    public void Dispose() => Session.Dispose();
}
