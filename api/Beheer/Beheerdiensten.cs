using Microsoft.Extensions.DependencyInjection.Extensions;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Api.Beheer;

/// <summary>What whoever runs the platform sees of it.</summary>
internal static class Beheerdiensten
{
    public static void AddBeheer(this IServiceCollection services)
    {
        services.TryAddSingleton<Achterstand>();
        services.AddSingleton<Foutenboek>();
        services.AddSingleton<ILoggerProvider>(huis => huis.GetRequiredService<Foutenboek>());
        services.AddSingleton<Meterlezer>();
        services.AddHostedService<Telemetrie>();
    }
}
