using Microsoft.EntityFrameworkCore;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Scholen;

namespace Regionetwerk.Storage.Organisaties;

/// <summary>
/// Wie er deelneemt of kan deelnemen; openbaar. Gemeenten komen uit het register van het CBS, besturen uit dat van DUO, de rest is
/// geregistreerd.
/// </summary>
public sealed class Organisaties(IDbContextFactory<Leesmodel> leesmodellen, GemeenteRegister gemeenten)
{
    /// <summary>De organisaties met deze sleutels, voor zover zij bestaan.</summary>
    public async Task<IReadOnlyDictionary<string, OrganisatieRij>> ZoekAsync(IReadOnlyList<string> sleutels, CancellationToken ct)
    {
        var gevonden = new Dictionary<string, OrganisatieRij>();
        List<string> overig = [];
        foreach (var sleutel in sleutels)
        {
            if (gemeenten.Vind(sleutel) is { } gemeente)
                gevonden[sleutel] = new() { Sleutel = gemeente.Code, Soort = OrganisatieSoort.Gemeente, Naam = gemeente.Naam };
            else
                overig.Add(sleutel);
        }
        if (overig.Count == 0)
            return gevonden;
        await using var db = await leesmodellen.CreateDbContextAsync(ct);
        foreach (var rij in await db.Set<OrganisatieRij>().AsNoTracking().Where(rij => overig.Contains(rij.Sleutel)).ToListAsync(ct))
            gevonden[rij.Sleutel] = rij;
        var besturen = await db.Set<SchoolRij>()
            .Where(rij => overig.Contains(rij.Bestuur))
            .Select(rij => rij.Bestuur)
            .Distinct()
            .ToListAsync(ct);
        // DUO's lijst van vestigingen noemt van een bestuur alleen het nummer.
        foreach (var bestuur in besturen)
            gevonden.TryAdd(bestuur, new() { Sleutel = bestuur, Soort = OrganisatieSoort.Schoolbestuur, Naam = $"Schoolbestuur {bestuur[(bestuur.IndexOf('-') + 1)..]}" });
        return gevonden;
    }
}
