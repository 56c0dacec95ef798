using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Regionetwerk.Silo.Hosting;

namespace Regionetwerk.House.Tests.Draaien;

/// <summary>
/// What runs beside the api in the Orleans build. A house in this process has two silos, on the clock of the test, that it calls over the
/// network; an api that runs as a process is a silo itself.
/// </summary>
internal static class Silos
{
    private const int Aantal = 2;

    /// <summary>Starts the silos.</summary>
    public static async Task<IAsyncDisposable?> BeginAsync(IEnumerable<string> instellingen, TimeProvider klok)
    {
        var silos = new Draaiend();
        for (var i = 0; i < Aantal; i++)
        {
            var configuratie = new ConfigurationBuilder().AddCommandLine([.. instellingen, .. Poorten(), "--environment", "Development"]).Build();
            var silo = Silohost.Bouw(configuratie, klok);
            silos.Hosts.Add(silo);
            await silo.BeginAsync(CancellationToken.None);
        }
        return silos;
    }

    /// <summary>Ports of its own, where this process takes part in the cluster.</summary>
    public static IEnumerable<string> VoorProces() => ["--Orleans:Samen", "true", .. Poorten()];

    /// <summary>Ports on loopback that nobody has.</summary>
    public static IEnumerable<string> Poorten()
    {
        using var silo = Luister();
        using var gateway = Luister();
        return
        [
            "--Orleans:Endpoints:AdvertisedIPAddress", "127.0.0.1",
            "--Orleans:Endpoints:SiloPort", $"{((IPEndPoint)silo.LocalEndpoint).Port}",
            "--Orleans:Endpoints:GatewayPort", $"{((IPEndPoint)gateway.LocalEndpoint).Port}",
        ];
    }

    private static TcpListener Luister()
    {
        var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return luisteraar;
    }

    private sealed class Draaiend : IAsyncDisposable
    {
        public List<IHost> Hosts { get; } = [];

        public async ValueTask DisposeAsync()
        {
            foreach (var silo in Hosts)
            {
                await silo.StopAsync();
                silo.Dispose();
            }
        }
    }
}
