namespace Regionetwerk.Storage.Opslag;

/// <summary>
/// Background work that must be done once, by whichever node: each piece is a row that a node leases. A node that dies loses its lease when
/// that runs out, and another takes over; so work may be done twice, and must not mind.
/// </summary>
public sealed class Jobs(Database database)
{
    private static readonly Sql Add = new("""
        INSERT INTO jobs (name, due, leased_until, failures) VALUES ($1, $2, 0, 0) ON CONFLICT (name) DO NOTHING
        """);

    private const string Free = "SELECT name FROM jobs WHERE due <= $3 AND (leased_until <= $3 OR lease = $1) AND name IN [$4] ORDER BY due, name LIMIT 1";

    private static readonly Sql Take = new(
        $"UPDATE jobs SET lease = $1, leased_until = $2 WHERE name = ({Free}) RETURNING name, failures",
        $"UPDATE jobs SET lease = $1, leased_until = $2 WHERE name = ({Free} FOR UPDATE SKIP LOCKED) RETURNING name, failures");

    private static readonly Sql End = new("""
        UPDATE jobs SET lease = NULL, leased_until = 0, due = $3, failures = $4 WHERE name = $1 AND lease = $2
        """);

    /// <summary>Makes sure that there is such work, due now when it is new.</summary>
    public Task EnsureAsync(string name, DateTimeOffset now) => database.Write(async db =>
    {
        await db.Session.Run(Add, name, now.ToUnixTimeMilliseconds());
        return true;
    });

    /// <summary>Takes the work that is due longest and that nobody else has, or <see langword="null"/> when there is none.</summary>
    /// <param name="names">What this node can do.</param>
    /// <param name="now">The time.</param>
    /// <param name="until">When the lease runs out.</param>
    public Task<JobLease?> TakeAsync(IReadOnlyList<string> names, DateTimeOffset now, DateTimeOffset until)
    {
        var lease = Guid.NewGuid();
        return database.Write(db => db.Session.First(
            Take,
            row => new JobLease(row.GetString(0), lease, row.GetInt32(1)),
            lease,
            until.ToUnixTimeMilliseconds(),
            now.ToUnixTimeMilliseconds(),
            new TextList(names)));
    }

    /// <summary>Gives work back; <see langword="false"/> when the lease had run out and another has it.</summary>
    /// <param name="lease">What was taken.</param>
    /// <param name="next">When it is due again.</param>
    /// <param name="failed">Whether it went wrong.</param>
    public Task<bool> EndAsync(JobLease lease, DateTimeOffset next, bool failed) => database.Write(async db =>
        await db.Session.RunNow(End, lease.Name, lease.Id, next.ToUnixTimeMilliseconds(), failed ? lease.Failures + 1 : 0) == 1);
}

/// <summary>Work that this node does.</summary>
/// <param name="Name">Which.</param>
/// <param name="Id">Of this lease.</param>
/// <param name="Failures">How often it went wrong in a row before.</param>
public sealed record JobLease(string Name, Guid Id, int Failures);
