using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Logboek;

/// <summary>Haalt weg wat lang genoeg bewaard is: altijd van voren, en een anker in de keten zegt tot waar.</summary>
public sealed class Logbewaring(Database database, OpslagOpties opties, TimeProvider tijd)
{
    /// <summary>De naam van een anker, en van het werk dat het maakt.</summary>
    public const string Naam = "logboek-opschonen";

    private const int PerKeer = 5_000;

    // Line numbers have no holes, so those up to the first that is young enough are all old.
    private static readonly Sql EersteJonge = new("SELECT nummer FROM logboek WHERE tijd >= $1 ORDER BY nummer LIMIT 1");
    private static readonly Sql Hoe = new("SELECT keten FROM logboek WHERE nummer = $1");
    private static readonly Sql Weg = new("DELETE FROM logboek WHERE nummer < $1");

    /// <summary>Haalt alles weg van voor de bewaartermijn; geeft hoeveel regels dat waren.</summary>
    public async Task<long> SchoonOpAsync(CancellationToken ct)
    {
        var nu = tijd.GetUtcNow();
        var weg = 0L;
        while (await database.Write(db => SnoeiAsync(db.Session, nu)) is var erbij and > 0)
        {
            weg += erbij;
            ct.ThrowIfCancellationRequested();
        }
        return weg;
    }

    private async ValueTask<long> SnoeiAsync(Session sessie, DateTimeOffset nu)
    {
        var stand = await Ketenstand.NeemAsync(sessie);
        var grens = (nu - opties.Limieten.ProcessingLogKept).ToUnixTimeMilliseconds();
        var jong = await sessie.First(EersteJonge, rij => rij.GetInt64(0), grens);
        var begin = Math.Min(jong == 0 ? stand.Einde + 1 : jong, stand.Begin + PerKeer);
        if (begin <= stand.Begin)
            return 0;
        var was = stand.Begin;
        stand = stand with { Begin = begin, BeginKeten = await sessie.TextOf(Hoe, begin - 1) };
        var anker = new Logregel { Soort = Logsoort.Anker, Naam = Naam, Wie = Aanroeper.Systeem, Records = Logkeuring.Anker(stand).Split(' ') };
        foreach (var (rij, sleutel) in Logblad.Rijen(anker, nu))
            stand = await Logblad.VoegToeAsync(sessie, stand, rij, sleutel);
        await stand.BewaarAsync(sessie);
        return await sessie.RunNow(Weg, begin) == begin - was ? begin - was : throw new InvalidOperationException("The log of processing has holes.");
    }
}
