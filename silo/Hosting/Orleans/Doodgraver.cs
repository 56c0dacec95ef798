using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Opslag.Cluster;

namespace Regionetwerk.Silo.Hosting;

/// <summary>
/// While this silo starts: buries those that died all together. Orleans leaves saying that a silo is dead to the silos that live, so a cluster that
/// was killed whole and comes back at other addresses would wait for its dead until it gives up.
/// </summary>
internal sealed class Doodgraver(
    OpslagOpties opslag, IOptions<ClusterOptions> cluster, Clusterlimieten limieten, IHostApplicationLifetime leven, TimeProvider tijd, ILogger<Doodgraver> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, leven.ApplicationStarted);
        using var klok = new PeriodicTimer(limieten.Hartslag, tijd);
        try
        {
            do
            {
                await Begraaf(genoeg.Token);
            }
            while (await klok.WaitForNextTickAsync(genoeg.Token));
        }
        catch (OperationCanceledException) when (genoeg.IsCancellationRequested)
        {
        }
    }

    private async Task Begraaf(CancellationToken ct)
    {
        try
        {
            if (await Clustertabellen.BegraafAsync(opslag, cluster.Value.ClusterId, limieten.Stilte, ct) is > 0 and var aantal)
                log.LogWarning("{Aantal} silos had died all together; they are now known to be dead.", aantal);
        }
        // The silo asks the same database, and says so itself.
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            log.LogDebug(fout, "Dead silos could not be looked for.");
        }
    }
}
