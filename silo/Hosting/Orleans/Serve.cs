using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Regionetwerk.Silo.Opdrachten;
using Regionetwerk.Silo.Scholen;

namespace Regionetwerk.Silo.Hosting;

/// <summary>The command <c>serve</c>: this process is a silo of the cluster until it is stopped.</summary>
internal static class Serve
{
    /// <summary>The command.</summary>
    public static Commando Commando { get; } = new(
        "serve",
        "",
        "Wees een silo van het cluster, tot u stopt: grains voor elke api op dezelfde database.",
        VoerUitAsync)
    {
        Opties =
        [
            "environment", "Orleans:ClusterId", "Orleans:ServiceId", "Orleans:Name",
            "Orleans:Endpoints:SiloPort", "Orleans:Endpoints:GatewayPort", "Orleans:Endpoints:AdvertisedIPAddress",
            Clusterslot.CertificaatInstelling, Clusterslot.SleutelInstelling, Clusterslot.AutoriteitInstelling, Clusterslot.OnversleuteldInstelling,
        ],
        ZonderDatabase = true,
    };

    private static async Task<int> VoerUitAsync(CommandoVraag vraag)
    {
        var klok = Stopwatch.StartNew();
        using var host = Silohost.Bouw(Opdrachtregel.Instellingen(vraag.Opties));
        await host.BeginAsync(vraag.Ct);
        var adres = host.Services.GetRequiredService<IOptions<EndpointOptions>>().Value;
        await vraag.Uit.WriteLineAsync(
            $"Gereed na {Getal.Seconden(klok.Elapsed)}: silo op {adres.AdvertisedIPAddress}:{adres.SiloPort}, voor api's op poort {adres.GatewayPort}");
        await host.WaitForShutdownAsync(vraag.Ct);
        return Opdrachtregel.Gelukt;
    }
}
