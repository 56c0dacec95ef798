using Regionetwerk.Silo.Achtergrond;
using Regionetwerk.Storage.Toelatingen;

namespace Regionetwerk.Silo.Toelatingen;

/// <summary>Goes on with what closing left undone, and takes back what was still recorded while it happened.</summary>
public sealed class Sluittaak(ISluitwerk werk) : IAchtergrondtaak
{
    // Other work of this node waits for it, and the rest is taken up a minute later.
    private static readonly TimeSpan Duur = TimeSpan.FromMinutes(1);

    public string Naam => "sluiten-afronden";

    public TimeSpan Elke => TimeSpan.FromMinutes(1);

    public Task VoerUitAsync(CancellationToken ct) => werk.RuimOpAsync(null, Duur, ct);
}
