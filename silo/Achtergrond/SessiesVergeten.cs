using Regionetwerk.Storage.Toegang;

namespace Regionetwerk.Silo.Achtergrond;

/// <summary>Forgets who was signed in on pages and is no longer.</summary>
public sealed class SessiesVergeten(Sessies sessies) : IAchtergrondtaak
{
    public string Naam => "sessies-vergeten";

    public TimeSpan Elke => TimeSpan.FromHours(1);

    public Task VoerUitAsync(CancellationToken ct) => sessies.VergeetAsync(ct);
}
