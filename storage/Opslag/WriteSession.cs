using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Opslag;

/// <summary>A session that writes, with the audiences that it has seen.</summary>
internal sealed class WriteSession(Session session, Publieken publieken) : IAsyncDisposable
{
    public WriteSession(Session session, BekendePublieken bekend)
        : this(session, new Publieken(session, bekend))
    {
    }

    public Session Session { get; } = session;

    public Publieken Publieken { get; } = publieken;

    public ValueTask Begin() => Session.Begin();

    /// <summary>Makes certain what was written since <see cref="Begin"/>.</summary>
    public async ValueTask Commit()
    {
        await Session.Commit();
        Publieken.Bevestig();
    }

    /// <summary>Undoes everything since <see cref="Begin"/>.</summary>
    public ValueTask Rollback()
    {
        Publieken.Vergeet();
        return Session.Rollback();
    }

    public ValueTask DisposeAsync() => Session.DisposeAsync();
}
