namespace Regionetwerk.Storage.Opslag;

/// <summary>Forgets the answers to requests that are older than <see cref="OpslagLimieten.RequestsKept"/>.</summary>
public sealed class RequestCleaning(Database database, OpslagOpties opties, TimeProvider time)
{
    /// <summary>Forgets all that are too old, in steps between which others can write; gives how many.</summary>
    public async Task<long> ForgetAsync(CancellationToken ct)
    {
        var before = (time.GetUtcNow() - opties.Limieten.RequestsKept).ToUnixTimeMilliseconds();
        var (forgotten, step) = (0L, 0);
        do
        {
            ct.ThrowIfCancellationRequested();
            step = await database.Write(db => Requests.Forget(db.Session, before, opties.Limieten.RequestsPerClearing));
            forgotten += step;
        }
        while (step == opties.Limieten.RequestsPerClearing);
        return forgotten;
    }
}
