using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Opslag.Cluster;

namespace Regionetwerk.Silo.Hosting;

/// <summary>A process of grains alone. Background work, sign-in and pages are the api's.</summary>
public static class Silohost
{
    private const string Omgeving = "environment";

    /// <summary>Builds it; nothing is opened or started yet.</summary>
    /// <param name="instellingen">All settings.</param>
    /// <param name="tijd">The clock; that of the machine when absent.</param>
    /// <exception cref="DatabaseException">It cannot be built with these.</exception>
    public static IHost Bouw(IConfiguration instellingen, TimeProvider? tijd = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new()
        {
            EnvironmentName = instellingen[Omgeving] ?? instellingen["ASPNETCORE_ENVIRONMENT"] ?? instellingen["DOTNET_ENVIRONMENT"] ?? Environments.Production,
        });
        builder.Configuration.AddConfiguration(instellingen);
        builder.Logging.AddSimpleConsole().AddConfiguration(instellingen.GetSection("Logging")).SetMinimumLevel(LogLevel.Warning);
        var opslag = OpslagInstellingen.Lees(instellingen) with { Migreer = builder.Environment.IsDevelopment() };
        if (opslag.Verbinding is null)
            throw new ClusterException("Silo's delen hun gegevens in PostgreSQL. Geef --ConnectionStrings:Regionetwerk.");
        if (tijd is not null)
            builder.Services.AddSingleton(tijd);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddRegionetwerkOpslag(opslag);
        builder.Services.AddHostedService(huis => new Telemetrie(huis.GetRequiredService<IConfiguration>(), [], []));
        builder.AddClustersilo(opslag);
        return builder.Build();
    }

    /// <summary>Opens the database, and lets the silo take part. Whoever asks finds its grains when this is done.</summary>
    /// <exception cref="DatabaseException">The database cannot be used as it is.</exception>
    public static async Task BeginAsync(this IHost host, CancellationToken ct)
    {
        await Clustertabellen.ZorgAsync(host.Services.GetRequiredService<Database>(), host.Services.GetRequiredService<OpslagOpties>(), ct);
        await host.StartAsync(ct);
    }
}
