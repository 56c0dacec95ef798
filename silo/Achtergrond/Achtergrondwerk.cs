using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Silo.Achtergrond;

/// <summary>
/// Does the background work that is due and that no other node does. However the host ends, also when it had no time left or never came to listen:
/// the database stays until the work that is under way has ended, with patience that ends as well.
/// </summary>
public sealed class Achtergrondwerk(IEnumerable<IAchtergrondtaak> taken, Jobs jobs, TimeProvider tijd, ILogger<Achtergrondwerk> log)
    : IHostedService, IAsyncDisposable
{
    private static readonly TimeSpan Pauze = TimeSpan.FromSeconds(30);

    // Longer than any work takes: whoever still has it after this is taken for dead.
    private static readonly TimeSpan Huur = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LangsteUitstel = TimeSpan.FromHours(6);

    private readonly Dictionary<string, IAchtergrondtaak> _taken = taken.ToDictionary(taak => taak.Naam);
    private readonly CancellationTokenSource _einde = new();
    private Task _werk = Task.CompletedTask;

    /// <summary>Does everything that is due now; gives how much that was.</summary>
    public async Task<int> DoeWatErIsAsync(CancellationToken ct)
    {
        foreach (var naam in _taken.Keys)
        {
            ct.ThrowIfCancellationRequested();
            await jobs.EnsureAsync(naam, tijd.GetUtcNow());
        }
        var gedaan = 0;
        while (!ct.IsCancellationRequested && await jobs.TakeAsync([.. _taken.Keys], tijd.GetUtcNow(), tijd.GetUtcNow() + Huur) is { } huur)
        {
            await DoeAsync(_taken[huur.Name], huur, ct);
            gedaan++;
        }
        return gedaan;
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _werk = Task.Run(() => WerkAsync(_einde.Token), CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _einde.CancelAsync();
        await _werk.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _einde.CancelAsync();
        await _werk.WaitAsync(Geduld, tijd).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task WerkAsync(CancellationToken einde)
    {
        using var klok = new PeriodicTimer(Pauze, tijd);
        do
        {
            try
            {
                await DoeWatErIsAsync(einde);
            }
            catch (OperationCanceledException) when (einde.IsCancellationRequested)
            {
                return;
            }
            // The database was away, say: the next time is soon, and the service itself has nothing to do with it.
            catch (Exception fout)
            {
                log.LogError(fout, "Background work could not be looked for.");
            }
        }
        while (await Volgende(klok, einde));
    }

    private static async Task<bool> Volgende(PeriodicTimer klok, CancellationToken stop)
    {
        try
        {
            return await klok.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task DoeAsync(IAchtergrondtaak taak, JobLease huur, CancellationToken ct)
    {
        try
        {
            await taak.VoerUitAsync(ct);
            await jobs.EndAsync(huur, tijd.GetUtcNow() + taak.Elke, failed: false);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // Somebody else may go on at once.
            await jobs.EndAsync(huur, tijd.GetUtcNow(), failed: false);
            throw;
        }
        catch (Exception fout)
        {
            log.LogError(fout, "{Taak} failed, {Keer} times in a row.", taak.Naam, huur.Failures + 1);
            await jobs.EndAsync(huur, tijd.GetUtcNow() + Uitstel(huur.Failures), failed: true);
        }
    }

    // A minute, then twice as long each time.
    private static TimeSpan Uitstel(int mislukt)
    {
        var uitstel = TimeSpan.FromMinutes(1 << Math.Min(mislukt, 16));
        return uitstel < LangsteUitstel ? uitstel : LangsteUitstel;
    }
}
