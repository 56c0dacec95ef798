using Microsoft.EntityFrameworkCore;

namespace Regionetwerk.Storage.Lezen;

/// <summary>Wisbare teksten bij records die de lezer al gevonden heeft.</summary>
public sealed class Teksten(IDbContextFactory<Leesmodel> leesmodellen)
{
    /// <summary>De tekst van dit veld bij elk van deze records; een gewiste tekst ontbreekt.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ZoekAsync(string veld, IReadOnlyList<string> records, CancellationToken ct)
    {
        await using var db = await leesmodellen.CreateDbContextAsync(ct);
        return await db.Set<TekstRij>()
            .Where(rij => rij.Veld == veld && records.Contains(rij.Record))
            .ToDictionaryAsync(rij => rij.Record, rij => rij.Waarde, ct);
    }
}
