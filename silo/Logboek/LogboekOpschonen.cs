using Regionetwerk.Silo.Achtergrond;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Silo.Logboek;

/// <summary>Takes lines that were kept long enough from the front of the log of processing; an anchor in the chain says up to where.</summary>
public sealed class LogboekOpschonen(Logbewaring bewaring) : IAchtergrondtaak
{
    public string Naam => Logbewaring.Naam;

    public TimeSpan Elke => TimeSpan.FromDays(1);

    public Task VoerUitAsync(CancellationToken ct) => bewaring.SchoonOpAsync(ct);
}
