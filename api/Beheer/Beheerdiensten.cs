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
        services.AddSingleton<Achterstandmeting>();
        services.AddHostedService<Begin>();
    }

    // Made when the host starts, not when somebody first looks; by then the database is as it has to be.
    private sealed class Begin(IServiceProvider huis) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            huis.GetRequiredService<Meterlezer>();
            huis.GetRequiredService<Achterstandmeting>();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
