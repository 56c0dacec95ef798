using Regionetwerk.Api.Hosting;
using Regionetwerk.Storage.Toelatingen;

namespace Regionetwerk.Api.Toelatingen;

/// <summary>Has taken back what a closed organisation shared, as long as somebody waits for it. The rest goes on without him.</summary>
public sealed class Opruimer(ISluitwerk werk, ApiLimieten limieten, TimeProvider tijd)
{
    /// <returns>Whether nothing is left.</returns>
    public async Task<bool> RuimOpAsync(CancellationToken ct)
    {
        using var om = new CancellationTokenSource(limieten.Opruimduur, tijd);
        using var beide = CancellationTokenSource.CreateLinkedTokenSource(ct, om.Token);
        try
        {
            return await werk.RuimOpAsync(beide.Token);
        }
        catch (OperationCanceledException) when (om.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            return false;
        }
    }
}
