using System.Collections.Immutable;
using Regionetwerk.Grains.Post;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Post;

/// <summary>
/// The mail that waits, beside the books: put there in the transaction of the append that it belongs to, taken by one node at a time, kept
/// for a while after that. Neither addresses nor texts are in it.
/// </summary>
public sealed class Postbus(Database database, Logschrijver log)
{
    private static readonly Sql Insert = new("""
        INSERT INTO post (id, aan, soort, over, stand, pogingen, vanaf, huur_tot) VALUES ($1, $2, $3, $4, 'Wacht', 0, $5, 0)
        """);

    private static readonly Sql EraseUnsent = new("DELETE FROM post WHERE aan = $1 AND stand <> 'Verstuurd'");

    // What a node leased and did not end in time may be taken by another.
    private const string Free =
        "SELECT id FROM post WHERE stand = 'Wacht' AND vanaf <= $3 AND (huur_tot <= $3 OR huur = $1) AND soort IN [$4] ORDER BY vanaf, id LIMIT 1";

    private static readonly Sql Take = new(
        $"UPDATE post SET huur = $1, huur_tot = $2 WHERE id = ({Free}) RETURNING id, aan, soort, over, pogingen",
        $"UPDATE post SET huur = $1, huur_tot = $2 WHERE id = ({Free} FOR UPDATE SKIP LOCKED) RETURNING id, aan, soort, over, pogingen");

    private static readonly Sql End = new("""
        UPDATE post SET stand = $3, pogingen = $4, vanaf = $5, reden = $6, huur = NULL, huur_tot = 0 WHERE id = $1 AND huur = $2
        """);

    private static readonly Sql Address = new("SELECT naam, email FROM personen WHERE contact = $1 AND email IS NOT NULL");

    private static readonly Sql Forget = new("DELETE FROM post WHERE stand <> 'Wacht' AND vanaf < $1");

    /// <summary>Takes the letter that waits longest and that nobody else has, or <see langword="null"/> when none is due.</summary>
    /// <param name="kinds">What this node can write.</param>
    /// <param name="now">The time.</param>
    /// <param name="until">When the lease runs out.</param>
    public Task<BriefInHanden?> TakeAsync(IEnumerable<Briefsoort> kinds, DateTimeOffset now, DateTimeOffset until)
    {
        var lease = Guid.NewGuid();
        var names = new TextList([.. kinds.Select(kind => kind.ToString())]);
        return database.Write(db => db.Session.First(
            Take,
            row => new BriefInHanden(
                new(Id(row, 0), new(Id(row, 1), row.Keuze<Briefsoort>(2), Id(row, 3))), lease, row.GetInt32(4)),
            lease,
            until.ToUnixTimeMilliseconds(),
            now.ToUnixTimeMilliseconds(),
            names));
    }

    /// <summary>
    /// Where the letter goes now; <see langword="null"/> when the person was erased or has no address. That it was read stands in the log before
    /// it is given.
    /// </summary>
    public async ValueTask<Geadresseerde?> AddressAsync(BriefInPost letter)
    {
        var to = await database.Read(session => session.First(
            Address, row => new Geadresseerde(row.GetString(0), row.GetString(1)), letter.Brief.Aan));
        if (to is not null)
        {
            await log.SchrijfAsync(new Logregel
            {
                Soort = Logsoort.Inzage,
                Naam = "post-versturen",
                Wie = Aanroeper.Systeem,
                Recordsoort = "Aanmelding",
                Records = [letter.Brief.Aan.ToString("N")],
            });
        }
        return to;
    }

    /// <summary>It is done with, one way or the other. <see langword="false"/>, as below, when the lease had run out, or when it was erased meanwhile.</summary>
    public Task<bool> DoneAsync(BriefInHanden letter, Briefstand stand, DateTimeOffset at, Postreden? reason = null) =>
        EndAsync(letter, stand, letter.Pogingen, at, reason);

    /// <summary>It waits again, and this counts as a try.</summary>
    public Task<bool> RetryAsync(BriefInHanden letter, DateTimeOffset next, Postreden reason) =>
        EndAsync(letter, Briefstand.Wacht, letter.Pogingen + 1, next, reason);

    /// <summary>It waits again as it did: what stood in its way has nothing to do with it.</summary>
    public Task<bool> ReturnAsync(BriefInHanden letter, DateTimeOffset next, Postreden? reason = null) =>
        EndAsync(letter, Briefstand.Wacht, letter.Pogingen, next, reason);

    /// <summary>Forgets letters that have been done with since before this.</summary>
    public Task<int> ForgetAsync(DateTimeOffset before) =>
        database.Write(db => db.Session.RunNow(Forget, before.ToUnixTimeMilliseconds()));

    internal static async ValueTask Write(Session session, ImmutableArray<BriefInPost> letters, long at)
    {
        foreach (var (id, (to, kind, about, notBefore)) in letters)
            await session.RunOne(Insert, id, to, kind, about, notBefore?.ToUnixTimeMilliseconds() ?? at);
    }

    internal static ValueTask Erase(Session session, Guid person) => session.Run(EraseUnsent, person);

    private static Guid Id(System.Data.Common.DbDataReader row, int column) => Guid.ParseExact(row.GetString(column), "N");

    private Task<bool> EndAsync(BriefInHanden letter, Briefstand stand, int tries, DateTimeOffset from, Postreden? reason) => database.Write(
        async db => await db.Session.RunNow(End, letter.Brief.Id, letter.Huur, stand, tries, from.ToUnixTimeMilliseconds(), reason) == 1);
}
