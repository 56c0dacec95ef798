using Microsoft.EntityFrameworkCore;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Contacten;

/// <summary>De personen achter contacten die de lezer al gevonden heeft.</summary>
public sealed class Personen(IDbContextFactory<Leesmodel> leesmodellen)
{
    /// <summary>De persoon bij elk van deze contacten; een gewiste persoon ontbreekt.</summary>
    public async Task<IReadOnlyDictionary<string, PersoonRij>> ZoekAsync(IReadOnlyList<string> contacten, CancellationToken ct)
    {
        await using var db = await leesmodellen.CreateDbContextAsync(ct);
        return await db.Set<PersoonRij>().AsNoTracking()
            .Where(rij => contacten.Contains(rij.Contact))
            .ToDictionaryAsync(rij => rij.Contact, ct);
    }
}
