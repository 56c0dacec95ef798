using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.Dashboard;
using Orleans.Hosting;
using Orleans.Serialization;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Opslag.Cluster;

namespace Regionetwerk.Silo.Hosting;

/// <summary>
/// Silos that know each other by PostgreSQL, and whoever calls them. Names, ports and addresses are Orleans' own settings, in the section
/// <c>Orleans</c>.
/// </summary>
public static class Clusterhosting
{
    private static readonly Clusterlimieten Limieten = new();

    /// <summary>Puts a silo of the cluster in this host.</summary>
    /// <exception cref="ClusterException">Nodes would talk in the clear, or the certificate cannot be read.</exception>
    public static void AddClustersilo(this IHostApplicationBuilder builder, OpslagOpties opslag)
    {
        var slot = Clusterslot.Lees(builder.Configuration, builder.Environment);
        // Before the silo itself, which waits for it.
        builder.Services.AddSingleton(Limieten);
        builder.Services.AddHostedService<Herkeuring>();
        builder.UseOrleans(silo =>
        {
            silo.UseAdoNetClustering(tabellen => (tabellen.Invariant, tabellen.ConnectionString) = (Clustertabellen.Stuurprogramma, Clustertabellen.Verbinding(opslag)))
                .Configure<ClusterMembershipOptions>(leden =>
                    (leden.ProbeTimeout, leden.IAmAliveTablePublishTimeout) = (Limieten.Levensteken, Limieten.Hartslag))
                .AddDashboard(bord => bord.HideTrace = true)
                .AddRegionetwerkGrains();
            if (slot is not null)
                silo.UseTls(slot.Zet);
        });
    }

    /// <summary>Makes this host call the silos of the cluster.</summary>
    /// <exception cref="ClusterException">Nodes would talk in the clear, or the certificate cannot be read.</exception>
    public static void AddClusterclient(this IHostApplicationBuilder builder, OpslagOpties opslag)
    {
        var slot = Clusterslot.Lees(builder.Configuration, builder.Environment);
        builder.UseOrleansClient(client =>
        {
            client.UseAdoNetClustering(tabellen => (tabellen.Invariant, tabellen.ConnectionString) = (Clustertabellen.Stuurprogramma, Clustertabellen.Verbinding(opslag)))
                .Configure<GatewayOptions>(poorten => poorten.GatewayListRefreshPeriod = Limieten.Poortenlijst)
                .AddDashboard(bord => bord.HideTrace = true);
            client.Services.AddUitzonderingen();
            if (slot is not null)
                client.UseTls(slot.Zet);
        });
    }

    /// <summary>The grains, behind the filter that decides who may command which actor.</summary>
    internal static void AddRegionetwerkGrains(this ISiloBuilder silo)
    {
        silo.AddIncomingGrainCallFilter<Grainmeting>();
        silo.Services.AddSingleton<EigenaarFilter>();
        silo.Services.AddUitzonderingen();
        silo.AddIncomingGrainCallFilter<Actorfilter>()
            .Configure<SiloMessagingOptions>(berichten => berichten.MaxEnqueuedRequestsHardLimit = Limieten.Wachtrij);
    }

    // What storage throws has to be known to the api by its type: "the database is away" is an answer of its own.
    private static void AddUitzonderingen(this IServiceCollection services) =>
        services.Configure<ExceptionSerializationOptions>(fouten => fouten.SupportedNamespacePrefixes.Add("Regionetwerk"));
}
