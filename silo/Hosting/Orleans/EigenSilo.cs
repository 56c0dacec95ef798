using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Dashboard;
using Orleans.Hosting;
using OrleansSilo = Orleans.Runtime.Silo;

namespace Regionetwerk.Silo.Hosting;

/// <summary>
/// A silo for this process alone, that nobody else can find. The operator's commands have one beside the cluster: nothing in the grains
/// depends on an activation being the only one.
/// </summary>
public static class EigenSilo
{
    /// <summary>Adds it.</summary>
    /// <param name="services">What the grains ask for has to be in it too.</param>
    /// <param name="start">There is no host to start it: the first call does.</param>
    public static IServiceCollection AddEigenSilo(this IServiceCollection services, bool start = false) => services.AddOrleans(silo =>
    {
        silo.UseLocalhostClustering(VrijePoort(), gatewayPort: 0).AddRegionetwerkGrains();
        // Advice for clusters.
        silo.Services.AddLogging(log => log.AddFilter("Orleans", LogLevel.Error));
        if (!start)
        {
            silo.AddDashboard(bord => bord.HideTrace = true);
            return;
        }
        silo.Services.AddSingleton<Starter>();
        silo.AddOutgoingGrainCallFilter<EersteAanroep>();
    });

    // Orleans wants to know its port before it listens. On loopback, so taken again before anybody else is unlikely to miss.
    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    // It ends with the services: no other silo has to hear of it, and grains have nothing left to do.
    private sealed class Starter(OrleansSilo silo)
    {
        private readonly Lazy<Task> _gestart = new(() => Task.Run(() => silo.StartAsync(CancellationToken.None)));

        public Task Gestart => _gestart.Value;
    }

    private sealed class EersteAanroep(IServiceProvider diensten) : IOutgoingGrainCallFilter
    {
        public async Task Invoke(IOutgoingGrainCallContext context)
        {
            // Not those of Orleans itself, by which it starts.
            if (Actorfilter.IsVanOns(context.InterfaceMethod.DeclaringType))
                await diensten.GetRequiredService<Starter>().Gestart;
            await context.Invoke();
        }
    }
}
