using Regionetwerk.Api.Hosting;
using Regionetwerk.Storage.Toelatingen;

namespace Regionetwerk.Api.Toelatingen;

/// <summary>Has taken back what a closed organisation shared, as long as somebody waits for it. The rest goes on without him.</summary>
public sealed class Opruimer(ISluitwerk werk, ApiLimieten limieten, ILogger<Opruimer> log)
{
    /// <returns>Whether nothing is left of this organisation.</returns>
    public async Task<bool> RuimOpAsync(string organisatie, CancellationToken ct)
    {
        try
        {
            return await werk.RuimOpAsync(organisatie, limieten.Opruimduur, ct);
        }
        // That it is closed is recorded; what went wrong afterwards is done again within a minute, and is no reason to say that it failed.
        catch (Exception fout)
        {
            log.LogWarning(fout, "Taking back what {Organisatie} shared is left to the background.", organisatie);
            return false;
        }
    }
}
