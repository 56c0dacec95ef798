using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;

namespace Microsoft.Extensions.Hosting;

/// <summary>Puts a silo in a host.</summary>
public static class OrleansSiloGenericHostExtensions
{
    /// <summary>Adds a silo to the host.</summary>
    public static IHostApplicationBuilder UseOrleans(this IHostApplicationBuilder hostAppBuilder, Action<ISiloBuilder> configureDelegate)
    {
        AddSilo(hostAppBuilder.Services, hostAppBuilder.Configuration, configureDelegate);
        return hostAppBuilder;
    }

    /// <summary>Adds a silo. May be called more than once; what is configured adds up.</summary>
    public static IServiceCollection AddOrleans(this IServiceCollection services, Action<ISiloBuilder> configureDelegate)
    {
        var configuration = services.LastOrDefault(service => service.ServiceType == typeof(IConfiguration))?.ImplementationInstance;
        AddSilo(services, configuration as IConfiguration ?? new ConfigurationBuilder().Build(), configureDelegate);
        return services;
    }

    private static void AddSilo(IServiceCollection services, IConfiguration configuration, Action<ISiloBuilder> configure)
    {
        if (!services.Any(service => service.ServiceType == typeof(Silo)))
        {
            services.AddLogging().AddOptions().AddMetrics();
            services.TryAddSingleton(TimeProvider.System);
            services.AddSingleton(provider =>
                new GrainManifest(provider.GetServices<GrainClassRegistration>().Select(registration => registration.Type)));
            services.AddSingleton<Silo>();
            services.AddSingleton<IClusterClient>(provider => provider.GetRequiredService<Silo>());
            services.AddSingleton<IGrainFactory>(provider => provider.GetRequiredService<Silo>());
            services.AddHostedService<SiloHostedService>();
            services.AddOptions<SiloMessagingOptions>()
                .Validate(
                    options => options.ResponseTimeout > TimeSpan.Zero,
                    "ResponseTimeout must be more than 0.")
                .Validate(
                    options => options.MaxEnqueuedRequestsHardLimit >= 0,
                    "MaxEnqueuedRequestsHardLimit must be 0 or more.");
            services.AddOptions<GrainCollectionOptions>()
                .Validate(
                    options => options.CollectionQuantum > TimeSpan.Zero && options.CollectionAge > options.CollectionQuantum,
                    "CollectionQuantum must be more than 0 and CollectionAge more than CollectionQuantum.")
                .Validate(
                    options => options.ActivationTimeout > TimeSpan.Zero && options.DeactivationTimeout > TimeSpan.Zero,
                    "ActivationTimeout and DeactivationTimeout must be more than 0.");
        }

        configure(new SiloBuilder(services, configuration));
    }
}
