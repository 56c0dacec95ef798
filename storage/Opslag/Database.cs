using Regionetwerk.Storage.Opslag.Postgres;
using Regionetwerk.Storage.Opslag.Sqlite;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Opslag;

/// <summary>
/// The database that everything is kept in: SQLite in a file, or PostgreSQL. Whatever is wrong with it is said before anything is written.
/// </summary>
public abstract class Database : IAsyncDisposable
{
    /// <summary>What messages call it: the path of the file, or the server and the name of the database.</summary>
    public abstract string Naam { get; }

    /// <summary>Audiences that are certainly in it.</summary>
    internal BekendePublieken Publieken { get; } = new();

    /// <summary>Rings when events were appended, here or on another node.</summary>
    internal virtual Bell Bell { get; } = new();

    /// <summary>Opens the database that the options name, makes what is not there, and brings its schema up to date as far as they allow.</summary>
    /// <exception cref="DatabaseException">It cannot be used; the message says why and what to do.</exception>
    public static Database Open(OpslagOpties opties) =>
        opties.Verbinding is null ? SqliteDatabase.Open(opties) : PostgresDatabase.Open(opties);

    /// <summary>The same where there must be one.</summary>
    /// <exception cref="DatabaseException">It is not there or cannot be used; the message says why and what to do.</exception>
    public static Database OpenExisting(OpslagOpties opties)
    {
        if (!Exists(opties))
            throw new DatabaseMissingException(NaamVan(opties));
        return Open(opties);
    }

    /// <summary>Whether the database that the options name has books already.</summary>
    /// <exception cref="DatabaseException">That cannot be found out.</exception>
    public static bool Exists(OpslagOpties opties) =>
        opties.Verbinding is null ? File.Exists(SqliteDatabase.FileIn(opties.Map)) : PostgresDatabase.Exists(opties);

    /// <summary>What messages call the database that the options name.</summary>
    public static string NaamVan(OpslagOpties opties) =>
        opties.Verbinding is null ? SqliteDatabase.FileIn(opties.Map) : PostgresSettings.Name(opties.Verbinding);

    /// <summary>Asks the database something, without patience.</summary>
    /// <exception cref="DatabaseException">It does not answer.</exception>
    public abstract ValueTask CheckAsync(CancellationToken ct);

    public abstract ValueTask DisposeAsync();

    /// <summary>Reads as the product itself, to whom everything exists.</summary>
    internal abstract ValueTask<T> Read<T>(Func<Session, ValueTask<T>> read);

    /// <summary>Reads as a caller who holds these keys: where the database can, it shows nothing that is not for them, whatever is asked.</summary>
    internal abstract ValueTask<T> Read<T>(IReadOnlyList<string> sleutels, Func<Session, ValueTask<T>> read);

    /// <summary>
    /// Does this in a transaction and gives its result when that is on disk. When it throws, nothing of it stays. It may be called more
    /// than once: again after what it wrote before was undone, or when nobody knows whether it was, so it recognises its own work.
    /// </summary>
    internal abstract Task<T> Write<T>(Func<WriteSession, ValueTask<T>> write);

    /// <summary>The same, once: it throws when others came in between, or when the database is away for a moment.</summary>
    internal abstract Task<T> WriteOnce<T>(Func<WriteSession, ValueTask<T>> write);

    /// <summary>
    /// Does this while nobody else can change a stream, in a transaction that <paramref name="work"/> commits itself; there is none where a
    /// single writer makes sure that somebody always wins. It may be called again when nothing was committed.
    /// </summary>
    internal abstract ValueTask<T> Alone<T>(string stream, Func<WriteSession?, ValueTask<T>> work);

    /// <summary>Tables in which something about a person can have stood.</summary>
    internal static IReadOnlyList<string> WithPersons { get; } =
        ["personen", "teksten", "geheimen", "post", "inzagen", "agenda_adressen", "requests", "zoekdocumenten", "zoektermen", "aanmelders", "sessies", "logboek"];

    /// <summary>Does away with what was erased, beside others; <see langword="false"/> when they were in the way.</summary>
    internal abstract Task<bool> SweepAsync(CancellationToken ct);

    /// <summary>The same to the bottom, while others wait.</summary>
    internal abstract Task<bool> CompactAsync(CancellationToken ct);

    /// <summary>Tells all nodes that events were appended.</summary>
    internal abstract void Announce();

    /// <summary>A session of one's own that writes, for what takes long.</summary>
    /// <param name="prefix">What the names of the read model's tables begin with.</param>
    internal abstract ValueTask<WriteSession> OpenWriter(string prefix);

    /// <summary>
    /// A place in this process where a rebuild can make rows before they go to the database; <see langword="null"/> where the database is in
    /// this process itself.
    /// </summary>
    internal abstract Scratch? OpenScratch();

    /// <summary>A session of one's own in which everything is read as it was at one moment.</summary>
    internal abstract ValueTask<Session> OpenSnapshot();

    /// <summary>Whether what failed with this did not find what it expected: others came first.</summary>
    internal abstract bool WasOvertaken(Exception e);

    /// <summary>Whether what failed with this may succeed when it is done again.</summary>
    internal abstract bool MayTryAgain(Exception e);

    /// <summary>What went wrong, in words for people; the same exception when it is not the database's.</summary>
    internal abstract Exception Explain(Exception e);
}
