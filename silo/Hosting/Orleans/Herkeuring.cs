using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Opslag.Cluster;

namespace Regionetwerk.Silo.Hosting;

/// <summary>
/// While this silo starts: has Orleans look again who has gone silent. It probes the silent, and buries who does not answer; but it looks only when
/// something changed, and where all were killed at once just now nobody is left to change anything: a silo at another address would wait for them
/// until it gives up. We bury nobody ourselves: what a row says of the last sign of life is a matter of clocks, and a living silo that is called
/// dead kills itself.
/// </summary>
internal sealed class Herkeuring(
    OpslagOpties opslag, IOptions<ClusterOptions> cluster, Clusterlimieten limieten, IHostApplicationLifetime leven, TimeProvider tijd, ILogger<Herkeuring> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, leven.ApplicationStarted);
        using var klok = new PeriodicTimer(limieten.Hartslag, tijd);
        try
        {
            while (await klok.WaitForNextTickAsync(genoeg.Token))
                await Herkeur(genoeg.Token);
        }
        catch (OperationCanceledException) when (genoeg.IsCancellationRequested)
        {
        }
    }

    private async Task Herkeur(CancellationToken ct)
    {
        try
        {
            await Clustertabellen.NieuweVersieAsync(opslag, cluster.Value.ClusterId, ct);
        }
        // The silo asks the same database, and says so itself.
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            log.LogDebug(fout, "Who is silent could not be looked at again.");
        }
    }
}
