using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Storage.Privacy;

/// <summary>Makes what was erased unfindable in the files of the database too.</summary>
public sealed class Opruiming(Database database)
{
    /// <summary>
    /// After every erasing, beside whoever reads and writes: SQLite's log is emptied, PostgreSQL may use the space again.
    /// <see langword="false"/> when somebody was in the way: again later.
    /// </summary>
    public Task<bool> SweepAsync(CancellationToken ct) => database.SweepAsync(ct);

    /// <summary>
    /// Writes everything anew, without the space between that may still hold remains. For when nothing else runs: others wait for it.
    /// </summary>
    public async Task<bool> CompactAsync(CancellationToken ct)
    {
        // A word that only an erased text had stays in the index of words until it is filled again.
        await database.Write(async db =>
        {
            await Zoekindex.Vul(db);
            return true;
        });
        return await database.CompactAsync(ct);
    }
}
