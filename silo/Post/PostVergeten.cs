using Regionetwerk.Silo.Achtergrond;
using Regionetwerk.Storage.Post;

namespace Regionetwerk.Silo.Post;

/// <summary>Forgets what became of letters, once that was kept long enough.</summary>
public sealed class PostVergeten(Postbus bus, PostLimieten limieten, TimeProvider tijd) : IAchtergrondtaak
{
    public string Naam => "post-vergeten";

    public TimeSpan Elke => TimeSpan.FromHours(12);

    public Task VoerUitAsync(CancellationToken ct) => bus.ForgetAsync(tijd.GetUtcNow() - limieten.Kept);
}
