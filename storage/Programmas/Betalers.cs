using Microsoft.EntityFrameworkCore;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Programmas;

/// <summary>Wie een programma mag betalen, voor wie het programma al gevonden heeft en er de eigenaar van is.</summary>
public sealed class Betalers(IDbContextFactory<Leesmodel> leesmodellen)
{
    /// <summary>De sleutels van de toegelaten betalers per programma.</summary>
    public async Task<ILookup<string, string>> ZoekAsync(IReadOnlyList<string> programmas, CancellationToken ct)
    {
        await using var db = await leesmodellen.CreateDbContextAsync(ct);
        var rijen = await db.Set<BetalerRij>().AsNoTracking()
            .Where(rij => programmas.Contains(rij.Programma))
            .OrderBy(rij => rij.Betaler)
            .ToListAsync(ct);
        return rijen.ToLookup(rij => rij.Programma, rij => rij.Betaler);
    }
}
