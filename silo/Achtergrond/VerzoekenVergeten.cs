using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Silo.Achtergrond;

/// <summary>Forgets answers to requests that are kept long enough.</summary>
public sealed class VerzoekenVergeten(RequestCleaning verzoeken) : IAchtergrondtaak
{
    public string Naam => "verzoeken-vergeten";

    public TimeSpan Elke => TimeSpan.FromHours(1);

    public Task VoerUitAsync(CancellationToken ct) => verzoeken.ForgetAsync(ct);
}
