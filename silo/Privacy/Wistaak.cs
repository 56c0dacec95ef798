using Microsoft.Extensions.Logging;
using Regionetwerk.Silo.Achtergrond;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Privacy;

namespace Regionetwerk.Silo.Privacy;

/// <summary>
/// What comes after erasing: the books, the file of what was erased, and the database's own log. Also erases again what a backup brought back.
/// </summary>
public sealed class Wistaak(Wislijst lijst, Wisbestand bestand, Wiswerk werk, Inzagen inzagen, Opruiming opruiming, ILogger<Wistaak> log) : IAchtergrondtaak
{
    private bool _bestandGelezen;

    public string Naam => "wissen-afronden";

    public TimeSpan Elke => TimeSpan.FromMinutes(1);

    public async Task VoerUitAsync(CancellationToken ct)
    {
        if (!_bestandGelezen)
            await HerhaalAsync(bestand.Lees(), ct);
        _bestandGelezen = true;
        await inzagen.VergeetAsync();
        await werk.MaakAfAsync(ct);
        await RuimOpAsync(ct);
    }

    /// <summary>Erases again what is on this list and not in these books, as they are older; gives how much that was.</summary>
    public async Task<int> HerhaalAsync(IReadOnlyCollection<Guid> records, CancellationToken ct)
    {
        var terug = await lijst.UnknownAsync(records);
        if (terug.Count == 0)
            return 0;
        log.LogWarning("{Aantal} records were erased before and are erased again: a backup was put back.", terug.Count);
        await werk.WisAsync(terug, Spoor.Nieuw(), ct);
        return terug.Count;
    }

    /// <summary>The file and the log of the database.</summary>
    public async Task RuimOpAsync(CancellationToken ct)
    {
        while (await lijst.ToSweepAsync() is { Count: > 0 } gewist)
        {
            if (!await opruiming.SweepAsync(ct))
                return;
            // The file first: whoever falls between the two has it there twice, and that is as good as once.
            await bestand.AddAsync(gewist, ct);
            await lijst.SweptAsync(gewist);
        }
    }
}
