using Regionetwerk.Api.Beheer;
using Regionetwerk.Api.Logboek;
using Regionetwerk.GraphQL.Telemetry;
using Regionetwerk.Silo.Hosting;

namespace Regionetwerk.Api.Hosting;

/// <summary>What the api sends to a collector besides what grains send, in whatever process they live.</summary>
internal static class Telemetriebronnen
{
    private static readonly string[] Sporen = ["Microsoft.AspNetCore", GraphQLTelemetry.Name];

    private static readonly string[] Meters =
    [
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting",
        GraphQLTelemetry.Name, Opdrachtlog.Meter, Achterstandmeting.Naam,
    ];

    public static void AddTelemetrie(this IServiceCollection services) =>
        services.AddHostedService(huis => new Telemetrie(huis.GetRequiredService<IConfiguration>(), Sporen, Meters));
}
