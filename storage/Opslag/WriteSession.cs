using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Opslag;

/// <summary>A session that writes, with the audiences that it has seen.</summary>
internal sealed class WriteSession(Session session, BekendePublieken bekend) : IAsyncDisposable
{
    public Session Session { get; } = session;

    public Publieken Publieken { get; } = new(session, bekend);

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
