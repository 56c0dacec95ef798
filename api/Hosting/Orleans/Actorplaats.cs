using Orleans.Dashboard;
using Regionetwerk.Api.Toegang;
using Regionetwerk.Silo.Hosting;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Opslag.Cluster;

namespace Regionetwerk.Api.Hosting;

/// <summary>Where the grains live: in silos that this process calls, or in a silo within this process.</summary>
internal static class Actorplaats
{
    /// <summary>Whether this process is a silo of the cluster too. On SQLite there is no cluster: the grains are here.</summary>
    public const string SamenInstelling = "Orleans:Samen";

    // Its charts set styles on elements, and one of its fonts is within its stylesheet.
    private const string Inhoudsbeleid = "default-src 'self'; font-src 'self' data:; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

    /// <summary>Where whoever runs the platform sees how grains are: Orleans has a dashboard of its own.</summary>
    public static string? Dashboard => "/dashboard";

    /// <summary>Adds the grains and what works with them.</summary>
    /// <exception cref="ClusterException">This process cannot join the cluster as it is configured.</exception>
    public static void AddActoren(this WebApplicationBuilder builder, OpslagOpties opslag)
    {
        if (opslag.Verbinding is null)
            builder.Services.AddEigenSilo();
        else if (Instelling.IsAan(builder.Configuration, SamenInstelling, zonder: false))
            builder.AddClustersilo(opslag);
        else
            builder.AddClusterclient(opslag);
        // In this order they start, and in the other they stop: grains, what waits for them, background work, and the web server.
        builder.Services.AddSingleton<Startwerk>();
        builder.Services.AddHostedService(host => host.GetRequiredService<Startwerk>());
        builder.Services.AddRegionetwerkWerk();
    }

    /// <summary>Does this before anything is served, as soon as grains answer: when the host has started them.</summary>
    /// <exception cref="DatabaseException">The database cannot be used as it is.</exception>
    public static async Task ZodraGrainsAntwoordenAsync(this WebApplication app, Func<CancellationToken, Task> werk)
    {
        var (database, opslag) = (app.Services.GetRequiredService<Database>(), app.Services.GetRequiredService<OpslagOpties>());
        if (opslag.Verbinding is not null)
            await Clustertabellen.ZorgAsync(database, opslag, app.Lifetime.ApplicationStopping);
        app.Services.GetRequiredService<Startwerk>().Werk = werk;
    }

    /// <summary>
    /// Maps the dashboard of Orleans for the operator; for anybody else it is not there. Its look into the state of a grain stays shut for him
    /// too: who runs the platform reads nothing of any organisation.
    /// </summary>
    public static void MapActorplaats(this WebApplication app) => app.MapOrleansDashboard(Dashboard)
        .RequireAuthorization(Operatorbeleid.Naam)
        .AddEndpointFilter(async (vraag, verder) =>
        {
            var http = vraag.HttpContext;
            if (http.Request.Path.StartsWithSegments($"{Dashboard}/GrainState"))
                return TypedResults.NotFound();
            http.Response.Headers.ContentSecurityPolicy = Inhoudsbeleid;
            return await verder(vraag);
        });

    private sealed class Startwerk : IHostedService
    {
        public Func<CancellationToken, Task> Werk { get; set; } = _ => Task.CompletedTask;

        public Task StartAsync(CancellationToken cancellationToken) => Werk(cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
