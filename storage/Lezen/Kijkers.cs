using Microsoft.EntityFrameworkCore;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Leden;
using Regionetwerk.Storage.Publiek;
using Regionetwerk.Storage.Scholen;

namespace Regionetwerk.Storage.Lezen;

/// <summary>De ene plaats die van een aanroeper een verzameling sleutels maakt.</summary>
public sealed class Kijkers(IDbContextFactory<Leesmodel> leesmodellen)
{
    private static readonly Kijker Niemand = new(null, [Sleutels.Openbaar]);

    private static readonly Func<Leesmodel, string, IAsyncEnumerable<LidRij>> Leden = EF.CompileAsyncQuery(
        (Leesmodel db, string organisatie) => db.Set<LidRij>().AsNoTracking().Where(rij => rij.Organisatie == organisatie));

    private static readonly Func<Leesmodel, string, IAsyncEnumerable<string>> Scholen = EF.CompileAsyncQuery(
        (Leesmodel db, string bestuur) => db.Set<SchoolRij>().Where(rij => rij.Bestuur == bestuur).Select(rij => rij.Code));

    /// <summary>De kijker die bij deze aanroeper hoort; leeg is wie niet is aangemeld.</summary>
    public async ValueTask<Kijker> VoorAsync(Aanroeper? aanroeper, CancellationToken ct)
    {
        if (aanroeper is null)
            return Niemand;
        var organisatie = aanroeper.Organisatie;
        List<string> sleutels = [Sleutels.Openbaar, Sleutels.Landelijk, Sleutels.Eigenaar(organisatie)];
        await using var db = await leesmodellen.CreateDbContextAsync(ct);
        await foreach (var lid in Leden(db, organisatie).WithCancellation(ct))
            sleutels.Add(lid.Status is LidStatus.Lid ? Sleutels.Groep(lid.Soort, lid.Groep) : Sleutels.Uitgenodigd(lid.Soort, lid.Groep));
        await foreach (var school in Scholen(db, organisatie).WithCancellation(ct))
            sleutels.Add(Sleutels.Eigenaar(school));
        return new(aanroeper, sleutels);
    }
}
